import Glibc
import JSONSyntax
import TestSupport
import Testing

/// `--fix`, `--unsafe-fixes` and `--diff` as a person or a script calls them.
@Suite struct FixCommandTests {
  private func weir(
    _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = []
  ) throws -> ChildProcess.Outcome {
    try runWeir(["lint"] + arguments, in: folder, input: input)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static let job = """
    {
      "type": "job", "version": "2.0",
      "steps": [
        {"stepType": "stream", "name": "Reader", "category": "reader", "parameter": {}},
        {"stepType": "kafka", "name": "Writer", "category": "writer", "parameter": {
          "server": "kafka-1:9092",
          "topic": "orders",
          "keyType": "STRING",
          "valueType": "STRING"
        }}
      ],
      "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
      "setting": {"errorLimit": {"record": "0"}, "speed": {"throttle": false, "concurrent": 1}}
    }

    """
  private static let lenient = job.replacing("\"orders\",", with: "'orders', // all of them")
  private static let near = job.replacing("\"topic\"", with: "\"topik\"")

  @Test func filesAreRepaired() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.lenient.utf8, to: "a.json")
    try folder.write(Self.job.utf8, to: "b.json")
    let before = folder.modified("b.json")
    let outcome = try weir(["--fix"], in: folder)
    #expect(outcome.exit == .status(0))
    #expect(text(outcome.standardOutput) == "Fixed 2 findings.\nAll 2 files are in order.\n")
    #expect(outcome.standardError.isEmpty)
    #expect(text(folder.read("a.json")) == Self.job)
    #expect(folder.modified("b.json") == before)
    #expect(text(try weir(["--fix"], in: folder).standardOutput) == "All 2 files are in order.\n")
  }

  @Test func whatIsLeftIsReported() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.lenient.replacing("\"topic\"", with: "\"topik\"").utf8, to: "a.json")
    let plain = try weir(["-o", "concise"], in: folder)
    #expect(text(plain.standardOutput).contains(": warning[JOB003] [*] "))
    #expect(
      text(plain.standardOutput).hasSuffix("[*] 2 can be fixed with `--fix`, 1 more with `--unsafe-fixes`.\n"))
    let safe = try weir(["--fix", "-o", "concise", "-o", "json:report.json"], in: folder)
    #expect(safe.exit == .status(1))
    #expect(text(safe.standardOutput).contains("\nFixed 2 findings.\nFound "))
    #expect(text(safe.standardOutput).hasSuffix("1 can be fixed with `--fix --unsafe-fixes`.\n"))
    let report = JSONDocument(parsing: folder.read("report.json"))
    #expect(report.node(at: "/summary/fixed").flatMap { report.integer(of: $0) } == 2)
    #expect(text(folder.read("a.json")) == Self.near)
    let unsafe = try weir(["--fix", "--unsafe-fixes"], in: folder)
    #expect(unsafe.exit == .status(0))
    #expect(text(folder.read("a.json")) == Self.job)
  }

  // MARK: Patches

  @Test func aPatchIsShownAndNothingWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.lenient.utf8, to: "jobs/a.json")
    let outcome = try weir(["--diff", "--fix", "-o", "json"], in: folder)
    #expect(outcome.exit == .status(1))
    #expect(
      text(outcome.standardOutput) == """
        --- a/jobs/a.json
        +++ b/jobs/a.json
        @@ -4,7 +4,7 @@
             {"stepType": "stream", "name": "Reader", "category": "reader", "parameter": {}},
             {"stepType": "kafka", "name": "Writer", "category": "writer", "parameter": {
               "server": "kafka-1:9092",
        -      "topic": 'orders', // all of them
        +      "topic": "orders",
               "keyType": "STRING",
               "valueType": "STRING"
             }}

        """)
    #expect(outcome.standardError == "weir: would fix 2 findings\n")
    #expect(text(folder.read("jobs/a.json")) == Self.lenient)
    #expect(try weir(["--diff", "--exit-zero", "-q"], in: folder).standardError.isEmpty)
    try folder.write(outcome.standardOutput, to: "a.patch")
    #expect(try ChildProcess.run(["git", "apply", "a.patch"], workingDirectory: folder.path).exit == .status(0))
    #expect(text(folder.read("jobs/a.json")) == Self.job)
    let again = try weir(["--diff"], in: folder)
    #expect(again.exit == .status(0))
    #expect(again.standardOutput.isEmpty && again.standardError.isEmpty)
  }

  @Test func noSecretIsInAPatch() throws {
    let folder = try TemporaryFolder()
    let secret = "S3cr3t-Value"
    let job = Self.lenient.replacing(
      "\"keyType\"", with: "\"kafkaConfig\": {'ssl.truststore.password': '\(secret)'},\n      \"keyType\"")
    try folder.write(job.utf8, to: "a.json")
    let outcome = try weir(["--diff"], in: folder)
    #expect(outcome.exit == .status(1))
    #expect(outcome.standardOutput.isEmpty)
    #expect(!outcome.standardError.contains(secret))
    #expect(outcome.standardError.contains("of a.json are not shown: a secret stands there"))
    #expect(try weir(["--fix", "--exit-zero"], in: folder).exit == .status(0))
    #expect(text(folder.read("a.json")).contains("{\"ssl.truststore.password\": \"\(secret)\"},"))
  }

  // MARK: Standard input

  @Test func standardInputIsRepairedOnStandardOutput() throws {
    let folder = try TemporaryFolder()
    let outcome = try weir(["--fix", "-"], in: folder, input: Array(Self.lenient.utf8))
    #expect(outcome.exit == .status(0))
    #expect(text(outcome.standardOutput) == Self.job)
    #expect(outcome.standardError == "Fixed 2 findings.\nThe one file is in order.\n")
    let broken = try weir(["--fix", "-"], in: folder, input: Array("{".utf8))
    #expect(broken.exit == .status(1))
    #expect(text(broken.standardOutput) == "{")
    let diff = try weir(
      ["--diff", "--stdin-filename", "jobs/a.json", "-"], in: folder, input: Array(Self.lenient.utf8))
    #expect(text(diff.standardOutput).hasPrefix("--- a/jobs/a.json\n"))
    try folder.write(Self.lenient.utf8, to: "a.json")
    #expect(try weir(["--fix", "-", "a.json"], in: folder, input: Array("{".utf8)).exit == .status(2))
    #expect(text(folder.read("a.json")) == Self.lenient)
  }

  // MARK: Files that cannot be written

  @Test func aFileThatCannotBeWrittenIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.lenient.utf8, to: "a.json")
    try folder.write(Self.lenient.utf8, to: "b.json")
    try folder.write([], to: "c.txt")
    #expect(link(folder.path("a.json"), folder.path("a.txt")) == 0)
    let outcome = try weir(["--fix", "-o", "concise"], in: folder)
    #expect(outcome.exit == .status(2))
    #expect(outcome.standardError.contains("weir: a.json has several names"))
    #expect(text(outcome.standardOutput).contains("a.json:7:16: warning[JOB003]"))
    #expect(text(outcome.standardOutput).contains("Fixed 2 findings.\nFound 2 warnings in 2 files."))
    #expect(text(folder.read("b.json")) == Self.job)
    #expect(text(folder.read("a.json")) == Self.lenient)
  }

  /// Root may write where nobody may: the linter runs as somebody else then.
  @Test func aFolderThatIsReadOnlyIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.lenient.utf8, to: "a.json")
    chmod(folder.path("a.json"), 0o666)
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    var command = [BuiltProducts.path("weir"), "lint", "--fix"]
    if geteuid() == 0 {
      // The folder of the build need not be open to others.
      let program = try TemporaryFolder()
      try folder.copyProgram(to: program)
      command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", program.path("weir"), "lint", "--fix"]
      let outcome = try ChildProcess.run(command, workingDirectory: folder.path)
      #expect(outcome.exit == .status(2))
      #expect(outcome.standardError.contains("weir: a.json cannot be written: Permission denied"))
    } else {
      let outcome = try ChildProcess.run(command, workingDirectory: folder.path)
      #expect(outcome.exit == .status(2))
      #expect(outcome.standardError.contains("weir: a.json cannot be written: Permission denied"))
    }
    #expect(text(folder.read("a.json")) == Self.lenient)
  }

  // MARK: One file by several paths

  @Test func aFileWithSeveralPathsIsRepairedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.lenient.utf8, to: "real/a.json")
    symlink("real/a.json", folder.path("link.json"))
    let diff = try weir(["--diff", ".", "real/../link.json"], in: folder)
    #expect(text(diff.standardOutput).split(separator: "\n").filter { $0.hasPrefix("+++") } == ["+++ b/real/a.json"])
    let outcome = try weir(["--fix", ".", "real/../real/a.json"], in: folder)
    #expect(outcome.exit == .status(0))
    #expect(outcome.standardError.isEmpty)
    #expect(text(folder.read("real/a.json")) == Self.job)
  }
}

extension TemporaryFolder {
  fileprivate func modified(_ name: String) -> [Int] {
    var status = stat()
    stat(path(name), &status)
    return [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_ino)]
  }

  fileprivate func copyProgram(to folder: TemporaryFolder) throws {
    _ = try ChildProcess.run(["cp", BuiltProducts.path("weir"), folder.path("weir")])
    chmod(folder.path, 0o755)
    chmod(folder.path("weir"), 0o755)
  }
}
