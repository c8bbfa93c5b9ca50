import CommandLineInterface
import Linting

/// `--baseline` and `--write-baseline`
extension LintCommand {
  /// The baseline of the run, read; nil where none is asked for.
  func baseline() throws(CommandFailure) -> BaselineUse? {
    if arguments.has(.growBaseline), !arguments.has(.writeBaseline) {
      throw CommandFailure("--grow-baseline goes with --write-baseline FILE")
    }
    guard let target = arguments.value(.writeBaseline) else {
      guard let path = arguments.value(.baseline).map({ FilePath($0) }) else { return nil }
      let bytes: [UInt8]
      do throws(FileProblem) {
        bytes = try FileReader.read(path, limit: Baseline.maximumSize)
      } catch {
        throw CommandFailure("\(path.text) cannot be read: \(error.message)")
      }
      return BaselineUse(try parsed(path, bytes), for: .hide)
    }
    if let other = arguments.value(.baseline), other != target {
      throw CommandFailure("--baseline and --write-baseline name two files; --write-baseline alone hides what it lists")
    }
    let path = FilePath(target)
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try FileReader.read(path, limit: Baseline.maximumSize)
    } catch {
      if error.reason == .notFound { return BaselineUse(Baseline(path: path), for: .grow) }
      throw CommandFailure("\(path.text) cannot be read: \(error.message)")
    }
    return BaselineUse(try parsed(path, bytes), for: arguments.has(.growBaseline) ? .grow : .shrink)
  }

  private func parsed(_ path: FilePath, _ bytes: [UInt8]) throws(CommandFailure) -> Baseline {
    do throws(Baseline.Problem) {
      return try Baseline(path: path, bytes: bytes)
    } catch {
      throw CommandFailure("\(path.text):\(error.line):\(error.column): no baseline: \(error.message)")
    }
  }

  /// Writes the file, and says what has become of it.
  func write(_ change: BaselineChange) throws(CommandFailure) {
    let path = change.baseline.path.text
    try OutputFile(path: path).write(change.baseline.text)
    let count = change.baseline.entries.reduce(0) { $0 + $1.count }
    StandardStream.error.say(
      "\(path): findings taken up: \(change.added), removed: \(change.removed), listed now: \(count)")
  }
}
