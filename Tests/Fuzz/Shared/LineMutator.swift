/// One change of a text of lines: what YAML means, its lines and their indentation say.
enum LineMutator {
  private static let values = [
    "null", "true", "yes", "1", "\"\"", "[]", "{}", "kafka", "mysql", "\"3.6\"", "\"0.8\"", "${env:NOT}", "${file:a}",
    "abc", "[READ001, WRITE]",
    "{password: abc}", "*x", "&x 1", "\"**\"", "\"2024-01-01\"", "/steps/0", "READ001", "strict", "\"kafka-1:9092\"",
    "error",
  ]
  private static let lines = [
    "suppressions:", "  - path: \"**\"", "    code: READ001", "    reason: known", "    expires: 2024-01-01",
    "    pointer: /steps", "lint:",
    "  profile: minimal", "  ignore: [SEC]", "  select: [ALL]", "  overrides:", "    - paths: [\"jobs/**\"]",
    "  extends: ../weir.yaml", "parameters:",
    "  day: $[yyyymmdd]", "datasources:", "  events:", "    type: kafka", "    password: abc", "    <<: *x",
    "    truststore: {location: a, password: abc}",
    "    extended: {sasl.jaas.config: \"x required password='abc';\"}", "  exclude: [\"[\"]", "---",
  ]

  static func mutated(_ text: [UInt8], by chance: inout Chance) -> [UInt8] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
    let index = chance.next(lines.count)
    switch chance.next(6) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(lines[chance.next(lines.count)], at: index)
    case 2: lines.insert(Array(chance.pick(Self.lines).utf8), at: index)
    case 3: lines[index] = Array("  ".utf8) + lines[index]
    case 4: lines[index] = Array(lines[index].dropFirst(lines[index].starts(with: "  ".utf8) ? 2 : 0))
    default:
      let key = lines[index].prefix { $0 != UInt8(ascii: ":") }
      lines[index] = Array(key) + Array(": \(chance.pick(values))".utf8)
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
