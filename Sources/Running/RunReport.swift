public import Engine

/// What became of a run: the report's contents, and the last thing that is said.
public struct RunReport: Sendable {
  public var job: String
  public var status: ExitStatus
  /// Why it did not end well; nil when it did.
  public var message: String?
  public var seconds: Double
  public var counts: JobCounters.Snapshot
  public var ranges: [PartitionRange]
  public var written: [(topic: String, partition: Int32, records: Int)]

  /// By the contract of `--report`: fields are added, never renamed or removed.
  public var json: String {
    let read = ranges.map { range in
      let progress = counts.partitions[range.partition]
      return """
        {"topic": \(JSONText.quoted(range.topic)), "partition": \(range.partition), "begin": \(range.begin), \
        "end": \(range.end), "next": \(progress?.next ?? range.begin), "read": \(progress?.read ?? 0)}
        """
    }
    let written = self.written.map { entry in
      """
      {"topic": \(JSONText.quoted(entry.topic)), "partition": \(entry.partition), "written": \(entry.records)}
      """
    }
    return """
      {"version": 1, "job": \(JSONText.quoted(job)), "status": "\(status.word)",
       "exitCode": \(status.code), "message": \(message.map { JSONText.quoted($0) } ?? "null"), \
      "seconds": \(Self.decimal(seconds, places: 3)),
       "read": {"records": \(counts.read.records), "bytes": \(counts.read.bytes)}, \
      "written": {"records": \(counts.written.records), "bytes": \(counts.written.bytes)},
       "dirty": \(counts.dirty), "skipped": \(counts.skipped),
       "partitions": [\((read + written).joined(separator: ",\n  "))]}

      """
  }

  /// One line for a person.
  public var summary: String {
    let rate = seconds > 0 ? Double(counts.written.records) / seconds : 0
    var line =
      "\(status.word): \(Self.grouped(counts.read.records)) records read (\(Self.size(counts.read.bytes))), "
      + "\(Self.grouped(counts.written.records)) written (\(Self.size(counts.written.bytes))), "
      + "\(Self.grouped(counts.dirty)) dirty"
    if counts.skipped > 0 { line += ", \(Self.grouped(counts.skipped)) past the end left out" }
    line += ", in \(Self.decimal(seconds, places: seconds < 10 ? 2 : 1)) s"
    if seconds >= 0.1 { line += " (\(Self.grouped(Int(rate.rounded()))) records/s)" }
    return line
  }

  /// A number with so many places, without exponent.
  static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "0" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let digits = String(abs(scaled) % scale)
    let fraction = String(repeating: "0", count: max(0, places - digits.utf8.count)) + digits
    return "\(scaled < 0 ? "-" : "")\(abs(scaled) / scale).\(fraction)"
  }

  /// Thousands apart.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, digit != "-", (digits.count - index) % 3 == 0, digits[index - 1] != "-" { result.append(",") }
      result.append(digit)
    }
    return result
  }

  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: "\(bytes) B"
    case ..<(1 << 20): "\(decimal(Double(bytes) / 1024, places: 1)) KiB"
    case ..<(1 << 30): "\(decimal(Double(bytes) / 1_048_576, places: 1)) MiB"
    default: "\(decimal(Double(bytes) / 1_073_741_824, places: 2)) GiB"
    }
  }
}
