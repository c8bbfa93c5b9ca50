import Catalog
import JSONSyntax
import SourceText

/// Lays the schemas over a parsed document: finds each object's keys, and what departs from its schema.
///
/// Objects of unknown shape are looked through for keys given twice, and for nothing else.
struct Binder {
  let text: ScriptText
  private(set) var objects: [BoundObject] = []
  /// Each takes a hundred bytes, and three of the file are enough for one.
  private static let maximumObjects = 100_000
  /// More than a report can use.
  private static let maximumIssues = 20_000

  private(set) var slots: [UInt32] = []
  private(set) var issues: [SchemaIssue] = []
  /// There were more objects or issues than are kept.
  private(set) var isCutShort = false
  private(set) var confidentialKeys: [JSONNodeID] = []

  var document: JSONDocument { text.document }

  init(_ text: ScriptText) {
    self.text = text
    objects.reserveCapacity(16)
    slots.reserveCapacity(256)
  }

  /// Binds an object and all that its schema knows below it; returns its index in `objects`.
  @discardableResult
  mutating func bind(_ node: JSONNodeID, key: JSONNodeID?, to shape: Shape) -> Int {
    let index = objects.count
    let entry = shape.entry
    let firstSlot = slots.count
    objects.append(BoundObject(node: node, key: key, shape: shape, firstSlot: firstSlot))
    let count = entry.fieldCount
    for _ in 0..<count { slots.append(0) }
    let others = sort(node, firstSlot: firstSlot, shape)
    let firstField = entry.firstField
    for slot in 0..<count where slots[firstSlot + slot] != 0 {
      settle(slot, firstSlot: firstSlot, SchemaTables.fields[firstField + slot])
    }
    for place in 0..<entry.requiredCount {
      let slot = entry.requiredSlot(place)
      if slots[firstSlot + slot] == 0, !SchemaTables.fields[firstField + slot].hasMissingRule {
        report(.missingKey(object: index, slot: slot))
      }
    }
    if !others.isEmpty { look(at: others, of: index, entry: entry) }
    return index
  }

  /// Puts the keys of an object into their slots; returns those that have none.
  private mutating func sort(_ object: JSONNodeID, firstSlot: Int, _ shape: Shape) -> [JSONNodeID] {
    var others: [JSONNodeID] = []
    var repeated: [(first: UInt32, second: UInt32)] = []
    document.nodes.withUnsafeBufferPointer { nodes in
      document.bytes.withUnsafeBufferPointer { bytes in
        var index = object.index &+ 1
        let end = nodes[Int(object.index)].kind == .object ? nodes[Int(object.index)].next : 0
        while index < end {
          let key = nodes[Int(index)]
          let member = index
          index = key.next
          if key.isAbsentKey { continue }
          let keyword =
            key.flags.contains(.hasEscapes)
            ? document.withContent(of: JSONNodeID(member)) { Keywords.find($0) }
            : Keywords.find(
              UnsafeBufferPointer(rebasing: bytes[document.contentRange(of: JSONNodeID(member)).indices]))
          guard let keyword, let slot = Keywords.slot(of: keyword, in: shape) else {
            others.append(JSONNodeID(member))
            continue
          }
          if slots[firstSlot + slot] != 0 { repeated.append((slots[firstSlot + slot], member)) }
          // Of keys given twice the last counts, as it does for every reader of JSON in this field.
          slots[firstSlot + slot] = member
        }
      }
    }
    for (first, second) in repeated { report(.duplicateKey(first: JSONNodeID(first), second: JSONNodeID(second))) }
    return others
  }

  /// The value of a bound object's key; nil where it is absent.
  func value<Key: ShapeKey>(_ key: Key, of object: BoundObject) -> JSONNodeID? {
    guard object.shape == Key.shape else { return nil }
    let node = slots[object.firstSlot + Int(key.rawValue)]
    return node == 0 ? nil : JSONNodeID(node).value
  }

  /// Checks one key of a bound object: that its value is accepted.
  private mutating func settle(_ slot: Int, firstSlot: Int, _ field: FieldEntry) {
    let member = slots[firstSlot + slot]
    if field.standsFor != FieldEntry.none, slots[firstSlot + Int(field.standsFor)] == 0 {
      slots[firstSlot + Int(field.standsFor)] = member
    }
    let key = JSONNodeID(member)
    if field.isSecret { confidentialKeys.append(key) }
    check(key.value, key: key, field: field)
  }

  /// Keys that are no field: unknown ones in a closed object, given twice in any, checked where the schema says what they hold.
  private mutating func look(at keys: [JSONNodeID], of object: Int, entry: ShapeEntry) {
    reportDuplicates(among: keys)
    for key in keys {
      noteConfidential(key)
      if document.contentEquals(key, "//weir") {
        lookThrough(key.value)
      } else if entry.others != FieldEntry.noItems {
        check(key.value, key: key, field: SchemaTables.fields[Int(entry.others)])
      } else if entry.isOpen {
        lookThrough(key.value)
      } else {
        report(.unknownKey(key: key, object: object))
      }
    }
  }

