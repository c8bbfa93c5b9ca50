/// Writes JSON text: UTF-8, members in the order in which they are given.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object { report in
///   report.field("version", 1)
///   report.array("findings") { list in list.value("a text") }
/// }
/// ```
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8]
  /// Blanks per level; nil writes all on one line.
  private let indentation: Int?
  /// True where a blank follows each comma and colon of a line.
  private let isSpaced: Bool
  private let escapes: JSONText.Escapes
  private var level = 0
  private var isFirst = true
  private var isAfterKey = false
  private var beginsLine = false

  public init(indentation: Int? = nil, appendingTo bytes: [UInt8] = []) {
    self.indentation = indentation.map { min(max($0, 0), 16) }
    self.bytes = bytes
    isSpaced = indentation != nil
    escapes = .controls
  }

  /// A writer of lines that a person may read too: blanks after commas and colons, and line ends where `beginLine()`
  /// asks for them.
  public init(spacedWith escapes: JSONText.Escapes) {
    indentation = nil
    bytes = []
    isSpaced = true
    self.escapes = escapes
  }

  public var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Containers

  public mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    try container(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  public mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    try container(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  public mutating func object(_ name: String, _ members: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try object(members)
  }

  public mutating func array(_ name: String, _ elements: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try array(elements)
  }

  // MARK: - Members

  /// The key of the next value.
  public mutating func key(_ name: String) {
    separate()
    JSONText.append(name, to: &bytes, escaping: escapes)
    bytes.append(UInt8(ascii: ":"))
    if isSpaced { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  public mutating func field(_ name: String, _ value: some StringProtocol) {
    key(name)
    self.value(value)
  }

  public mutating func field(_ name: String, _ value: some BinaryInteger) {
    key(name)
    self.value(value)
  }

  public mutating func field(_ name: String, _ value: Double) {
    key(name)
    self.value(value)
  }

  public mutating func field(_ name: String, _ value: Bool) {
    key(name)
    self.value(value)
  }

  /// A text, or `null`.
  public mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { self.value(value) } else { null() }
  }

  // MARK: - Values

  public mutating func value(_ text: some StringProtocol) {
    separate()
    JSONText.append(text, to: &bytes, escaping: escapes)
  }

  public mutating func value(_ integer: some BinaryInteger) {
    raw(integer.description)
  }

  /// A number; `null` for infinities and NaN, which JSON does not have.
  public mutating func value(_ number: Double) {
    raw(number.isFinite ? number.description : "null")
  }

  public mutating func value(_ boolean: Bool) {
    raw(boolean ? "true" : "false")
  }

  public mutating func null() {
    raw("null")
  }

  // MARK: - Layout

  /// Lets the next member or element begin a line, one blank to the right for each level.
  public mutating func beginLine() {
    beginsLine = true
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func container(
    _ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) throws -> Void
  ) rethrows {
    separate()
    bytes.append(opening)
    level += 1
    isFirst = true
    try content(&self)
    level -= 1
    if let indentation, !isFirst { newLine(indentedBy: indentation * level) }
    isFirst = level == 0
    bytes.append(closing)
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if beginsLine {
      beginsLine = false
      newLine(indentedBy: level)
    } else if let indentation {
      if level > 0 { newLine(indentedBy: indentation * level) }
    } else if isSpaced, !isFirst {
      bytes.append(UInt8(ascii: " "))
    }
    isFirst = level == 0
  }

  private mutating func newLine(indentedBy blanks: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks))
  }
}
