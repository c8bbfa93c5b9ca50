public import SourceText

/// A keytab as Java reads it (`sun.security.krb5.internal.ktab`; 8 to 25 alike): whole or not at all.
public struct JavaReading: Sendable {
  public struct Fault: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      /// The file ends within a record.
      case cutShort
      /// A record is longer than its size says.
      case wrongSize
      /// A principal without a realm, with a part or a realm that Java does not take, or without parts.
      case name
      /// Bytes at the end that are too few for a size.
      case strayBytes
      case tooLarge
    }

    public let reason: Reason
    /// The record.
    public let range: ByteRange
  }

  /// Empty where there is a fault: not one key is then used.
  public let entries: [KeytabEntry]
  public let fault: Fault?

  public var isValid: Bool { fault == nil }

  init(_ file: KeytabBytes) {
    var reader = JavaKeytabReader(file)
    fault = reader.read()
    entries = fault == nil ? reader.entries : []
  }
}

/// Java's stream: strings and keys that the file's end cuts short are taken with zeros in their place, numbers are not.
private struct JavaKeytabReader {
  private var bytes: KeytabBytes
  private var position = 0
  private(set) var entries: [KeytabEntry] = []
  private var componentCount = 0
  private var recordCount = 0
  /// What is left of the record by its size.
  private var rest = 0

  private struct Failure: Error {
    let reason: JavaReading.Fault.Reason
  }

  init(_ bytes: KeytabBytes) {
    self.bytes = bytes
  }

  /// What is wrong with the file; nil for one that Java reads.
  mutating func read() -> JavaReading.Fault? {
    let version = (bytes.unsigned(at: 0, 2))
    position = min(2, bytes.count)
    let isFormOne = version == 0x0501
    if isFormOne { bytes.isBigEndian = KeytabBytes.isMachineBigEndian }
    while position < bytes.count {
      let start = position
      guard let size = bytes.signed(at: position, 4) else {
        return JavaReading.Fault(reason: .strayBytes, range: bytes.range(start, bytes.count))
      }
      position += 4
      recordCount += 1
      guard recordCount <= Keytab.Bounds.entries else {
        return JavaReading.Fault(reason: .tooLarge, range: bytes.range(start, start + 4))
      }
      if size == 0 { continue }
      if size < 0 {
        // The smallest number has no positive one to skip by.
        if size != Int(Int32.min) { skip(-size) }
        continue
      }
      do throws(Failure) {
        try record(start, size, isFormOne: isFormOne)
      } catch {
        return JavaReading.Fault(reason: error.reason, range: bytes.range(start, start + 4 + size))
      }
    }
    return nil
  }

  private mutating func skip(_ count: Int) {
    position = min(position + count, bytes.count)
  }

  private mutating func number(_ size: Int) throws(Failure) -> UInt32 {
    guard let number = bytes.unsigned(at: position, size) else { throw Failure(reason: .cutShort) }
    position += size
    rest -= size
    return number
  }

  private mutating func string() throws(Failure) -> [UInt8] {
    let length = Int(try number(2))
    let text = bytes.array(at: position, length)
    skip(length)
    rest -= length
    return text + [UInt8](repeating: 0, count: length - text.count)
  }

  private mutating func record(_ start: Int, _ size: Int, isFormOne: Bool) throws(Failure) {
    rest = size
    var count = Int(try number(2))
    if isFormOne { count -= 1 }
    let realm = try string()
    guard let realm = Self.realm(realm) else { throw Failure(reason: .name) }
    componentCount += max(count, 0)
    guard componentCount <= Keytab.Bounds.components else { throw Failure(reason: .tooLarge) }
    guard count >= 0 else { throw Failure(reason: .name) }
    var components: [[UInt8]] = []
    for _ in 0..<count { components.append(try string()) }
    _ = try number(4)
    guard !components.isEmpty, components.allSatisfy({ !$0.isEmpty }) else { throw Failure(reason: .name) }
    let seconds = try number(4)
    var version: UInt32 = 0xFF
    if let byte = bytes.unsigned(at: position, 1) { version = byte }
    skip(1)
    rest -= 1
    let type = Int(try number(2))
    let keySize = Int(try number(2))
    let isKeyCutShort = position + keySize > bytes.count
    skip(keySize)
    rest -= keySize
    if rest >= 4 {
      let long = try number(4)
      if long != 0 { version = long }
    }
    guard rest >= 0 else { throw Failure(reason: .wrongSize) }
    skip(rest)
    entries.append(
      KeytabEntry(
        range: bytes.range(start, start + 4 + size), realm: realm, components: components, seconds: seconds,
        version: version, encryptionType: type, keySize: keySize,
        isKeyCutShort: isKeyCutShort))
  }

  /// What Java takes for the realm: what stands behind a first `@` without a backslash before it. Nil where it refuses.
  private static func realm(_ text: [UInt8]) -> [UInt8]? {
    var realm = text[...]
    for (index, byte) in text.enumerated()
    where byte == UInt8(ascii: "@") && (index == 0 || text[index - 1] != UInt8(ascii: "\\")) {
      realm = text[(index + 1)...]
      break
    }
    let refused: [UInt8] = [UInt8(ascii: "/"), 0]
    return realm.isEmpty || realm.contains { refused.contains($0) } ? nil : Array(realm)
  }
}
