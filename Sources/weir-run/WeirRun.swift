import CommandLineInterface
import Engine
import Glibc
import Linting
import Running
import SchedulingParameters

/// The executable behind `weir run` and `weir verify`. It takes the same arguments, the command's name first.
@main
struct WeirRun {
  static func main() {
    CrashReports.turnOff()
    // A reader that goes away is met at the next write.
    signal(SIGPIPE, SIG_IGN)
    do throws(UsageError) {
      switch try Invocation(Invocation.processWords, columns: Terminal.columns(of: STDOUT_FILENO)) {
      case .show(let text):
        Terminal.write(text, to: STDOUT_FILENO)
      case .run(let arguments) where arguments.command == .run:
        // Not `exit`: threads of the Kafka client may still use what that would take down.
        _exit(run(arguments))
      case .run(let arguments) where arguments.command == .verify:
        _exit(VerifyCommand(arguments).run())
      case .run(let arguments):
        Terminal.write(
          "weir-run: `weir \(arguments.command.rawValue)` is a command of weir, not of weir-run\n", to: STDERR_FILENO)
        exit(2)
      }
    } catch {
      Terminal.write(error.text, to: STDERR_FILENO)
      exit(2)
    }
  }

  private static func run(_ arguments: Arguments) -> Int32 {
    let path = FilePath(arguments.operands[0])
    var options = RunOptions()
    options.report = arguments.value(.report)
    options.dirty = arguments.value(.dirty)
    options.logFormat = arguments.value(.logFormat).flatMap { RunOptions.LogFormat(rawValue: $0) }
    options.isVerbose = arguments.has(.verbose)
    options.isQuiet = arguments.has(.quiet)
    options.isEmbedded = arguments.has(.embedded)
    let schedule: LintSchedule
    do {
      schedule = try LintSchedule(arguments)
    } catch {
      return RefusedRun.end(job: path.text, JobFailure(.environment, error.message), options)
    }
    let preparation = JobPreparation(
      path, schedule: schedule, connectTimeout: Double(arguments.number(.connectTimeout) ?? 30),
      color: arguments.value(.color),
      isQuiet: arguments.has(.quiet), wantsLogin: !options.isEmbedded)
    options.sample = options.isEmbedded ? preparation.sample : nil
    do {
      return JobRunner(try preparation.configuration(), options).run()
    } catch {
      return RefusedRun.end(job: path.text, error, options)
    }
  }
}

extension LintSchedule {
  /// What scheduling parameters are expanded with, by the command line.
  init(_ arguments: Arguments) throws(ScheduleTimeFault) {
    try self.init(
      bizdate: arguments.value(.bizdate), cyctime: arguments.value(.cyctime), assignments: arguments.assignments(.param)
    )
  }
}
