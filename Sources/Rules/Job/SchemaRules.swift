import Catalog
import Findings
public import JSONSyntax
import JobModel
import SourceText

/// JOB002 and JOB004 to JOB008: departures from the schemas, worded.
extension ScriptCheck {
  mutating func checkSchema() {
    for issue in script.issues {
      // More than the list takes would be worded for nothing, each as slowly as the first.
      if findings.isFull { return findings.cut() }
      switch issue {
      case .duplicateKey(let first, let second):
        let name = document.text(of: second)
        report(Wording.JOB.duplicateKey(key: name), at: second, related: [first], subject: name)
      case .unknownKey(let key, let object):
        reportUnknown(key, in: script.objects[object])
      case .missingKey(let object, let slot):
        reportMissing(slot, from: script.objects[object])
      case .wrongType(let value, let field):
        reportType(of: value, SchemaTables.fields[field])
      case .invalidValue(let value, let field):
        reportValue(value, SchemaTables.fields[field])
      case .spelling(let value, let canonical):
        reportSpelling(of: value, canonical: SchemaTables.values[canonical].text.description)
      }
    }
  }

  private mutating func reportUnknown(_ key: JSONNodeID, in object: BoundObject) {
    let name = document.text(of: key)
    let title = object.shape.entry.title.description
    let known = object.shape.fields.lazy.filter { $0.standsFor == FieldEntry.none }.map(\.name.description)
    if let nearest = NearMiss.nearest(to: name, among: known) {
      // Beside the right key it would be the same key twice.
      let isGiven = document.document.member(named: nearest, of: object.node) != nil
      return report(
        Wording.JOB.unknownKeyNear(key: name, object: title, nearest: nearest), at: key,
        fixes: isGiven ? [] : replacement(of: key, by: nearest), subject: name)
    }
    if let owner = owner(of: name, besides: object) {
      return report(Wording.JOB.unknownKeyElsewhere(key: name, object: title, owner: owner), at: key, subject: name)
    }
    report(Wording.JOB.unknownKey(key: name, object: title), at: key, subject: name)
  }

  /// Where a key belongs that its object does not have: another object that is in the script or has a place in it.
  private mutating func owner(of name: String, besides object: BoundObject) -> String? {
    let owner = shapesInPlace.first { shape in
      shape != object.shape && shape.fields.contains { $0.name.description == name }
    }
    return owner?.entry.title.description
  }

  func findShapesInPlace() -> [Shape] {
    var shapes: [Shape] = []
    func add(_ shape: Shape) {
      if !shapes.contains(shape) { shapes.append(shape) }
    }
    for object in script.objects { add(object.shape) }
    for shape in shapes {
      for inner in shape.fields.compactMap({ Shape(rawValue: $0.shape) }) {
        add(inner)
        for innermost in inner.fields.compactMap({ Shape(rawValue: $0.shape) }) { add(innermost) }
      }
    }
    return shapes
  }

  private mutating func reportMissing(_ slot: Int, from object: BoundObject) {
    let name = object.shape.field(slot).name.description
    let title = object.shape.entry.title.description
    reportAbsent(Wording.JOB.missingKey(key: name, object: title), from: object, subject: name)
  }

  private mutating func reportType(of value: JSONNodeID, _ field: FieldEntry) {
    report(
      Wording.JOB.wrongType(
        key: name(of: field, holding: value), expected: field.types.words, found: document.kind(of: value).words),
      at: value)
  }

  private mutating func reportValue(_ value: JSONNodeID, _ field: FieldEntry) {
    let name = name(of: field, holding: value)
    let text = shown(value)
    if field.valueCount > 0, field.types.contains(.string) {
      let accepted = field.values.filter(\.isCanonical).map(\.text.description)
      if let nearest = NearMiss.nearest(to: document.text(of: value), among: accepted) {
        return report(
          Wording.JOB.invalidValueNear(value: text, key: name, nearest: nearest), at: value,
          fixes: replacement(of: value, by: nearest))
      }
      let list = accepted.map { "`\($0)`" }.joined(separator: ", ")
      return report(Wording.JOB.invalidValue(value: text, key: name, accepted: list), at: value)
    }
    guard document.lenientNumber(at: value) != nil, field.minimum != .min else {
      return report(Wording.JOB.wrongTypeText(key: name, expected: field.types.words, value: text), at: value)
    }
    if case .fraction = document.lenientNumber(at: value), !field.types.contains(.number) {
      return report(Wording.JOB.wrongTypeText(key: name, expected: field.types.words, value: text), at: value)
    }
    let minimum = String(field.minimum)
    if field.maximum == .max {
      report(Wording.JOB.invalidValueMinimum(key: name, value: text, minimum: minimum), at: value)
    } else {
      report(
        Wording.JOB.invalidValueRange(key: name, value: text, minimum: minimum, maximum: String(field.maximum)),
        at: value)
    }
  }

  /// JOB008, with its fix.
  mutating func reportSpelling(of value: JSONNodeID, canonical: String) {
    let range = document.range(of: value)
    report(
      Wording.JOB.spelling(found: shown(value), canonical: canonical), at: value,
      fixes: [Fix("Write `\(canonical)`", safety: .safe, edits: [edit(range, "\"\(canonical)\"")])])
  }

  /// The field's name; of an array's element the array's key.
  private func name(of field: FieldEntry, holding value: JSONNodeID) -> String {
    if field.name.utf8CodeUnitCount > 0 { return field.name.description }
    var current = value
    while let parent = script.parent(of: current) {
      if document.kind(of: parent) == .key { return document.text(of: parent) }
      current = parent
    }
    return ""
  }
}

extension ValueTypes {
  /// The types as a message names them: "an integer or a string".
  var words: String {
    var names: [String] = []
    for (type, name) in Self.names where contains(type) { names.append(name) }
    guard let last = names.popLast() else { return "another value" }
    return names.isEmpty ? last : names.joined(separator: ", ") + " or " + last
  }

  private static let names: [(ValueTypes, String)] = [
    (.object, "an object"), (.array, "an array"), (.integer, "an integer"), (.number, "a number"),
    (.boolean, "true or false"), (.string, "a string"), (.null, "null"),
  ]
}

extension JSONKind {
  /// What a value is, as a message names it.
  public var words: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .key, .string: "a string"
    case .number: "a number"
    case .true, .false: "true or false"
    case .null: "null"
    case .missing: "nothing"
    }
  }
}
