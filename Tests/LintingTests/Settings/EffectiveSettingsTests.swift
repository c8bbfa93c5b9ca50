import Findings
import Linting
import Testing

/// What `--show-settings` is made of.
@Suite struct EffectiveSettingsTests {
  private let folder = TemporaryFolder()

  private func settings(_ change: (inout LintRequest) -> Void = { _ in }) throws -> EffectiveSettings {
    var request = LintRequest(
      paths: [], schedule: try LintSchedule(bizdate: nil, cyctime: nil, assignments: [("region", "us")]))
    change(&request)
    return Linter.settings(of: FilePath("\(folder.path)/jobs/a.json"), request)
  }

  private func words(_ choice: EffectiveSettings.Choice) -> String {
    switch choice.origin {
    case .commandLine: "\(choice.text) command line"
    case .standard: "\(choice.text) standard"
    case .line(let file, let line): "\(choice.text) \(folder.relative(file)):\(line)"
    }
  }

  private func words(_ values: [EffectiveSettings.Value], _ name: String) -> [String] {
    values.first { $0.name == name }?.choices.map(words) ?? []
  }

  private func write() {
    folder.write("jobs/a.json")
    folder.write(
      "jobs/weir.yaml",
      "lint:\n  extends: ../shared.yaml\n  profile: strict\n\nparameters:\n  region: eu\n  password: hunter2\n")
    folder.write(
      "shared.yaml",
      "lint:\n  profile: minimal\n  fail-on: info\n  overrides:\n    - paths: [a.json]\n      ignore: [JOB008]\n")
    folder.write("weir.yaml", "lint: {severity: {JOB008: error}}\nparameters: {region: asia}\n")
  }

  @Test func valuesSayWhereTheyComeFromAndWhatTheyHide() throws {
    write()
    let found = try settings { $0.settings.failOn = Setting(.error) }
    #expect(found.files.map { folder.relative($0.path) } == ["jobs/weir.yaml", "shared.yaml", "weir.yaml"])
    #expect(
      words(found.values, "profile") == ["strict jobs/weir.yaml:3", "minimal shared.yaml:2", "recommended standard"])
    #expect(words(found.values, "fail-on") == ["error command line", "info shared.yaml:3", "warning standard"])
    #expect(
      words(found.parameters, "region") == ["us command line", "eu jobs/weir.yaml:6", "asia weir.yaml:2"])
    #expect(words(found.parameters, "password") == ["••• jobs/weir.yaml:7"])
  }

  @Test func rulesSayWhy() throws {
    write()
    let rule = try #require(try settings().rules.first { $0.code == "JOB008" })
    #expect(rule.severity == nil)
    #expect(rule.reasons.map(words) == ["ignore JOB008 shared.yaml:6", "severity error for JOB008 weir.yaml:1"])
    let other = try #require(try settings().rules.first { $0.code == "LINK011" })
    #expect(other.severity == "warning")
    #expect(other.reasons.isEmpty)
  }
}
