import Inspection
import Linting
import TestSupport
import Testing

@Suite struct InspectTests {
  private func page(_ script: String, project: String = "") throws -> InspectionPage {
    let folder = try TemporaryFolder()
    try folder.write(project.utf8, to: "weir.yaml")
    try folder.write(script.utf8, to: "job.json")
    let schedule = try LintSchedule(bizdate: "20260101", cyctime: nil, assignments: [("region", "eu")])
    let file = try JobFile(FilePath(folder.path("job.json")), schedule: schedule)
    guard case .script(let job) = file.content else { throw NoScript() }
    return ScriptInspection(job, scope: file.scope, context: file.context).page
  }

  private struct NoScript: Error {}

  private static func script(_ reader: String) -> String {
    """
    {"type": "job", "version": "2.0", "steps": [
      {"stepType": "kafka", "name": "Reader", "category": "reader", "parameter": {"datasource": "events", \(reader)}},
      {"stepType": "stream", "name": "Writer", "category": "writer", "parameter": {"print": true}}]}
    """
  }

  private static let project = """
    datasources:
      events:
        type: kafka
        version: "3.6"
        server: kafka-1:9092
        securityProtocol: SASL_SSL
        truststore: {location: a.jks, password: Geheim}
        extended: {max.poll.records: "100", sasl.jaas.config: 'x password="Geheim";'}

    """

  /// The line of the text that begins with a word, its blanks squeezed.
  private func line(_ word: String, _ page: InspectionPage) -> String {
    let lines = page.text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    return lines.first { $0.hasPrefix(word + " ") } ?? ""
  }

  @Test func windowsHaveBothEndsAndAZone() throws {
    let page = try page(
      Self.script(
        #""beginDateTime": "${yyyymmdd}000000", "endDateTime": "20260103020000", "timeZone": "Asia/Shanghai", "topic": "a""#
      ))
    #expect(line("begin", page) == "begin 2026-01-01 00:00:00 +08:00 (Asia/Shanghai)")
    #expect(line("end", page) == "end 2026-01-03 02:00:00 +08:00 (Asia/Shanghai)")
    #expect(line("length", page) == "length 2 d 2 h")
    #expect(line("beginDateTime as written", page).hasSuffix("${yyyymmdd}000000"))
    #expect(page.json.contains("\"beginMilliseconds\": 1767196800000"))
  }

  @Test(arguments: [
    (#""beginOffset": "seekToLast", "endOffset": "50""#, "begin the group's committed offset", "end offset 50"),
    (#""beginOffset": 5"#, "begin offset 5", "end what is there when the job starts"),
    (
      #""beginType": "earliest", "endType": "latest""#, "begin the start of each partition",
      "end what is there when the job starts"
    ),
    (
      #""beginDateTime": "${nobody}", "endDateTime": "2026""#, "begin not known: a parameter of it has no value here",
      "end 2026, which is no time"
    ),
  ]) func otherWindows(_ reader: String, _ begin: String, _ end: String) throws {
    let page = try page(Self.script(reader))
    #expect(line("begin", page) == begin)
    #expect(line("end", page) == end)
    #expect(line("length", page) == "")
  }

  @Test func clientSettingsSayWhereTheyComeFrom() throws {
    let page = try page(
      Self.script(
        #""groupId": "g", "kafkaConfig": {"group.id": "h", "max.poll.records": 50, "ssl.key.password": "Geheim"}, "topic": "a""#
      ),
      project: Self.project)
    let records = line("max.poll.records", page)
    #expect(records.hasPrefix("max.poll.records 50 `kafkaConfig` 100 ("))
    #expect(records.contains("datasources.events.extended), 500 (client's default)"))
    #expect(line("group.id", page).hasPrefix("group.id g `groupId` of the step h (`kafkaConfig`)"))
    #expect(line("security.protocol", page).contains("SASL_SSL"))
    #expect(line("auto.offset.reset", page).hasPrefix("auto.offset.reset none page's default"))
    #expect(line("dataSource", page).hasPrefix("dataSource events: kafka 3.6 kafka-1:9092 ("))
    #expect(!page.text.contains("Geheim") && !page.json.contains("Geheim"))
  }

  @Test func stepsKeysAndParameters() throws {
    let page = try page(Self.script(#""topic": "orders_${region}", "column": ["__key__", "a.b"], "waitTIme": "10""#))
    #expect(line("columns", page) == "columns __key__, a.b")
    #expect(line("topic", page) == "topic orders_eu script")
    #expect(line("waitTIme", page) == "waitTIme 10 script")
    #expect(line("skipExceedRecord", page) == "skipExceedRecord false default")
    #expect(line("/steps/0/parameter/topic", page) == "/steps/0/parameter/topic orders_${region} orders_eu")
    #expect(line("kind", page) == "kind batch")
  }

  @Test func projectsHideTheirSecrets() throws {
    let folder = try TemporaryFolder()
    try folder.write((Self.project + "parameters: {day: '${yyyymmdd}', token: Geheim}\n").utf8, to: "weir.yaml")
    let schedule = try LintSchedule(bizdate: "20260101", cyctime: nil, assignments: [])
    let file = try JobFile(FilePath(folder.path("weir.yaml")), schedule: schedule)
    guard case .project(let project) = file.content else { throw NoScript() }
    let page = ProjectInspection(project, schedule: schedule).page
    #expect(!page.text.contains("Geheim") && !page.json.contains("Geheim"))
    #expect(line("day", page) == "day ${yyyymmdd} 20260101")
    #expect(page.text.contains("SASL_SSL"))
  }
}
