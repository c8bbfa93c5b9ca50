import Glibc
import Synchronization

/// A folder of its own for one test, removed with all that is in it.
public final class TemporaryFolder: Sendable {
  /// Absolute, without a slash at the end.
  public let path: String

  /// Folders that still exist; what a test process keeps to its end is removed then.
  private static let living = Mutex<Set<String>>([])
  private static let cleaning: Void = {
    _ = atexit { TemporaryFolder.living.withLock { for path in $0 { TemporaryFolder.remove(path) } } }
  }()

  public init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/weir-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ChildProcess.Failure(description: "no folder in \(base): \(String(cString: strerror(errno)))")
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.path = path
    Self.cleaning
    Self.living.withLock { _ = $0.insert(path) }
  }

  deinit {
    if Self.living.withLock({ $0.remove(path) }) != nil { Self.remove(path) }
  }

  /// Leaves the folder to somebody else, who removes it.
  func leave() {
    Self.living.withLock { _ = $0.remove(path) }
  }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
          String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        if entry.pointee.d_type == UInt8(DT_DIR) { remove("\(path)/\(name)") } else { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }

  /// The names in it.
  public var entries: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
        String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  public func path(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes a file, with the folders above it.
  public func write(_ bytes: some Collection<UInt8>, to name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
    guard let file = fopen(path(name), "w") else {
      throw ChildProcess.Failure(description: "cannot write \(path(name)): \(String(cString: strerror(errno)))")
    }
    let bytes = Array(bytes)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw ChildProcess.Failure(description: "cannot write \(path(name)): \(String(cString: strerror(errno)))")
    }
  }

  /// The bytes of a file from an offset on; none where there is no such file.
  public func read(_ name: String, from offset: Int = 0) -> [UInt8] {
    guard let file = fopen(path(name), "r") else { return [] }
    defer { fclose(file) }
    guard fseek(file, offset, SEEK_SET) == 0 else { return [] }
    var bytes: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = fread(buffer.baseAddress, 1, buffer.count, file)
      }
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }
}

/// Files that are there without a test's doing.
public enum FileText {
  /// Nil where there is no such file.
  public static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = fread(buffer.baseAddress, 1, buffer.count, file)
      }
      if chunk.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk
    }
  }
}
