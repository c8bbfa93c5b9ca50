import CommandLineInterface
import Testing

@Suite struct ParsingTests {
  private func parse(_ words: String...) throws -> Arguments {
    switch try Invocation(words.map { Array($0.utf8) }, columns: nil) {
    case .run(let arguments): return arguments
    case .show(let text): throw Unexpected(text: text)
    }
  }

  struct Unexpected: Error {
    var text: String
  }

  private func operands(_ arguments: Arguments) -> [String] {
    arguments.operands.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func values() throws {
    let arguments = try parse(
      "lint", "a", "--output", "full", "-o", "json:out.json", "-oconcise:x:y", "b", "--select=READ, WRITE002,",
      "--select", "begin-twice", "-v", "--param", "a=b=c", "--param=empty=", "--profile", "minimal", "--profile=strict",
      "--", "--no-ignore", "-")
    #expect(arguments.command == .lint)
    #expect(operands(arguments) == ["a", "b", "--no-ignore", "-"])
    #expect(arguments.reports.map(\.format) == ["full", "json", "concise"])
    #expect(arguments.reports.map(\.file) == [nil, "out.json", "x:y"])
    #expect(arguments.list(.select) == ["READ", "WRITE002", "begin-twice"])
    #expect(arguments.assignments(.param).map { "\($0.name):\($0.value)" } == ["a:b=c", "empty:"])
    #expect(arguments.value(.profile) == "strict")
    #expect(arguments.has(.verbose) && !arguments.has(.noIgnore))
    #expect(arguments.value(.failOn) == nil)
    #expect(try parse("run", "job.json", "--connect-timeout=5").number(.connectTimeout) == 5)
    let times = try parse("lint", "--cyctime", "2026-10-31 02:30:45", "--bizdate=2026-10-30")
    #expect(times.value(.cyctime) == "2026-10-31 02:30:45" && times.value(.bizdate) == "2026-10-30")
  }

  @Test func pathsKeepTheirBytes() throws {
    let path: [UInt8] = [0x61, 0xFF, 0x0A]
    guard case .run(let arguments) = try Invocation([Array("lint".utf8), path], columns: nil) else { return }
    #expect(arguments.operands == [path])
  }

  @Test(arguments: [
    ([], "a command is missing"),
    (["lnit"], "no command 'lnit'; did you mean 'lint'?"),
    (["frobnicate"], "no command 'frobnicate'"),
    (["--versoin"], "no option '--versoin' stands before a command; did you mean --version?"),
    (["lint", "--selct", "READ"], "lint has no option '--selct'; did you mean --select?"),
    (["lint", "--stat"], "lint has no option '--stat'; did you mean --statistics?"),
    (["lint", "--embedded"], "lint has no option '--embedded'"),
    (["lint", "-x"], "lint has no option '-x' (in '-x')"),
    (["lint", "-vx"], "lint has no option '-x' (in '-vx')"),
    (["lint", "--profile"], "--profile needs a value: PROFILE"),
    (["lint", "--profile", "--verbose"], "--profile needs a value: PROFILE"),
    (["lint", "-o", "-v"], "--output needs a value: FORMAT[:FILE]"),
    (["lint", "--profile="], "--profile needs a value: PROFILE"),
    (
      ["lint", "--profile", "strct"],
      "--profile takes minimal, recommended or strict, not 'strct'; did you mean 'strict'?"
    ),
    (
      ["lint", "--output", "jsn"],
      "--output takes full, concise, grouped, json, sarif, github, gitlab, junit, checkstyle or html, not 'jsn'; did you mean 'json'?"
    ),
    (["lint", "--output", "json:"], "--output needs a file after the colon"),
    (
      ["lint", "--output", "json", "-o", "full"],
      "two reports cannot share standard output; give all but one a file, as in --output json:FILE"
    ),
    (["lint", "--exit-zero=1"], "--exit-zero takes no value"),
    (["lint", "--severity", "READ012"], "--severity takes RULE=LEVEL, not 'READ012'"),
    (["lint", "--severity", "READ012=fatal"], "--severity takes info, warning or error, not 'fatal'"),
    (["lint", "--param", "=x"], "--param takes NAME=VALUE, not '=x'"),
    (["lint", "--bizdate", "2026"], "--bizdate takes YYYYMMDD or YYYY-MM-DD, not '2026'"),
    (["lint", "--bizdate", "2026/10/31"], "--bizdate takes YYYYMMDD or YYYY-MM-DD, not '2026/10/31'"),
    (
      ["run", "a", "--cyctime", "2026-10-31T02:30:45"],
      "--cyctime takes YYYYMMDDhhmmss or YYYY-MM-DD hh:mm:ss, not '2026-10-31T02:30:45'"
    ),
    (["lint", "--select", " ,"], "--select needs a value: RULES"),
    (["lint", "-vq"], "--verbose and --quiet contradict each other"),
    (["lint", ""], "an empty PATH"),
    (["run"], "run needs a JOB"),
    (["run", "a", "b"], "run takes one JOB, not 2"),
    (["run", "a", "--connect-timeout", "0"], "--connect-timeout takes a whole number from 1 to 3600, not '0'"),
    (["rules", "READ"], "rules takes no operand, but 'READ' was given"),
    (["lint", "--\u{1B}[2J\u{202E}"], "lint has no option '--\\u{1b}[2J\\u{202e}'"),
    (["--completions", "tcsh"], "--completions takes bash, zsh or fish"),
    (["help", "lnt"], "no command 'lnt'; did you mean 'lint'?"),
  ])
  func refusals(_ words: [String], _ expected: String) {
    #expect {
      _ = try Invocation(words.map { Array($0.utf8) }, columns: nil)
    } throws: { error in
      (error as? UsageError)?.message == expected
    }
  }

  @Test func refusalsNameTheHelp() {
    let words = ["lint", "--selct"].map { Array($0.utf8) }
    #expect {
      _ = try Invocation(words, columns: nil)
    } throws: { error in
      (error as? UsageError)?.text == """
        weir: lint has no option '--selct'; did you mean --select?
        Try 'weir lint --help'.

        """
    }
    #expect(throws: UsageError.self) { try Invocation([Array("lint".utf8), [0x2D, 0x6F, 0xFF]], columns: nil) }
    #expect(throws: UsageError.self) { try Invocation([Array("lint".utf8), [0x2D, 0xFF]], columns: nil) }
  }
}
