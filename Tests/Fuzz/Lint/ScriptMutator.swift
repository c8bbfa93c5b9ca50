import Catalog
import Glibc
import JSONSyntax
import SourceText

/// libFuzzer's own mutations, of bytes.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// Changes a script by its structure two times out of three, and any bytes otherwise: mutations of bytes alone hardly ever leave JSON.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutateInput(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int {
  var chance = Chance(state: UInt64(seed))
  guard chance.next(3) > 0 else { return mutateBytes(data, count, limit) }
  var texts = parts(of: Array(UnsafeBufferPointer(start: data, count: count)))
  if texts.count > 1, chance.next(4) == 0 {
    texts[1] = LineMutator.mutated(texts[1], by: &chance)
  } else {
    for _ in 0...chance.next(3) { texts[0] = ScriptMutator(texts[0]).mutated(by: &chance) }
  }
  let result = joined(texts)
  guard result.count <= limit, !result.isEmpty else { return mutateBytes(data, count, limit) }
  for (index, byte) in result.enumerated() { data[index] = byte }
  return result.count
}

/// One change of a script at a node, by the places of the tree.
private struct ScriptMutator {
  /// Values that some rule has something to say about.
  private static let values = [
    "null", "true", "false", "0", "-1", "1e3", "2147483648", "9223372036854775808", "\"\"", "\" \"", "[]", "{}",
    "\"true\"", "\"0\"", "\"1,2\"",
    "\"${bizdate}\"", "\"$[yyyymmdd-1]\"", "\"$[add_months(yyyymmdd,-1)]\"", "\"${env:SET}\"", "\"${env:NOT}\"",
    "\"${file:a}\"", "\"$[\"",
    "\"__value__\"", "\"a.b[0].c\"", "\"'x'\"", "\"STRING\"", "\"KAFKA\"", "\"kafka\"", "\"stream\"", "\"mysql\"",
    "\"events\"", "\"warehouse\"",
    "\"20240101000000\"", "\"x required password=\\\"abc\\\";\"", "\"jdbc:mysql://u:abc@h/d\"", "\"a:1,b:2\"",
    "\"\\ud800\"", "\"\\u0000\"",
    "[\"__key__\", \"__value__\"]", "[{\"name\": \"a\", \"type\": \"JSON_STRING\"}]",
    "{\"ignore\": [\"READ001\"], \"reason\": \"x\"}",
    "{\"acks\": \"1\", \"enable.idempotence\": \"true\"}", "{\"ssl.truststore.password\": \"abc\"}", "'x'",
    "\"é😀\u{202E}\"",
  ]
  private static let keys = [
    "//weir", "password", "ssl.key.password", "accessKeySecret", "passphrase", "sasl.jaas.config", "datasource",
    "a/b~c",
  ]

  private let bytes: [UInt8]
  private let document: JSONDocument

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    document = JSONDocument(parsing: bytes)
  }

  func mutated(by chance: inout Chance) -> [UInt8] {
    guard document.nodes.count > 1 else { return bytes }
    var index = UInt32(chance.next(document.nodes.count))
    if chance.next(2) == 0, document.kind(of: JSONNodeID(index)) == .key { index += 1 }
    let node = JSONNodeID(index)
    if document.kind(of: node) == .key { return mutatedMember(node, by: &chance) }
    switch chance.next(8) {
    case 0, 1, 2: return replaced(node, by: Array(chance.pick(Self.values).utf8))
    case 3: return replaced(node, by: text(of: JSONNodeID(UInt32(chance.next(document.nodes.count)))))
    case 4: return replaced(node, by: [UInt8(ascii: "[")] + text(of: node) + [UInt8(ascii: "]")])
    case 5: return replaced(node, by: unquotedOrQuoted(node))
    case 6: return withNewMember(in: node, by: &chance)
    default: return withText(in: node, by: &chance)
    }
  }

  private func mutatedMember(_ key: JSONNodeID, by chance: inout Chance) -> [UInt8] {
    let value = JSONNodeID(key.index + 1)
    let member = ByteRange(
      document.range(of: key).start, max(document.range(of: value).end, document.range(of: key).end))
    switch chance.next(6) {
    case 0: return replaced(key, by: newKey(by: &chance))
    case 1:
      // With the comma that follows, where one does.
      var end = Int(member.end)
      while end < bytes.count, bytes[end] <= UInt8(ascii: " ") || bytes[end] == UInt8(ascii: ",") {
        end += 1
        if bytes[end - 1] == UInt8(ascii: ",") { break }
      }
      return edited(ByteRange(member.start, UInt32(end)), [])
    case 2: return edited(ByteRange(at: member.start), Array(bytes[member.indices]) + [UInt8(ascii: ",")])
    case 3:
      return edited(ByteRange(at: member.start), newKey(by: &chance) + Array(": \(chance.pick(Self.values)),\n".utf8))
    case 4:
      var name = Array(bytes[document.contentRange(of: key).indices])
      guard name.count > 2 else { return bytes }
      name.swapAt(chance.next(name.count), chance.next(name.count))
      return edited(document.contentRange(of: key), name)
    default: return replaced(value, by: Array(chance.pick(Self.values).utf8))
    }
  }

  private func newKey(by chance: inout Chance) -> [UInt8] {
    let name =
      chance.next(3) == 0
      ? chance.pick(Self.keys) : SchemaTables.fields[chance.next(SchemaTables.fields.count)].name.description
    return Array("\"\(name)\"".utf8)
  }

  private func withNewMember(in node: JSONNodeID, by chance: inout Chance) -> [UInt8] {
    switch document.kind(of: node) {
    case .object:
      let comma = document.members(of: node).contains { _ in true } ? "," : ""
      return edited(
        ByteRange(at: document.range(of: node).start + 1),
        newKey(by: &chance) + Array(": \(chance.pick(Self.values))\(comma)".utf8))
    case .array:
      let comma = document.elements(of: node).contains { _ in true } ? "," : ""
      return edited(
        ByteRange(at: document.range(of: node).start + 1), Array("\(chance.pick(Self.values))\(comma)".utf8))
    default: return replaced(node, by: Array(chance.pick(Self.values).utf8))
    }
  }

  private func withText(in node: JSONNodeID, by chance: inout Chance) -> [UInt8] {
    guard document.kind(of: node) == .string else { return withNewMember(in: node, by: &chance) }
    let content = document.contentRange(of: node)
    let value = chance.pick(Self.values.filter { $0.hasPrefix("\"") })
    return edited(
      ByteRange(at: content.start + UInt32(chance.next(Int(content.end - content.start) + 1))),
      Array(value.utf8.dropFirst().dropLast()))
  }

  private func unquotedOrQuoted(_ node: JSONNodeID) -> [UInt8] {
    switch document.kind(of: node) {
    case .string: Array(bytes[document.contentRange(of: node).indices])
    case .number, .true, .false, .null: [UInt8(ascii: "\"")] + text(of: node) + [UInt8(ascii: "\"")]
    default: Array("{\"value\": ".utf8) + text(of: node) + [UInt8(ascii: "}")]
    }
  }

  private func text(of node: JSONNodeID) -> [UInt8] { Array(bytes[document.range(of: node).indices]) }

  private func replaced(_ node: JSONNodeID, by text: [UInt8]) -> [UInt8] { edited(document.range(of: node), text) }

  private func edited(_ range: ByteRange, _ text: [UInt8]) -> [UInt8] {
    var result = bytes
    result.replaceSubrange(range.indices, with: text)
    return result
  }
}
