/// Paths in addresses.
enum PercentEncoding {
  /// A path as a relative reference. The colon is encoded as well: before the first slash it would end a scheme.
  static func encoded(_ path: String) -> String {
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += Array(("%" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
