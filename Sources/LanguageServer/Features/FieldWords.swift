import Catalog
import SourceText

/// What the schemas say of a key, in words.
struct FieldWords {
  let name: String
  let field: FieldEntry

  /// A paragraph on the type, one on the meaning, one on what is accepted.
  var paragraphs: [String] {
    [
      "**\(Markup.code(name))**: \(kind)\(field.isRequired ? ", required" : "")",
      field.summary.description,
      limits.joined(separator: "  \n"),
    ]
  }

  /// The type in short.
  var kind: String {
    let names: [(ValueTypes, String)] = [
      (.object, "object"), (.array, "array"), (.string, "string"), (.integer, "integer"), (.number, "number"),
      (.boolean, "boolean"), (.null, "null"),
    ]
    let held = names.filter { field.types.contains($0.0) }.map(\.1)
    return held.count == names.count ? "any value" : held.joined(separator: " or ")
  }

  private var limits: [String] {
    var lines: [String] = []
    let accepted = field.values.filter(\.isCanonical).map { Markup.code($0.text.description) }
    if !accepted.isEmpty { lines.append("Accepted: " + accepted.joined(separator: ", ")) }
    switch (field.minimum, field.maximum) {
    case (.min, .max): break
    case (let minimum, .max): lines.append("At least \(minimum)")
    case (.min, let maximum): lines.append("At most \(maximum)")
    case (let minimum, let maximum): lines.append("\(minimum) to \(maximum)")
    }
    if field.standard.utf8CodeUnitCount > 0 {
      lines.append("Default: " + Markup.code(field.standard.description))
    }
    return lines
  }
}

extension Shape {
  /// The field of a key; of an object that takes any keys what the others are.
  func field(named name: String) -> FieldEntry? {
    if let field = fields.first(where: { $0.name.description == name }) { return field }
    return entry.others == FieldEntry.noItems ? nil : SchemaTables.fields[Int(entry.others)]
  }

  /// The shape that the value of the deciding key asks for.
  func variant(value: (String) -> String?) -> Shape {
    guard entry.variantSlot != FieldEntry.none,
      let text = value(field(Int(entry.variantSlot)).name.description)?.lowercased()
    else { return self }
    let variants = SchemaTables.variants[entry.firstVariant..<entry.firstVariant + entry.variantCount]
    return variants.first { $0.value.description == text }.flatMap { Shape(rawValue: $0.shape) } ?? self
  }
}