  private mutating func check(_ value: JSONNodeID, key: JSONNodeID?, field: FieldEntry) {
    // A rule of its own judges the value, or somebody binds it who knows more: a step's parameter.
    if field.hasInvalidRule { return }
    switch document.kind(of: value) {
    case .missing: break
    case .object:
      guard field.types.contains(.object) else { return report(.wrongType(value: value, field: field.index)) }
      if let shape = Shape(rawValue: field.shape) {
        if objects.count < Self.maximumObjects { bind(value, key: key, to: shape) } else { isCutShort = true }
      } else if field.shape == FieldEntry.none {
        lookThrough(value)
      }
    case .array:
      guard field.types.contains(.array) else { return report(.wrongType(value: value, field: field.index)) }
      guard field.items != FieldEntry.noItems else { return lookThrough(value) }
      let items = SchemaTables.fields[Int(field.items)]
      for element in document.elements(of: value) {
        check(element, key: nil, field: items)
      }
    case .string: checkText(value, field: field)
    case .number: checkNumber(value, field: field)
    case .true, .false:
      if !field.types.contains(.boolean) { report(.wrongType(value: value, field: field.index)) }
    case .null:
      if !field.types.contains(.null) { report(.wrongType(value: value, field: field.index)) }
    case .key: break
    }
  }

  private mutating func report(_ issue: SchemaIssue) {
    if issues.count < Self.maximumIssues { issues.append(issue) } else { isCutShort = true }
  }

  private mutating func checkText(_ value: JSONNodeID, field: FieldEntry) {
    if text.isOpen(value) { return }
    if field.types.contains(.string) {
      if field.valueCount > 0 { checkAmongValues(value, field: field) }
      return
    }
    if isAmongValues(value, field: field) { return }
    if field.types.contains(.integer) || field.types.contains(.number), let number = text.lenientNumber(at: value) {
      checkRange(number, value, field: field)
      return
    }
    if field.types.contains(.boolean), text.lenientBoolean(at: value) != nil { return }
    let isScalar = !field.types.isDisjoint(with: [.integer, .number, .boolean])
    report(isScalar ? .invalidValue(value: value, field: field.index) : .wrongType(value: value, field: field.index))
  }

  private mutating func checkNumber(_ value: JSONNodeID, field: FieldEntry) {
    guard !field.types.isDisjoint(with: [.integer, .number]), let number = text.lenientNumber(at: value) else {
      if field.valueCount > 0, field.types.contains(.string) {
        return checkAmongValues(value, field: field)
      }
      return report(.wrongType(value: value, field: field.index))
    }
    checkRange(number, value, field: field)
  }

  private mutating func checkRange(_ number: LenientNumber, _ value: JSONNodeID, field: FieldEntry) {
    let accepted =
      switch number {
      case .integer(let integer): integer >= field.minimum && integer <= field.maximum
      case .fraction(let fraction):
        field.types.contains(.number) && fraction >= Double(field.minimum) && fraction <= Double(field.maximum)
      }
    if !accepted { report(.invalidValue(value: value, field: field.index)) }
  }

  /// Whether a value is one of the accepted ones as they stand, an alias included.
  private func isAmongValues(_ value: JSONNodeID, field: FieldEntry) -> Bool {
    let count = Int(field.valueCount)
    guard count > 0 else { return false }
    let first = Int(field.firstValue)
    return text.withContent(of: value) { content in
      (first..<first + count).contains { content.equals(SchemaTables.values[$0].text) }
    }
  }

  private mutating func checkAmongValues(_ value: JSONNodeID, field: FieldEntry) {
    if isAmongValues(value, field: field) { return }
    let values = Int(field.firstValue)..<Int(field.firstValue) + Int(field.valueCount)
    let respelt = values.last { index in
      let accepted = SchemaTables.values[index]
      return !field.isExact && accepted.isCanonical && text.contentEqualsIgnoringCase(value, accepted.text)
    }
    if let respelt {
      report(.spelling(value: value, canonical: respelt))
    } else {
      report(.invalidValue(value: value, field: field.index))
    }
  }

  /// Finds keys given twice in an object or array of unknown shape, and below it.
  mutating func lookThrough(_ value: JSONNodeID) {
    let end = document[value].next
    var node = value
    while node.index < end {
      switch document.kind(of: node) {
      case .object: reportDuplicates(among: document.members(of: node).map(\.key))
      case .key: noteConfidential(node)
      default: break
      }
      node.index += 1
    }
  }

  private mutating func noteConfidential(_ key: JSONNodeID) {
    if document.withContent(of: key, { ConfidentialName($0) != nil }) { confidentialKeys.append(key) }
  }

  private mutating func reportDuplicates(among keys: [JSONNodeID]) {
    guard keys.count > 1 else { return }
    if keys.count <= 12 {
      for (index, key) in keys.enumerated().dropFirst() {
        if let first = keys[..<index].last(where: { document.haveSameContent($0, key) }) {
          report(.duplicateKey(first: first, second: key))
        }
      }
      return
    }
    // Sorting keeps an object of a million keys, however chosen, from taking a square of them.
    let sorted = keys.map { (content: document.content(of: $0), key: $0) }.sorted { left, right in
      if left.content.count != right.content.count { return left.content.count < right.content.count }
      for (one, other) in zip(left.content, right.content) where one != other { return one < other }
      return left.key < right.key
    }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.content.elementsEqual(right.content) {
      report(.duplicateKey(first: left.key, second: right.key))
    }
  }
}
