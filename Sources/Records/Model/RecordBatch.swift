/// Records, row after row, over one byte arena. Made to be reused: `removeAll()` keeps the memory, so that
/// a record costs no allocation once the batch has seen its first load.
///
/// A record is built by appending its cells in order and then calling `finishRecord`; `discardRecord` takes back
/// what was appended since the last finished one. Records may differ in their number of columns: lines of
/// standard input have as many as they have.
public struct RecordBatch: Sendable {
  /// What cells of text and bytes lie in.
  @usableFromInline var arena: [UInt8] = []
  /// The cells of all records, and of the one in progress.
  @usableFromInline var cells: [Cell] = []
  /// For each finished record the index after its last cell.
  @usableFromInline var ends: [Int] = []
  /// For each finished record where it came from.
  public private(set) var origins: [RecordOrigin] = []
  /// Length of the arena when the last record was finished.
  @usableFromInline var finishedArena = 0

  public init() {}

  /// Number of finished records.
  @inlinable public var count: Int { ends.count }
  @inlinable public var isEmpty: Bool { ends.isEmpty }
  /// Bytes of text in all records: what bounds a batch by memory.
  @inlinable public var arenaSize: Int { arena.count }

  /// Forgets all records and keeps the memory.
  public mutating func removeAll() {
    arena.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    finishedArena = 0
  }

  // MARK: Reading

  /// Indices of a record's cells.
  @inlinable
  public func columns(of record: Int) -> Range<Int> {
    (record == 0 ? 0 : ends[record - 1])..<ends[record]
  }

  @inlinable
  public func columnCount(of record: Int) -> Int {
    columns(of: record).count
  }

  /// The cell of a column, counted from 0; nil where the record has fewer columns.
  @inlinable
  public func cell(_ column: Int, of record: Int) -> Cell? {
    let columns = columns(of: record)
    return column >= 0 && column < columns.count ? cells[columns.lowerBound + column] : nil
  }

  /// A cell by its index, out of `columns(of:)`.
  @inlinable
  public func cell(at index: Int) -> Cell {
    cells[index]
  }

  /// The arena bytes of a cell of this batch: text, bytes or digits. Empty for what is held inline.
  @inlinable
  public func withBytes<Result, Failure: Error>(
    of cell: Cell, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try arena.span.withUnsafeBytes { (bytes) throws(Failure) -> Result in
      try body(UnsafeRawBufferPointer(rebasing: bytes[cell.arenaRange]))
    }
  }

  // MARK: Building

  /// Appends a value that is held inline, or a null.
  @inlinable
  public mutating func append(_ cell: Cell) {
    assert(!cell.isInArena, "text and bytes are appended with their bytes")
    cells.append(cell)
  }

  /// Appends a value that lies in the arena.
  ///
  /// - Parameter kind: `.text`, `.bytes`, `.longText` or `.doubleText`.
  @inlinable
  public mutating func append(_ kind: Cell.Kind, _ bytes: UnsafeRawBufferPointer) {
    let start = arena.count
    arena.append(contentsOf: bytes)
    appendArenaCell(kind, from: start)
  }

  /// Appends a value whose bytes `body` adds to the end of the arena. What `body` added is taken back when it throws.
  @inlinable
  public mutating func append<Failure: Error>(
    _ kind: Cell.Kind, _ body: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let start = arena.count
    do {
      try body(&arena)
    } catch {
      arena.removeSubrange(start...)
      throw error
    }
    appendArenaCell(kind, from: start)
  }

  @inlinable
  mutating func appendArenaCell(_ kind: Cell.Kind, from start: Int) {
    let type: ColumnType
    switch kind {
    case .bytes: type = .bytes
    case .longText: type = .long
    case .doubleText: type = .double
    case .null, .text, .long, .double, .bool, .date: type = .string
    }
    // A Kafka message is below 2 GiB, a line or a file's column is bounded by its reader.
    cells.append(
      Cell(kind: kind, type: type, length: UInt32(truncatingIfNeeded: arena.count - start), payload: Int64(start)))
  }

  /// Ends the record in progress.
  @inlinable
  public mutating func finishRecord(_ origin: RecordOrigin) {
    ends.append(cells.count)
    appendOrigin(origin)
    finishedArena = arena.count
  }

  /// Ends the record in progress, which came from elsewhere than Kafka.
  ///
  /// - Parameter number: of the line or the generated record, from 1.
  public mutating func finishRecord(number: Int64) {
    let size = cells[(ends.last ?? 0)...].reduce(0) { $0 &+ UInt64($1.byteCount) }
    finishRecord(RecordOrigin(offset: number, valueBytes: UInt32(clamping: size)))
  }

  @usableFromInline
  mutating func appendOrigin(_ origin: RecordOrigin) {
    origins.append(origin)
  }

  /// Takes back what was appended since the last finished record.
  public mutating func discardRecord() {
    cells.removeSubrange((ends.last ?? 0)...)
    arena.removeSubrange(finishedArena...)
  }
}
