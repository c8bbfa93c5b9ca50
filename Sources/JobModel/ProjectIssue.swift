public import Catalog
public import YAMLSyntax

/// A departure of `weir.yaml` from its schema. `field` is an index in `SchemaTables.fields`.
public enum ProjectIssue: Sendable {
  case unknownKey(key: YAMLNode, shape: Shape)
  case missingKey(mapping: YAMLNode, shape: Shape, slot: Int)
  case wrongType(value: YAMLNode, field: Int)
  case invalidValue(value: YAMLNode, field: Int)
}

/// Lays the schema of `weir.yaml` over a parsed file.
struct ProjectBinder {
  let document: YAMLDocument
  private(set) var issues: [ProjectIssue] = []
  /// Values that the schema calls secret.
  private(set) var secrets: [YAMLNode] = []

  init(_ document: YAMLDocument) {
    self.document = document
  }

  mutating func bind(_ mapping: YAMLNode, to shape: Shape) {
    let shape = variant(of: shape, for: mapping)
    let entry = shape.entry
    let members = document.members(of: mapping)
    var present = [Bool](repeating: false, count: entry.fieldCount)
    for member in members {
      let slot = document.withText(of: member.key) { name in
        Keywords.find(name).flatMap { Keywords.slot(of: $0, in: shape) }
      }
      if let slot {
        present[slot] = true
        let index = entry.firstField + slot
        check(member.value, field: SchemaTables.fields[index], index: index)
      } else if entry.others != FieldEntry.noItems {
        check(member.value, field: SchemaTables.fields[Int(entry.others)], index: Int(entry.others))
      } else if !entry.isOpen {
        issues.append(.unknownKey(key: member.key, shape: shape))
      }
    }
    for slot in 0..<entry.fieldCount where !present[slot] && shape.field(slot).isRequired {
      issues.append(.missingKey(mapping: mapping, shape: shape, slot: slot))
    }
  }

  /// The shape that the value of the deciding key asks for.
  private func variant(of shape: Shape, for mapping: YAMLNode) -> Shape {
    let entry = shape.entry
    guard entry.variantSlot != FieldEntry.none,
      let value = document.value(of: shape.field(Int(entry.variantSlot)).name.description, in: mapping),
      document.kind(of: value) == .scalar
    else { return shape }
    let variants = SchemaTables.variants[entry.firstVariant..<entry.firstVariant + entry.variantCount]
    let variant = document.withText(of: value) { text in variants.first { Self.isEqual(text, $0.value) } }
    return variant.flatMap { Shape(rawValue: $0.shape) } ?? shape
  }

  /// Letters compare without case.
  private static func isEqual(_ text: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
    guard text.count == other.utf8CodeUnitCount else { return false }
    for index in 0..<text.count where lower(text[index]) != lower(other.utf8Start[index]) { return false }
    return true
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }

  private mutating func check(_ value: YAMLNode, field: FieldEntry, index: Int) {
    if field.isSecret { secrets.append(value) }
    switch document.kind(of: value) {
    case .mapping:
      guard field.types.contains(.object) else { return issues.append(.wrongType(value: value, field: index)) }
      if let shape = Shape(rawValue: field.shape) { bind(value, to: shape) }
    case .sequence:
      guard field.types.contains(.array) else { return issues.append(.wrongType(value: value, field: index)) }
      guard field.items != FieldEntry.noItems else { return }
      for element in document.elements(of: value) {
        check(element, field: SchemaTables.fields[Int(field.items)], index: Int(field.items))
      }
    case .null:
      // A key without a value is as good as absent where an object or a list is wanted: people empty them so.
      if field.types.isDisjoint(with: [.null, .object, .array]) {
        issues.append(.wrongType(value: value, field: index))
      }
    case .scalar:
      checkScalar(value, field: field, index: index)
    }
  }

  private mutating func checkScalar(_ value: YAMLNode, field: FieldEntry, index: Int) {
    let scalars: ValueTypes = [.string, .integer, .number, .boolean]
    guard !field.types.isDisjoint(with: scalars) else {
      return issues.append(.wrongType(value: value, field: index))
    }
    if field.types.contains(.string) {
      guard field.valueCount > 0 else { return }
      let isAccepted = document.withText(of: value) { text in
        field.values.contains { Self.isEqual(text, $0.text) }
      }
      if !isAccepted { issues.append(.invalidValue(value: value, field: index)) }
      return
    }
    guard let text = document.text(of: value) else { return }
    if field.types.contains(.integer) {
      guard let number = Int64(text) else { return issues.append(.wrongType(value: value, field: index)) }
      if number < field.minimum || number > field.maximum { issues.append(.invalidValue(value: value, field: index)) }
    } else if field.types.contains(.number) {
      if Double(text) == nil { issues.append(.wrongType(value: value, field: index)) }
    } else if document.boolean(of: value) == .notBoolean, text != "true", text != "false" {
      issues.append(.wrongType(value: value, field: index))
    }
  }
}
