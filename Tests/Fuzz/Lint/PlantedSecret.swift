import JSONSyntax
import SourceText
import YAMLSyntax

/// A secret that is put wherever a key says that one stands.
enum PlantedSecret {
  static let text = "Pl4ntedZq7"
  private static let secretKeys: Set<String> = [
    "password", "ssl.truststore.password", "ssl.keystore.password", "ssl.key.password", "accessKeySecret", "passphrase",
    "apiToken",
  ]

  static func planted(inScript bytes: [UInt8]) -> [UInt8] {
    let document = JSONDocument(parsing: bytes)
    var ranges: [ByteRange] = []
    for (index, node) in document.nodes.enumerated() where node.kind == .key {
      let key = JSONNodeID(UInt32(index))
      let value = JSONNodeID(UInt32(index + 1))
      if secretKeys.contains(document.text(of: key)), document.kind(of: value) == .string {
        ranges.append(document.contentRange(of: value))
      }
    }
    return replaced(ranges, in: bytes)
  }

  static func planted(inProject bytes: [UInt8]) -> [UInt8] {
    let document = YAMLDocument(parsing: bytes)
    var ranges: Set<ByteRange> = []
    func look(_ node: YAMLNode) {
      for member in document.members(of: node) {
        let range = document.range(of: member.value)
        if secretKeys.contains(document.name(of: member.key)), document.kind(of: member.value) == .scalar,
          document.style(of: member.value) == .plain, bytes[range.indices].allSatisfy(isWordByte)
        {
          ranges.insert(range)
        }
        look(member.value)
      }
      for element in document.elements(of: node) { look(element) }
    }
    if let root = document.root { look(root) }
    return replaced(ranges.sorted { $0.start < $1.start }, in: bytes)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func replaced(_ ranges: [ByteRange], in bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for range in ranges.reversed() where !range.isEmpty { result.replaceSubrange(range.indices, with: text.utf8) }
    return result
  }
}
