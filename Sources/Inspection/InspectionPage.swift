import JSONSyntax

/// What an inspection shows: fields, lists and tables, for people and for programs from one source.
public struct InspectionPage: Sendable {
  indirect enum Node: Sendable {
    case text(String)
    case number(Int64)
    case boolean(Bool)
    case list([Node])
    /// A list of objects, each below the one before.
    case records([[(name: String, value: Node)]])
    case object([(name: String, value: Node)])
  }

  let fields: [(name: String, value: Node)]

  // MARK: For programs

  public var json: String {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.field("version", 1)
      for field in fields {
        writer.key(field.name)
        Self.write(field.value, to: &writer)
      }
    }
    return writer.text + "\n"
  }

  private static func write(_ node: Node, to writer: inout JSONWriter) {
    switch node {
    case .text(let text): writer.value(text)
    case .number(let number): writer.value(number)
    case .boolean(let truth): writer.value(truth)
    case .list(let elements): writer.array { list in for element in elements { write(element, to: &list) } }
    case .records(let records):
      writer.array { list in for record in records { write(.object(record), to: &list) } }
    case .object(let fields):
      writer.object { object in
        for field in fields {
          object.key(field.name)
          write(field.value, to: &object)
        }
      }
    }
  }

  // MARK: For people

  public var text: String { Self.text(of: fields, indent: "") }

  private static func text(of fields: [(name: String, value: Node)], indent: String) -> String {
    let width = fields.filter { $0.value.line != nil }.map(\.name.count).max() ?? 0
    return fields.map { field in
      if let line = field.value.line { return indent + padded(field.name, width + 2) + line + "\n" }
      return indent + field.name + "\n" + block(field.value, indent: indent + "  ")
    }.joined()
  }

  private static func block(_ node: Node, indent: String) -> String {
    switch node {
    case .object(let fields): return text(of: fields, indent: indent)
    case .list(let elements):
      let rows = elements.compactMap(\.row)
      guard rows.count == elements.count else {
        return elements.map { block($0, indent: indent) }.joined(separator: "\n")
      }
      return table(rows, indent: indent)
    case .records(let records):
      return records.map { text(of: $0, indent: indent) }.joined(separator: "\n")
    case .text, .number, .boolean: return indent + (node.line ?? "") + "\n"
    }
  }

  /// Rows with their fields below each other; a field that a row lacks stays empty.
  private static func table(_ rows: [[(name: String, text: String)]], indent: String) -> String {
    var names: [String] = []
    for row in rows { for cell in row where !names.contains(cell.name) { names.append(cell.name) } }
    func cell(_ name: String, _ row: [(name: String, text: String)]) -> String {
      row.first { $0.name == name }?.text ?? ""
    }
    let widths = names.map { name in ([name] + rows.map { cell(name, $0) }).map(\.count).max() ?? 0 }
    let lines = [names] + rows.map { row in names.map { cell($0, row) } }
    return lines.map { line in
      let cells = zip(line, widths).map { padded($0, $1 + 2) }.joined()
      return indent + trimmed(cells) + "\n"
    }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

extension InspectionPage.Node {
  /// The node on one line; nil for what has parts.
  fileprivate var line: String? {
    switch self {
    case .text(let text): return text
    case .number(let number): return String(number)
    case .boolean(let truth): return truth ? "yes" : "no"
    case .list(let elements):
      let lines = elements.compactMap { (element) -> String? in
        if case .list = element { nil } else { element.line }
      }
      return lines.count == elements.count ? (lines.isEmpty ? "none" : lines.joined(separator: ", ")) : nil
    case .records(let records): return records.isEmpty ? "none" : nil
    case .object: return nil
    }
  }

  /// The fields of an object whose every field fits on a line.
  fileprivate var row: [(name: String, text: String)]? {
    guard case .object(let fields) = self else { return nil }
    let cells = fields.compactMap { field in field.value.line.map { (name: field.name, text: $0) } }
    return cells.count == fields.count ? cells : nil
  }
}
