import Glibc

/// Why text cannot be read in an encoding.
public enum TextEncodingError: Error, Hashable, Sendable {
  /// No character set of this name.
  case unknown(String)
  /// A character set that the C library of this machine cannot convert from.
  case unavailable(String)
}

extension TextEncodingError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .unknown(let name): "`\(name)` is no character set that Java knows and this engine reads"
    case .unavailable(let name): "the C library of this machine does not know the character set \(name)"
    }
  }
}

/// The encoding of keys and values of type STRING.
public struct TextEncoding: Sendable {
  let characterSet: CharacterSet

  /// - Parameter name: a canonical name or alias as Java knows it, without regard to case.
  public init(named name: String) throws(TextEncodingError) {
    guard let set = CharacterSet.named(name) else { throw .unknown(name) }
    characterSet = set
  }

  private init(_ set: CharacterSet) {
    characterSet = set
  }

  public static let utf8 = TextEncoding(CharacterSet("UTF-8", .utf8, ""))

  /// Every name and alias that is known.
  public static var names: [String] {
    CharacterSet.all.flatMap { [$0.name.description] + $0.aliases.description.split(separator: " ").map(String.init) }
  }

  /// The canonical name.
  public var name: StaticString { characterSet.name }
}

/// Turns bytes of one encoding into UTF-8. Strict: what is no text in the encoding is refused, never replaced.
struct TextDecoder {
  private let characterSet: CharacterSet
  private let library: LibraryDecoder?

  init(_ encoding: TextEncoding) throws(TextEncodingError) {
    characterSet = encoding.characterSet
    switch characterSet.decoding {
    case .library(let name): library = try LibraryDecoder(name)
    case .shiftJIS: library = try LibraryDecoder("SJIS")
    case .utf8, .ascii, .latin1, .utf16, .utf32: library = nil
    }
  }

  /// Whether decoding is nothing but a check.
  var isUTF8: Bool {
    if case .utf8 = characterSet.decoding { true } else { false }
  }

  /// Appends the text as UTF-8; what was appended before an error is for the caller to take back.
  func append(_ bytes: UnsafeRawBufferPointer, to output: inout [UInt8]) throws(DirtyReason) {
    switch characterSet.decoding {
    case .utf8:
      guard isValidUTF8(bytes) else { throw .undecodable }
      output.append(contentsOf: bytes)
    case .ascii:
      guard bytes.allSatisfy({ $0 < 0x80 }) else { throw .undecodable }
      output.append(contentsOf: bytes)
    case .latin1:
      for byte in bytes { appendUTF8(UInt32(byte), to: &output) }
    case .utf16(let order):
      try Self.appendUTF16(bytes, order, to: &output)
    case .utf32(let order):
      try Self.appendUTF32(bytes, order, to: &output)
    case .library:
      guard let library else { throw .undecodable }
      try library.append(bytes, to: &output)
    case .shiftJIS:
      guard let library else { throw .undecodable }
      try Self.appendShiftJIS(bytes, library, to: &output)
    }
  }

  private static func appendShiftJIS(
    _ bytes: UnsafeRawBufferPointer, _ library: LibraryDecoder, to output: inout [UInt8]
  ) throws(DirtyReason) {
    var converted: [UInt8] = []
    try library.append(bytes, to: &converted)
    var index = 0
    while index < converted.count {
      // No pair of bytes stands for these two, so each comes from one byte.
      if converted[index...].starts(with: "\u{A5}".utf8) {
        output.append(UInt8(ascii: "\\"))
        index += 2
      } else if converted[index...].starts(with: "\u{203E}".utf8) {
        output.append(UInt8(ascii: "~"))
        index += 3
      } else {
        output.append(converted[index])
        index += 1
      }
    }
  }

  private static func appendUTF16(
    _ bytes: UnsafeRawBufferPointer, _ order: CharacterSet.ByteOrder, to output: inout [UInt8]
  ) throws(DirtyReason) {
    guard let units = CodeUnits(bytes, size: 2, order) else { throw .undecodable }
    var index = units.start
    while index < bytes.count {
      let first = units[index]
      index += 2
      guard first & 0xF800 == 0xD800 else {
        appendUTF8(first, to: &output)
        continue
      }
      guard first < 0xDC00, index < bytes.count else { throw .undecodable }
      let second = units[index]
      guard second & 0xFC00 == 0xDC00 else { throw .undecodable }
      index += 2
      appendUTF8(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF, to: &output)
    }
  }

