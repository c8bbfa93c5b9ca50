/// Makes Swift tables of the schemas.
struct SchemaEmitter {
  let model: SchemaModel
  /// Codes in the order of the cases of `Rule`.
  let rules: [String]

  func tables() -> String {
    let flat = flatten()
    var out = SwiftText.header
    out += "/// Every object that a schema describes.\npublic enum Shape: UInt8, CaseIterable, Sendable {\n"
    for shape in model.shapes { out += "  case \(SwiftText.identifier(shape.name))\n" }
    out += "}\n\n"
    for shape in model.shapes { out += keys(of: shape) }
    out += shapeColumns(flat)
    out += "public enum SchemaTables {\n  public static let fields = FieldTable()\n"
    out += "\n  public static let values: [ValueEntry] = [\n" + flat.values + "  ]\n\n"
    out += "  public static let needs: [(slot: UInt8, needed: UInt8)] = [\n"
    for need in model.shapes.flatMap(\.needs) { out += "    (\(need.slot), \(need.needed)),\n" }
    out += "  ]\n\n  public static let variants: [(value: StaticString, shape: UInt8)] = [\n"
    for variant in model.shapes.flatMap(\.variants) {
      out += "    (\(SwiftText.literal(variant.value)), \(variant.shape)),\n"
    }
    out += "  ]\n}\n\n"
    return out + columns(flat) + steps() + keywords()
  }

  private func shapeColumns(_ flat: Flat) -> String {
    let shapes = model.shapes
    let required = shapes.map { shape in shape.fields.indices.filter { shape.fields[$0].isRequired } }
    func starts(_ counts: [Int]) -> [Int] {
      counts.indices.map { counts[..<$0].reduce(0, +) }
    }
    let columns: [(name: String, values: [Int])] = [
      ("firstFields", flat.starts), ("fieldCounts", shapes.map(\.fields.count)),
      ("areOpen", shapes.map { $0.isOpen ? 1 : 0 }),
      ("others", shapes.map { $0.others.map { flat.itemsStart + $0 } ?? 65535 }),
      ("firstNeeds", starts(shapes.map(\.needs.count))), ("needCounts", shapes.map(\.needs.count)),
      ("variantSlots", shapes.map { $0.variantSlot ?? 255 }),
      ("firstVariants", starts(shapes.map(\.variants.count))), ("variantCounts", shapes.map(\.variants.count)),
      ("firstRequired", starts(required.map(\.count))), ("requiredCounts", required.map(\.count)),
      ("requiredSlots", required.flatMap(\.self)),
    ]
    var out =
      "/// What `ShapeEntry` reads.\npublic enum ShapeColumns {\n  public static let titles: [StaticString] = [\n"
    for shape in shapes { out += "    \(SwiftText.literal(shape.title)),\n" }
    out += "  ]\n"
    for column in columns { out += packed(column.name, column.values) }
    return out + "}\n\n"
  }

  private func packed(_ name: String, _ values: [Int]) -> String {
    "  @inlinable public static var \(name): PackedColumn { \(SwiftText.packed(values)) }\n"
  }

  private func keys(of shape: SchemaModel.Shape) -> String {
    guard !shape.fields.isEmpty else { return "" }
    let name = shape.name.prefix(1).uppercased() + shape.name.dropFirst()
    var out = "/// The keys of \(shape.title).\npublic enum \(name)Key: UInt8, ShapeKey {\n"
    for field in shape.fields {
      let identifier = SwiftText.camelCase([field.name])
      out += "  case \(SwiftText.identifier(identifier.isEmpty ? "comment" : identifier))\n"
    }
    return out + "\n  public static var shape: Shape { .\(SwiftText.identifier(shape.name)) }\n}\n\n"
  }

  /// The fields by columns: an array of one kind of literal is checked by the compiler in no time, one of a thousand structs takes it
  /// gigabytes.
  private struct Flat {
    var starts: [Int] = []
    var itemsStart = 0
    var texts: [(name: String, values: [String])] = [("names", []), ("summaries", []), ("standards", [])]
    var bounds: [(name: String, values: [Int64])] = [("minima", []), ("maxima", [])]
    var numbers: [(name: String, values: [Int])] = [
      ("types", []), ("flags", []), ("standsFor", []), ("shapes", []), ("items", []), ("firstValues", []),
      ("valueCounts", []), ("invalidRules", []), ("missingRules", []),
    ]
    var values = ""
    var valueCount = 0

