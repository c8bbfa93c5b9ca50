import Glibc

/// A path as the system has it: bytes, which need not be UTF-8 and may hold a line feed.
public struct FilePath: Hashable, Comparable, CustomStringConvertible, Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  public init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// For messages and `SourceFile.path`. A byte that is not UTF-8 becomes `\xFF`, so that two names stay two.
  public var text: String {
    if isUTF8 { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      var parser = Unicode.UTF8.ForwardParser()
      var iterator = rest.makeIterator()
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        text.unicodeScalars.append(Unicode.UTF8.decode(encoded))
        rest = rest.dropFirst(encoded.count)
      case .error(let length):
        for byte in rest.prefix(length) { text += "\\x" + String(byte, radix: 16, uppercase: true) }
        rest = rest.dropFirst(length)
      case .emptyInput: return text
      }
    }
    return text
  }

  var isUTF8: Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether a `text` leads back to its path. One that might stand for bytes that are not UTF-8 does not.
  public static func isExact(_ text: String) -> Bool {
    var isAfterBackslash = false
    for byte in text.utf8 {
      if isAfterBackslash, byte == UInt8(ascii: "x") { return false }
      isAfterBackslash = byte == UInt8(ascii: "\\")
    }
    return true
  }

  public var description: String { text }

  /// The part after the last slash.
  public var name: ArraySlice<UInt8> {
    bytes[((bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
  }

  /// The folder that holds the path; empty for the working directory.
  public var directory: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath([]) }
    return FilePath(slash == 0 ? [UInt8(ascii: "/")] : Array(bytes[..<slash]))
  }

  /// The path of something below this folder; the empty path is the working directory.
  public func appending(_ name: some Collection<UInt8>) -> FilePath {
    guard !bytes.isEmpty else { return FilePath(Array(name)) }
    var result = bytes
    result.reserveCapacity(bytes.count + 1 + name.count)
    if bytes.last != UInt8(ascii: "/") { result.append(UInt8(ascii: "/")) }
    result.append(contentsOf: name)
    return FilePath(result)
  }

  /// Length of what stands before a name in this folder.
  var lengthBeforeName: Int {
    bytes.isEmpty || bytes.last == UInt8(ascii: "/") ? bytes.count : bytes.count + 1
  }

  /// The same place without `.` steps and doubled slashes, and relative where it is below the working directory.
  /// `..` stays: what it leads to depends on links.
  public func normalized(workingDirectory: FilePath) -> FilePath {
    let isAbsolute = bytes.first == UInt8(ascii: "/")
    let steps = bytes.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual([UInt8(ascii: ".")]) }
    var joined = Array(steps.joined(separator: [UInt8(ascii: "/")]))
    guard isAbsolute else { return FilePath(joined) }
    joined.insert(UInt8(ascii: "/"), at: 0)
    let length = workingDirectory.lengthBeforeName
    if joined.starts(with: workingDirectory.bytes), joined.count > length, joined[length - 1] == UInt8(ascii: "/") {
      return FilePath(Array(joined[length...]))
    }
    return joined == workingDirectory.bytes ? FilePath([]) : FilePath(joined)
  }

  /// What a path means in this folder. `..` takes back the step before it, as people read paths: a link on the way is not asked.
  func leading(to path: FilePath) -> FilePath {
    let whole = path.bytes.first == UInt8(ascii: "/") ? path.bytes : appending(path.bytes).bytes
    let isAbsolute = whole.first == UInt8(ascii: "/")
    var steps: [ArraySlice<UInt8>] = []
    for step in whole.split(separator: UInt8(ascii: "/")) where !step.elementsEqual(".".utf8) {
      if step.elementsEqual("..".utf8), let last = steps.last, !last.elementsEqual("..".utf8) {
        steps.removeLast()
      } else if !step.elementsEqual("..".utf8) || !isAbsolute {
        steps.append(step)
      }
    }
    let joined = Array(steps.joined(separator: [UInt8(ascii: "/")]))
    return FilePath(isAbsolute ? [UInt8(ascii: "/")] + joined : joined)
  }

  /// How this path is written in a folder; both absolute and without `.` and `..` steps.
  func relative(to folder: FilePath) -> FilePath {
    let own = bytes.split(separator: UInt8(ascii: "/"))
    let outer = folder.bytes.split(separator: UInt8(ascii: "/"))
    let common = zip(own, outer).prefix { $0 == $1 }.count
    let steps = outer.dropFirst(common).map { _ in ArraySlice("..".utf8) } + own.dropFirst(common)
    return FilePath(Array(steps.joined(separator: [UInt8(ascii: "/")])))
  }

  /// Calls `body` with the path as C has it; the empty path is `.`. Nil for a path that no file can have.
  public func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result? {
    guard !bytes.isEmpty else { return ".".withCString(body) }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { ended -> Result? in
      for (index, byte) in bytes.enumerated() {
        if byte == 0 { return nil }
        ended.initializeElement(at: index, to: CChar(bitPattern: byte))
      }
      ended.initializeElement(at: bytes.count, to: 0)
      return ended.baseAddress.map { body($0) }
    }
  }

  public static func == (left: FilePath, right: FilePath) -> Bool {
    left.bytes.count == right.bytes.count
      && left.bytes.withUnsafeBytes { left in
        right.bytes.withUnsafeBytes { right in ByteComparison.order(left, right, left.count) == 0 }
      }
  }

  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  public static func < (left: FilePath, right: FilePath) -> Bool {
    let common = min(left.bytes.count, right.bytes.count)
    let order = left.bytes.withUnsafeBytes { left in
      right.bytes.withUnsafeBytes { right in ByteComparison.order(left, right, common) }
    }
    return order == 0 ? left.bytes.count < right.bytes.count : order < 0
  }
}

/// Comparisons of short runs of bytes, ten thousand times in a run: the collection algorithms cost ten times as much.
enum ByteComparison {
  static func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer, _ count: Int) -> Int32 {
    guard count > 0, let left = left.baseAddress, let right = right.baseAddress else { return 0 }
    return memcmp(left, right, count)
  }

  static func ends(_ bytes: Span<UInt8>, with suffix: [UInt8]) -> Bool {
    guard bytes.count >= suffix.count else { return false }
    return bytes.extracting(last: suffix.count).withUnsafeBytes { bytes in
      suffix.withUnsafeBytes { order(bytes, $0, $0.count) == 0 }
    }
  }

  static func ends(_ bytes: UnsafeBufferPointer<UInt8>, with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count >= count, let base = bytes.baseAddress else { return false }
    return memcmp(base + (bytes.count - count), text.utf8Start, count) == 0
  }
}
