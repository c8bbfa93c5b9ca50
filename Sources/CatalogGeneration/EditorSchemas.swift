/// The schemas as editors need them: one file for each kind, without references outside, without our own words, and with the leniency that
/// our schemas leave to the reader: numbers and booleans as strings, enumerated values in any case.
struct EditorSchemas {
  private let files: [String: Tree]
  /// The file whose schema is made.
  private let root: String

  /// The Swift source that holds all of them.
  static func source(files: [String: Tree]) throws -> String {
    var out = SwiftText.header
    out +=
      "/// The JSON Schemas that `weir schema` prints.\npublic enum EditorSchema: String, CaseIterable, Sendable {\n"
    out += "  case job\n  case realtime\n  case project\n\n  public var text: StaticString {\n    switch self {\n"
    for (name, file) in [
      ("job", "script.json"), ("realtime", "realtime.json"), ("project", "project.json"),
    ] {
      let schema = try EditorSchemas(files: files, root: file).schema()
      out += "    case .\(name): \(SwiftText.literal(schema.json() + "\n"))\n"
    }
    return out + "    }\n  }\n}\n"
  }

  /// The step schemas that hold in the script. Of a real-time script its own come first: they differ from the batch ones.
  private var stepFiles: [String] {
    let steps = files.keys.filter { $0.hasPrefix("steps/") }.sorted()
    let batch = steps.filter { $0.split(separator: "/").count == 2 }
    guard root == "realtime.json" else { return root == "script.json" ? batch : [] }
    let own = steps.filter { $0.hasPrefix("steps/realtime/") }
    let names = Set(own.compactMap { $0.split(separator: "/").last })
    return own + batch.filter { !names.contains($0.split(separator: "/")[1]) }
  }

  private func schema() throws -> Tree {
    guard let tree = files[root] else { throw GenerationError(root, "is missing") }
    var definitions: [(key: String, value: Tree)] = []
    var members: [(key: String, value: Tree)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema"))
    ]
    members += try translate(tree, in: root, definitions: &definitions).members
    for path in stepFiles {
      let reference = Tree.object([("$ref", .string("/" + path))])
      _ = try translate(reference, in: root, definitions: &definitions)
    }
    if !definitions.isEmpty { members.append(("$defs", .object(definitions))) }
    return .object(members)
  }

  private func definitionName(of path: String) -> String {
    String(path.dropLast(5).map { $0 == "/" ? "-" : $0 })
  }

  /// For the object of one step: which parameters belong to which type and category.
  private func stepBranches() -> [Tree] {
    stepFiles.compactMap { path in
      guard let name = path.dropLast(5).split(separator: "/").last, let dash = name.lastIndex(of: "-") else {
        return nil
      }
      let reference = Tree.object([("$ref", .string("#/$defs/" + definitionName(of: path)))])
      return branch(
        if: [("stepType", String(name[..<dash])), ("category", String(name[name.index(after: dash)...]))],
        then: .object([("properties", .object([("parameter", reference)]))]))
    }
  }

  /// What holds where keys have certain values, compared without case.
  private func branch(if values: [(key: String, value: String)], then schema: Tree) -> Tree {
    let conditions = values.map { (key: $0.key, value: Tree.object([("pattern", .string(caseless($0.value)))])) }
    let condition = Tree.object([
      ("properties", .object(conditions)), ("required", .array(values.map { .string($0.key) })),
    ])
    return .object([("if", condition), ("then", schema)])
  }

