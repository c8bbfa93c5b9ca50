/// How much a finding matters, least first.
public enum Severity: UInt8, CaseIterable, Comparable, Sendable {
  case info
  case warning
  case error

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }

  public var name: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

extension Severity {
  /// The severity of that name.
  public init?(name: String) {
    guard let severity = Severity.allCases.first(where: { $0.name == name }) else { return nil }
    self = severity
  }
}
