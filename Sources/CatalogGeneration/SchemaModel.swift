/// The schemas as the tables need them: shapes with fields, references resolved.
struct SchemaModel {
  struct Value {
    var text: String
    var isCanonical: Bool
  }

  struct Field {
    var name: String
    var summary: String
    var types: [String]
    var isRequired = false
    var isExact = false
    var isSecret = false
    var standsFor: String?
    /// Index in `shapes`.
    var shape: Int?
    /// The object is a step's `parameter`: its shape depends on the step's type.
    var isParameter = false
    /// Index in `items`.
    var items: Int?
    var values: [Value] = []
    /// The `default` as a text; empty without one.
    var standard = ""
    var minimum: Int64?
    var maximum: Int64?
    var invalidRule: String?
    var missingRule: String?
  }

  struct Shape {
    /// The Swift name: `kafkaReader`, `kafkaReaderColumn`.
    var name: String
    var title: String
    var fields: [Field]
    var isOpen: Bool
    /// Index in `items` of what other keys hold.
    var others: Int?
    /// Pairs of slots: where the first key stands the second must stand too.
    var needs: [(slot: Int, needed: Int)] = []
    /// The slot of the key that decides between variants, and the shape for each of its values.
    var variantSlot: Int?
    var variants: [(value: String, shape: Int)] = []
  }

  private(set) var shapes: [Shape] = []
  /// What arrays and open objects hold: fields without a name.
  private(set) var items: [Field] = []
  /// A step with a schema of its own; `scope` is `batch`, `realtime` or `database`.
  struct Step {
    var type: String
    var category: String
    var scope: String
    var shape: Int
  }

  private(set) var steps: [Step] = []

  private var files: [String: Tree]
  private var known: [String: Int] = [:]

  /// `files` maps a path below `schemas/` to its content.
  init(files: [String: Tree]) throws {
    self.files = files
    for path in ["script.json", "realtime.json", "project.json"] where files[path] != nil {
      _ = try shape(at: Reference(file: path, pointer: ""), named: String(path.dropLast(5)))
    }
    for path in files.keys.filter({ $0.hasPrefix("steps/") }).sorted() {
      let words = path.dropLast(5).split(separator: "/").map { String($0) }
      let scope = words.count == 3 ? words[1] : "batch"
      guard let name = words.last, let dash = name.lastIndex(of: "-") else {
        throw GenerationError(path, "not named TYPE-CATEGORY.json")
      }
      let shape = try shape(
        at: Reference(file: path, pointer: ""), named: SwiftText.camelCase(scope == "batch" ? [name] : [scope, name]))
      let category = String(name[name.index(after: dash)...])
      steps.append(Step(type: String(name[..<dash]), category: category, scope: scope, shape: shape))
    }
  }

  private struct Reference {
    var file: String
    /// A JSON pointer without escapes; `$defs` names are plain words.
    var pointer: String
    var key: String { file + "#" + pointer }
  }

  /// Follows `$ref` to the schema it names.
  private func resolve(_ schema: Tree, in file: String) throws -> (Tree, Reference?) {
    guard let text = schema["$ref"]?.string else { return (schema, nil) }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? file : SchemaPath.resolve(String(parts[0]), from: file)
    let pointer = parts.count > 1 ? String(parts[1]) : ""
    guard var tree = files[target] else { throw GenerationError(file, "$ref to \(text), which does not exist") }
    for word in pointer.split(separator: "/") {
      guard let next = tree[String(word)] else { throw GenerationError(file, "$ref to \(text), which does not exist") }
      tree = next
    }
    return (tree, Reference(file: target, pointer: pointer))
  }

  private func tree(at reference: Reference) throws -> Tree {
    try resolve(
      .object([(key: "$ref", value: .string("/" + reference.file + "#" + reference.pointer))]), in: reference.file
    ).0
  }

  private mutating func shape(at reference: Reference, named name: String) throws -> Int {
    if let index = known[reference.key] { return index }
    return try shape(of: tree(at: reference), in: reference.file, key: reference.key, named: name)
  }

