import Glibc
import TestSupport
import Testing

/// Texts and names that nobody means well with, and what they may cost.
@Suite struct HostileTextTests {
  private func lint(
    _ folder: TemporaryFolder, _ arguments: [String], seconds: Int = 240
  ) throws -> ChildProcess.Outcome {
    try ChildProcess(
      [BuiltProducts.path("weir"), "lint"] + arguments, environment: ["NO_COLOR": "1"], workingDirectory: folder.path
    ).wait(seconds: seconds)
  }

  private func text(_ outcome: ChildProcess.Outcome) -> String {
    String(decoding: outcome.standardOutput, as: UTF8.self)
  }

  // MARK: Encodings

  private static let job = #"{"type": "job", "version": "2.0", "steps": []}"#

  static let encodings: [(name: String, bytes: [UInt8])] = [
    ("UTF-16 (little-endian)", job.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("UTF-16 (big-endian)", job.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ("UTF-16 (little-endian)", [0xFF, 0xFE] + job.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("UTF-16 (big-endian)", [0xFE, 0xFF] + job.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ("UTF-32 (little-endian)", job.utf8.flatMap { [$0, 0, 0, 0] }),
    ("UTF-32 (big-endian)", job.utf8.flatMap { [0, 0, 0, $0] }),
    ("UTF-32 (little-endian)", [0xFF, 0xFE, 0, 0] + job.utf8.flatMap { [$0, 0, 0, 0] }),
    ("UTF-32 (big-endian)", [0, 0, 0xFE, 0xFF] + job.utf8.flatMap { [0, 0, 0, $0] }),
  ]

  @Test(arguments: encodings.indices) func encodingsAreSaid(_ index: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.encodings[index].bytes, to: "job.json")
    let outcome = try lint(folder, ["-o", "concise", "job.json"])
    #expect(outcome.exit == .status(1))
    let lines = text(outcome).split(separator: "\n").filter { $0.contains("error[") }
    #expect(
      lines.count == 1 && lines[0].contains("JOB001") && lines[0].contains(Self.encodings[index].name), "\(lines)")
    #expect(!outcome.standardOutput.contains(0))
    #expect(try lint(folder, ["--fix", "--unsafe-fixes", "job.json"]).exit == .status(1))
    #expect(folder.read("job.json") == Self.encodings[index].bytes)
  }

  // MARK: Names

  /// No name reaches a terminal as it is, in no form of report and in no message.
  @Test func namesThatMoveATerminal() throws {
    let folder = try TemporaryFolder()
    let name = "a\u{1B}]0;x\u{7}\nb\u{202E}\u{9B}31m.json"
    try folder.write(Self.job.replacing("}", with: " /* c */}").utf8, to: "jobs/\(name)")
    mkfifo(folder.path("pipe\u{1B}[31m.json"), 0o600)
    symlink("nowhere", folder.path("--\u{1B}[31m.json"))
    let formats = ["full", "concise", "grouped", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "html"]
    var runs = formats.map { ["-o", $0, "jobs"] }
    runs += [["--statistics"], ["--show-files"], ["--verbose"], ["--diff"], ["-o", "concise", "pipe\u{1B}[31m.json"]]
    runs += [["--\u{1B}[31m.json"], ["-o", "\u{1B}[31m"], ["--select", "\u{1B}[31m"], ["gone\u{1B}[31m"], ["--fix"]]
    for arguments in runs {
      let outcome = try lint(folder, arguments)
      let output = outcome.standardOutput + Array(outcome.standardError.utf8)
      #expect(!output.contains(0x1B) && !output.contains(7), "\(arguments)")
      let scalars = String(decoding: output, as: UTF8.self).unicodeScalars
      #expect(!scalars.contains("\u{202E}") && !scalars.contains("\u{9B}"), "\(arguments)")
    }
    #expect(String(decoding: folder.read("jobs/\(name)"), as: UTF8.self) == Self.job)
  }

  @Test func namesThatAreNotUTF8() throws {
    let folder = try TemporaryFolder()
    mkdir(folder.path("jobs"), 0o700)
    try folder.write(Self.job.replacing("[]", with: "[1,]").utf8, to: "plain.json")
    for suffix in [UInt8(0xFF), 0xFE] {
      let name = Array(folder.path("jobs/").utf8) + [suffix] + Array(".json".utf8) + [0]
      let moved = name.withUnsafeBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { name in name.baseAddress.map { link(folder.path("plain.json"), $0) } }
      }
      #expect(moved == 0)
    }
    let outcome = try lint(folder, ["-o", "concise", "jobs"])
    #expect(outcome.exit == .status(1))
    for name in [#"jobs/\xFF.json"#, #"jobs/\xFE.json"#] {
      #expect(text(outcome).contains("\(name):1:"))
      #expect(outcome.standardError.contains("weir: \(name): the name is not UTF-8; "))
    }
    #expect(text(outcome).contains(" in 2 files."))
    for format in ["full", "grouped", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "html"] {
      let report = try lint(folder, ["-o", format, "jobs"]).standardOutput
      #expect(String(validating: report, as: UTF8.self)?.contains("\u{FFFD}") == false, "\(format)")
    }
    // No text leads back to the files: neither is changed.
    #expect(try lint(folder, ["--fix", "jobs"]).exit == .status(1))
    #expect(String(decoding: folder.read("plain.json"), as: UTF8.self).contains("[1,]"))
  }

  // MARK: Trees

  @Test func oneFileByManyPaths() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.job.utf8, to: "jobs/a.json")
    let paths = ["jobs/a.json", "./jobs/a.json", "jobs", "jobs/", ".", ".//jobs", folder.path("jobs/a.json")]
    let outcome = try lint(folder, ["-o", "concise"] + paths)
    #expect(text(outcome).split(separator: "\n").filter { $0.contains("JOB010") }.count == 1)
    #expect(text(outcome).contains(" in 1 file."))
  }

  @Test func foldersNamedLikeFiles() throws {
    let folder = try TemporaryFolder()
    mkdir(folder.path("weir.yaml"), 0o700)
    try folder.write(Self.job.utf8, to: "x.json/weir.yaml/a.json")
    let outcome = try lint(folder, ["-o", "concise"])
    #expect(outcome.exit == .status(1))
    #expect(text(outcome).contains("x.json/weir.yaml/a.json:1:"))
    #expect(outcome.standardError.isEmpty)
  }

  @Test func nothingButFilesIsOpened() throws {
    let folder = try TemporaryFolder()
    for name in ["weir.yaml", "a.json", "jobs/b.json"] {
      mkdir(folder.path("jobs"), 0o700)
      mkfifo(folder.path(name), 0o600)
    }
    symlink("/dev/zero", folder.path("zero.json"))
    symlink("a.json", folder.path("link.json"))
    try folder.write(Self.job.utf8, to: "jobs/c.json")
    #expect(text(try lint(folder, ["-o", "concise"], seconds: 30)).contains("jobs/c.json:1:"))
    for name in ["a.json", "zero.json", "link.json", "weir.yaml", "/dev/null"] {
      let outcome = try lint(folder, [name], seconds: 30)
      #expect(outcome.exit == .status(2))
      #expect(outcome.standardError.contains("is not a regular file"))
    }
  }

  @Test func aDeepTree() throws {
    let folder = try TemporaryFolder()
    let path = (0..<200).map { "d\($0)" }.joined(separator: "/")
    try folder.write(Self.job.utf8, to: "\(path)/a.json")
    #expect(text(try lint(folder, ["-o", "concise"])).contains("\(path)/a.json:1:"))
    #expect(text(try lint(folder, ["-o", "concise", "\(path)/a.json"])).contains("\(path)/a.json:1:"))
  }

  @Test func aFolderOfManyFiles() throws {
    let folder = try TemporaryFolder()
    for number in 0..<5000 { try folder.write("{}".utf8, to: "jobs/\(number).json") }
    try folder.write(Self.job.utf8, to: "jobs/last.json")
    #expect(text(try lint(folder, ["-o", "concise"])).hasSuffix("in 1 file.\n"))
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.job.utf8, to: "huge.json")
    #expect(truncate(folder.path("huge.json"), 300 << 20) == 0)
    let outcome = try lint(folder, ["-o", "concise"])
    #expect(outcome.exit == .status(2))
    #expect(outcome.standardError == "weir: huge.json cannot be read: it is larger than 256 MiB\n")
  }

  // MARK: What it costs

  /// A text of `count` repetitions, in a script.
  struct Shape: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var head: String
    var part: @Sendable (Int) -> String
    var tail: String

    func bytes(_ count: Int) -> [UInt8] {
      var bytes = Array(head.utf8)
      for index in 0..<count { bytes += Array(part(index).utf8) }
      return bytes + Array(tail.utf8)
    }
  }

  private static let open = #"{"type": "job", "version": "2.0", "steps": []"#

  static let shapes: [Shape] = [
    Shape(
      testDescription: "steps that are none", head: #"{"type": "job", "steps": ["#, part: { _ in "1," }, tail: "1]}"),
    Shape(testDescription: "empty steps", head: #"{"type": "job", "steps": ["#, part: { _ in "{}," }, tail: "{}]}"),
    Shape(testDescription: "empty keys", head: open, part: { _ in #","":0"# }, tail: "}"),
    Shape(testDescription: "unknown keys", head: open, part: { ",\"k\($0)\":0" }, tail: "}"),
    Shape(testDescription: "keys given twice", head: open, part: { _ in #","type":0"# }, tail: "}"),
    Shape(testDescription: "comments", head: open, part: { _ in "/**/" }, tail: "}"),
    Shape(testDescription: "trailing commas", head: open + #","x":["#, part: { _ in "[1,]," }, tail: "0]}"),
    Shape(testDescription: "errors", head: open + #","x":["#, part: { _ in "{1}," }, tail: "0]}"),
    Shape(testDescription: "expressions", head: open + #","x":["#, part: { _ in #""${a}","# }, tail: "0]}"),
    Shape(
      testDescription: "suppressions", head: open,
      part: { ",\"x\($0)\":{\"//weir\":{\"ignore\":[\"READ001\"],\"reason\":\"r\"}}" },
      tail: "}"),
    Shape(
      testDescription: "steps", head: #"{"type": "job", "version": "2.0", "steps": [{}"#,
      part: {
        ",{\"stepType\":\"kafka\",\"name\":\"s\($0)\",\"category\":\"reader\",\"parameter\":{\"server\":\"k:9092\",\"topic\":\"t\"}}"
      },
      tail: "]}"),
    Shape(
      testDescription: "hops", head: open + #","order":{"hops":[{}"#, part: { ",{\"from\":\"a\($0)\",\"to\":\"b\"}" },
      tail: "]}}"),
    Shape(testDescription: "secrets", head: open, part: { ",\"password\($0)\":\"hunter\($0)\"" }, tail: "}"),
    Shape(testDescription: "brackets", head: String(repeating: "[", count: 600), part: { _ in "[" }, tail: ""),
    Shape(testDescription: "lone surrogates", head: open + #","x":""#, part: { _ in #"\ud800"# }, tail: #""}"#),
    Shape(testDescription: "one long line", head: open + #","x":""#, part: { _ in "xxxxxxxxxxxxxxxx" }, tail: #""}"#),
  ]

  /// At most 20 times the file, beside what the program and a full report take whatever the file.
  @Test(arguments: shapes) func memory(_ shape: Shape) throws {
    let folder = try TemporaryFolder()
    let bytes = shape.bytes(2_000_000 / shape.part(0).utf8.count)
    try folder.write(bytes, to: "job.json")
    let outcome = try ChildProcess.run(
      ["python3", "-c", Self.meter, BuiltProducts.path("weir"), "lint", "-q", "-o", "concise:report.txt", "job.json"],
      workingDirectory: folder.path, seconds: 240)
    let figure = outcome.standardError.split(separator: "\n").last.flatMap { Int($0) }
    let peak = try #require(figure, "\(outcome.standardError)") << 10
    #expect(peak < 20 * bytes.count + (64 << 20), "\(peak >> 20) MiB for \(bytes.count >> 20) MiB")
  }

  /// Runs a program and writes the most KiB of memory that it had. A program that the tests start themselves counts what they have.
  private static let meter = """
    import resource, subprocess, sys
    status = subprocess.run(sys.argv[1:]).returncode
    assert status in (1, 2), status
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
    """

  /// Four times the text costs four times the instructions or little more; a square would cost sixteen times.
  @Test(arguments: shapes) func instructions(_ shape: Shape) throws {
    let folder = try TemporaryFolder()
    func count(_ repetitions: Int) throws -> Int {
      try folder.write(repetitions == 0 ? Array("{}".utf8) : shape.bytes(repetitions), to: "job.json")
      let outcome = try ChildProcess.run(
        [
          "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", BuiltProducts.path("weir"), "lint",
          "--statistics", "job.json",
        ], workingDirectory: folder.path, seconds: 240)
      let line = outcome.standardError.split(separator: "\n").last { $0.contains("Collected") }
      return try #require(line?.split(separator: " ").last.flatMap { Int($0) }, "\(outcome.standardError)")
    }
    let start = try count(0)
    let small = try count(200) - start
    let large = try count(800) - start
    // A difference of less says nothing beside what a start costs.
    #expect(large < 10 * max(small, 1_000_000), "\(small) instructions for 200, \(large) for 800")
  }
}
