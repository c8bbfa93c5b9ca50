public import Catalog

/// An object of a script that a schema describes, with its keys found. Trivial: the slots lie in the script.
public struct BoundObject: Sendable {
  /// The object's node.
  public let node: Int
  /// The node of the key under which the object stands; nil for the root and for an array's elements.
  public let key: Int?
  public let shape: Shape
  /// The first of the object's slots in the script.
  let firstSlot: Int
}

/// A departure from a schema, as nodes; the words are the rules' affair.
public enum SchemaIssue: Sendable {
  /// A key that the object's shape does not have.
  case unknownKey(key: Int, object: Int)
  /// A key that stands twice in one object.
  case duplicateKey(first: Int, second: Int)
  /// A required key that is absent; `slot` is the field's.
  case missingKey(object: Int, slot: Int)
  /// A value of a type that the field does not take. `field` is an index in `SchemaTables.fields`.
  case wrongType(value: Int, field: Int)
  /// A value of the right type that is not accepted.
  case invalidValue(value: Int, field: Int)
  /// Another spelling of an accepted value; `canonical` is an index in `SchemaTables.values`.
  case spelling(value: Int, canonical: Int)
}
