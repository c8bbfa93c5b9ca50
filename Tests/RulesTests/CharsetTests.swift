import Findings
import Linting
import SchedulingParameters
import TestSupport
import Testing

/// READ026 against Java's own list of charsets.
@Suite(.enabled(if: JavaTool.isAvailable, Comment(rawValue: JavaTool.reason)))
struct CharsetTests {
  private func findings(for charset: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let reader = """
      {"server": "kafka-1:9092", "topic": "orders", "column": ["__value__"], "beginDateTime": "20240101000000",
       "endDateTime": "20240102000000", "skipExceedRecord": true, "stopWhenReachEndOffset": true, "valueType": "STRING",
       "encoding": "\(charset)"}
      """
    try folder.write(ExampleFiles.script(reader: reader).utf8, to: "job.json")
    let schedule = try LintSchedule(bizdate: nil, cyctime: nil, assignments: [])
    return Linter.run(LintRequest(paths: [FilePath(folder.path("job.json"))], schedule: schedule)).findings.map(\.code)
  }

  @Test func everyNameOfJavaIsKnown() throws {
    let output = try JavaTool.run("CharsetNames.java")
    let names = String(decoding: output, as: UTF8.self).split(separator: "\n").map { String($0) }
    #expect(names.count > 500)
    for name in names { #expect(try findings(for: name).isEmpty, "\(name)") }
  }

  @Test func namesThatJavaDoesNotHave() throws {
    for name in ["UTF-9", "UTF-7", "latin-one", "utf 8", "binary"] {
      #expect(try findings(for: name) == ["READ026"], "\(name)")
    }
  }
}
