import Findings
import Fixing
import Linting
import SourceText
import TestSupport
import Testing

/// What becomes of a file by `--fix`: in every layout the finding is gone, and nothing else has changed.
@Suite struct FixerTests {
  /// Fixes a job and returns its new text; nothing is left to fix.
  private func fixed(_ job: String, unsafe: Bool = false) throws -> String {
    let outcome = try Workspace(job: job).fix(unsafe: unsafe)
    #expect(outcome.left(unsafe: unsafe).isEmpty)
    #expect(outcome.refused.map(\.reason).isEmpty)
    #expect(!outcome.isUnfinished)
    return outcome.onlyText ?? job
  }

  private func fixed(_ job: String, from old: String, to new: String, unsafe: Bool = false) throws {
    #expect(job.contains(old))
    #expect(try fixed(job, unsafe: unsafe) == job.replacing(old, with: new))
  }

  @Test func aJobInOrderStays() throws {
    let job = SampleJob.reading("\"skipExceedRecord\": true")
    #expect(try Workspace(job: job).lint().findings.map(\.message).isEmpty)
    #expect(try Workspace(job: job).fix(unsafe: true).files.isEmpty)
  }

  @Test func aMemberIsAddedAsTheOthersStand() throws {
    try fixed(
      SampleJob.reading("\"partition\": 0"), from: "\"partition\": 0\n",
      to: "\"partition\": 0,\n        \"skipExceedRecord\": true\n")
    let lines = SampleJob.reading("\"partition\": 0").replacing("\n", with: "\r\n")
    try fixed(
      lines, from: "\"partition\": 0\r\n", to: "\"partition\": 0,\r\n        \"skipExceedRecord\": true\r\n")
    let returns = SampleJob.reading("\"partition\": 0").replacing("\n", with: "\r")
    try fixed(returns, from: "\"partition\": 0\r", to: "\"partition\": 0,\r        \"skipExceedRecord\": true\r")
    let line = SampleJob.reading("\"partition\": 0").replacing("\n", with: "")
    try fixed(
      line, from: "\"partition\": 0", to: "\"partition\": 0, \"skipExceedRecord\": true")
  }

  @Test func commentsAndTrailingCommasGo() throws {
    let job = SampleJob.reading("// all of it\n        \"partition\": 0, /* the only one */")
    let expected = SampleJob.reading("\"partition\": 0,\n        \"skipExceedRecord\": true")
    #expect(try fixed(job) == expected)
  }

  @Test func aByteOrderMarkGoes() throws {
    let job = SampleJob.reading("\"skipExceedRecord\": true")
    #expect(try fixed("\u{FEFF}" + job) == job)
  }

