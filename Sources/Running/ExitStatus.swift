import Engine
import Glibc

/// How a run ended, as scripts see it.
public enum ExitStatus: Hashable, Sendable {
  case done
  /// The job is wrong.
  case refused
  /// The job could not be run here.
  case couldNotRun
  case dirty
  case unreachable
  case failed
  /// The number of the signal.
  case interrupted(Int32)

  init(_ failure: JobFailure, signal: Int32?) {
    switch failure.kind {
    case .job: self = .refused
    case .environment: self = .couldNotRun
    case .dirty: self = .dirty
    case .unreachable: self = .unreachable
    case .data, .outputClosed: self = .failed
    case .interrupted: self = .interrupted(signal ?? SIGINT)
    }
  }

  public var code: Int32 {
    switch self {
    case .done: 0
    case .refused: 1
    case .couldNotRun: 2
    case .dirty: 3
    case .unreachable: 4
    case .failed: 5
    case .interrupted(let signal): 128 + signal
    }
  }

  /// The report's word. Nothing was touched by a run that could not begin: it counts as refused.
  public var word: String {
    switch self {
    case .done: "done"
    case .refused, .couldNotRun: "refused"
    case .dirty: "dirty"
    case .unreachable: "unreachable"
    case .failed: "failed"
    case .interrupted: "interrupted"
    }
  }
}
