import JSONSyntax
import TestSupport
import Testing

/// `weir lint --output`, as scripts and services call it.
@Suite struct OutputTests {
  private static let wrong = """
    {"type": "job", "version": "2.0", "steps": [
      {"stepType": "stream", "name": "Reader", "category": "reader", "parameter": {}},
      {"stepType": "kafka", "name": "Writer", "category": "writer", "parameter":
        {"server": "kafka-1:9092", "topik": "orders", "keyType": "STRING", "valueType": "STRING"}}],
     "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
     "setting": {"errorLimit": {"record": "0"}, "speed": {"throttle": false, "concurrent": 1}}}
    """

  /// A repository with one wrong job in `jobs/nightly`.
  private func repository() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write([], to: ".git/HEAD")
    try folder.write(Self.wrong.utf8, to: "jobs/nightly/wrong.json")
    return folder
  }

  private func lint(
    _ arguments: [String], in folder: String, environment: [String: String?] = [:]
  ) throws -> (exit: ChildProcess.Exit, output: String, errors: String) {
    var variables: [String: String?] = ["TZ": "UTC"]
    for name in ["GITHUB_ACTIONS", "GITHUB_WORKFLOW", "GITHUB_WORKSPACE", "CI_PROJECT_DIR", "FORCE_COLOR", "NO_COLOR"] {
      variables[name] = .some(nil)
    }
    variables.merge(environment) { $1 }
    let outcome = try ChildProcess.run(
      [BuiltProducts.path("weir"), "lint"] + arguments, environment: variables, workingDirectory: folder)
    return (outcome.exit, String(decoding: outcome.standardOutput, as: UTF8.self), outcome.standardError)
  }

  @Test func severalAtOnce() throws {
    let folder = try repository()
    let formats = ["grouped", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "html"]
    let options = formats.flatMap { ["--output", "\($0):out.\($0)"] }
    let outcome = try lint(options + ["-o", "concise", "jobs"], in: folder.path)
    #expect(outcome.exit == .status(1))
    #expect(outcome.output.hasPrefix("jobs/nightly/wrong.json:"))
    for format in formats { #expect(!folder.read("out.\(format)").isEmpty, "\(format)") }
    let left = try ChildProcess.run(["ls", folder.path])
    #expect(!String(decoding: left.standardOutput, as: UTF8.self).contains(".part"))
  }

  @Test func oneReportForOneStream() throws {
    let folder = try repository()
    let outcome = try lint(["-o", "json", "-o", "sarif"], in: folder.path)
    #expect(outcome.exit == .status(2))
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("two reports cannot share standard output"))
  }

  @Test func aFileThatCannotBeWritten() throws {
    let folder = try repository()
    let outcome = try lint(["-o", "json:absent/out.json"], in: folder.path)
    #expect(outcome.exit == .status(2))
    #expect(outcome.errors.contains("absent/out.json cannot be written"))
  }

  @Test func annotationsByThemselves() throws {
    let folder = try repository()
    let workflow: [String: String?] = ["GITHUB_ACTIONS": "true", "GITHUB_WORKFLOW": "lint"]
    let both = try lint(["wrong.json"], in: folder.path("jobs/nightly"), environment: workflow)
    #expect(both.output.hasPrefix("error["))
    #expect(both.output.contains("\n::error file=jobs/nightly/wrong.json,line=4,"))
    let asked = try lint(["-o", "concise"], in: folder.path, environment: workflow)
    #expect(!asked.output.contains("::error"))
    let elsewhere = try lint([], in: folder.path)
    #expect(!elsewhere.output.contains("::error"))
  }

  @Test func pathsAreToldFromTheRoot() throws {
    let folder = try repository()
    let nightly = folder.path("jobs/nightly")
    #expect(try lint(["-o", "gitlab"], in: nightly).output.contains(#""path": "jobs/nightly/wrong.json""#))
    let named = try lint(["-o", "gitlab"], in: nightly, environment: ["CI_PROJECT_DIR": folder.path("jobs")])
    #expect(named.output.contains(#""path": "nightly/wrong.json""#))
    let absolute = try lint(["-o", "sarif", folder.path("jobs/nightly/wrong.json")], in: folder.path(".git"))
    #expect(absolute.output.contains(#""uri": "jobs/nightly/wrong.json", "uriBaseId""#))
  }

  @Test func sarifTellsOfTheRun() throws {
    let folder = try repository()
    let outcome = try lint(["-o", "sarif", "jobs", "absent.json"], in: folder.path)
    #expect(outcome.exit == .status(2))
    let report = JSONDocument(parsing: Array(outcome.output.utf8))
    #expect(report.problems.isEmpty)
    func value(_ pointer: String) -> String? { report.node(at: "/runs/0" + pointer).map { report.text(of: $0) } }
    #expect(value("/invocations/0/exitCode") == "2")
    #expect(value("/invocations/0/executionSuccessful") == "false")
    #expect(value("/invocations/0/toolExecutionNotifications/0/level") == "error")
    #expect(value("/tool/driver/semanticVersion") != nil)
  }

  @Test func statisticsStandInForTheReport() throws {
    let folder = try repository()
    let outcome = try lint(["--statistics", "-o", "json:out.json"], in: folder.path)
    #expect(outcome.output.contains("1  error[JOB004] unknown-key"))
    #expect(!folder.read("out.json").isEmpty)
  }
}
