import Records
import Testing

@Suite struct ColumnExpressionTests {
  @Test(arguments: [
    ("'abc'", ColumnExpression.constant("abc")), ("''", .constant("")), ("'it's'", .constant("it's")),
    ("'é'", .constant("é")),
    ("__key__", .attribute(.key)), ("__timestamp__", .attribute(.timestamp)), ("__headers__", .attribute(.headers)),
    ("event_id", .path([.name("event_id")])), ("tag.desc", .path([.name("tag"), .name("desc")])),
    ("a[0].b[12][3]", .path([.name("a"), .index(0), .name("b"), .index(12), .index(3)])),
    ("[0]", .path([.index(0)])), ("[1].a", .path([.index(1), .name("a")])), ("__", .path([.name("__")])),
    ("__key", .path([.name("__key")])), (" a ", .path([.name(" a ")])), ("____", .path([.name("____")])),
    ("a'b", .path([.name("a'b")])), ("[2147483647]", .path([.index(2_147_483_647)])),
  ])
  func read(_ text: String, _ expected: ColumnExpression) throws {
    #expect(try ColumnExpression(parsing: text) == expected)
  }

  @Test(arguments: [
    ("", ColumnExpression.SyntaxError.Problem.empty, 0), ("'", .openQuote, 0), ("'abc", .openQuote, 0),
    ("'a'b", .openQuote, 0),
    ("__keys__", .unknownAttribute, 0), ("__KEY__", .unknownAttribute, 0), (".a", .missingName, 0),
    ("a.", .missingName, 2),
    ("a..b", .missingName, 2), ("é.", .missingName, 3), ("a.[0]", .missingName, 2), ("a[", .openBracket, 1),
    ("a[0", .openBracket, 1),
    ("a[]", .notIndex, 2), ("a[x]", .notIndex, 2), ("a[-1]", .notIndex, 2), ("[ 1]", .notIndex, 1),
    ("a[2147483648]", .indexTooLarge, 2),
    ("a[99999999999999999999999]", .indexTooLarge, 2), ("a[0]b", .textAfterIndex, 4), ("a]", .strayBracket, 1),
    ("]", .strayBracket, 0),
    ("a[0]]", .strayBracket, 4),
  ])
  func refused(_ text: String, _ problem: ColumnExpression.SyntaxError.Problem, _ offset: Int) {
    #expect {
      try ColumnExpression(parsing: text)
    } throws: { error in
      let error = error as? ColumnExpression.SyntaxError
      return error?.problem == problem && error?.offset == offset
    }
  }

  @Test func steps() throws {
    let path = Array(repeating: "a", count: 64).joined(separator: ".")
    #expect(try ColumnExpression(parsing: path) == .path(Array(repeating: .name("a"), count: 64)))
    #expect(throws: ColumnExpression.SyntaxError.self) { try ColumnExpression(parsing: path + ".a") }
  }

  @Test func words() {
    #expect {
      try ColumnExpression(parsing: "a[x]")
    } throws: { error in
      "\(error)" == "an index is a number of digits between `[` and `]`, at byte 2"
    }
    #expect {
      try FieldDelimiter.parse("\\x")
    } throws: { error in
      "\(error)" == #"the escape at byte 0 does not exist: there are \t, \n, \r, \b, \f, \\ and \uXXXX"#
    }
  }
}
