public import Catalog
public import JSONSyntax
public import SchedulingParameters

/// What kind of script a file holds.
public enum ScriptKind: Sendable {
  /// `"type": "job"`: an offline read or write of one table.
  case batch
  /// `"type": "realtime"`: one table or an entire database, without end.
  case realtime
  /// A `type` that does not exist; checked as a batch script.
  case unknown
}

/// One step of a script. Fields that are absent or unusable are nil.
public struct Step: Sendable {
  /// Its place in `steps`, from 0.
  public let index: Int
  public let object: BoundObject
  /// `kafka`, `stream`, …, in lower case; nil when absent.
  public let type: String?
  /// True for a reader, false for a writer; nil when the category says neither.
  public let isReader: Bool?
  public let name: String?
  /// The `parameter` object where the step's type is known and it is an object.
  public let parameter: BoundObject?
}

/// A parsed script with the schemas laid over it. Every fact knows its node, and through it its place.
public final class JobScript: Sendable {
  /// As `SourceFile.path`.
  public let path: String
  /// The document with scheduling parameters expanded.
  public let text: ScriptText
  public let kind: ScriptKind
  public let root: BoundObject
  public let steps: [Step]
  /// All bound objects in the order of their places.
  public let objects: [BoundObject]
  public let issues: [SchemaIssue]
  /// Keys whose values are secrets, or may hold one: those that a schema calls secret, and by their names those that no schema knows.
  public let confidentialKeys: [JSONNodeID]
  /// The times that expressions were expanded with.
  public let baselines: ScheduleBaselines
  /// The script is larger than any that people write, and a part of it is not looked at.
  public let isCutShort: Bool
  @usableFromInline let slots: [UInt32]
  /// Where an object stands in `objects`; of large documents only.
  private let objectIndices: [JSONNodeID: Int]?
  /// Of large documents only: in a small one a walk from the root costs less than a table.
  private let paths: NodePaths?

  /// The document as it stands.
  @inlinable public var document: JSONDocument { text.document }

  /// - Parameters:
  ///   - document: one whose root is an object; nil results otherwise.
  ///   - context: what scheduling parameters are expanded with.
  public init?(path: String, document: JSONDocument, context: SchedulingContext) {
    guard let top = document.root, document.kind(of: top) == .object else { return nil }
    self.path = path
    let text = ScriptText(document, context: context)
    self.text = text
    let kind = Self.kind(of: document, at: top)
    self.kind = kind
    var binder = Binder(text)
    binder.bind(top, key: nil, to: kind == .realtime ? .realtime : .script)
    let scope = Self.scope(of: document, at: top, kind: kind)
    var steps: [Step] = []
    for object in binder.objects where object.shape == .step {
      steps.append(Self.step(object, index: steps.count, in: scope, binder: &binder))
    }
    root = binder.objects[0]
    self.steps = steps
    objects = binder.objects
    issues = binder.issues
    confidentialKeys = binder.confidentialKeys
    baselines = context.baselines
    isCutShort = binder.isCutShort || text.isCutShort
    slots = binder.slots
    objectIndices =
      objects.count > 64
      ? Dictionary(objects.enumerated().map { ($0.element.node, $0.offset) }) { first, _ in first } : nil
    paths = document.nodes.count > 1024 ? NodePaths(document) : nil
  }
}

extension JobScript {
  /// The node of a key, nil where it is absent.
  @inlinable
  public func key<Key: ShapeKey>(_ key: Key, of object: BoundObject) -> JSONNodeID? {
    object.shape == Key.shape ? self.key(inSlot: Int(key.rawValue), of: object) : nil
  }

  /// The node of a key that shapes have in common by its name; nil where it is absent, or the shape does not have it.
  public func key(named name: StaticString, of object: BoundObject) -> JSONNodeID? {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    guard let keyword = Keywords.find(name), let slot = Keywords.slot(of: keyword, in: object.shape) else { return nil }
    return key(inSlot: slot, of: object)
  }

  /// The node of the key in a slot of an object's shape, nil where it is absent.
  @inlinable
  public func key(inSlot slot: Int, of object: BoundObject) -> JSONNodeID? {
    let node = slots[object.firstSlot + slot]
    return node == 0 ? nil : JSONNodeID(node)
  }

  /// The node of a key's value; nil where the key is absent, or its value was lost to a syntax error.
  @inlinable
  public func value<Key: ShapeKey>(_ key: Key, of object: BoundObject) -> JSONNodeID? {
    guard let node = self.key(key, of: object), document.kind(of: node.value) != .missing else { return nil }
    return node.value
  }

  /// A text; nil where it is absent or no string.
  @inlinable
  public func text<Key: ShapeKey>(_ key: Key, of object: BoundObject) -> String? {
    guard let value = value(key, of: object), text.kind(of: value) == .string, !text.isOpen(value) else { return nil }
    return text.text(of: value)
  }

  @inlinable
  public func integer<Key: ShapeKey>(_ key: Key, of object: BoundObject) -> Int64? {
    value(key, of: object).flatMap { text.lenientInteger(at: $0) }
  }

  @inlinable
  public func boolean<Key: ShapeKey>(_ key: Key, of object: BoundObject) -> Bool? {
    value(key, of: object).flatMap { text.lenientBoolean(at: $0) }
  }

  /// The bound object that a key holds, nil where it is absent or no object.
  @inlinable
  public func object<Key: ShapeKey>(_ key: Key, of object: BoundObject) -> BoundObject? {
    value(key, of: object).flatMap { self.object(at: $0) }
  }

  /// The container of an element or of a member's key; the key of a member's value; nil for the root.
  public func parent(of node: JSONNodeID) -> JSONNodeID? {
    if let paths { paths.parent(of: node) } else { document.parent(of: node) }
  }

