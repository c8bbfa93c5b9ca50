/// Base64 with the standard alphabet and padding (RFC 4648 §4).
public enum Base64 {
  private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

  public static func append(_ bytes: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    alphabet.withUTF8Buffer { alphabet in
      func appendDigit(_ bits: UInt32) {
        output.append(alphabet[Int(bits & 63)])
      }
      var index = 0
      while index + 3 <= bytes.count {
        let group = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
        appendDigit(group >> 18)
        appendDigit(group >> 12)
        appendDigit(group >> 6)
        appendDigit(group)
        index += 3
      }
      let rest = bytes.count - index
      guard rest > 0 else { return }
      let group = UInt32(bytes[index]) << 16 | (rest == 2 ? UInt32(bytes[index + 1]) << 8 : 0)
      appendDigit(group >> 18)
      appendDigit(group >> 12)
      if rest == 2 { appendDigit(group >> 6) } else { output.append(UInt8(ascii: "=")) }
      output.append(UInt8(ascii: "="))
    }
  }
}
