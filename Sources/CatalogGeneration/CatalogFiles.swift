import Glibc

/// The package's folder as the generator reads and writes it.
public struct CatalogFiles {
  private let root: String

  public init(root: String) {
    self.root = root
  }

  /// Generates everything; returns the paths whose content differs from what lies there, written anew if `writing`.
  /// A page of a rule that is gone counts too.
  public func update(writing: Bool) throws -> [String] {
    var sources: [String: [UInt8]] = [:]
    for folder in ["rules", "schemas"] {
      for path in try files(below: folder) { sources[path] = try read(path) }
    }
    for path in StarterProject.files { sources[path] = try read(path) }
    let outputs = try CatalogGenerator(sources: sources).outputs
    var stale: [String] = []
    for (path, text) in outputs.sorted(by: { $0.key < $1.key }) where (try? read(path)) != Array(text.utf8) {
      stale.append(path)
      if writing { try write(text, to: path) }
    }
    for path in try files(below: "docs/rules") where outputs[path] == nil {
      stale.append(path)
      if writing { unlink(root + "/" + path) }
    }
    return stale
  }

  private func files(below folder: String) throws -> [String] {
    guard let directory = opendir(root + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      if Int32(entry.pointee.d_type) == Int32(DT_DIR) {
        found += try files(below: path)
      } else {
        found.append(path)
      }
    }
    return found.sorted()
  }

  private func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(root + "/" + path, "r") else {
      throw GenerationError(path, String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private func write(_ text: String, to path: String) throws {
    if let slash = path.lastIndex(of: "/") { mkdir(root + "/" + path[..<slash], 0o755) }
    guard let file = fopen(root + "/" + path, "w") else {
      throw GenerationError(path, String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw GenerationError(path, String(cString: strerror(errno)))
    }
  }
}
