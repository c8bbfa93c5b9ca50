import Findings
import Linting
import SourceText

extension TemporaryFolder {
  /// What the linter finds in the whole folder, or in some of its files; paths are relative to it.
  func lint(_ names: [String] = [""], change: (inout LintRequest) -> Void = { _ in }) -> LintOutcome {
    guard let schedule = try? LintSchedule(bizdate: nil, cyctime: nil, assignments: []) else {
      fatalError("no time of the machine")
    }
    var request = LintRequest(
      paths: names.map { FilePath($0.isEmpty ? path : "\(path)/\($0)") },
      schedule: schedule)
    request.today = CalendarDate(year: 2026, month: 11, day: 23) ?? .today
    change(&request)
    return Linter.run(request)
  }

  /// `CODE path pointer message` of each finding.
  func words(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let place = "\(relative(finding.place.file)) \(finding.place.pointer ?? "-")"
      return "\(finding.code) \(place): \(finding.message.split(separator: path + "/").joined())"
    }
  }

  func relative(_ file: String) -> String {
    file.hasPrefix(path + "/") ? String(file.dropFirst(path.count + 1)) : file
  }

  /// The text under a finding.
  func marked(_ finding: Finding, in outcome: LintOutcome) -> String {
    guard let source = outcome.sources[finding.place.file] else { return "" }
    let range = finding.place.range.indices
    guard range.upperBound <= source.bytes.count else { return "past the end" }
    return String(decoding: source.bytes[range], as: UTF8.self)
  }
}

/// Scripts for tests.
enum SampleScript {
  /// A Kafka writer whose `acks` is not spelt canonically: an info of JOB008 at `/steps/1/parameter/keyType`, and nothing else.
  ///
  /// - Parameters:
  ///   - top: Members of the script.
  ///   - writer: Members of the writer's parameters.
  static func respelt(top: String = "", writer: String = "") -> String {
    """
    {
      \(top)"type": "job",
      "version": "2.0",
      "steps": [
        {
          "stepType": "stream", "name": "Reader", "category": "reader",
          "parameter": {"column": [{"type": "STRING", "value": "a"}, {"type": "STRING", "value": "b"}], "sliceRecordCount": 1}
        },
        {
          "stepType": "kafka", "name": "Writer", "category": "writer",
          "parameter": {
            \(writer)"server": "kafka-1:9092",
            "topic": "orders",
            "keyIndex": 0,
            "valueIndex": 1,
            "keyType": "string",
            "valueType": "STRING"
          }
        }
      ],
      "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
      "setting": {"errorLimit": {"record": "0"}, "speed": {"concurrent": 1, "throttle": false}}
    }

    """
  }
}
