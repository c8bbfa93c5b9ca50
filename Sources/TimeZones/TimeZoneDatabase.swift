import Glibc

/// The time zone data of the machine, as Debian's package `tzdata` files it.
public struct TimeZoneDatabase: Sendable {
  /// Where to look, in order; the first that exists is taken.
  public var directories: [String]
  /// The machine's own zone.
  public var localTime: String
  /// The variable `TZ`; nil where it is not set.
  public var variable: String?

  public init(directories: [String], localTime: String = "/etc/localtime", variable: String? = nil) {
    self.directories = directories
    self.localTime = localTime
    self.variable = variable
  }

  /// What this process sees: `TZDIR`, the usual folders, `TZ` and `/etc/localtime`.
  public static func ofThisMachine() -> TimeZoneDatabase {
    let usual = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"]
    let own = environment("TZDIR").flatMap { $0.isEmpty ? nil : [$0] } ?? []
    return TimeZoneDatabase(directories: own + usual, variable: environment("TZ"))
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// A zone by its name, such as `Asia/Shanghai`, or by a fixed offset: `Z`, `UTC`, `GMT+8`, `UTC+08:00`, `+08:00`,
  /// `+0800`. Fixed offsets count east of Greenwich as positive, as Java does, and are at most 18 hours.
  public func zone(named name: String) throws(TimeZoneError) -> TimeZone {
    if let offset = try FixedOffset.parse(name) { return TimeZone(name: name, offset: offset) }
    guard Self.isFileName(name) else { throw .invalidName(name) }
    for directory in directories {
      do {
        return try zone(named: name, path: directory + "/" + name)
      } catch .unreadable(_, ENOENT), .unreadable(_, ENOTDIR) {
        if Self.exists(directory) { throw .unknown(name) }
      }
    }
    throw .noDatabase(directories)
  }

  /// The zone that this machine's clocks follow: `TZ`, else `/etc/localtime`, else UTC.
  public func machineZone() throws(TimeZoneError) -> TimeZone {
    guard var name = variable else { return try localTimeZone() }
    if name.hasPrefix(":") { name.removeFirst() }
    if name.isEmpty { return .utc }
    if name.hasPrefix("/") { return try zone(named: name, path: name) }
    if Self.isFileName(name) {
      do {
        return try zone(named: name)
      } catch .unknown, .offsetTooLarge, .noDatabase {
        // A rule such as EST5EDT may look like a name.
        guard PosixRule(name.utf8) != nil else { throw .unknown(name) }
      }
    }
    guard let rule = PosixRule(name.utf8) else { throw .invalidName(name) }
    return TimeZone(name: name, rule: rule)
  }

  private func localTimeZone() throws(TimeZoneError) -> TimeZone {
    do {
      return try zone(named: Self.linkedName(localTime) ?? localTime, path: localTime)
    } catch .unreadable(_, ENOENT) {
      return .utc
    }
  }

  private func zone(named name: String, path: String) throws(TimeZoneError) -> TimeZone {
    let bytes = try Self.read(path)
    do {
      return TimeZone(name: name, file: try TimeZoneFile(bytes))
    } catch {
      throw .damaged(path: path, reason: error.reason)
    }
  }

  /// Letters, digits and `_ + - .` in parts between slashes. No part begins with a dot, so that none leads out of
  /// the folder.
  static func isFileName(_ name: String) -> Bool {
    guard (1...128).contains(name.utf8.count) else { return false }
    return name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.first, first != UInt8(ascii: ".") else { return false }
      return part.allSatisfy { byte in
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
          || "_+-.".utf8.contains(byte)
      }
    }
  }

  /// The zone's name where the path is a link into a database: what follows `zoneinfo/`.
  private static func linkedName(_ path: String) -> String? {
    let target = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1_024) { buffer -> String? in
      guard let base = buffer.baseAddress else { return nil }
      let count = readlink(path, base, buffer.count)
      guard count > 0, count < buffer.count else { return nil }
      return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    guard let target else { return nil }
    let parts = target.split(separator: "/")
    guard let folder = parts.lastIndex(of: "zoneinfo"), folder + 1 < parts.count else { return nil }
    return parts[(folder + 1)...].joined(separator: "/")
  }

  private static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Reads a regular file of at most 1 MiB; the largest of the database have 4 KB.
  private static func read(_ path: String) throws(TimeZoneError) -> [UInt8] {
    // Without O_NONBLOCK a named pipe in place of the file would hold the process.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .damaged(path: path, reason: "it is not a regular file") }
    guard status.st_size <= 1 << 20 else { throw .damaged(path: path, reason: "it is larger than 1 MiB") }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let read = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if read < 0 && errno == EINTR { continue }
        if read < 0 { failure = errno }
        if read <= 0 { break }
        count += read
      }
    }
    guard failure == 0 else { throw .unreadable(path: path, errno: failure) }
    return bytes
  }
}
