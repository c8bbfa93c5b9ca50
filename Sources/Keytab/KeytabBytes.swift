import SourceText

/// The bytes of a keytab, read in one of the two byte orders. Nothing is read beyond the end.
struct KeytabBytes {
  private let bytes: UnsafeBufferPointer<UInt8>
  var isBigEndian = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// Nil where the file ends before.
  func unsigned(at position: Int, _ size: Int) -> UInt32? {
    guard position >= 0, size <= bytes.count - position else { return nil }
    var number: UInt32 = 0
    for index in 0..<size {
      number = number << 8 | UInt32(bytes[position + (isBigEndian ? index : size - 1 - index)])
    }
    return number
  }

  func signed(at position: Int, _ size: Int) -> Int? {
    unsigned(at: position, size).map { size == 2 ? Int(Int16(truncatingIfNeeded: $0)) : Int(Int32(bitPattern: $0)) }
  }

  /// As many as there are.
  func array(at position: Int, _ count: Int) -> [UInt8] {
    guard position < bytes.count else { return [] }
    return Array(bytes[position..<min(position + count, bytes.count)])
  }

  /// Files are at most 4 GiB.
  func range(_ start: Int, _ end: Int) -> ByteRange {
    ByteRange(UInt32(clamping: min(start, count)), UInt32(clamping: min(end, count)))
  }

  static let isMachineBigEndian = UInt16(1).bigEndian == 1
}
