/// The types of fields that the Kafka writer makes in JSON mode.
public enum JSONFieldType: UInt8, CaseIterable, Sendable {
  case string
  case number
  case bool
  case array
  case map
  case base64
  case hex

  /// As the page writes it.
  public var name: StaticString {
    switch self {
    case .string: "JSON_STRING"
    case .number: "JSON_NUMBER"
    case .bool: "JSON_BOOL"
    case .array: "JSON_ARRAY"
    case .map: "JSON_MAP"
    case .base64: "JSON_BASE64"
    case .hex: "JSON_HEX"
    }
  }

  /// - Parameter name: compared without regard to ASCII case.
  public init?(named name: some StringProtocol) {
    guard let type = Self.allCases.first(where: { equalsIgnoringCase(name, $0.name) }) else { return nil }
    self = type
  }
}