  @Test func singleQuotesBecomeDouble() throws {
    let job = SampleJob.reading("'skipExceedRecord': 'false', 'groupId': 'it\\'s \"one\"'")
    #expect(
      try fixed(job) == SampleJob.reading("\"skipExceedRecord\": true, \"groupId\": \"it's \\\"one\\\"\""))
  }

  @Test func theOrderIsAdded() throws {
    let job = SampleJob.reading("\"skipExceedRecord\": true", order: false)
    let setting = "\"speed\": {\"concurrent\": 1, \"throttle\": false}}"
    try fixed(
      job, from: setting, to: setting + ",\n  \"order\": {\"hops\": [{\"from\": \"Reader\", \"to\": \"Writer\"}]}")
  }

  @Test func namesAreSpeltAsTheyAreRead() throws {
    let job = SampleJob.reading("\"skipExceedRecord\": true, \"waitTime\": 5")
    try fixed(job, from: "\"waitTime\"", to: "\"waitTIme\"")
    try fixed(
      SampleJob.reading("\"waitTime\": 3, \"skipExceedRecord\": true, \"waitTIme\": 5"), from: "\"waitTime\": 3, ",
      to: "")
    try fixed(
      job.replacing("waitTime", with: "waitTIme").replacing("\"STRING\"", with: "\"string\""), from: "string",
      to: "STRING")
  }

  /// Members of a writer, and what is left of them.
  static let removals: [(String, String)] = [
    ("\"valueIndex\": 1, \"fieldDelimiter\": \";\"", "\"valueIndex\": 1"),
    ("\"fieldDelimiter\": \";\", \"valueIndex\": 1", "\"valueIndex\": 1"),
    ("\"writeMode\": \"text\", \"fieldDelimiter\": \";\", \"valueIndex\": 1", "\"valueIndex\": 1"),
    ("\"valueIndex\": 1, \"writeMode\": \"text\", \"fieldDelimiter\": \";\"", "\"valueIndex\": 1"),
    ("\"valueIndex\": 1, /* a */ \"fieldDelimiter\" /* b */ : /* c */ \";\" /* d */", "\"valueIndex\": 1"),
    ("\"valueIndex\": 1,\n // a\n \"fieldDelimiter\": \";\" // b\n", "\"valueIndex\": 1\n"),
    ("\"fieldDelimiter\": \";\" /* a */ , /* b */ \"valueIndex\": 1,", "\"valueIndex\": 1"),
    ("\"fieldDelimiter\": \";\" # a\n, \"valueIndex\": 1,", "\"valueIndex\": 1"),
    ("'valueIndex': 1, 'fieldDelimiter': ';',", "\"valueIndex\": 1"),
  ]

  @Test(arguments: removals) func aMemberGoesWithItsComma(_ members: String, _ left: String) throws {
    let text = try fixed(SampleJob.writing(members))
    // Blanks that parted a comment from its neighbour may stay.
    func squeezed(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
    #expect(squeezed(text) == squeezed(SampleJob.writing(left)))
  }

  /// With comments allowed, a removal must leave JSON with comments.
  @Test(arguments: removals) func aMemberGoesBetweenComments(_ members: String, _ left: String) throws {
    var request = try Workspace(job: SampleJob.writing(members)).request
    let workspace = try Workspace([
      "job.json": Array(SampleJob.writing(members).utf8), "weir.yaml": Array("lint:\n  ignore: [JOB003]\n".utf8),
    ])
    request = workspace.request
    let outcome = Fixer.run(request, includesUnsafe: false)
    #expect(outcome.refused.map(\.reason).isEmpty)
    #expect(outcome.lint.findings.map(\.message).isEmpty)
    let text = outcome.onlyText ?? ""
    #expect(text.contains("fieldDelimiter") == false)
    for comment in ["/* d */", "// a\n", "/* b */ \"valueIndex\"", "# a\n"] where members.contains(comment) {
      #expect(text.contains(comment), "\(text)")
    }
  }

  // MARK: Unsafe fixes

  @Test func unsafeFixesAreMadeWhenWanted() throws {
    let job = SampleJob.reading("\"skipExceedRecord\": true, \"tpic\": 1").replacing("\"topic\"", with: "\"topik\"")
      .replacing(", \"tpic\": 1", with: "")
    #expect(try Workspace(job: job).fix().files.isEmpty)
    try fixed(job, from: "\"topik\"", to: "\"topic\"", unsafe: true)
    let column = SampleJob.reading("\"skipExceedRecord\": true").replacing("__value__", with: "__valeu__")
    try fixed(column, from: "__valeu__", to: "__value__", unsafe: true)
    let type = SampleJob.reading("\"skipExceedRecord\": true").replacing("\"STRING\"", with: "\"STRNG\"")
    try fixed(type, from: "STRNG", to: "STRING", unsafe: true)
    let step = SampleJob.reading("\"skipExceedRecord\": true").replacing("\"kafka\"", with: "\"kafak\"")
    try fixed(step, from: "kafak", to: "kafka", unsafe: true)
    let hop = SampleJob.reading("\"skipExceedRecord\": true").replacing(
      "\"from\": \"Reader\"", with: "\"from\": \"Raeder\"")
    try fixed(hop, from: "Raeder", to: "Reader", unsafe: true)
  }

  /// The key that is renamed shows what is wrong with its value, and that is repaired in the next round.
  @Test func whatARepairShowsIsRepaired() throws {
    let job = SampleJob.reading("\"skipExceedRecord\": true").replacing(
      "\"valueType\": \"STRING\"", with: "\"valueTyp\": \"STRNG\"")
    try fixed(job, from: "\"valueTyp\": \"STRNG\"", to: "\"valueType\": \"STRING\"", unsafe: true)
  }

  @Test func aSecondKeyIsNotMadeOfANearOne() throws {
    let job = SampleJob.reading("\"skipExceedRecord\": true, \"topik\": \"a\"")
    let outcome = try Workspace(job: job).fix(unsafe: true)
    #expect(outcome.files.isEmpty)
    #expect(outcome.lint.findings.map(\.code) == ["JOB004"])
  }

  /// What stands in place of an expression would lose it.
  @Test func expressionsStay() throws {
    let workspace = try Workspace([
      "job.json": Array(
        SampleJob.reading("\"skipExceedRecord\": true").replacing("\"STRING\"", with: "\"${kind}\"").utf8),
      "weir.yaml": Array("parameters: {kind: string}\n".utf8),
    ])
    #expect(workspace.fix(unsafe: true).files.isEmpty)
  }

  // MARK: Files that cannot be read

  @Test func aDamagedFileHasNoSafeFix() throws {
    let job = SampleJob.reading("\"partition\": 0").replacing("\"topic\":", with: "\"topic\" // no colon\n")
    let workspace = try Workspace(job: job)
    #expect(workspace.lint().findings.contains { $0.code == "JOB003" && $0.fixes.first?.safety == .unsafe })
    #expect(workspace.fix().files.isEmpty)
    #expect(workspace.fix(unsafe: true).onlyText?.contains("// no colon") == false)
  }

  // MARK: Rounds

  @Test func theBoundIsSaid() throws {
    let job = SampleJob.reading("\"skipExceedRecord\": true")
      .replacing("\"valueType\": \"STRING\"", with: "\"valueTyp\": \"STRNG\"")
    let outcome = try Workspace(job: job).fix(unsafe: true, rounds: 1)
    #expect(outcome.isUnfinished)
    #expect(outcome.onlyText?.contains("\"valueType\": \"STRNG\"") == true)
    #expect(try !Workspace(job: job).fix(unsafe: true, rounds: 2).isUnfinished)
  }

  @Test func countsWhatWasRepaired() throws {
    let job = SampleJob.reading("\"partition\": 0, // one\n", order: false)
    let codes = try Workspace(job: job).fix().fixed.map(\.code).sorted()
    #expect(codes == ["JOB003", "JOB003", "JOB014", "READ022"])
  }

  @Test func standardInputStandsForItsFile() throws {
    let workspace = try Workspace(["weir.yaml": Array("lint:\n  ignore: [READ022]\n".utf8)])
    var request = workspace.request
    request.paths = []
    let job = SampleJob.reading("\"partition\": 0,")
    request.standardInput = (FilePath(workspace.folder.path("jobs/a.json")), Array(job.utf8))
    let outcome = Fixer.run(request, includesUnsafe: false)
    #expect(outcome.onlyText == job.replacing("0,\n", with: "0\n"))
    #expect(outcome.lint.findings.isEmpty)
  }
}
