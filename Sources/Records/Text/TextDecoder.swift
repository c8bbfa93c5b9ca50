import Glibc

/// Why text cannot be read in an encoding.
public enum TextEncodingError: Error, Hashable, Sendable {
  /// No character set of this name.
  case unknown(String)
  /// A character set that the C library of this machine cannot convert from.
  case unavailable(String)
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

  /// The canonical name.
  public var name: StaticString { characterSet.name }
}

/// Turns bytes of one encoding into UTF-8. Strict: what is no text in the encoding is refused, never replaced.
struct TextDecoder {
  private let characterSet: CharacterSet
  private let library: LibraryDecoder?

  init(_ encoding: TextEncoding) throws(TextEncodingError) {
    characterSet = encoding.characterSet
    if case .library(let name) = characterSet.decoding {
      library = try LibraryDecoder(name)
    } else {
      library = nil
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
    case .library:
      guard let library else { throw .undecodable }
      try library.append(bytes, to: &output)
    }
  }

  private static func appendUTF16(
    _ bytes: UnsafeRawBufferPointer, _ order: CharacterSet.UTF16Order, to output: inout [UInt8]
  ) throws(DirtyReason) {
    guard bytes.count % 2 == 0 else { throw .undecodable }
    var index = 0
    var isBigEndian = true
    switch order {
    case .bigEndian: break
    case .littleEndian: isBigEndian = false
    case .marked, .markedLittleEndian:
      if case .markedLittleEndian = order { isBigEndian = false }
      if bytes.count >= 2 {
        let mark = (bytes[0], bytes[1])
        if mark == (0xFE, 0xFF) { (isBigEndian, index) = (true, 2) }
        if mark == (0xFF, 0xFE) { (isBigEndian, index) = (false, 2) }
      }
    }
    func unit(at index: Int) -> UInt32 {
      isBigEndian
        ? UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1]) : UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index])
    }
    while index < bytes.count {
      let first = unit(at: index)
      index += 2
      guard first & 0xF800 == 0xD800 else {
        appendUTF8(first, to: &output)
        continue
      }
      guard first < 0xDC00, index < bytes.count else { throw .undecodable }
      let second = unit(at: index)
      guard second & 0xFC00 == 0xDC00 else { throw .undecodable }
      index += 2
      appendUTF8(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF, to: &output)
    }
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
