import JSONSyntax
import SourceText
import TestSupport

/// Writes a script anew in some layout that people write in, and with some of the mistakes that fixes repair.
struct ScriptLayout {
  private let document: JSONDocument
  private var generator: SeededGenerator
  private let indentation: String?
  private let lineEnd: String
  private let hasLenience: Bool
  private let hasMistakes: Bool
  private var text = ""
  private var depth = 0

  /// - Parameters:
  ///   - hasLenience: Comments, trailing commas and single quotes stand here and there.
  ///   - hasMistakes: Members are left out, added and misspelt.
  static func text(
    of document: JSONDocument, seed: UInt64, hasLenience: Bool, hasMistakes: Bool
  ) -> [UInt8] {
    var layout = ScriptLayout(document, SeededGenerator(seed: seed), hasLenience, hasMistakes)
    return layout.written()
  }

  private init(_ document: JSONDocument, _ generator: SeededGenerator, _ hasLenience: Bool, _ hasMistakes: Bool) {
    self.document = document
    self.generator = generator
    self.hasLenience = hasLenience
    self.hasMistakes = hasMistakes
    indentation = ["  ", "    ", "\t", nil].randomElement(using: &self.generator) ?? nil
    lineEnd = ["\n", "\n", "\r\n", "\r"].randomElement(using: &self.generator) ?? "\n"
  }

  private mutating func written() -> [UInt8] {
    guard let root = document.root else { return document.bytes }
    if hasLenience, chance(10) { text += "\u{FEFF}" }
    space()
    write(root, key: "")
    space()
    if Bool.random(using: &generator) { text += lineEnd }
    return Array(text.utf8)
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func space() {
    guard hasLenience, chance(6) else { return }
    text +=
      ["/* c */", " /* a\(lineEnd) b */ ", "// c\(lineEnd)", " # c, \"d\": {\(lineEnd)"].randomElement(
        using: &generator) ?? ""
  }

  private mutating func breakLine() {
    if let indentation {
      text += lineEnd + String(repeating: indentation, count: depth)
    } else if Bool.random(using: &generator) {
      text += " "
    }
  }

  private mutating func write(_ node: JSONNodeID, key: String) {
    switch document.kind(of: node) {
    case .object: writeMembers(of: node)
    case .array:
      writeList(document.elements(of: node).map { $0 }, "[", "]") { $0.write($1, key: "") }
    case .string:
      let value = document.text(of: node)
      writeText(hasMistakes && chance(4) && value.allSatisfy { $0.isLetter } ? value.lowercased() : value)
    default: text += document.text(of: node)
    }
  }

  private mutating func writeMembers(of object: JSONNodeID) {
    var members = document.members(of: object).map { (name: document.text(of: $0.key), value: Optional($0.value)) }
    if hasMistakes {
      if chance(40) { members.removeAll { $0.name == "order" } }
      if chance(40) { members.removeAll { $0.name == "skipExceedRecord" } }
      if chance(10), members.contains(where: { $0.name == "valueIndex" }),
        !members.contains(where: { $0.name == "fieldDelimiter" })
      {
        members.insert(("fieldDelimiter", nil), at: Int.random(in: 0...members.count, using: &generator))
      }
      for index in members.indices where members[index].name == "waitTIme" { members[index].name = "waitTime" }
      if chance(3), let twice = members.randomElement(using: &generator) { members.append(twice) }
      if chance(20) { members.shuffle(using: &generator) }
    }
    writeList(members, "{", "}") { layout, member in
      layout.writeText(member.name)
      layout.space()
      layout.text += ":"
      if layout.indentation != nil { layout.text += " " }
      layout.space()
      if let value = member.value { layout.write(value, key: member.name) } else { layout.writeText(";") }
    }
  }

  private mutating func writeList<Item>(
    _ items: [Item], _ open: String, _ close: String, _ write: (inout ScriptLayout, Item) -> Void
  ) {
    text += open
    depth += 1
    for (index, item) in items.enumerated() {
      breakLine()
      space()
      write(&self, item)
      space()
      if index + 1 < items.count { text += "," } else if hasLenience, chance(8) { text += "," }
    }
    depth -= 1
    if !items.isEmpty { breakLine() }
    space()
    text += close
  }

  private mutating func writeText(_ value: String) {
    guard hasLenience, chance(8), !value.contains(where: { $0 == "\\" || !$0.isASCII }) else {
      return text += JSONText.literal(value)
    }
    text += "'" + value.replacing("'", with: "\\'") + "'"
  }
}
