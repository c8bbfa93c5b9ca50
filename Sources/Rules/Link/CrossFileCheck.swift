import Catalog
public import Findings
public import JobModel
import SourceText
import YAMLSyntax

/// LINK009 and SEC003: what shows only when all files are looked at together.
public struct CrossFileCheck {
  /// Of a data source with many jobs the first few stand for all.
  private static let relatedLimit = 8

  private var findings: [Finding] = []

  /// - Parameters:
  ///   - jobs: of every script that was checked, in any order.
  ///   - projects: every project file, each once.
  public static func findings(jobs: [JobFacts], projects: [Project]) -> [Finding] {
    var check = CrossFileCheck()
    let jobs = jobs.filter { !$0.isEmpty }.sorted { $0.path < $1.path }
    check.checkGroups(jobs)
    check.checkLogins(jobs.flatMap(\.logins), projects)
    return check.findings
  }

  // MARK: Groups

  /// What two jobs may not have in common.
  private struct Stream: Hashable {
    let group: String
    let topic: String
    /// One of the names of the cluster.
    let cluster: String
  }

  /// Who reads a stream already: the first of all, the first of all partitions, the first of each partition.
  private struct Readers {
    var first: Int
    var ofAll: Int?
    var ofPartition: [Int64: Int] = [:]

    mutating func add(_ reading: Int, of partition: Int64?) {
      if let partition {
        ofPartition[partition] = ofPartition[partition] ?? reading
      } else {
        ofAll = ofAll ?? reading
      }
    }

    /// The first that reads a partition too, or all for nil.
    func reader(of partition: Int64?) -> Int? {
      guard let partition else { return first }
      return [ofAll, ofPartition[partition]].compactMap { $0 }.min()
    }
  }

  private mutating func checkGroups(_ jobs: [JobFacts]) {
    let readings = jobs.flatMap { job in job.readings.map { (path: job.path, reading: $0) } }
    // Nearly every job has a group of its own: only those that have not are looked at closely.
    var order = readings.enumerated().map { (hash: $0.element.reading.hash, index: $0.offset) }
    order.sort { $0.hash == $1.hash ? $0.index < $1.index : $0.hash < $1.hash }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end].hash == order[start].hash { end += 1 }
      if end - start > 1 { checkGroup(order[start..<end].map { readings[$0.index] }) }
      start = end
    }
  }

  /// - Parameter readings: Of one group and topic, in the order of their paths; more than one.
  private mutating func checkGroup(_ readings: [(path: String, reading: JobFacts.GroupReading)]) {
    var readers: [Stream: Readers] = [:]
    for (index, (path, reading)) in readings.enumerated() {
      var earlier: Int?
      for cluster in reading.cluster {
        let stream = Stream(group: reading.group, topic: reading.topic, cluster: cluster)
        if let other = readers[stream]?.reader(of: reading.partition) { earlier = min(earlier ?? other, other) }
        readers[stream, default: Readers(first: index)].add(index, of: reading.partition)
      }
      guard let earlier, readings[earlier].path != path else { continue }
      let wording = Wording.LINK.sharedGroup(
        job: readings[earlier].path, topic: reading.topic, group: reading.group)
      findings.append(
        Finding(
          wording, at: reading.place(in: path),
          related: [RelatedPlace(wording.related, at: readings[earlier].reading.place(in: readings[earlier].path))],
          subject: "\(reading.group)\n\(reading.topic)"))
    }
  }

  // MARK: Logins

  private mutating func checkLogins(_ logins: [JobFacts.Login], _ projects: [Project]) {
    let users = Dictionary(grouping: logins) { $0.source }
    for project in projects {
      for source in project.dataSources where source.type == "kafka" {
        guard let `protocol` = source.securityProtocol, `protocol` == PasswordLogin.openProtocol,
          let node = source.securityProtocolNode(in: project)
        else { continue }
        let mechanism = source.saslMechanism(in: project)
        let exposed = (users[source.name] ?? []).filter { $0.project == project.path }.filter {
          PasswordLogin.wording(protocol: `protocol`, mechanism: $0.mechanism ?? mechanism) != nil
        }
        // A data source that is wrong by itself needs no job to be wrong.
        guard
          let wording = PasswordLogin.wording(protocol: `protocol`, mechanism: mechanism)
            ?? PasswordLogin.wording(protocol: `protocol`, mechanism: exposed.first?.mechanism)
        else { continue }
        let related = exposed.prefix(Self.relatedLimit).map { RelatedPlace(wording.related, at: $0.place) }
        findings.append(Finding(wording, at: Place(of: node, in: project), related: related, subject: source.name))
      }
    }
  }
}
