/// The types that values cross steps with. Every one of them has a null.
public enum ColumnType: UInt8, CaseIterable, Sendable {
  /// UTF-8 text; text that came from standard input is passed on as the bytes it was.
  case string
  /// An integer of any precision.
  case long
  /// A floating-point number; one that came as text keeps its digits.
  case double
  case bool
  /// A point in time, in milliseconds since 1970-01-01T00:00:00Z.
  case date
  case bytes

  /// As scripts write it.
  public var name: StaticString {
    switch self {
    case .string: "STRING"
    case .long: "LONG"
    case .double: "DOUBLE"
    case .bool: "BOOL"
    case .date: "DATE"
    case .bytes: "BYTES"
    }
  }
}
