import JSONSyntax
import TestSupport
import Testing

/// The action, and the workflow and the GitLab job of a new project: their steps are run as a runner does.
@Suite(.withWheel) struct ContinuousIntegrationTests {
  private let folder: TemporaryFolder
  private var environment: [String: String?] {
    [
      "RUNNER_TEMP": folder.path("runner"), "HOME": folder.path("home"), "PIPX_HOME": folder.path("pipx"),
      "PIPX_BIN_DIR": folder.path("home/bin"), "PYTHONDONTWRITEBYTECODE": "1", "GITHUB_ACTIONS": nil,
      "PATH": "\(folder.path("home/bin")):\(Workshop.tools)/bin:/usr/bin:/bin",
    ]
  }

  /// A new project, and a job in it that is wrong.
  init() throws {
    folder = try TemporaryFolder()
    try Workshop.run(
      """
      mkdir -p runner home
      "$0" init project > /dev/null
      sed 's/"topic"/"topik"/' project/jobs/orders.json > project/broken.json
      """, [BuiltProducts.path("weir")], in: folder.path)
  }

  private func steps(_ arguments: [String]) throws -> ChildProcess.Outcome {
    try Workshop.start(
      "\"$0/bin/python\" \"$1/Tests/Tools/run-steps\" \"${@:2}\"", [Workshop.tools, Workshop.root] + arguments,
      in: folder.path("project"), environment: environment)
  }

  private func text(_ name: String) -> String { String(decoding: folder.read(name), as: UTF8.self) }

  // MARK: GitHub

  @Test func theActionFailsAndAnnotates() throws {
    let outcome = try steps(["action", Workshop.root + "/action.yml", "sarif=out/weir.sarif"])
    #expect(outcome.exit == .status(2), "a folder that is not there: \(outcome.text)\(outcome.standardError)")
    let again = try steps(["action", Workshop.root + "/action.yml", "sarif=weir.sarif"])
    #expect(again.exit == .status(1), "\(again.standardError)")
    #expect(again.text.contains("\n::error ") && again.text.contains("file=broken.json,line="), "\(again.text)")
    #expect(again.text.contains("::stop-commands::"))
    #expect(text("runner/summary").contains("### weir lint\n\n    error[JOB005]"))
    #expect(text("runner/output").hasSuffix("sarif=\(folder.path("project"))/weir.sarif\n"))
    let report = JSONDocument(parsing: folder.read("project/weir.sarif"))
    #expect(report.problems.isEmpty)
    #expect(report.node(at: "/runs/0/results/0/ruleId").map { report.text(of: $0) } == "JOB005")
  }

  @Test func theActionTakesArguments() throws {
    let action = ["action", Workshop.root + "/action.yml"]
    let clean = try steps(action + ["args=--profile strict\n  jobs weir.yaml"])
    #expect(clean.exit == .status(0) && !clean.text.contains("::error "), "\(clean.text)\(clean.standardError)")
    #expect(text("runner/output").isEmpty)
    let wrong = try steps(action + ["args=$(touch intruder) `touch intruder` ; touch intruder"])
    #expect(wrong.exit == .status(2))
    #expect(folder.read("project/intruder").isEmpty)
    #expect(try Workshop.start("test -e intruder", in: folder.path("project")).exit == .status(1))
    let unknown = try steps(action + ["version=999"])
    #expect(unknown.exit == .status(1) && unknown.standardError.contains("weir-lint==999"))
  }

  /// Every input is handed to a step, and nothing else is asked for.
  @Test func theActionUsesItsInputs() throws {
    let names = try Workshop.run(
      """
      "$0/bin/python" -c '
      import re, sys, yaml
      text = open("action.yml").read()
      used = set(re.findall(r"\\$\\{\\{ inputs\\.([a-z-]+) \\}\\}", text))
      print(sorted(used ^ yaml.safe_load(text)["inputs"].keys()), len(used))
      '
      """, [Workshop.tools], in: Workshop.root)
    #expect(names == "[] 3\n")
  }

  @Test func theWorkflowOfANewProjectWorks() throws {
    let arguments = ["workflow", ".github/workflows/weir.yml", "lint"]
    let outcome = try steps(arguments)
    #expect(outcome.exit == .status(1) && outcome.text.contains("file=broken.json,line="), "\(outcome.standardError)")
    try Workshop.run("rm broken.json", in: folder.path("project"))
    #expect(try steps(arguments).exit == .status(0))
  }

  // MARK: GitLab

  @Test func theGitLabJobOfANewProjectWorks() throws {
    // The image of the job has pip and nothing else.
    try Workshop.run("python3 -m venv home", in: folder.path)
    let outcome = try steps(["gitlab", ".gitlab-ci.yml", "weir"])
    #expect(outcome.exit == .status(1) && outcome.text.contains("--> broken.json:"), "\(outcome.standardError)")
    let report = JSONDocument(parsing: folder.read("project/weir-code-quality.json"))
    #expect(report.problems.isEmpty)
    #expect(report.node(at: "/0/check_name").map { report.text(of: $0) } == "JOB005")
    #expect(report.node(at: "/0/location/path").map { report.text(of: $0) } == "broken.json")
  }

  /// The services' own schemas, as check-jsonschema carries them.
  @Test(arguments: [
    ("vendor.github-actions", "action.yml"),
    ("vendor.github-workflows", "examples/starter/.github/workflows/weir.yml"),
    ("vendor.gitlab-ci", "examples/starter/.gitlab-ci.yml"),
  ])
  func theFilesFitTheirSchemas(_ schema: String, _ file: String) throws {
    let outcome = try Workshop.start(
      "\"$0/bin/check-jsonschema\" --builtin-schema \"$1\" \"$2\"", [Workshop.tools, schema, file], in: Workshop.root)
    #expect(outcome.exit == .status(0), "\(outcome.text)\(outcome.standardError)")
  }
}
