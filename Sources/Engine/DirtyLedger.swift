import Synchronization

/// A record that could not be converted, as it is kept.
public struct DirtyEntry: Sendable {
  /// Where the record came from.
  public enum Place: Sendable {
    case offset(topic: String, partition: Int32, offset: Int64)
    case line(file: String, number: Int64)
    case nowhere
  }

  /// What is wrong with it, in words.
  public var reason: String
  /// The column's name, or its index where it has none; nil where the record as a whole is dirty.
  public var column: String?
  public var place: Place
  /// The record, as JSON.
  public var record: String

  public init(reason: String, column: String?, place: Place, record: String) {
    self.reason = reason
    self.column = column
    self.place = place
    self.record = record
  }

  /// One line of the file of dirty records, with its line end.
  public var line: String {
    var members = ["\"reason\":\(JSONText.quoted(reason))", "\"column\":\(column.map(JSONText.quoted) ?? "null")"]
    switch place {
    case .offset(let topic, let partition, let offset):
      members += ["\"topic\":\(JSONText.quoted(topic))", "\"partition\":\(partition)", "\"offset\":\(offset)"]
    case .line(let file, let number):
      members += ["\"file\":\(JSONText.quoted(file))", "\"line\":\(number)"]
    case .nowhere:
      break
    }
    return "{\(members.joined(separator: ",")),\"record\":\(record)}\n"
  }
}

/// Takes the lines of dirty records. Called from any thread, one line at a time.
public protocol DirtySink: Sendable {
  func keep(_ entry: DirtyEntry) throws(JobFailure)
}

/// Counts the dirty records of a job, exactly and over all threads, keeps them, and ends the job at the first that is
/// one too many.
public final class DirtyLedger: Sendable {
  private let number = Atomic<Int>(0)
  private let limit: Int?
  private let sink: (any DirtySink)?

  /// - Parameters:
  ///   - limit: How many records may be dirty; nil for any number.
  ///   - sink: Keeps them; nil drops them.
  public init(limit: Int?, sink: (any DirtySink)? = nil) {
    self.limit = limit
    self.sink = sink
  }

  /// Dirty records so far.
  public var count: Int { number.load(ordering: .relaxed) }

  /// Counts a record and keeps it. The entry is made only where somebody wants it.
  /// - Throws: A failure of kind `.dirty` when there are now more than the job allows.
  public func add(_ entry: () -> DirtyEntry) throws(JobFailure) {
    let count = number.wrappingAdd(1, ordering: .relaxed).newValue
    let isTooMany = limit.map { count > $0 } ?? false
    guard sink != nil || isTooMany else { return }
    let entry = entry()
    try sink?.keep(entry)
    guard isTooMany, let limit else { return }
    let allowed = limit == 1 ? "1 dirty record is" : "\(limit) dirty records are"
    throw JobFailure(
      .dirty, "\(allowed) allowed (errorLimit.record), and this is number \(count): \(entry.reason)\(entry.words)",
      advice: "repair the data, raise the limit, or keep dirty records with --dirty FILE")
  }
}

extension DirtyEntry {
  /// Where the record stands, for a message.
  fileprivate var words: String {
    let columnWords = column.map { " in column \($0)" } ?? ""
    switch place {
    case .offset(let topic, let partition, let offset):
      return "\(columnWords) at offset \(offset) of partition \(partition) of topic \(topic)"
    case .line(let file, let number):
      return "\(columnWords) at line \(number) of \(file)"
    case .nowhere:
      return columnWords
    }
  }
}