    mutating func append(texts row: [String], bounds limits: [Int64], numbers: [Int]) {
      for (index, text) in row.enumerated() { texts[index].values.append(text) }
      for (index, limit) in limits.enumerated() { bounds[index].values.append(limit) }
      for (index, number) in numbers.enumerated() { self.numbers[index].values.append(number) }
    }
  }

  private func flatten() -> Flat {
    var flat = Flat()
    var count = 0
    flat.itemsStart = model.shapes.reduce(0) { $0 + $1.fields.count }
    for shape in model.shapes {
      flat.starts.append(count)
      for field in shape.fields {
        append(field, in: shape.fields, to: &flat)
        count += 1
      }
    }
    for item in model.items { append(item, in: [], to: &flat) }
    return flat
  }

  private func append(_ field: SchemaModel.Field, in siblings: [SchemaModel.Field], to flat: inout Flat) {
    let target = field.standsFor.flatMap { name in siblings.firstIndex { $0.name == name } }
    let flags = (field.isRequired ? 1 : 0) | (field.isExact ? 2 : 0) | (field.isSecret ? 4 : 0)
    flat.append(
      texts: [field.name, field.summary, field.standard],
      bounds: [field.minimum ?? .min, field.maximum ?? .max],
      numbers: [
        bits(of: field.types), flags, target ?? 255, field.isParameter ? 254 : field.shape ?? 255,
        field.items.map { flat.itemsStart + $0 } ?? 65535, flat.valueCount, field.values.count,
        rule(field.invalidRule), rule(field.missingRule),
      ])
    for value in field.values {
      flat.values += "    ValueEntry(text: \(SwiftText.literal(value.text)), isCanonical: \(value.isCanonical)),\n"
    }
    flat.valueCount += field.values.count
  }

  private func columns(_ flat: Flat) -> String {
    var out = "/// What `FieldTable` makes its entries of.\npublic enum FieldColumns {\n"
    for column in flat.texts {
      out += "  public static let \(column.name): [StaticString] = [\n"
      for text in column.values { out += "    \(SwiftText.literal(text)),\n" }
      out += "  ]\n"
    }
    for column in flat.bounds {
      out += "  public static let \(column.name): [Int64] = \(SwiftText.list(column.values))\n"
    }
    for column in flat.numbers { out += packed(column.name, column.values) }
    return out + "}\n\n"
  }

  /// The raw value of a rule; 65535 for none.
  private func rule(_ code: String?) -> Int {
    guard let code, let index = rules.firstIndex(of: code) else { return 65535 }
    return index
  }

  /// The bits of `ValueTypes`; no type at all means any.
  private func bits(of types: [String]) -> Int {
    let order = ["object", "array", "string", "integer", "number", "boolean", "null"]
    let sum = types.reduce(0) { sum, type in sum | (order.firstIndex(of: type).map { 1 << $0 } ?? 0) }
    return sum == 0 ? 127 : sum
  }

  private func steps() -> String {
    var out = "/// The steps that have a schema of their own.\npublic enum StepTables {\n"
    out +=
      "  public static let parameters: [(type: StaticString, isReader: Bool, scope: StepScope, shape: Shape)] = [\n"
    for step in model.steps {
      out +=
        "    (\(SwiftText.literal(step.type)), \(step.category == "reader"), .\(step.scope), .\(model.shapes[step.shape].name)),\n"
    }
    return out + "  ]\n}\n\n"
  }

  private func keywords() -> String {
    let names = Set(model.shapes.flatMap { $0.fields.map(\.name) }).sorted()
    let layout = KeywordLayout(names)
    var out = "public enum KeywordTable {\n  public static let bits: UInt64 = \(layout.bits)\n"
    out += "  public static let longest = \(names.map(\.utf8.count).max() ?? 0)\n"
    out += "  public static let count = \(names.count)\n  /// All names, one behind the other.\n"
    out += "  @inlinable public static var text: StaticString { \(SwiftText.literal(names.joined())) }\n"
    out += "  /// Where each name begins in `text`, and where the last ends.\n"
    var ends = [0]
    for name in names { ends.append((ends.last ?? 0) + name.utf8.count) }
    out += packed("starts", ends)
    out += "  /// 1 + the index of a name, 0 where none lies.\n" + packed("places", layout.places)
    out += "  /// For each shape and each name 1 + the slot, 0 where the shape does not have the key.\n"
    var slots: [Int] = []
    for shape in model.shapes {
      for name in names { slots.append((shape.fields.firstIndex { $0.name == name } ?? -1) + 1) }
    }
    return out + packed("slots", slots) + "}\n"
  }
}
