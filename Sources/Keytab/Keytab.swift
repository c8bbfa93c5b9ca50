public import SourceText

/// A keytab (a file of Kerberos keys), without the keys: what lies where, and what each of the two readers that matter
/// sees of it. Neither a key nor the file's bytes are kept.
///
///     file   = 5, 1 or 2, { int32 size, record or hole }
///     record = int16 count, string realm, count strings, int32 name type, uint32 seconds, uint8 version,
///              int16 encryption type, string key, optional uint32 version
///
/// Form 2 is big-endian. Form 1 is in the byte order of the machine that wrote it, counts the realm, and lacks the name
/// type.
public struct Keytab: Sendable {
  /// What `klist` lists, and what MIT's library and with it librdkafka find.
  public let mit: MITReading
  /// What Java's login module finds.
  public let java: JavaReading
  /// Bytes of the file.
  public let size: Int

  public init(_ bytes: [UInt8]) {
    size = bytes.count
    mit = bytes.withUnsafeBufferPointer { MITReading(KeytabBytes($0)) }
    java = bytes.withUnsafeBufferPointer { JavaReading(KeytabBytes($0)) }
  }

  /// Work that a file may ask for. Records may overlap, so a small file can hold many long names.
  enum Bounds {
    static let entries = 10_000
    static let components = 100_000
  }
}

/// One key, by what is known of it in clear.
public struct KeytabEntry: Hashable, Sendable {
  /// The record, with its size before it.
  public let range: ByteRange
  /// As they stand in the file, without any quoting.
  public let realm: [UInt8]
  public let components: [[UInt8]]
  /// Seconds since 1970 at which the key was written.
  public let seconds: UInt32
  /// The key's version number, as the reader takes it: the one of 32 bits where there is one, else that of 8.
  public let version: UInt32
  /// The number of the encryption type (IANA's registry of Kerberos parameters).
  public let encryptionType: Int
  /// Bytes.
  public let keySize: Int
  /// The file ends within the key: readers take it, and no login succeeds with it.
  public let isKeyCutShort: Bool

  /// `name/host@REALM`, with a backslash where MIT's library has one.
  public var principal: [UInt8] {
    Array(components.map { Self.quoted($0) }.joined(separator: [UInt8(ascii: "/")])) + [UInt8(ascii: "@")]
      + Self.quoted(realm)
  }

  public var principalText: String { String(decoding: principal, as: UTF8.self) }

  private static func quoted(_ part: [UInt8]) -> [UInt8] {
    part.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
      case 0x09: Array("\\t".utf8)
      case 0x0A: Array("\\n".utf8)
      case 0x08: Array("\\b".utf8)
      case 0x00: Array("\\0".utf8)
      default: [byte]
      }
    }
  }
}