  private static func appendUTF32(
    _ bytes: UnsafeRawBufferPointer, _ order: CharacterSet.ByteOrder, to output: inout [UInt8]
  ) throws(DirtyReason) {
    guard let units = CodeUnits(bytes, size: 4, order) else { throw .undecodable }
    for index in stride(from: units.start, to: bytes.count, by: 4) {
      guard let scalar = Unicode.Scalar(units[index]) else { throw .undecodable }
      appendUTF8(scalar.value, to: &output)
    }
  }
}

/// Text in units of two or four bytes.
private struct CodeUnits {
  private let bytes: UnsafeRawBufferPointer
  private let size: Int
  private var isBigEndian: Bool
  /// Offset of the first unit, behind a byte-order mark.
  private(set) var start = 0

  /// Nil where the bytes are no whole number of units.
  init?(_ bytes: UnsafeRawBufferPointer, size: Int, _ order: CharacterSet.ByteOrder) {
    guard bytes.count % size == 0 else { return nil }
    self.bytes = bytes
    self.size = size
    switch order {
    case .bigEndian: isBigEndian = true
    case .littleEndian: isBigEndian = false
    case .marked, .markedLittleEndian:
      isBigEndian = true
      if case .markedLittleEndian = order { isBigEndian = false }
      guard !bytes.isEmpty else { return }
      for candidate in [true, false] {
        let before = isBigEndian
        isBigEndian = candidate
        if self[0] == 0xFEFF {
          start = size
          return
        }
        isBigEndian = before
      }
    }
  }

  /// The unit at an offset.
  subscript(offset: Int) -> UInt32 {
    var unit: UInt32 = 0
    for index in 0..<size {
      unit = unit << 8 | UInt32(bytes[offset + (isBigEndian ? index : size - 1 - index)])
    }
    return unit
  }
}

/// One conversion descriptor of iconv(3). Holds the conversion's state, so it belongs to one thread.
private final class LibraryDecoder {
  private let descriptor: iconv_t

  init(_ name: StaticString) throws(TextEncodingError) {
    let descriptor = name.withUTF8Buffer { name in
      String(decoding: name, as: UTF8.self).withCString { iconv_open("UTF-8", $0) }
    }
    // The C library answers (iconv_t)-1 where it has no such conversion.
    guard let descriptor, descriptor != iconv_t(bitPattern: -1) else { throw .unavailable(name.description) }
    self.descriptor = descriptor
  }

  deinit {
    iconv_close(descriptor)
  }

  func append(_ bytes: UnsafeRawBufferPointer, to output: inout [UInt8]) throws(DirtyReason) {
    _ = iconv(descriptor, nil, nil, nil, nil)
    var input = UnsafeMutablePointer<CChar>(mutating: bytes.assumingMemoryBound(to: CChar.self).baseAddress)
    var inputLeft = bytes.count
    var isFlushed = false
    var isWrong = false
    while !isFlushed && !isWrong {
      // No character set here needs more than three bytes of UTF-8 for one of its own.
      let room = max(64, inputLeft * 3)
      let start = output.count
      output.append(contentsOf: repeatElement(0, count: room))
      let written = output.withUnsafeMutableBytes { buffer in
        var target = buffer.assumingMemoryBound(to: CChar.self).baseAddress.map { $0 + start }
        var left = room
        let isFlush = inputLeft == 0
        let result =
          isFlush
          ? iconv(descriptor, nil, nil, &target, &left) : iconv(descriptor, &input, &inputLeft, &target, &left)
        if result == -1 {
          isWrong = errno != E2BIG
        } else if isFlush {
          isFlushed = true
        }
        return room - left
      }
      output.removeSubrange((start + written)...)
    }
    if isWrong { throw .undecodable }
  }
}
