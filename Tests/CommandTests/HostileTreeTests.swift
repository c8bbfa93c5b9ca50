import Glibc
import TestSupport
import Testing

/// Trees and files that nobody means well with: findings or a clear error, never a trap, never a hang.
@Suite struct HostileTreeTests {
  private func lint(_ folder: TemporaryFolder, _ arguments: [String] = []) throws -> ChildProcess.Outcome {
    try ChildProcess(
      [BuiltProducts.path("weir"), "lint", "--output", "concise"] + arguments, environment: ["NO_COLOR": "1"],
      workingDirectory: folder.path, input: .empty
    ).wait(seconds: 120)
  }

  private func output(_ outcome: ChildProcess.Outcome) -> String {
    String(decoding: outcome.standardOutput, as: UTF8.self)
  }

  @Test func pipesFoldersAndLoops() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.path("pipe.json"), 0o600)
    mkdir(folder.path("x.json"), 0o700)
    mkdir(folder.path("loop"), 0o700)
    symlink("..", folder.path("loop/back"))
    symlink("nowhere", folder.path("dangling.json"))
    #expect(try lint(folder).exit == .status(0))
    #expect(try lint(folder, ["pipe.json"]).exit == .status(2))
  }

  static let texts: [(name: String, bytes: [UInt8])] = [
    ("nothing", []),
    ("a NUL", [0]),
    ("all bytes", Array(0...255)),
    ("UTF-16", [0xFF, 0xFE] + "{\"type\": \"job\"}".utf8.flatMap { [$0, 0] }),
    ("lone surrogate", Array(#"{"type": "job", "steps": "\ud800"}"#.utf8)),
    ("10,000 levels", Array(repeating: UInt8(ascii: "["), count: 10_000)),
    ("10,000 objects", Array(String(repeating: "{\"steps\":", count: 10_000).utf8)),
    ("a million quotes", Array(repeating: UInt8(ascii: "\""), count: 1_000_000)),
    ("a million commas", Array(repeating: UInt8(ascii: ","), count: 1_000_000)),
  ]

  @Test(arguments: texts.indices) func anyBytes(_ index: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.texts[index].bytes, to: "job.json")
    let outcome = try lint(folder, ["job.json"])
    #expect(outcome.exit == .status(1), "\(Self.texts[index].name): \(outcome.exit)")
    #expect(output(outcome).contains("JOB0"))
  }

  @Test func aMillionKeys() throws {
    let folder = try TemporaryFolder()
    var text = "{\"type\": \"job\", \"steps\": []"
    for number in 0..<100_000 { text += ", \"key\(number % 50_000)\": \(number)" }
    try folder.write((text + "}").utf8, to: "job.json")
    let outcome = try lint(folder, ["job.json", "--select", "JOB002"])
    // More than anybody looks at, and not all of it is known: that is no result to rely on.
    #expect(outcome.exit == .status(2))
    #expect(outcome.standardError.contains("weir: job.json is not checked to its end: "))
    #expect(output(outcome).contains("`key0` is given twice"))
  }

  @Test func aProjectFileOfMistakes() throws {
    let folder = try TemporaryFolder()
    var text = "datasources:\n"
    for number in 0..<12_000 { text += "  s\(number): 1\n" }
    try folder.write(text.utf8, to: "weir.yaml")
    let outcome = try lint(folder, ["weir.yaml"])
    #expect(outcome.exit == .status(2))
    #expect(outcome.standardError.contains("weir: weir.yaml is not checked to its end: "))
    #expect(output(outcome).split(separator: "\n").count { $0.contains("weir.yaml:") } == 10_000)
  }

  /// Whatever a file becomes while it is found and read, there is a result and no crash.
  @Test func filesThatChangeAndVanish() throws {
    let folder = try TemporaryFolder()
    let loop =
      "while :; do printf '{\"type\": \"job\", \"steps\": [%0999d]}' 0 > a.json; : > a.json; rm -f a.json; done"
    let other = try ChildProcess(["/bin/sh", "-c", loop], workingDirectory: folder.path)
    for _ in 0..<20 {
      let exit = try lint(folder).exit
      #expect([.status(0), .status(1), .status(2)].contains(exit))
      let fixing = try lint(folder, ["--fix"]).exit
      #expect([.status(0), .status(1), .status(2)].contains(fixing))
    }
    other.signal(SIGKILL)
    _ = try other.wait(seconds: 10)
  }
}
