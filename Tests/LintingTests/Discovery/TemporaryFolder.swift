import Glibc
import Linting

/// A folder of its own for a test, gone with the value.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/weir-test-XXXXXX".utf8CString)
    mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    _ = run("chmod -R u+rwx . ; rm -rf '\(path)'")
  }

  /// Writes a file, and the folders that it needs.
  func write(_ name: String, _ text: String = "{}") {
    write(Array(name.utf8), text)
  }

  func write(_ name: [UInt8], _ text: String = "{}") {
    let full = Array(path.utf8) + [UInt8(ascii: "/")] + name
    for index in full.indices where full[index] == UInt8(ascii: "/") && index > path.utf8.count {
      _ = withCString(Array(full[..<index])) { mkdir($0, 0o755) }
    }
    guard let file = withCString(full, { fopen($0, "w") }) else { return }
    _ = Array(text.utf8).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }

  private func withCString<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { body($0.baseAddress!) }
  }

  /// What a shell prints when it runs here.
  @discardableResult
  func run(_ script: String) -> String {
    guard let stream = popen("cd '\(path)' && { \(script)\n} 2>&1", "r") else { return "" }
    defer { pclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  func file(_ name: String) -> FilePath {
    FilePath("\(path)/\(name)")
  }

  /// The paths found below some of the folder's, relative to it.
  func find(
    _ names: [String] = [""], excludes: [String: [String]] = [:], _ settings: (inout FileDiscovery) -> Void = { _ in }
  ) -> [String] {
    result(names, excludes: excludes, settings).files.map { String($0.path.text.dropFirst(path.count + 1)) }
  }

  func result(
    _ names: [String] = [""], excludes: [String: [String]] = [:], _ settings: (inout FileDiscovery) -> Void = { _ in }
  ) -> DiscoveryResult {
    let prefix = path + "/"
    var discovery = FileDiscovery { projectFile in
      let name = String(projectFile.text.dropFirst(prefix.count))
      return (excludes[name] ?? []).compactMap { try? GlobPattern($0) }
    }
    settings(&discovery)
    return discovery.files(below: names.map { FilePath(prefix + $0) })
  }
}
