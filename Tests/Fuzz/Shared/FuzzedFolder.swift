import Findings
import Glibc
import Linting
import SchedulingParameters

/// A folder with the names of the files that are linted. Their texts never reach the disk: they are given with each request.
///
/// `one` holds a project with two jobs, `many` one with more jobs than a thread takes at once.
struct FuzzedFolder {
  static let manyCount = 40
  static let project = "one/weir.yaml"
  static let job = "one/jobs/job.json"
  static let other = "one/jobs/other.json"
  static let baseline = FilePath("one/baseline.json")

  static func manyJob(_ number: Int) -> String { "many/\(number).json" }

  /// Makes the folder, and goes there.
  static func enter() {
    var template = Array("/tmp/weir-fuzz-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template), chdir(made) == 0 else { fatalError("no folder can be made") }
    for folder in ["one", "one/jobs", "many"] { mkdir(folder, 0o700) }
    for file in [project, job, other, "many/weir.yaml"] + (0..<manyCount).map(manyJob) {
      close(open(file, O_CREAT | O_WRONLY, 0o600))
    }
  }

  static func request(for folder: String, _ texts: [String: [UInt8]]) -> LintRequest {
    guard let now = ScheduleTime(year: 2024, month: 7, day: 1, hour: 12),
      let baselines = try? ScheduleBaselines(businessDate: nil, scheduledTime: nil, now: now),
      let today = CalendarDate(year: 2024, month: 7, day: 1)
    else { fatalError("no such time") }
    var request = LintRequest(paths: [FilePath(folder)], schedule: LintSchedule(baselines))
    request.respectsGit = false
    request.environment = LintEnvironment { $0 == "SET" ? "value" : nil }
    request.today = today
    request.threads = 1
    for (path, text) in texts { request.replacements[FilePath(path)] = text }
    return request
  }
}

/// The parts of an input: texts with two bytes between them that none of them can hold.
func parts(of input: [UInt8]) -> [[UInt8]] {
  var parts: [[UInt8]] = [[]]
  var index = 0
  while index < input.count {
    if input[index] == 0, index + 1 < input.count, input[index + 1] == 0xFF {
      parts.append([])
      index += 2
    } else {
      parts[parts.count - 1].append(input[index])
      index += 1
    }
  }
  return parts
}

func joined(_ parts: [[UInt8]]) -> [UInt8] {
  Array(parts.joined(separator: [0, 0xFF]))
}

/// What an input decides beside its texts, so that it does the same whenever it is run.
func digest(_ bytes: [UInt8]) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return hash ^ hash >> 29
}

extension Finding {
  /// All that is said, to compare.
  var description: String {
    let related = related.map { "\($0.message) \($0.place)" }
    let fixes = fixes.map { "\($0.title) \($0.safety) \($0.edits)" }
    return "\(code) \(severity) \(message) \(help ?? "") \(place) \(related) \(fixes) \(subject)"
  }

  /// What stays where its file grows elsewhere.
  var kernel: String { "\(code) \(place.file) \(place.pointer ?? "") \(subject)" }
}
