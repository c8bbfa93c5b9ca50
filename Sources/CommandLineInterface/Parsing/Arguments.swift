/// What was asked on the command line. Every value has the form that its option declares.
public struct Arguments: Sendable {
  public let command: CommandName
  /// The bytes of paths and names: a path need not be UTF-8.
  public let operands: [[UInt8]]
  /// In the order in which they were given.
  private let given: [(name: OptionName, value: String)]

  init(command: CommandName, operands: [[UInt8]], given: [(name: OptionName, value: String)]) {
    self.command = command
    self.operands = operands
    self.given = given
  }

  /// True where a switch was given.
  public func has(_ name: OptionName) -> Bool {
    given.contains { $0.name == name }
  }

  /// The value given last, if any.
  public func value(_ name: OptionName) -> String? {
    given.last { $0.name == name }?.value
  }

  /// Every value given.
  public func values(_ name: OptionName) -> [String] {
    given.compactMap { $0.name == name ? $0.value : nil }
  }

  /// The value of an option that takes a number.
  public func number(_ name: OptionName) -> Int? {
    value(name).flatMap { Int($0) }
  }

  /// The words of all lists given under the name, without blanks around them.
  public func list(_ name: OptionName) -> [String] {
    values(name).flatMap { value in
      value.split(separator: ",").map { Self.withoutBlanks($0) }.filter { !$0.isEmpty }
    }
  }

  private static func withoutBlanks(_ text: Substring) -> String {
    let head = text.drop { $0 == " " }
    let length = head.reversed().drop { $0 == " " }.count
    return String(head.prefix(length))
  }

  /// The names and values of all assignments given under the name.
  public func assignments(_ name: OptionName) -> [(name: String, value: String)] {
    values(name).compactMap { value in
      value.firstIndex(of: "=").map { (String(value[..<$0]), String(value[value.index(after: $0)...])) }
    }
  }

  /// A report that was asked for; no file means standard output.
  public struct ReportTarget: Hashable, Sendable {
    public var format: String
    public var file: String?
  }

  /// The reports of `--output`; none where none was asked for.
  public var reports: [ReportTarget] {
    values(.output).map { value in
      guard let colon = value.firstIndex(of: ":") else { return ReportTarget(format: value) }
      return ReportTarget(format: String(value[..<colon]), file: String(value[value.index(after: colon)...]))
    }
  }
}