  /// The key of a member's value; nil for elements and the root.
  public func key(ofValue node: JSONNodeID) -> JSONNodeID? {
    if let paths { paths.key(ofValue: node) } else { document.key(ofValue: node) }
  }

  /// The JSON pointer of a value. A key has the pointer of its member.
  public func pointer(to node: JSONNodeID) -> String {
    if let paths { paths.pointer(to: node) } else { document.pointer(to: node) }
  }

  /// The bound object at a node.
  public func object(at node: JSONNodeID) -> BoundObject? {
    if let objectIndices { return objectIndices[node].map { objects[$0] } }
    return objects.first { $0.node == node }
  }

  /// What values take from elsewhere by `${env:…}` and `${file:…}`. Paths are relative to the script.
  public func secretReferences() -> [SecretReference<JSONNodeID>] {
    text.expansions.flatMap { string in
      guard case .secret = string.expansion.value else { return [SecretReference<JSONNodeID>]() }
      return ReferenceText.all(in: document.text(of: string.node)).compactMap {
        $0.secret(at: string.node, folder: ResolvedPath.folder(of: path))
      }
    }
  }

  /// The first step that reads, or the first that writes.
  public func firstStep(reading: Bool) -> Step? {
    for step in steps where step.isReader == reading { return step }
    return nil
  }

  /// The steps that read, or those that write.
  public func steps(reading: Bool) -> [Step] {
    steps.filter { $0.isReader == reading }
  }

  /// Where the console's wizard wrote the script, its defaults hold.
  public var isFromWizard: Bool { wizardMode != nil }

  /// The value that says that the console's wizard wrote the script; nil where none does.
  public var wizardMode: JSONNodeID? {
    guard let extend = object(ScriptKey.extend, of: root), let mode = value(ExtendKey.mode, of: extend),
      document.contentEqualsIgnoringCase(mode, "wizard")
    else { return nil }
    return mode
  }
}

extension JobScript {
  private static func kind(of document: JSONDocument, at root: JSONNodeID) -> ScriptKind {
    guard let type = document.lastValue("type", of: root) else { return .batch }
    if document.contentEqualsIgnoringCase(type, "job") { return .batch }
    if document.contentEqualsIgnoringCase(type, "realtime") { return .realtime }
    return .unknown
  }

  /// Which of a step's schemas hold: in an entire database's script `setting` has a `taskType`.
  private static func scope(of document: JSONDocument, at root: JSONNodeID, kind: ScriptKind) -> StepScope {
    guard kind == .realtime else { return .batch }
    guard let setting = document.lastValue("setting", of: root), document.lastKey("taskType", of: setting) != nil else {
      return .realtime
    }
    return .database
  }

  /// Whether a file is a script of ours: its type says so, or it has steps with a step type. Of a file that does not parse, the readable
  /// part decides.
  public static func isScript(_ document: JSONDocument) -> Bool {
    guard let root = document.root, document.kind(of: root) == .object else { return false }
    if let type = document.lastValue("type", of: root),
      document.contentEquals(type, "job") || document.contentEquals(type, "realtime")
    {
      return true
    }
    guard let steps = document.lastValue("steps", of: root), document.kind(of: steps) == .array else { return false }
    return document.elements(of: steps).contains { document.lastValue("stepType", of: $0) != nil }
  }

  private static func step(_ object: BoundObject, index: Int, in scope: StepScope, binder: inout Binder) -> Step {
    let document = binder.document
    func text(_ key: StepKey) -> String? {
      guard let value = binder.value(key, of: object), document.kind(of: value) == .string else { return nil }
      return document.text(of: value)
    }
    let type = text(.stepType)?.inLowerCase
    var isReader: Bool?
    if let category = binder.value(StepKey.category, of: object), document.kind(of: category) == .string {
      if document.contentEqualsIgnoringCase(category, "reader") { isReader = true }
      if document.contentEqualsIgnoringCase(category, "writer") { isReader = false }
    }
    return Step(
      index: index, object: object, type: type, isReader: isReader, name: text(.name),
      parameter: bindParameter(of: object, type: type, isReader: isReader, in: scope, binder: &binder))
  }

  /// Binds a step's `parameter` by the schema of its type. What no schema describes is looked through for keys given twice.
  private static func bindParameter(
    of object: BoundObject, type: String?, isReader: Bool?, in scope: StepScope, binder: inout Binder
  ) -> BoundObject? {
    let document = binder.document
    guard let value = binder.value(StepKey.parameter, of: object), document.kind(of: value) == .object else {
      return nil
    }
    guard let type, let isReader, let shape = StepTables.shape(ofType: type, isReader: isReader, in: scope) else {
      binder.lookThrough(value)
      return nil
    }
    let index = binder.bind(value, key: JSONNodeID(value.index &- 1), to: shape)
    return binder.objects[index]
  }
}

extension JSONDocument {
  /// The key of that name; of keys given twice the last.
  fileprivate func lastKey(_ name: StaticString, of object: JSONNodeID) -> JSONNodeID? {
    var found: JSONNodeID?
    for member in members(of: object) where contentEquals(member.key, name) { found = member.key }
    return found
  }

  fileprivate func lastValue(_ name: StaticString, of object: JSONNodeID) -> JSONNodeID? {
    lastKey(name, of: object)?.value
  }
}

extension JSONNodeID {
  /// The node of a key's value.
  @inlinable public var value: JSONNodeID { JSONNodeID(index &+ 1) }
}

extension String {
  /// Nearly every name is in lower case already.
  fileprivate var inLowerCase: String {
    utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ? self : lowercased()
  }
}
