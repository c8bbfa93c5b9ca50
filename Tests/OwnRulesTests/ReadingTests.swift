import OwnRules
import SourceText
import Testing

/// What is said of a file that is no rule, and where.
@Suite struct ReadingTests {
  /// `marked text: message` of each problem.
  private static func problems(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let file = OwnRuleFile(path: "rule.yaml", bytes: bytes)
    #expect(file.rule == nil || file.problems.isEmpty)
    return file.problems.map { "\(String(decoding: bytes[$0.range.indices], as: UTF8.self)): \($0.message)" }
  }

  @Test func aRuleThatIsInOrder() throws {
    let file = Sample.rule("on: [kafka reader, kafka writer]\nwhen: {topic: {present: true}}\nrequire: {topic: orders}")
    #expect(file.problems.isEmpty)
    let rule = try #require(file.rule)
    #expect(rule.code == "ACME001" && rule.family == "ACME" && rule.examples.count == 2)
  }

  @Test(arguments: [
    (
      "on: kafka reader\nrequire: {topik: a}",
      "topik: `topik` is no key of what the rule looks at; did you mean `topic`?"
    ),
    ("on: kafka raeder\nrequire: {a: b}", "kafka raeder: `kafka raeder` is nothing that a rule can look at"),
    ("on: kafak reader\nrequire: {topic: b}", "kafak reader: no step has the type `kafak`; did you mean `kafka`?"),
    ("on: step", "code: the rule has neither `require` nor `forbid`"),
    (
      "on: step\nrequire: {topic: {start-with: a}}",
      "start-with: `start-with` is nothing that can be asked of a value; did you mean `starts-with`?"
    ),
    ("on: step\nrequire: {topic: }", "topic: nothing is asked of `topic`"),
    ("on: step\nrequire: {topic: {matches: '[a'}}", "'[a': the pattern `[a` has a `[` without its `]`"),
    ("on: step\nrequire: {a..b: c}", "a..b: `a..b` is no path"),
    ("on: step\nrequire: {step: c}", "step: `step` alone is no value"),
    (
      "on: script\nrequire: {datasource.version: c}",
      "datasource.version: `datasource.version` begins with `datasource`, which the rule does not look at"
    ),
    (
      "on: step\nrequire: {datasource.version: {at-least: 2.0}}",
      "2.0: a version in `at-least` stands in quotes: 3.10 is after 3.9, and no number says so"
    ),
    ("on: step\nrequire: {a: {at-least: many}}", "many: `at-least` takes a number, or a version in quotes"),
    ("on: step\nrequire: {a: {present: \"yes\"}}", "\"yes\": `present` takes `true` or `false`"),
    ("on: step\nrequire: {a: {type: text}}", "text: `text` is no type"),
    (
      "on: step\nrequire: {a: {length: {matches: a}}}",
      "{matches: a}: `length` takes a number, or `at-least`, `at-most`, `above` and `below`"
    ),
    ("on: step\nrequire: {any: {a: b}}", "{a: b}: `all` and `any` take a list of conditions"),
    ("on: step\nrequire: [a]", "[a]: a condition is a mapping from a path to what its value must be"),
    ("on: step\nrequire: {a: b}\nforbit: {a: c}", "forbit: `forbit` is not a key of a rule; did you mean `forbid`?"),
  ]) func wrongConditions(_ lines: String, _ expected: String) {
    #expect(Self.problems(Sample.head() + lines + "\n" + Sample.examples) == [expected])
  }

  @Test func wrongHeads() {
    let rest = "on: step\nrequire: {a: b}\n" + Sample.examples
    #expect(
      Self.problems(Sample.head().replacing("ACME001", with: "Acme1") + rest) == ["Acme1: `Acme1` is no code"])
    #expect(
      Self.problems(Sample.head().replacing("house-rule", with: "House rule") + rest)
        == ["House rule: `House rule` is no name"])
    #expect(
      Self.problems(Sample.head().replacing("warning", with: "fatal") + rest) == ["fatal: `fatal` is no severity"])
    #expect(
      Self.problems(Sample.head("{a b}") + rest) == ["\"{a b}\": `{a b}` is no place of a message"])
    #expect(Self.problems(Sample.head("{value") + rest) == ["\"{value\": the message has a `{` without its `}`"])
    #expect(Self.problems(Sample.head().replacing("help:", with: "halp:") + rest).count == 2)
    #expect(Self.problems(Sample.head().replacing("ACME", with: "KRB") + rest).count == 1)
    #expect(Self.problems(Sample.head().replacing("house-rule", with: "begin-twice") + rest).count == 1)
    #expect(
      Self.problems("code: ACME001\nname: a\nrequire: {a: b}\n" + Sample.examples)
        == ["code: the rule lacks `severity`, `summary`, `help`, `message` and `on`"])
    #expect(Self.problems("") == [": the file holds no rule"])
    #expect(Self.problems("code: [a").count == 1)
  }

  @Test func wrongExamples() {
    let head = Sample.head() + "on: step\nrequire: {a: b}\n"
    #expect(Self.problems(head) == ["code: `examples` is missing: a rule is tested by them"])
    #expect(
      Self.problems(head + "examples:\n  - title: A\n    right: {reader: '{}'}\n") == [
        "examples: no example is `wrong`"
      ])
    #expect(
      Self.problems(
        head + "examples:\n  - title: A\n    wrong: {reader: '{}'}\n  - title: B\n    right: {reader: '«{}»'}\n")
        == ["wrong: the wrong example marks no place", "right: the right example marks a place"])
    #expect(
      Self.problems(head + "examples:\n  - wrong: {reader: '«{}»'}\n    right: {reader: '{}'}\n    title: A\n")
        == ["wrong: an example is either `wrong` or `right`"])
  }

  /// Limits hold, whatever the file.
  @Test func hostileFiles() {
    let deep = String(repeating: "{not: ", count: 40) + "{a: b}" + String(repeating: "}", count: 40)
    #expect(!Self.problems(Sample.head() + "on: step\nrequire: \(deep)\n" + Sample.examples).isEmpty)
    let many = (0..<600).map { "  k\($0): a\n" }.joined()
    #expect(Self.problems(Sample.head() + "on: step\nrequire:\n" + many + Sample.examples).count == 1)
    let path = Array(repeating: "a", count: 40).joined(separator: ".")
    #expect(Self.problems(Sample.head() + "on: step\nrequire: {\(path): a}\n" + Sample.examples).count == 1)
  }
}
