import JSONSyntax

/// The estimates of several jobs, and the capacity that they need together.
public struct ProjectEstimate: Sendable {
  public let jobs: [JobEstimate]
  /// The share of a resource group that may be used, in percent: by the page, 80 where much waiting at a failover is tolerated, else 70.
  public let share: Int

  public init(_ jobs: [JobEstimate], toleratesFailover: Bool) {
    self.jobs = jobs
    share = toleratesFailover ? 80 : 70
  }

  public var units: ResourceUnits { jobs.reduce(ResourceUnits(whole: 0)) { $0 + $1.units } }
  public var capacity: ResourceUnits { units.divided(byPercent: share).roundedUp }

  // MARK: For people

  public var text: String {
    var out = ""
    for job in jobs { out += text(of: job) + "\n" }
    let capacity = units.divided(byPercent: share)
    let estimated = jobs.filter { $0.topicCount != nil }
    let sum = estimated.count > 1 ? estimated.map(\.units.description).joined(separator: " + ") + " = " : ""
    out += row("together", "\(sum)\(units) CU")
    out += row(
      "to provision", "\(units) / \(share) % = \(capacity.exact), rounded up to the next half: \(capacity.roundedUp) CU"
    )
    return out
  }

  private func text(of job: JobEstimate) -> String {
    var out = job.job + "\n"
    if let count = job.topicCount {
      out += row("  topics", "\(job.topics.joined(separator: ", ")): \(count) × 1 CU = \(job.topicUnits) CU")
      if let rate = job.rate {
        let kind = job.isCompressed ? job.parsesJSON ? "compressed, parsed as JSON" : "compressed" : "not compressed"
        out += row("  traffic", "\(rate) MB/s, \(kind): \(rate) / 10 × \(job.factor) CU = \(job.trafficUnits) CU")
      }
      let rounded = job.units == job.sum ? "" : ", rounded up to the next half: \(job.units) CU"
      out += row("  sum", "\(job.topicUnits) + \(job.trafficUnits) = \(job.sum) CU\(rounded)")
    }
    for note in job.notes { out += row("  note", note) }
    return out
  }

  private func row(_ name: String, _ text: String) -> String {
    name + String(repeating: " ", count: max(1, 14 - name.utf8.count)) + text + "\n"
  }

  // MARK: For programs

  public var json: String {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.field("version", 1)
      writer.array("jobs") { list in
        for job in jobs { list.object { write(job, to: &$0) } }
      }
      writer.field("units", units.value)
      writer.field("sharePercent", share)
      writer.field("capacity", capacity.value)
    }
    return writer.text + "\n"
  }

  private func write(_ job: JobEstimate, to writer: inout JSONWriter) {
    writer.field("job", job.job)
    writer.field("estimated", job.topicCount != nil)
    writer.array("topics") { list in for topic in job.topics { list.value(topic) } }
    writer.field("topicCount", job.topicCount ?? 0)
    writer.field("topicUnits", job.topicUnits.value)
    if let rate = job.rate { writer.field("rate", rate.value) }
    writer.field("compressed", job.isCompressed)
    writer.field("parsesJSON", job.parsesJSON)
    writer.field("unitsFor10MB", job.factor)
    writer.field("trafficUnits", job.trafficUnits.value)
    writer.field("sum", job.sum.value)
    writer.field("units", job.units.value)
    writer.array("notes") { list in for note in job.notes { list.value(note) } }
  }
}
