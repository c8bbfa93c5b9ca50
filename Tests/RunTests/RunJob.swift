import TestSupport
import Testing

/// The versions at the two ends of what is supported.
let versions = ["0.10.2.2", "3.6.2"]

/// What a run of a job left behind.
struct RunOutcome {
  var exit: ChildProcess.Exit
  var output: [UInt8]
  var messages: String
  /// The file of `--report`.
  var report: String
  /// The lines of `--dirty`.
  var dirty: [String]

  /// Lines of standard output, in the order of their bytes where partitions come in any order.
  var lines: [String] {
    String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
      String.init)
  }
}

/// A job on its way: `weir run` as a person would call it.
final class RunningJob {
  let process: ChildProcess
  private let folder: TemporaryFolder

  /// - Parameters:
  ///   - files: Texts by their paths beside the job.
  ///   - command: What stands before the program's own path, such as `faketime`.
  init(
    _ script: String, _ arguments: [String] = [], input: ChildProcess.Input = .empty, project: String? = nil,
    files: [String: String] = [:], environment: [String: String?] = ["TZ": "GMT+8"], command: [String] = []
  ) throws {
    folder = try TemporaryFolder()
    try folder.write(script.utf8, to: "job.json")
    if let project { try folder.write(project.utf8, to: "weir.yaml") }
    for (path, text) in files { try folder.write(text.utf8, to: path) }
    process = try ChildProcess(
      command + [BuiltProducts.path("weir"), "run", "--report", "report.json", "--dirty", "dirty.jsonl"] + arguments + [
        "job.json"
      ],
      environment: environment, workingDirectory: folder.path, input: input)
  }

  func wait(seconds: Int = 60) throws -> RunOutcome {
    let outcome = try process.wait(seconds: seconds)
    return RunOutcome(
      exit: outcome.exit, output: outcome.standardOutput, messages: outcome.standardError,
      report: String(decoding: folder.read("report.json"), as: UTF8.self),
      dirty: String(decoding: folder.read("dirty.jsonl"), as: UTF8.self).split(separator: "\n").map(String.init))
  }
}

/// Runs a job to its end.
func run(
  _ script: String, _ arguments: [String] = [], input: ChildProcess.Input = .empty, project: String? = nil,
  seconds: Int = 60
) throws -> RunOutcome {
  try RunningJob(script, arguments, input: input, project: project).wait(seconds: seconds)
}

/// Runs a job that has to end well.
func runWell(_ script: String, _ arguments: [String] = [], input: ChildProcess.Input = .empty) throws -> RunOutcome {
  let outcome = try run(script, arguments, input: input)
  #expect(outcome.exit == .status(0), "\(outcome.messages)")
  return outcome
}

/// A batch script of a reader and a writer, each the type of its step and the members of its parameter.
func job(
  _ reader: (type: String, parameter: String), _ writer: (type: String, parameter: String), dirtyLimit: String = "0"
) -> String {
  """
  {"type": "job", "version": "2.0",
   "steps": [
    {"stepType": "\(reader.type)", "category": "reader", "name": "Reader", "parameter": {\(reader.parameter)}},
    {"stepType": "\(writer.type)", "category": "writer", "name": "Writer", "parameter": {\(writer.parameter)}}],
   "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
   "setting": {"errorLimit": {"record": "\(dirtyLimit)"}, "speed": {"throttle": false, "concurrent": 1}}}
  """
}

/// The parameter of a Kafka reader.
func reading(
  _ topic: String, of cluster: KafkaCluster, _ columns: [String],
  range: String = #""beginOffset": "seekToBeginning", "endOffset": "latest""#, _ more: String = ""
) -> (type: String, parameter: String) {
  let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
  let rest = more.isEmpty ? "" : ", \(more)"
  return (
    "kafka",
    "\"server\": \"\(cluster.brokers)\", \"topic\": \"\(topic)\", \"column\": [\(list)], \(range), "
      + "\"skipExceedRecord\": \"true\"\(rest)"
  )
}

/// The parameter of a Kafka writer.
func writing(_ topic: String, to cluster: KafkaCluster, _ more: String) -> (type: String, parameter: String) {
  ("kafka", "\"server\": \"\(cluster.brokers)\", \"topic\": \"\(topic)\", \(more)")
}

/// A stream writer that prints.
let printing = (type: "stream", parameter: #""print": true, "fieldDelimiter": "|""#)

/// A stream reader of standard input.
let lines = (type: "stream", parameter: #""fieldDelimiter": ",""#)
