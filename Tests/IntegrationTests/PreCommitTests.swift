import TestSupport
import Testing

/// pre-commit itself, on a git repository with a project in it.
@Suite(.withWheel) struct PreCommitTests {
  /// Where a hook comes from.
  enum Delivery: String, CaseIterable {
    /// The mirror repository, which installs the wheel.
    case wheel
    /// This repository, with weir on the PATH.
    case system

    func hook(_ id: String) -> String { self == .wheel ? id : id + "-system" }
    var sources: String { self == .wheel ? "packaging/pre-commit" : "." }
  }

  private let folder: TemporaryFolder
  private let weir = BuiltProducts.path("weir")

  init() throws {
    folder = try TemporaryFolder()
    // A project as `weir init` makes it, with a folder that lint leaves out.
    try Workshop.run(
      """
      git init -q repository
      cd repository
      "$0" init . > /dev/null
      printf 'lint:\\n  exclude: [legacy]\\n' >> weir.yaml
      """, [weir], in: folder.path)
  }

  private func environment(_ delivery: Delivery) -> [String: String?] {
    let system = delivery == .system ? ":" + weir.dropLast("/weir".count) : ""
    return [
      "HOME": folder.path, "PRE_COMMIT_HOME": folder.path("cache"), "NO_COLOR": "1", "CI": nil,
      "PATH": "\(Workshop.tools)/bin:/usr/bin:/bin" + system,
      "GIT_CONFIG_GLOBAL": nil, "GIT_CONFIG_NOSYSTEM": "1", "XDG_CONFIG_HOME": nil, "GIT_AUTHOR_NAME": "Ada",
      "GIT_AUTHOR_EMAIL": "ada@example.com", "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.com",
    ]
  }

  /// Commits a file; what pre-commit prints is in the outcome's output.
  private func commit(_ path: String, _ text: String, _ delivery: Delivery) throws -> ChildProcess.Outcome {
    try folder.write(text.utf8, to: "repository/" + path)
    return try Workshop.start(
      "git add --all; git commit -q -m change 2>&1", in: folder.path("repository"), environment: environment(delivery))
  }

  private func commits() throws -> Int {
    try Workshop.run("git log --format=%h", in: folder.path("repository")).split(separator: "\n").count
  }

  private var job: String { String(decoding: folder.read("repository/jobs/orders.json"), as: UTF8.self) }
  private var brokenJob: String { job.replacing("\"topic\"", with: "\"topik\"") }

  /// Makes a repository of hooks as users name it, and lets the project take one from there.
  private func install(_ hook: String, from delivery: Delivery) throws {
    try Workshop.run(
      """
      git init -q hooks
      cp "$0/.pre-commit-hooks.yaml" hooks/
      if [ -e "$0/pyproject.toml" ]; then cp "$0/pyproject.toml" hooks/; fi
      git -C hooks add --all
      git -C hooks commit -q -m hooks
      git -C hooks tag v1
      cd repository
      printf 'repos:\\n- repo: %s\\n  rev: v1\\n  hooks: [{id: %s}]\\n' "$PWD/../hooks" "$1" > .pre-commit-config.yaml
      git add --all
      git commit -q -m project
      pre-commit validate-manifest ../hooks/.pre-commit-hooks.yaml
      pre-commit install
      """, ["\(Workshop.root)/\(delivery.sources)", delivery.hook(hook)], in: folder.path,
      environment: environment(delivery))
  }

  @Test(arguments: Delivery.allCases) func theWholeProjectIsChecked(_ delivery: Delivery) throws {
    try install("weir", from: delivery)
    let refused = try commit("jobs/broken.json", brokenJob, delivery)
    #expect(refused.exit == .status(1) && refused.text.contains("jobs/broken.json:"), "\(refused.text)")
    #expect(refused.text.contains("error[JOB005]") && refused.text.contains("`topik`"))
    #expect(try commits() == 1)
    let elsewhere = try commit("jobs/other.json", job, delivery)
    #expect(elsewhere.exit == .status(1), "a broken file that is not part of the commit is in the project all the same")
    let repaired = try commit("jobs/broken.json", job, delivery)
    #expect(repaired.exit == .status(0) && repaired.text.contains("Passed"), "\(repaired.text)")
    #expect(try commit("legacy/broken.json", brokenJob, delivery).exit == .status(0))
    let text = try commit("README.txt", "text", delivery)
    #expect(text.exit == .status(0) && text.text.contains("Skipped"), "\(text.text)")
    #expect(try commits() == 4)
  }

  @Test(arguments: Delivery.allCases) func theChangedFilesAreChecked(_ delivery: Delivery) throws {
    try install("weir-changed", from: delivery)
    #expect(try commit("package.json", "{\"name\": \"site\", \"version\": \"1.0.0\"}", delivery).exit == .status(0))
    #expect(try commit("legacy/broken.json", brokenJob, delivery).exit == .status(0))
    let refused = try commit("jobs/broken.json", brokenJob, delivery)
    #expect(refused.exit == .status(1) && refused.text.contains("jobs/broken.json:"), "\(refused.text)")
    #expect(try commit("jobs/broken.json", job, delivery).exit == .status(0))
    // The project above a job counts, though it is not part of the commit.
    let stray = try commit("jobs/stray.json", job.replacing("\"events\"", with: "\"evnts\""), delivery)
    #expect(stray.exit == .status(1) && stray.text.contains("LINK001"), "\(stray.text)")
    #expect(try commits() == 4)
  }

  @Test func theFilesOfANewProjectWork() throws {
    try Workshop.run(
      "git add --all; git commit -q -m project; pre-commit install", in: folder.path("repository"),
      environment: environment(.wheel))
    let refused = try commit("jobs/orders.json", brokenJob, .wheel)
    #expect(refused.exit == .status(1) && refused.text.contains("error[JOB005]"), "\(refused.text)")
    try Workshop.run("git checkout -q HEAD jobs/orders.json", in: folder.path("repository"))
    #expect(try commit("jobs/copy.json", job, .wheel).exit == .status(0))
  }
}
