/// Makes keytabs, right and wrong.
struct KeytabBuilder {
  var bytes: [UInt8]

  init(version: UInt8 = 2) {
    bytes = [5, version]
  }

  /// One record's bytes, without its size.
  struct Record {
    var components = ["client"]
    var realm = "EXAMPLE.COM"
    var count: Int?
    var nameType: UInt32? = 1
    var seconds: UInt32 = 1_700_000_000
    var version: UInt8 = 1
    var type = 18
    var key = [UInt8](repeating: 0x4B, count: 32)
    var keySize: Int?
    var tail: [UInt8] = [0, 0, 0, 1]

    func bytes(isBigEndian: Bool = true) -> [UInt8] {
      func number(_ number: Int, _ size: Int) -> [UInt8] {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        return isBigEndian ? bytes.reversed() : bytes
      }
      func string(_ text: String) -> [UInt8] { number(text.utf8.count, 2) + text.utf8 }
      var bytes = number(count ?? components.count + (nameType == nil ? 1 : 0), 2) + string(realm)
      bytes += components.flatMap { string($0) }
      if let nameType { bytes += number(Int(nameType), 4) }
      bytes += number(Int(seconds), 4) + [version] + number(type, 2) + number(keySize ?? key.count, 2) + key
      return bytes + tail
    }
  }

  /// - Parameter size: in place of the record's own.
  func adding(_ record: Record, size: Int32? = nil, isBigEndian: Bool = true) -> KeytabBuilder {
    let bytes = record.bytes(isBigEndian: isBigEndian)
    return addingSize(size ?? Int32(bytes.count), isBigEndian: isBigEndian).adding(bytes)
  }

  func addingSize(_ size: Int32, isBigEndian: Bool = true) -> KeytabBuilder {
    let number = UInt32(bitPattern: isBigEndian ? size.bigEndian : size.littleEndian)
    return adding(withUnsafeBytes(of: number) { Array($0) })
  }

  func adding(_ more: [UInt8]) -> KeytabBuilder {
    var result = self
    result.bytes += more
    return result
  }
}
