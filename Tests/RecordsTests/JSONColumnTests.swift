import Records
import Testing

@Suite struct JSONColumnTests {
  private func read(_ column: String, _ value: String) throws -> String {
    try decode([column], value: Array(value.utf8))[0]
  }

  @Test(arguments: [
    ("a", #"{"a":"x"}"#, "text:x"), ("a", #"{"a":1}"#, "long:1"), ("a", #" { "a" : -0 } "#, "long:0"),
    ("a", #"{"a":9223372036854775807}"#, "long:9223372036854775807"),
    ("a", #"{"a":-9223372036854775808}"#, "long:-9223372036854775808"),
    ("a", #"{"a":9223372036854775808}"#, "doubleText:9223372036854775808"),
    ("a", #"{"a":-9223372036854775809}"#, "doubleText:-9223372036854775809"),
    ("a", #"{"a":123456789012345678901234567890}"#, "doubleText:123456789012345678901234567890"),
    ("a", #"{"a":1.50}"#, "doubleText:1.50"), ("a", #"{"a":1e3}"#, "doubleText:1e3"),
    ("a", #"{"a":1E+400}"#, "doubleText:1E+400"),
    ("a", #"{"a":true}"#, "bool:true"), ("a", #"{"a":false}"#, "bool:false"), ("a", #"{"a":null}"#, "null:string"),
    ("a", #"{"b":1}"#, "null:string"), ("a", "{}", "null:string"), ("a", "[]", "null:string"),
    ("a", "7", "null:string"),
    ("a", #""a""#, "null:string"), ("a", #"{"a":{ "b" : [1 , 2] }}"#, #"text:{ "b" : [1 , 2] }"#),
    ("a", #"{"a":[ ]}"#, "text:[ ]"), ("a", #"{"a":""}"#, "text:"), ("a", #"{"\u0061":5}"#, "long:5"),
    ("a", #"{"a":"\u4e2d\ud83d\ude00\n\t\r\b\f\/\\\""}"#, "text:中😀\n\t\r\u{8}\u{C}/\\\""),
    ("a", #"{"a":"\u0000"}"#, "text:\0"), ("中", #"{"中":1}"#, "long:1"), ("中", #"{"\u4e2d":1}"#, "long:1"),
    ("a b", #"{"a b":1}"#, "long:1"),
    // Down into objects and arrays.
    ("tag.desc", #"{"tag":{"desc":"d"}}"#, "text:d"), ("a.b", #"{"a":5}"#, "null:string"),
    ("a.b", #"{"a":[{"b":1}]}"#, "null:string"),
    ("a[1]", #"{"a":[1,2,3]}"#, "long:2"), ("a[3]", #"{"a":[1,2,3]}"#, "null:string"),
    ("a[0]", #"{"a":{"0":1}}"#, "null:string"),
    ("a[1][0].b", #"{"a":[0,[{"b":"x"}]]}"#, "text:x"), ("[0]", "[5]", "long:5"),
    ("[0].id", #"[{"id":7},{"id":8}]"#, "long:7"),
    ("[1].id", #"[{"id":7},{"id":8}]"#, "long:8"), ("[0]", "{}", "null:string"), ("[2147483647]", "[1]", "null:string"),
    // A property whose own name holds dots wins.
    ("a.b", #"{"a.b":1,"a":{"b":2}}"#, "long:1"), ("a.b", #"{"a":{"b":2},"a.b":1}"#, "long:1"),
    ("a.b.c", #"{"a":{"b.c":1,"b":{"c":2}}}"#, "long:1"),
    ("a.b.c", #"{"a":{"b":{"c":3},"b.c":1},"a.b":{"c":2}}"#, "long:2"),
    ("a.b.c", #"{"a.b":{},"a":{"b.c":1}}"#, "long:1"), ("a.b.c", #"{"a.b":{"c":null},"a":{"b.c":1}}"#, "null:string"),
    ("a[0].b.c", #"{"a":[{"b.c":1,"b":{"c":2}}]}"#, "long:1"), ("a.b[1]", #"{"a.b":[1,2],"a":{"b":[3,4]}}"#, "long:2"),
    // Of duplicate keys the last counts.
    ("a", #"{"a":1,"a":2}"#, "long:2"), ("a", #"{"a":1,"\u0061":null}"#, "null:string"),
    ("a.b", #"{"a":{"b":1},"a":{"c":2}}"#, "null:string"),
    ("a.b", #"{"a":{"b":1},"a":5}"#, "null:string"), ("a.b", #"{"a":{"b":1,"b":3}}"#, "long:3"),
    ("a.b", #"{"a.b":1,"a":{"b":2},"a":{}}"#, "long:1"),
    ("a.b.c", #"{"a.b":{"c":1},"a":{"b.c":2},"a.b":{}}"#, "long:2"),
    ("a.b.c", #"{"a":{"b":{"c":1},"b.c":2},"a.b":{"c":3},"a.b":0,"a":{"b":{"c":4}}}"#, "long:4"),
    ("a[0]", #"{"a":[1],"a":[]}"#, "null:string"), ("a[0].b", #"{"a":[{"b":1}],"a":[{"b":2}]}"#, "long:2"),
  ])
  func values(_ column: String, _ value: String, _ expected: String) throws {
    #expect(try read(column, value) == expected)
  }

  @Test(arguments: [
    "", " ", "{", "}", "[1,]", "[,1]", #"{"a":1,}"#, #"{"a"}"#, #"{"a":}"#, #"{a:1}"#, "{'a':1}", "nul", "tru", "True",
    "NaN",
    "01", "-", "1.", ".5", "1e", "1e+", "+1", "0x1", "1 2", "{} {}", "[1 2]", #"{"a":1 "b":2}"#, #""a"#, #""\x""#,
    #""\u12""#,
    #""\u12g4""#, "\"\u{1}\"", "\"\n\"", "[1}", #"{"a":1]"#, "//", "/* */1", "\u{FEFF}{}", "{}\0", "[\u{B}1]",
    #"{"b":[1,{"c":tru}]}"#,
    #"{"a":"x"y}"#, #"{1:2}"#, "[[[", #"{"z":"\"#, #"{"z":"\u"#,
  ])
  func notJSON(_ value: String) {
    for column in ["a", "b[1].c", "[0]"] {
      #expect {
        try read(column, value)
      } throws: { error in
        guard case .invalidJSON(let offset)? = (error as? DirtyRecord)?.reason else { return false }
        return offset <= value.utf8.count
      }
    }
  }

  @Test(arguments: ["22ff22", "7b2261223a31 2c2262223a22c08022 7d", "5b22eda08022 5d"])
  func notUTF8(_ bytes: String) {
    #expect(throws: DirtyRecord(.invalidUTF8, column: 0)) { try decode(["a"], value: [UInt8](hexadecimal: bytes)) }
  }

  /// Half a pair has no UTF-8 form; where nobody wants the string it is as good as any.
  @Test func loneSurrogates() throws {
    #expect(throws: DirtyRecord(.loneSurrogate, column: 1)) {
      try decode(["b", "a"], value: Array(#"{"a":"\ud83d","b":1}"#.utf8))
    }
    #expect(throws: DirtyRecord(.loneSurrogate, column: 0)) { try read("a", #"{"a":"\ude00\ud83d"}"#) }
    #expect(try read("b", #"{"a":"\ud83d","\udddd":2,"b":1}"#) == "long:1")
    #expect(try read("a", #"{"a":["\ud83d"]}"#) == #"text:["\ud83d"]"#)
  }

  @Test func depth() throws {
    let deep = String(repeating: "[", count: 1_024) + String(repeating: "]", count: 1_024)
    #expect(try read("a", deep) == "null:string")
    #expect(throws: DirtyRecord(.tooDeep(limit: 1_024), column: 0)) { try read("a", "[\(deep)]") }
    #expect(throws: DirtyRecord(.tooDeep(limit: 1_024), column: 0)) {
      try read("a", #"{"a":"# + String(repeating: "[", count: 1_000_000))
    }
    let steps = (0..<64).map { "n\($0)" }
    let nested = steps.reversed().reduce("1") { "{\"\($1)\":\($0)}" }
    #expect(try read(steps.joined(separator: "."), nested) == "long:1")
    let whole = "{\"\(steps.joined(separator: "."))\":2}"
    #expect(try read(steps.joined(separator: "."), whole) == "long:2")
  }

  /// Many columns, of which some share their beginnings, in one walk.
  @Test func manyColumns() throws {
    let names = (0..<200).map { "column_\($0)" }
    let value = "{" + names.reversed().map { "\"\($0)\":{\"v\":\"\($0)\"}" }.joined(separator: ",") + "}"
    let columns = names.map { $0 + ".v" } + names + ["column_7.v", "column_7"]
    let found = try decode(columns, value: Array(value.utf8))
    #expect(found[..<200].elementsEqual(names.map { "text:\($0)" }))
    #expect(found[200..<400].elementsEqual(names.map { "text:{\"v\":\"\($0)\"}" }))
    #expect(found[400...] == ["text:column_7", #"text:{"v":"column_7"}"#])
  }

  // MARK: Any bytes

  /// A random value as text, and what a path in it leads to by a plain reading of the rules.
  private indirect enum Value {
    case scalar(String)
    case array([Value])
    case object([(String, Value)])

    static func random(_ depth: Int, _ generator: inout SplitMix64) -> Value {
      let scalars = ["1", "-2.5e3", "true", "null", #""x""#, #""\u00e9\n""#, "[]", "{}", #""""#]
      switch depth > 0 ? Int.random(in: 0..<4, using: &generator) : 0 {
      case 0: return .scalar(scalars.randomElement(using: &generator) ?? "1")
      case 1: return .array((0..<Int.random(in: 0..<4, using: &generator)).map { _ in random(depth - 1, &generator) })
      default:
        let names = ["a", "b", "a.b", "b.a", "a.b.a", "c"]
        return .object(
          (0..<Int.random(in: 0..<5, using: &generator)).map { _ in
            (names.randomElement(using: &generator) ?? "a", random(depth - 1, &generator))
          })
      }
    }

    var text: String {
      switch self {
      case .scalar(let text): text
      case .array(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
      case .object(let members): "{ " + members.map { "\"\($0.0)\" :\($0.1.text)" }.joined(separator: ",") + "}"
      }
    }

    func find(_ steps: ArraySlice<ColumnExpression.PathStep>) -> Value? {
      guard let first = steps.first else { return self }
      switch (first, self) {
      case (.index(let index), .array(let values)):
        return index < values.count ? values[index].find(steps.dropFirst()) : nil
      case (.name, .object(let members)):
        var names: [String] = []
        for case .name(let name) in steps.prefix(while: { if case .name = $0 { true } else { false } }) {
          names.append(name)
        }
        for count in stride(from: names.count, to: 0, by: -1) {
          let name = names[..<count].joined(separator: ".")
          if let member = members.last(where: { $0.0 == name }), let found = member.1.find(steps.dropFirst(count)) {
            return found
          }
        }
        return nil
      default: return nil
      }
    }
  }

  @Test func sameAsAPlainReading() throws {
    var generator = SplitMix64(seed: 2)
    let columns = ["a", "a.b", "a.b.a", "b.a.b", "c", "a[0]", "a[1].b", "[0].a", "[1][0]", "a.b[0].c", "b.a.b.a.c"]
    let expressions = try columns.map { try ColumnExpression(parsing: $0) }
    var decoder = try KafkaRecordDecoder(columns: expressions)
    for _ in 0..<3_000 {
      let value = Value.random(5, &generator)
      var batch = RecordBatch()
      try decode(key: nil, value: Array(value.text.utf8), with: &decoder, into: &batch)
      for (index, expression) in expressions.enumerated() {
        guard case .path(let steps) = expression else { continue }
        let expected = try decode(["x"], value: Array("{\"x\":\(value.find(steps[...])?.text ?? "null")}".utf8))[0]
        #expect(batch.described(0)[index] == expected, "\(columns[index]) of \(value.text)")
      }
    }
  }

  @Test func changedBytes() throws {
    var generator = SplitMix64(seed: 3)
    var decoder = try KafkaRecordDecoder(
      columns: try ["a", "a.b", "a[0]", "[0].c", "b.a"].map { try ColumnExpression(parsing: $0) })
    var batch = RecordBatch()
    var read = 0
    for _ in 0..<20_000 {
      var bytes = Array(Value.random(4, &generator).text.utf8)
      for _ in 0..<Int.random(in: 0...2, using: &generator) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        default: bytes.removeSubrange(index...)
        }
      }
      batch.removeAll()
      do {
        try decode(key: nil, value: bytes, with: &decoder, into: &batch)
        read += 1
      } catch {
        #expect(batch.isEmpty && batch.arenaSize == 0)
      }
    }
    #expect(read > 5_000 && read < 19_000)
  }
}
