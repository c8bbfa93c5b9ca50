/// One value of one record: 16 bytes, trivial. Text and bytes lie in the arena of the batch that holds the cell;
/// `RecordBatch.withBytes(of:)` reads them.
@frozen
public struct Cell: Sendable {
  /// How the value is held.
  @frozen
  public enum Kind: UInt8, Sendable {
    case null
    /// STRING, in the arena.
    case text
    /// BYTES, in the arena.
    case bytes
    /// LONG of 64 bits, inline.
    case long
    /// LONG of any precision, in the arena: an optional minus sign and decimal digits.
    case longText
    /// DOUBLE, inline.
    case double
    /// DOUBLE as the digits that it came with, in the arena.
    case doubleText
    /// BOOL, inline.
    case bool
    /// DATE, inline.
    case date
  }

  public let kind: Kind
  /// The column type; that of a null cell too.
  public let type: ColumnType
  /// Bytes in the arena; 0 for what is held inline.
  @usableFromInline let length: UInt32
  /// Offset into the arena, or the value's bits.
  @usableFromInline let payload: Int64

  @inlinable
  init(kind: Kind, type: ColumnType, length: UInt32, payload: Int64) {
    self.kind = kind
    self.type = type
    self.length = length
    self.payload = payload
  }

  @inlinable public static func null(_ type: ColumnType) -> Cell {
    Cell(kind: .null, type: type, length: 0, payload: 0)
  }
  @inlinable public static func long(_ value: Int64) -> Cell {
    Cell(kind: .long, type: .long, length: 0, payload: value)
  }
  @inlinable public static func double(_ value: Double) -> Cell {
    Cell(kind: .double, type: .double, length: 0, payload: Int64(bitPattern: value.bitPattern))
  }
  @inlinable public static func bool(_ value: Bool) -> Cell {
    Cell(kind: .bool, type: .bool, length: 0, payload: value ? 1 : 0)
  }
  /// - Parameter milliseconds: since 1970-01-01T00:00:00Z.
  @inlinable public static func date(milliseconds: Int64) -> Cell {
    Cell(kind: .date, type: .date, length: 0, payload: milliseconds)
  }

  @inlinable public var isNull: Bool { kind == .null }

  /// The value of a cell of kind `.long`, or the milliseconds of one of kind `.date`.
  @inlinable public var integer: Int64 { payload }
  /// The value of a cell of kind `.double`.
  @inlinable public var double: Double { Double(bitPattern: UInt64(bitPattern: payload)) }
  /// The value of a cell of kind `.bool`.
  @inlinable public var bool: Bool { payload != 0 }

  /// Whether the value lies in the arena.
  @inlinable public var isInArena: Bool {
    switch kind {
    case .text, .bytes, .longText, .doubleText: true
    case .null, .long, .double, .bool, .date: false
    }
  }

  /// What the cell adds to a report's column bytes: those of text and bytes, 8 of a number or date held inline,
  /// 1 of a boolean, none of a null.
  @inlinable public var byteCount: UInt32 {
    switch kind {
    case .text, .bytes, .longText, .doubleText: length
    case .long, .double, .date: 8
    case .bool: 1
    case .null: 0
    }
  }

  /// Where the value lies in the arena; empty for what is held inline.
  @inlinable public var arenaRange: Range<Int> {
    isInArena ? Int(payload)..<Int(payload) + Int(length) : 0..<0
  }
}
