import CommandLineInterface
import Findings
import Glibc
import Linting
import OwnRules
import Reporting
import SchedulingParameters

/// `weir lint`
struct LintCommand {
  let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// The exit status: 0 nothing failing, 1 findings, 2 could not run.
  func run() -> Int32 {
    do throws(CommandFailure) {
      let request = try request()
      if arguments.has(.showFiles) { return showFiles(of: request) }
      try checkSelectors(of: request)
      if arguments.has(.showSettings) { return try showSettings(of: request) }
      if arguments.has(.diff) { return try showFixes(of: request) }
      if arguments.has(.fix) { return try fix(request) }
      return try report(Linter.run(request))
    } catch {
      StandardStream.error.say(error.message)
      return 2
    }
  }

  // MARK: The request

  private func request() throws(CommandFailure) -> LintRequest {
    var paths = arguments.operands.map { FilePath($0) }
    let readsStandardInput = paths.contains { $0.bytes == Array("-".utf8) }
    paths.removeAll { $0.bytes == Array("-".utf8) }
    if paths.isEmpty, !readsStandardInput { paths = [FilePath(".")] }
    var request = LintRequest(paths: paths, schedule: try arguments.schedule)
    request.settings = settings
    request.respectsGit = !arguments.has(.noIgnore)
    request.forcesExclusion = arguments.has(.forceExclude)
    request.baseline = try baseline()
    if readsStandardInput {
      let path = arguments.value(.stdinFilename).map { FilePath($0) } ?? FilePath("-")
      request.standardInput = (
        path.normalized(workingDirectory: ProjectFiles.workingDirectory), try standardInput()
      )
    } else if arguments.has(.stdinFilename) {
      throw CommandFailure("--stdin-filename needs the operand - for standard input")
    }
    return request
  }

  /// Refuses a name that no rule has, before anything is done. Rules of one's own may lie below the paths: only for a name that is known
  /// neither to weir nor here the files are looked at once more.
  private func checkSelectors(of request: LintRequest) throws(CommandFailure) {
    let names = settings.selectors.map(\.value)
    var book = RuleBook()
    func unknown() -> String? { names.first { book.codes(selectedBy: $0).isEmpty } }
    if unknown() == nil { return }
    book = RuleBook(own: OwnRuleInventory(around: FilePath("")).rules)
    if unknown() == nil { return }
    book = RuleBook(own: book.own + Linter.run(request).ownRules)
    guard let name = unknown() else { return }
    let advice = book.nearest(to: name).map { "did you mean \($0)?" } ?? "`weir rules` lists them"
    throw CommandFailure("no rule or family is called \"\(name)\"; \(advice)")
  }

  private var settings: LintSettings {
    var settings = LintSettings()
    settings.profile = arguments.value(.profile).flatMap { LintProfile(rawValue: $0) }.map { Setting($0) }
    settings.select = arguments.values(.select).isEmpty ? nil : arguments.list(.select).map { Setting($0) }
    settings.ignore = arguments.list(.ignore).map { Setting($0) }
    settings.severities = arguments.assignments(.severity).compactMap { assignment in
      Severity(name: assignment.value).map { (Setting(assignment.name), $0) }
    }
    settings.failOn = arguments.value(.failOn).flatMap { Severity(name: $0) }.map { Setting($0) }
    return settings
  }

  private func standardInput() throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw CommandFailure("standard input cannot be read: \(String(cString: strerror(errno)))")
      }
      bytes += buffer[..<count]
      guard bytes.count <= FileReader.maximumSize else {
        throw CommandFailure("standard input is larger than \(FileReader.maximumSize >> 20) MiB")
      }
    }
  }

  // MARK: Fixes

  /// `--diff`
  private func showFixes(of request: LintRequest) throws(CommandFailure) -> Int32 {
    let fixes = try LintFixes(arguments, request)
    let isDifferent = fixes.show()
    say(fixes.lint.problems)
    if !fixes.lint.problems.isEmpty { return 2 }
    return isDifferent && !arguments.has(.exitZero) ? 1 : 0
  }

  /// `--fix`
  private func fix(_ request: LintRequest) throws(CommandFailure) -> Int32 {
    let result = try LintFixes(arguments, request).apply { Linter.run(request) }
    // Standard output has the text.
    let stream = request.standardInput == nil ? StandardStream.output : .error
    let status = try report(result.lint, on: stream, fixed: result.fixed)
    return result.hasFailed ? 2 : status
  }

  // MARK: The report

  /// - Parameter fixed: Findings that were repaired; nil where nothing was to be.
  private func report(
    _ outcome: LintOutcome, on stream: StandardStream = .output, fixed: Int? = nil
  ) throws(CommandFailure) -> Int32 {
    if arguments.has(.verbose) {
      for path in outcome.checked { StandardStream.error.say("checked \(path)") }
      for path in outcome.skipped { StandardStream.error.say("skipped \(path): not a script") }
    }
    let isIncomplete = !outcome.problems.isEmpty
    let status: Int32 = isIncomplete ? 2 : outcome.hasFailed && !arguments.has(.exitZero) ? 1 : 0
    try LintReports(arguments: arguments, outcome: outcome, exitStatus: status, fixed: fixed, stream: stream).write()
    for path in outcome.inexactNames {
      StandardStream.error.say(
        "\(path.text): the name is not UTF-8; bytes of it are shown as \\xNN, and --fix leaves the file alone")
    }
    say(outcome.problems)
    if !isIncomplete, let change = outcome.baseline { try write(change) }
    return status
  }

  private func say(_ problems: [FileProblem]) {
    for problem in problems {
      StandardStream.error.say(problem.sentence)
    }
  }

  private func showFiles(of request: LintRequest) -> Int32 {
    let found = Linter.files(of: request)
    for file in found.files { StandardStream.output.write(PrintableText.line(file.path.text) + "\n") }
    say(found.problems)
    return found.problems.isEmpty ? 0 : 2
  }
}

/// Why a command could not run; the program exits with 2.
struct CommandFailure: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
