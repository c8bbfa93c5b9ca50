/// The contents of JSON strings: what their escapes stand for, and the escapes that text needs.
public enum JSONString {
  /// Appends what the contents of a checked string stand for.
  ///
  /// - Parameter contents: between the quotes, with valid escapes.
  static func appendDecoded(_ contents: UnsafeRawBufferPointer, to output: inout [UInt8]) throws(DirtyReason) {
    var index = 0
    var plain = 0
    while index < contents.count {
      guard contents[index] == UInt8(ascii: "\\"), index + 1 < contents.count else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeRawBufferPointer(rebasing: contents[plain..<index]))
      switch contents[index + 1] {
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "u"):
        var scalar = codeUnit(contents, at: index)
        if scalar & 0xF800 == 0xD800 {
          let second = scalar < 0xDC00 ? codeUnit(contents, at: index + 6) : 0
          guard second & 0xFC00 == 0xDC00 else { throw .loneSurrogate }
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + second & 0x3FF
          index += 6
        }
        appendUTF8(scalar, to: &output)
        index += 4
      case let escaped: output.append(escaped)
      }
      index += 2
      plain = index
    }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: contents[plain...]))
  }

  /// The number of a `\uXXXX` at `index`; 0 where there is none.
  private static func codeUnit(_ contents: UnsafeRawBufferPointer, at index: Int) -> UInt32 {
    guard index + 6 <= contents.count, contents[index] == UInt8(ascii: "\\"), contents[index + 1] == UInt8(ascii: "u")
    else { return 0 }
    var unit: UInt32 = 0
    for position in index + 2..<index + 6 { unit = unit << 4 | (hexadecimalValue(contents[position]) ?? 0) }
    return unit
  }

  /// Marks in a little-endian word the high bit of the first byte that is a quote, a backslash or a control character.
  /// Bits above the lowest one may be wrong; none is set where no byte is such.
  @inline(__always)
  static func stops(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    // Subtracting 1 from a byte of 0, or 0x20 from one below, borrows into its high bit.
    return ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | (word &- ones &* 0x20) & ~word)
      & 0x8080_8080_8080_8080
  }

  /// Appends UTF-8 text between quotes, with the escapes that it needs and no others.
  public static func appendQuoted(_ text: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var plain = 0
    var index = 0
    while index < text.count {
      if index &+ 8 <= text.count {
        let found = stops(in: text.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
        guard found != 0 else {
          index &+= 8
          continue
        }
        index &+= found.trailingZeroBitCount >> 3
      }
      let byte = text[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[plain..<index]))
        appendEscaped(byte, to: &output)
        plain = index &+ 1
      }
      index &+= 1
    }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[plain...]))
    output.append(UInt8(ascii: "\""))
  }

  private static func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    default:
      output.append(contentsOf: "u00".utf8)
      output.append(hexadecimalDigit(byte >> 4))
      output.append(hexadecimalDigit(byte & 0xF))
    }
  }
}

/// The digit of a number below 16, in lower case.
@inline(__always)
func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ value &- 10
}
