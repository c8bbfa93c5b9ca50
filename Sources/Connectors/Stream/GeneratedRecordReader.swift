public import Engine
import Records

extension StreamReaderConfiguration {
  /// - Parameters:
  ///   - readers: How many run side by side; standard input has one.
  ///   - lingerSeconds: How long a batch of lines waits for more of them.
  public func plan(readers: Int, lingerSeconds: Double) -> ReadPlan {
    switch self {
    case .generated(let columns, let count, let seed):
      ReadPlan(
        source: .generated,
        readers: (0..<max(1, readers)).map { number in
          { _ in GeneratedRecordReader(columns, count: count, seed: seed &+ UInt64(number) &* 0x9E37_79B9) }
        })
    case .standardInput(let delimiter):
      ReadPlan(
        source: .lines("-"),
        readers: [{ _ in LineRecordReader(descriptor: 0, delimiter: delimiter, lingerSeconds: lingerSeconds) }])
    }
  }
}

/// Makes records up.
final class GeneratedRecordReader: RecordReader {
  private static let batchRecords = 2048
  private static let batchBytes = 256 << 10

  private let columns: GeneratedColumns
  private let count: Int
  private var made = 0
  private var generator: SplitMix64

  init(_ columns: GeneratedColumns, count: Int, seed: UInt64) {
    self.columns = columns
    self.count = count
    generator = SplitMix64(seed: seed)
  }

  func read(into batch: inout Batch, _ context: ReadContext) throws(JobFailure) -> ReadResult {
    while made < count, batch.records.count < Self.batchRecords, batch.records.arenaSize < Self.batchBytes {
      made += 1
      columns.append(number: Int64(made), using: &generator, to: &batch.records)
    }
    batch.countColumns()
    return made < count ? .more : .end
  }
}

extension Batch {
  /// Counts the records and their column bytes, for sources that have no keys and values.
  mutating func countColumns() {
    read = records.count
    bytes = records.origins.reduce(0) { $0 + Int($1.valueBytes) }
  }
}
