/// The types of Kafka keys and values: Kafka's own serializers.
public enum KafkaType: UInt8, CaseIterable, Sendable {
  case byteArray
  case string
  /// 2 bytes, big-endian.
  case short
  /// 4 bytes, big-endian.
  case integer
  /// 8 bytes, big-endian.
  case long
  /// 4 bytes, IEEE 754, big-endian.
  case float
  /// 8 bytes, IEEE 754, big-endian.
  case double

  /// As the page writes it.
  public var name: StaticString {
    switch self {
    case .byteArray: "BYTEARRAY"
    case .string: "STRING"
    case .short: "SHORT"
    case .integer: "INTEGER"
    case .long: "LONG"
    case .float: "FLOAT"
    case .double: "DOUBLE"
    }
  }

  /// - Parameter name: compared without regard to ASCII case.
  public init?(named name: some StringProtocol) {
    guard let type = Self.allCases.first(where: { equalsIgnoringCase(name, $0.name) }) else { return nil }
    self = type
  }

  /// Bytes of the serialized form; nil where it varies.
  public var size: Int? {
    switch self {
    case .byteArray, .string: nil
    case .short: 2
    case .integer, .float: 4
    case .long, .double: 8
    }
  }

  /// The column type that values of this type are read as.
  public var columnType: ColumnType {
    switch self {
    case .byteArray: .bytes
    case .string: .string
    case .short, .integer, .long: .long
    case .float, .double: .double
    }
  }
}
