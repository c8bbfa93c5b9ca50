import CommandLineInterface
import Inspection
import JSONSyntax
import Linting
import Reporting
import SchedulingParameters

/// `weir estimate`
struct EstimateCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    do throws(CommandFailure) {
      let schedule = try arguments.schedule
      let assumptions = try assumptions()
      let paths = arguments.operands.isEmpty ? [FilePath(".")] : arguments.operands.map { FilePath($0) }
      var problems: [FileProblem] = []
      let estimates = jobs(below: paths, schedule, assumptions, &problems)
      for problem in problems {
        StandardStream.error.say("\(problem.path.text) cannot be read: \(problem.message)")
      }
      guard problems.isEmpty else { return 2 }
      guard !estimates.isEmpty else { throw CommandFailure("no script is among the files") }
      let isTolerant = arguments.value(.tolerance) == "high"
      let estimate = ProjectEstimate(estimates, toleratesFailover: isTolerant)
      StandardStream.output.write(
        arguments.value(.output) == "json" ? estimate.json : PrintableText.lines(estimate.text))
      return 0
    } catch {
      StandardStream.error.say(error.message)
      return 2
    }
  }

  private func jobs(
    below paths: [FilePath], _ schedule: LintSchedule, _ assumptions: JobEstimate.Assumptions,
    _ problems: inout [FileProblem]
  ) -> [JobEstimate] {
    let found = Linter.files(of: LintRequest(paths: paths, schedule: schedule))
    problems = found.problems
    var estimates: [JobEstimate] = []
    for file in found.files where file.kind == .script {
      do throws(FileProblem) {
        let job = try JobFile(file.path, schedule: schedule)
        guard case .script(let script) = job.content else {
          if file.isNamed { StandardStream.error.say("\(file.path.text) is no script, and is left out") }
          continue
        }
        estimates.append(JobEstimate(of: script, scope: job.scope, assumptions))
      } catch {
        problems.append(error)
      }
    }
    return estimates
  }

  private func assumptions() throws(CommandFailure) -> JobEstimate.Assumptions {
    var assumptions = JobEstimate.Assumptions()
    for value in arguments.values(.rate) {
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let rate = parts.last.flatMap({ TrafficRate(String($0)) }), parts.count == 1 || !parts[0].isEmpty else {
        throw CommandFailure(
          "--rate takes MB/s such as 25 or 12.5, or the rate of a topic or script such as orders=25, not \"\(value)\"")
      }
      if parts.count == 2 { assumptions.rates[String(parts[0])] = rate } else { assumptions.rate = rate }
    }
    assumptions.isCompressed = arguments.value(.compression).map { $0 != "none" }
    return assumptions
  }
}

extension Arguments {
  /// What scheduling parameters are expanded with.
  var schedule: LintSchedule {
    get throws(CommandFailure) {
      do {
        return try LintSchedule(
          bizdate: value(.bizdate), cyctime: value(.cyctime), assignments: assignments(.param))
      } catch {
        throw CommandFailure(error.message)
      }
    }
  }
}
