public import SourceText

/// A keytab as MIT's library reads it (`kt_file.c`; 1.20 to 1.22 alike).
public struct MITReading: Sendable {
  public enum End: Hashable, Sendable {
    /// All of the file was read.
    case complete
    /// The file does not begin with 5, 1 or 5, 2: an error that says so.
    case unknownVersion
    /// A size that is no size: an error, after the entries before it were listed.
    case badSize(at: ByteRange)
    /// What looks like the end before the file ends: no error, and later entries stay unseen.
    case early(Reason, at: ByteRange)
    /// The file asks for more than we do for it.
    case tooLarge
  }

  public enum Reason: Hashable, Sendable {
    /// A record that the end of the file cuts short.
    case cutShort
    /// A size of 0.
    case zeroSize
    /// A principal without a realm, or with an empty part, or without parts.
    case emptyName
    case emptyKey
  }

  public let entries: [KeytabEntry]
  public let end: End
  /// Holes that deleted entries left.
  public let holes: [ByteRange]
  /// Whether it is in the form of the last century, which Java cannot read.
  public let isFormOne: Bool

  init(_ file: KeytabBytes) {
    var reader = MITKeytabReader(file)
    reader.read()
    entries = reader.entries
    holes = reader.holes
    end = reader.end
    isFormOne = reader.isFormOne
  }
}

private struct MITKeytabReader {
  var bytes: KeytabBytes
  var entries: [KeytabEntry] = []
  var holes: [ByteRange] = []
  var end = MITReading.End.complete
  var isFormOne = false
  private var componentCount = 0

  init(_ bytes: KeytabBytes) {
    self.bytes = bytes
  }

  mutating func read() {
    guard let version = bytes.unsigned(at: 0, 2), version == 0x0501 || version == 0x0502 else {
      end = .unknownVersion
      return
    }
    isFormOne = version == 0x0501
    if isFormOne { bytes.isBigEndian = KeytabBytes.isMachineBigEndian }
    var position = 2
    while let size = bytes.signed(at: position, 4) {
      guard entries.count + holes.count < Keytab.Bounds.entries else {
        end = .tooLarge
        return
      }
      if size == Int(Int32.min) {
        end = .badSize(at: bytes.range(position, position + 4))
        return
      }
      if size < 0 {
        holes.append(bytes.range(position, position + 4 - size))
        position += 4 - size
        continue
      }
      guard record(at: position, size) else { return }
      position += 4 + size
    }
    // Fewer than four bytes are left over, as the library leaves them.
  }

  private mutating func stop(_ reason: MITReading.Reason, at start: Int, _ size: Int) -> Bool {
    end = .early(reason, at: bytes.range(start, start + 4 + size))
    return false
  }

  /// One record; false where the reader takes it for the end.
  private mutating func record(at start: Int, _ size: Int) -> Bool {
    guard size > 0 else { return stop(.zeroSize, at: start, 0) }
    var position = start + 4
    guard var count = bytes.signed(at: position, 2) else { return stop(.cutShort, at: start, size) }
    position += 2
    if isFormOne { count -= 1 }
    guard count > 0 else { return stop(.emptyName, at: start, size) }
    componentCount += count
    guard componentCount <= Keytab.Bounds.components else {
      end = .tooLarge
      return false
    }
    var names: [[UInt8]] = []
    for _ in 0...count {
      guard let length = bytes.signed(at: position, 2) else { return stop(.cutShort, at: start, size) }
      guard length > 0 else { return stop(.emptyName, at: start, size) }
      position += 2
      guard length <= bytes.count - position else { return stop(.cutShort, at: start, size) }
      names.append(bytes.array(at: position, length))
      position += length
    }
    if !isFormOne { position += 4 }
    guard let seconds = bytes.unsigned(at: position, 4), var version = bytes.unsigned(at: position + 4, 1),
      let type = bytes.signed(at: position + 5, 2), let keySize = bytes.signed(at: position + 7, 2)
    else { return stop(.cutShort, at: start, size) }
    position += 9
    guard keySize > 0 else { return stop(.emptyKey, at: start, size) }
    // A key that the file's end cuts short is taken, if one byte of it is there.
    guard position < bytes.count else { return stop(.cutShort, at: start, size) }
    let isKeyCutShort = position + keySize > bytes.count
    position = min(position + keySize, bytes.count)
    if position + 4 <= start + 4 + size {
      guard let long = bytes.unsigned(at: position, 4) else { return stop(.cutShort, at: start, size) }
      if long != 0 { version = long }
    }
    entries.append(
      KeytabEntry(
        range: bytes.range(start, start + 4 + size), realm: names[0], components: Array(names.dropFirst()),
        seconds: seconds, version: version, encryptionType: type, keySize: keySize,
        isKeyCutShort: isKeyCutShort))
    return true
  }
}
