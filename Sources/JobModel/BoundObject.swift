public import Catalog
public import JSONSyntax

/// An object of a script that a schema describes, with its keys found. Trivial: the slots lie in the script.
public struct BoundObject: Sendable {
  /// The object's node.
  public let node: JSONNodeID
  /// The node of the key under which the object stands; nil for the root and for an array's elements.
  public let key: JSONNodeID?
  public let shape: Shape
  /// The first of the object's slots in the script.
  @usableFromInline let firstSlot: Int
}

/// A departure from a schema, as nodes; the words are the rules' affair.
public enum SchemaIssue: Sendable {
  /// A key that the object's shape does not have.
  case unknownKey(key: JSONNodeID, object: Int)
  /// A key that stands twice in one object.
  case duplicateKey(first: JSONNodeID, second: JSONNodeID)
  /// A required key that is absent. `object` is an index in the script's objects, `slot` the field's place in its shape.
  case missingKey(object: Int, slot: Int)
  /// A value of a type that the field does not take. `field` is an index in `SchemaTables.fields`.
  case wrongType(value: JSONNodeID, field: Int)
  /// A value of the right type that is not accepted.
  case invalidValue(value: JSONNodeID, field: Int)
  /// Another spelling of an accepted value; `canonical` is an index in `SchemaTables.values`.
  case spelling(value: JSONNodeID, canonical: Int)
}