  private mutating func shape(of schema: Tree, in file: String, key: String?, named name: String) throws -> Int {
    let index = shapes.count
    if let key { known[key] = index }
    shapes.append(Shape(name: name, title: "", fields: [], isOpen: false))
    guard let title = schema["title"]?.string ?? (schema["properties"] == nil ? "`\(name)`" : nil) else {
      throw GenerationError(file, "the object \(name) has no title")
    }
    let required = Set((schema["required"]?.elements ?? []).compactMap(\.string))
    var fields: [Field] = []
    for (key, property) in schema["properties"]?.members ?? [] {
      var field = try field(named: key, of: property, in: file, owner: name)
      field.isRequired = required.contains(key)
      fields.append(field)
    }
    if let absent = required.first(where: { name in !fields.contains { $0.name == name } }) {
      throw GenerationError(file, "\(absent) is required and not a property of \(name)")
    }
    guard fields.count < 255 else { throw GenerationError(file, "\(name) has more than 254 properties") }
    shapes[index].title = title
    shapes[index].fields = fields
    for (key, needed) in schema["dependentRequired"]?.members ?? [] {
      for name in needed.elements.compactMap(\.string) {
        guard let slot = fields.firstIndex(where: { $0.name == key }),
          let other = fields.firstIndex(where: { $0.name == name })
        else { throw GenerationError(file, "dependentRequired names keys that are no properties") }
        shapes[index].needs.append((slot, other))
      }
    }
    for (key, variants) in schema["weir"]?["variants"]?.members ?? [] {
      shapes[index].variantSlot = fields.firstIndex { $0.name == key }
      for (value, reference) in variants.members {
        let (_, target) = try resolve(.object([("$ref", reference)]), in: file)
        guard let target, let word = target.pointer.split(separator: "/").last else { continue }
        let shape = try shape(at: target, named: SwiftText.camelCase([name, String(word)]))
        shapes[index].variants.append((value, shape))
      }
    }
    if let additional = schema["additionalProperties"] {
      if case .object = additional {
        shapes[index].isOpen = true
        shapes[index].others = try item(of: additional, in: file, owner: name)
      } else {
        shapes[index].isOpen = additional.boolean ?? false
      }
    }
    return index
  }

  private mutating func item(of schema: Tree, in file: String, owner: String) throws -> Int {
    let field = try field(named: "", of: schema, in: file, owner: owner)
    items.append(field)
    return items.count - 1
  }

  private mutating func field(named key: String, of schema: Tree, in file: String, owner: String) throws -> Field {
    let (target, reference) = try resolve(schema, in: file)
    let home = reference?.file ?? file
    let words = schema["weir"] ?? target["weir"]
    var field = Field(
      name: key, summary: (schema["description"] ?? target["description"])?.string ?? "",
      types: types(of: target))
    field.isExact = words?["spelling"]?.string == "exact"
    field.isSecret = words?["secret"]?.boolean ?? false
    field.standsFor = words?["name"]?.string
    field.invalidRule = words?["rule"]?.string
    field.isParameter = words?["shape"]?.string == "step"
    field.missingRule = words?["missing"]?.string
    field.standard = (schema["default"] ?? target["default"])?.scalarText ?? ""
    field.minimum = target["minimum"]?.integer
    field.maximum = target["maximum"]?.integer
    field.values = (target["enum"]?.elements ?? []).compactMap(\.scalarText).map { Value(text: $0, isCanonical: true) }
    field.values += (words?["aliases"]?.members ?? []).map { Value(text: $0.key, isCanonical: false) }
    let isMapping = target["additionalProperties"] != nil && field.types.contains("object")
    if !field.isParameter, target["properties"] != nil || isMapping {
      let name = SwiftText.camelCase([owner, key.isEmpty ? "entry" : key])
      if let reference, let word = reference.pointer.split(separator: "/").last {
        field.shape = try shape(at: reference, named: SwiftText.camelCase([String(word)]))
      } else if let reference {
        field.shape = try shape(at: reference, named: name)
      } else {
        field.shape = try shape(of: target, in: home, key: nil, named: name)
      }
    }
    if let items = target["items"] {
      field.items = try item(of: items, in: home, owner: SwiftText.camelCase([owner, key]))
    }
    return field
  }

  private func types(of schema: Tree) -> [String] {
    if let one = schema["type"]?.string { return [one] }
    if let many = schema["type"]?.elements { return many.compactMap(\.string) }
    return []
  }
}

/// Paths of schemas, below `schemas/`.
enum SchemaPath {
  /// What `path` means in `file`: `../` goes up from the file's folder, `/` begins at `schemas/`.
  static func resolve(_ path: String, from file: String) -> String {
    if path.hasPrefix("/") { return String(path.dropFirst()) }
    var folder = file.split(separator: "/").dropLast().map { String($0) }
    for word in path.split(separator: "/") {
      if word == ".." { _ = folder.popLast() } else if word != "." { folder.append(String(word)) }
    }
    return folder.joined(separator: "/")
  }
}
