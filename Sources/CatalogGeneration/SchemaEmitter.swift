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
    var needCount = 0
    var variantCount = 0
    out += "public enum SchemaTables {\n  public static let shapes: [ShapeEntry] = [\n"
    for (index, shape) in model.shapes.enumerated() {
      out += "    ShapeEntry(title: \(SwiftText.literal(shape.title)), firstField: \(flat.starts[index]), "
      out += "fieldCount: \(shape.fields.count), isOpen: \(shape.isOpen), "
      out += "others: \(shape.others.map { String(flat.itemsStart + $0) } ?? ".max"),\n"
      out +=
        "      firstNeed: \(needCount), needCount: \(shape.needs.count), variantSlot: \(shape.variantSlot ?? 255), "
      out += "firstVariant: \(variantCount), variantCount: \(shape.variants.count)),\n"
      needCount += shape.needs.count
      variantCount += shape.variants.count
    }
    out += "  ]\n\n  public static let fields = FieldTable()\n"
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
    var columns: [(name: String, type: String, values: [String])] = [
      ("names", "StaticString", []), ("summaries", "StaticString", []), ("types", "UInt8", []), ("flags", "UInt8", []),
      ("standsFor", "UInt8", []), ("shapes", "UInt8", []), ("items", "UInt16", []), ("firstValues", "UInt16", []),
      ("valueCounts", "UInt8", []), ("minima", "Int64", []), ("maxima", "Int64", []), ("invalidRules", "UInt16", []),
      ("missingRules", "UInt16", []), ("standards", "StaticString", []),
    ]
    var values = ""
    var valueCount = 0

    mutating func append(_ row: [String]) {
      for (index, value) in row.enumerated() { columns[index].values.append(value) }
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
    flat.append([
      SwiftText.literal(field.name), SwiftText.literal(field.summary), String(bits(of: field.types)), String(flags),
      String(target ?? 255), String(field.isParameter ? 254 : field.shape ?? 255),
      String(field.items.map { flat.itemsStart + $0 } ?? 65535), String(flat.valueCount), String(field.values.count),
      String(field.minimum ?? .min), String(field.maximum ?? .max), rule(field.invalidRule), rule(field.missingRule),
      SwiftText.literal(field.standard),
    ])
    for value in field.values {
      flat.values += "    ValueEntry(text: \(SwiftText.literal(value.text)), isCanonical: \(value.isCanonical)),\n"
    }
    flat.valueCount += field.values.count
  }

  private func columns(_ flat: Flat) -> String {
    var out = "/// What `FieldTable` makes its entries of.\npublic enum FieldColumns {\n"
    for column in flat.columns {
      out += "  public static let \(column.name): [\(column.type)] = "
      if column.type == "StaticString" {
        out += "[\n" + column.values.map { "    \($0),\n" }.joined() + "  ]\n"
      } else {
        out += SwiftText.list(column.values) + "\n"
      }
    }
    return out + "}\n\n"
  }

  /// The raw value of a rule; 65535 for none.
  private func rule(_ code: String?) -> String {
    guard let code, let index = rules.firstIndex(of: code) else { return "65535" }
    return String(index)
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
    out += "  public static let names: [StaticString] = [\n"
    for name in names { out += "    \(SwiftText.literal(name)),\n" }
    out += "  ]\n  /// 1 + the index in `names`, 0 where no key lies.\n"
    out += "  public static let places: [UInt16] = \(SwiftText.list(layout.places))\n"
    out += "  /// For each shape and each name 1 + the slot, 0 where the shape does not have the key.\n"
    var slots: [Int] = []
    for shape in model.shapes {
      for name in names { slots.append((shape.fields.firstIndex { $0.name == name } ?? -1) + 1) }
    }
    return out + "  public static let slots: [UInt8] = \(SwiftText.list(slots))\n}\n"
  }
}
