import CommandLineInterface
import Findings
import Fixing
import Linting
import Reporting
import SourceText

/// `--fix` and `--diff` of `weir lint`: what is done with the fixes, and what is said about it.
struct LintFixes {
  private let arguments: Arguments
  private let outcome: FixOutcome
  private let standardInput: (path: FilePath, bytes: [UInt8])?

  /// Makes the fixes of a request, in memory.
  init(_ arguments: Arguments, _ request: LintRequest) throws(CommandFailure) {
    if request.standardInput != nil, !request.paths.isEmpty {
      throw CommandFailure("--fix and --diff take no other PATH beside - for standard input")
    }
    self.arguments = arguments
    standardInput = request.standardInput
    outcome = Fixer.run(request, includesUnsafe: arguments.has(.unsafeFixes))
  }

  /// What a report has to tell.
  struct Result {
    var lint: LintOutcome
    var fixed: Int
    /// Something was not written.
    var hasFailed = false
  }

  /// `--fix`: writes the files.
  ///
  /// - Parameter relint: Checks what the files hold now.
  func apply(relint: () -> LintOutcome) -> Result {
    var result = Result(lint: outcome.lint, fixed: outcome.fixed.count)
    if let standardInput {
      StandardStream.output.write(outcome.files.first?.text.bytes ?? standardInput.bytes)
    } else {
      let failures = outcome.write()
      for failure in failures { StandardStream.error.say("\(failure.path.text) \(failure.message)") }
      if !failures.isEmpty {
        let unchanged = Set(failures.map(\.path.text))
        result = Result(
          lint: relint(), fixed: outcome.fixed.count { !unchanged.contains($0.place.file) }, hasFailed: true)
      }
    }
    sayWhatIsLeft()
    return result
  }

  /// `--diff`: shows what `apply` would write.
  ///
  /// - Returns: Whether there is something.
  func show() -> Bool {
    var style = StandardStream.output.style(arguments.value(.color))
    // Bytes that move a terminal reach none; a program gets the patch as it has to be.
    let isTerminal = Terminal.columns(of: StandardStream.output.descriptor) != nil
    if !isTerminal, arguments.value(.color) != "always" { style.hasColors = false }
    for file in outcome.distinctFiles {
      let diff = UnifiedDiff(of: file.text, path: file.path.text, secrets: file.source.secrets)
      StandardStream.output.write(DiffText.bytes(of: diff, style: style, isForTerminal: isTerminal))
      for lines in diff.hidden {
        StandardStream.error.say(
          "the changes in lines \(lines.lowerBound) to \(lines.upperBound) of \(file.path.text) are not shown: "
            + "a secret stands there")
      }
    }
    sayWhatIsLeft()
    let count = outcome.fixed.count
    if count > 0, !arguments.has(.quiet) {
      StandardStream.error.say("would fix \(count) \(count == 1 ? "finding" : "findings")")
    }
    return !outcome.files.isEmpty
  }

  var lint: LintOutcome { outcome.lint }

  private func sayWhatIsLeft() {
    for refused in outcome.refused {
      let file = refused.finding.place.file
      let fix = "the fix of \(refused.finding.code) at offset \(refused.finding.place.range.start) of \(file)"
      switch refused.reason {
      case .unreadable: StandardStream.error.say("\(fix) is not made: it would make the file unreadable")
      case .newError(let code): StandardStream.error.say("\(fix) is not made: it would bring the error \(code)")
      case .notTried: StandardStream.error.say("\(fix) is not made: too many fixes beside it do harm")
      }
    }
    if outcome.isUnfinished {
      StandardStream.error.say(
        "after \(Fixer.maximumRounds) rounds there is still something to fix; what they did is kept, run --fix again")
    }
  }
}

/// A diff as bytes: exact for a program, printable and coloured for a person.
enum DiffText {
  static func bytes(of diff: UnifiedDiff, style: Style, isForTerminal: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in diff.lines {
      let color = style.hasColors ? color(of: line.role) : nil
      if let color { bytes += "\u{1B}[\(color)m".utf8 }
      bytes += isForTerminal ? Array(PrintableText.line(String(decoding: line.bytes, as: UTF8.self)).utf8) : line.bytes
      if color != nil { bytes += "\u{1B}[0m".utf8 }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func color(of role: UnifiedDiff.Line.Role) -> String? {
    switch role {
    case .header: "1"
    case .hunk: "36"
    case .removed: "31"
    case .added: "32"
    case .kept, .noLineFeed: nil
    }
  }
}
