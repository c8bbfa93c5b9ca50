/// One value of DER or BER: a tag, and where its content lies.
struct DERElement {
  /// The store, or a decrypted part of it.
  let bytes: SecretBytes
  let tag: DERTag
  /// Where the tag begins.
  let start: Int
  let content: Range<Int>
  /// After the value, and after the mark that ends an indefinite length.
  let end: Int

  var range: Range<Int> { start..<end }

  /// A reader of the values inside.
  var reader: DERReader { DERReader(bytes, content) }

  /// The values inside; at most `limit`.
  func children(limit: Int = 10_000) throws(DERError) -> [DERElement] {
    var reader = reader
    var children: [DERElement] = []
    while let child = try reader.next() {
      guard children.count < limit else { throw DERError(offset: child.start, problem: .tooMany) }
      children.append(child)
    }
    return children
  }

  func requireTag(_ tag: DERTag) throws(DERError) {
    guard self.tag == tag else { throw DERError(offset: start, problem: .otherTag) }
  }

  // MARK: Values

  /// Dotted numbers; nil for what is no object identifier, or one of more than 64 bytes.
  var objectIdentifier: String? {
    guard tag == .objectIdentifier, (1...64).contains(content.count) else { return nil }
    var numbers: [UInt64] = []
    var number: UInt64 = 0
    for index in content {
      guard number >> 56 == 0 else { return nil }
      let byte = bytes[index]
      number = number << 7 | UInt64(byte & 0x7F)
      if byte & 0x80 != 0 { continue }
      if numbers.isEmpty {
        let first = min(number / 40, 2)
        numbers = [first, number - first * 40]
      } else {
        numbers.append(number)
      }
      number = 0
    }
    guard bytes[content.upperBound - 1] & 0x80 == 0 else { return nil }
    return numbers.map { String($0) }.joined(separator: ".")
  }

  /// A number from 0 that fits; nil for any other.
  var unsigned: Int? {
    guard tag == .integer, (1...9).contains(content.count), bytes[content.lowerBound] & 0x80 == 0 else { return nil }
    var number: UInt64 = 0
    for index in content { number = number << 8 | UInt64(bytes[index]) }
    return Int(exactly: number)
  }

  /// The bits of a number from 0, without leading zeros; nil for what is no such number.
  var bitLength: Int? {
    guard tag == .integer, let first = content.first, bytes[first] & 0x80 == 0 else { return nil }
    guard let significant = content.first(where: { bytes[$0] != 0 }) else { return 0 }
    return (content.upperBound - significant) * 8 - bytes[significant].leadingZeroBitCount
  }

  /// The bytes of an octet string; BER may cut it into pieces.
  func octets(depth: Int = 0) throws(DERError) -> SecretBytes {
    if tag == .octetString || tag == DERTag(.context, 0) { return bytes.part(content) }
    guard depth < 4, tag.number == DERTag.octetString.number || tag == .context(0) else {
      throw DERError(offset: start, problem: .otherTag)
    }
    var parts: [SecretBytes] = []
    for child in try children() { parts.append(try child.octets(depth: depth + 1)) }
    return SecretBytes.joined(parts)
  }
}

/// The first byte of a value.
struct DERTag: Hashable {
  enum Class: UInt8 {
    case universal = 0
    case application = 0x40
    case context = 0x80
    case `private` = 0xC0
  }

  /// As it stands in the file: class, whether it has parts, and number below 31.
  let byte: UInt8

  init(byte: UInt8) {
    self.byte = byte
  }

  init(_ kind: Class, _ number: UInt8, hasParts: Bool = false) {
    byte = kind.rawValue | (hasParts ? 0x20 : 0) | number
  }

  var number: UInt8 { byte & 0x1F }
  var hasParts: Bool { byte & 0x20 != 0 }

  static let boolean = DERTag(.universal, 1)
  static let integer = DERTag(.universal, 2)
  static let bitString = DERTag(.universal, 3)
  static let octetString = DERTag(.universal, 4)
  static let null = DERTag(.universal, 5)
  static let objectIdentifier = DERTag(.universal, 6)
  static let sequence = DERTag(.universal, 16, hasParts: true)
  static let set = DERTag(.universal, 17, hasParts: true)
  static let utcTime = DERTag(.universal, 23)
  static let generalizedTime = DERTag(.universal, 24)

  /// `[number]` with parts.
  static func context(_ number: UInt8) -> DERTag { DERTag(.context, number, hasParts: true) }
}

struct DERError: Error {
  enum Problem {
    case cutShort
    case wrongLength
    case longTag
    case tooDeep
    case tooMany
    case otherTag
    case missing
  }

  /// In the bytes that were read.
  let offset: Int
  let problem: Problem

  var words: String {
    switch problem {
    case .cutShort: "a value goes past the end"
    case .wrongLength: "a value has a length that does not parse"
    case .longTag: "a value has a tag that no store uses"
    case .tooDeep: "values lie too deep in one another"
    case .tooMany: "a value has too many parts"
    case .otherTag: "a value has another type than belongs there"
    case .missing: "a value is missing"
    }
  }
}
