import CommandLineInterface
import Linting
import SchedulingParameters

extension Arguments {
  /// What scheduling parameters are expanded with, as the options say; a time that is not given is now.
  func schedule() throws(CommandFailure) -> LintSchedule {
    do {
      return try LintSchedule(
        bizdate: value(.bizdate), cyctime: value(.cyctime), assignments: assignments(.param))
    } catch {
      throw CommandFailure(error.message)
    }
  }
}
