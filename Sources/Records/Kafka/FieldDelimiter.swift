/// Reads a delimiter as scripts give it: its characters, or the escapes `\t`, `\n`, `\r`, `\b`, `\f`, `\\` and `\uXXXX`
/// where two characters or six stand for one.
public enum FieldDelimiter {
  /// Why a text is no delimiter, and where in its UTF-8 bytes.
  public struct SyntaxError: Error, Hashable, Sendable {
    public enum Problem: Hashable, Sendable {
      case empty
      /// A backslash with nothing or something unknown behind it.
      case unknownEscape
      /// Half of a surrogate pair.
      case loneSurrogate
    }

    public var problem: Problem
    /// Offset of the first byte concerned.
    public var offset: Int
  }

  /// The delimiter's bytes in UTF-8.
  public static func parse(_ text: String) throws(SyntaxError) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw SyntaxError(problem: .empty, offset: 0) }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let start = index
      guard let (scalar, length) = escape(bytes[index...]) else {
        throw SyntaxError(problem: .unknownEscape, offset: start)
      }
      index += length
      guard scalar & 0xF800 == 0xD800 else {
        appendUTF8(scalar, to: &output)
        continue
      }
      guard scalar < 0xDC00, let (second, secondLength) = escape(bytes[index...]), second & 0xFC00 == 0xDC00 else {
        throw SyntaxError(problem: .loneSurrogate, offset: start)
      }
      index += secondLength
      appendUTF8(0x10000 + (scalar & 0x3FF) << 10 + second & 0x3FF, to: &output)
    }
    return output
  }

  /// The number that an escape stands for, and its length.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> (scalar: UInt32, length: Int)? {
    guard bytes.count >= 2, bytes.first == UInt8(ascii: "\\") else { return nil }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "t"): return (0x09, 2)
    case UInt8(ascii: "n"): return (0x0A, 2)
    case UInt8(ascii: "r"): return (0x0D, 2)
    case UInt8(ascii: "b"): return (0x08, 2)
    case UInt8(ascii: "f"): return (0x0C, 2)
    case UInt8(ascii: "\\"): return (0x5C, 2)
    case UInt8(ascii: "u"):
      guard bytes.count >= 6 else { return nil }
      var scalar: UInt32 = 0
      for byte in bytes[(bytes.startIndex + 2)..<(bytes.startIndex + 6)] {
        guard let digit = hexadecimalValue(byte) else { return nil }
        scalar = scalar << 4 | digit
      }
      return (scalar, 6)
    default: return nil
    }
  }
}

extension FieldDelimiter.SyntaxError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch problem {
    case .empty: "a delimiter has at least one character"
    case .unknownEscape:
      "the escape at byte \(offset) does not exist: there are \\t, \\n, \\r, \\b, \\f, \\\\ and \\uXXXX"
    case .loneSurrogate: "the escape at byte \(offset) is half of a surrogate pair"
    }
  }
}