  private func translate(
    _ schema: Tree, in file: String, definitions: inout [(key: String, value: Tree)]
  ) throws -> Tree {
    if let reference = schema["$ref"]?.string { return try translate(reference: reference, schema, file, &definitions) }
    var members: [(key: String, value: Tree)] = []
    var isSteps = false
    for (key, value) in schema.members {
      switch key {
      case "$schema", "$id", "$defs", "weir", "type", "enum", "minimum", "maximum": continue
      case "properties":
        isSteps = value.members.contains { $0.value["weir"]?["shape"]?.string == "step" }
        members.append(
          (
            key,
            .object(try value.members.map { ($0.key, try translate($0.value, in: file, definitions: &definitions)) })
          ))
      case "items":
        members.append((key, try translate(value, in: file, definitions: &definitions)))
      case "additionalProperties":
        let translated = value.boolean == nil ? try translate(value, in: file, definitions: &definitions) : value
        members.append((key, translated))
      default: members.append((key, value))
      }
    }
    members += values(of: schema)
    var branches = isSteps ? stepBranches() : []
    for (key, variants) in schema["weir"]?["variants"]?.members ?? [] {
      for (value, reference) in variants.members {
        let target = try translate(.object([("$ref", reference)]), in: file, definitions: &definitions)
        branches.append(branch(if: [(key, value)], then: target))
      }
    }
    if !branches.isEmpty { members.append(("allOf", .array(branches))) }
    if schema["properties"] != nil, schema["additionalProperties"] == nil {
      members.append(("additionalProperties", .boolean(false)))
      members.append(("patternProperties", .object([("^//", .boolean(true))])))
    }
    return .object(members)
  }

  private func translate(
    reference: String, _ schema: Tree, _ file: String, _ definitions: inout [(key: String, value: Tree)]
  ) throws -> Tree {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? file : SchemaPath.resolve(String(parts[0]), from: file)
    let words = (parts.count > 1 ? parts[1] : "").split(separator: "/").map { String($0) }
    guard var tree = files[target] else { throw GenerationError(file, "$ref to \(reference), which does not exist") }
    for word in words {
      guard let next = tree[word] else { throw GenerationError(file, "$ref to \(reference), which does not exist") }
      tree = next
    }
    let name = ([definitionName(of: target)] + words.dropFirst()).joined(separator: "-")
    if !definitions.contains(where: { $0.key == name }) {
      // Taken before the translation, so that a schema may refer to itself.
      definitions.append((name, .null))
      let translated = try translate(tree, in: target, definitions: &definitions)
      if let place = definitions.firstIndex(where: { $0.key == name }) { definitions[place].value = translated }
    }
    var members: [(key: String, value: Tree)] = [("$ref", .string("#/$defs/" + name))]
    if let text = schema["description"] { members.append(("description", text)) }
    return .object(members)
  }

  /// Types, values and ranges with the leniency of the reader.
  private func values(of schema: Tree) -> [(key: String, value: Tree)] {
    var types: [String] = schema["type"]?.string.map { [$0] } ?? (schema["type"]?.elements ?? []).compactMap(\.string)
    let isLenient = types.contains { $0 == "integer" || $0 == "number" || $0 == "boolean" }
    if isLenient, !types.contains("string") { types.append("string") }
    var members: [(key: String, value: Tree)] = []
    if !types.isEmpty {
      members.append(("type", types.count == 1 ? .string(types[0]) : .array(types.map { .string($0) })))
    }
    for key in ["minimum", "maximum"] {
      if let bound = schema[key] { members.append((key, bound)) }
    }
    if let values = schema["enum"] {
      let aliases = (schema["weir"]?["aliases"]?.members ?? []).map { Tree.string($0.key) }
      let accepted = values.elements + aliases
      let others = accepted.compactMap(\.scalarText).map(caseless).joined(separator: "|")
      members.append(
        (
          "anyOf",
          .array([.object([("enum", .array(accepted))]), .object([("pattern", .string(others + "|[$][{\\[]"))])])
        ))
    }
    return members
  }

  /// A pattern for a word in any case: JSON Schema's patterns know no flag for it.
  private func caseless(_ word: String) -> String {
    "^"
      + word.map {
        $0.isLetter ? "[\($0.uppercased())\($0.lowercased())]" : $0.isNumber || $0 == "_" ? "\($0)" : "[\($0)]"
      }.joined() + "$"
  }
}
