/// The JSON types that a value may have.
public struct ValueTypes: OptionSet, Sendable {
  public let rawValue: UInt8

  @inlinable
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  @inlinable public static var object: ValueTypes { ValueTypes(rawValue: 1) }
  @inlinable public static var array: ValueTypes { ValueTypes(rawValue: 2) }
  @inlinable public static var string: ValueTypes { ValueTypes(rawValue: 4) }
  @inlinable public static var integer: ValueTypes { ValueTypes(rawValue: 8) }
  @inlinable public static var number: ValueTypes { ValueTypes(rawValue: 16) }
  @inlinable public static var boolean: ValueTypes { ValueTypes(rawValue: 32) }
  @inlinable public static var null: ValueTypes { ValueTypes(rawValue: 64) }
}

/// What a schema says of a property, or of the elements of an array: a row of `FieldColumns`, each value read when it is asked for.
@frozen
public struct FieldEntry: Sendable {
  /// Index in `SchemaTables.fields`.
  public let index: Int

  @inlinable
  init(index: Int) {
    self.index = index
  }

  /// Empty for an array's elements.
  @inlinable public var name: StaticString { FieldColumns.names[index] }
  /// One to three sentences for a person.
  @inlinable public var summary: StaticString { FieldColumns.summaries[index] }
  @inlinable public var types: ValueTypes { ValueTypes(rawValue: FieldColumns.types[index]) }
  @inlinable public var isRequired: Bool { FieldColumns.flags[index] & 1 != 0 }
  /// Values compare with their case.
  @inlinable public var isExact: Bool { FieldColumns.flags[index] & 2 != 0 }
  /// The value is never printed.
  @inlinable public var isSecret: Bool { FieldColumns.flags[index] & 4 != 0 }
  /// The key of the same object whose misspelling this one is, by its slot; `none` otherwise.
  @inlinable public var standsFor: UInt8 { FieldColumns.standsFor[index] }
  /// The shape of a value that is an object, `none` where nothing is known of it.
  @inlinable public var shape: UInt8 { FieldColumns.shapes[index] }
  /// Index in `SchemaTables.fields` of what the elements of an array are; `noItems` where nothing is known.
  @inlinable public var items: UInt16 { FieldColumns.items[index] }
  /// The accepted values: a part of `SchemaTables.values`.
  @inlinable public var firstValue: UInt16 { FieldColumns.firstValues[index] }
  @inlinable public var valueCount: UInt8 { FieldColumns.valueCounts[index] }
  /// What holds where the key is absent, as a text; empty where the schema does not say it.
  @inlinable public var standard: StaticString { FieldColumns.standards[index] }
  /// The accepted range of a number; `Int64.min` and `Int64.max` where it has no bound.
  @inlinable public var minimum: Int64 { FieldColumns.minima[index] }
  @inlinable public var maximum: Int64 { FieldColumns.maxima[index] }
  /// The rule that speaks when the value is none of the accepted ones, nil: JOB006 and JOB007.
  @inlinable public var invalidRule: Rule? { Rule(rawValue: FieldColumns.invalidRules[index]) }
  /// The rule that speaks when the key is required and absent, nil: JOB005.
  @inlinable public var missingRule: Rule? { Rule(rawValue: FieldColumns.missingRules[index]) }

  @inlinable public static var none: UInt8 { 255 }
  /// The shape of a step's `parameter`: it depends on the step's type.
  @inlinable public static var byStep: UInt8 { 254 }
  @inlinable public static var noItems: UInt16 { .max }
}

/// All fields, as rows of `FieldColumns`.
public struct FieldTable: RandomAccessCollection, Sendable {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { FieldColumns.names.count }

  @inlinable
  public subscript(index: Int) -> FieldEntry { FieldEntry(index: index) }
}

/// An accepted value.
public struct ValueEntry: Sendable {
  public let text: StaticString
  /// False for another way to say a value that is in the list too.
  public let isCanonical: Bool
}

/// An object that a schema describes.
public struct ShapeEntry: Sendable {
  /// As messages name it.
  public let title: StaticString
  public let firstField: UInt16
  public let fieldCount: UInt8
  /// Other keys than the fields are no mistake.
  public let isOpen: Bool
  /// Index in `SchemaTables.fields` of what the values of other keys are; `FieldEntry.noItems` where nothing is known.
  public let others: UInt16
  /// The shape's part of `SchemaTables.needs`.
  public let firstNeed: UInt8
  public let needCount: UInt8
  /// The slot of the key whose value decides between the shape's part of `SchemaTables.variants`; `FieldEntry.none` without.
  public let variantSlot: UInt8
  public let firstVariant: UInt8
  public let variantCount: UInt8
}

/// Where a step's schema holds.
public enum StepScope: Sendable {
  case batch
  /// Real time, one table.
  case realtime
  /// Real time, an entire database.
  case database
}

extension Shape {
  @inlinable public var entry: ShapeEntry { SchemaTables.shapes[Int(rawValue)] }

  @inlinable public var fields: Slice<FieldTable> {
    let entry = entry
    return SchemaTables.fields[Int(entry.firstField)..<Int(entry.firstField) + Int(entry.fieldCount)]
  }

  @inlinable
  public func field(_ slot: Int) -> FieldEntry {
    SchemaTables.fields[Int(entry.firstField) + slot]
  }
}

extension FieldEntry {
  public var values: ArraySlice<ValueEntry> {
    SchemaTables.values[Int(firstValue)..<Int(firstValue) + Int(valueCount)]
  }
}

/// A set of generated slots: the keys of one shape in the order of its schema.
public protocol ShapeKey: RawRepresentable, CaseIterable, Sendable where RawValue == UInt8 {
  static var shape: Shape { get }
}

extension ShapeKey {
  public var name: String { Self.shape.field(Int(rawValue)).name.description }
}

extension StepTables {
  /// The shape of a step's parameters, by its type in lower case. Where a real-time script has none of its own, the batch script's holds.
  public static func shape(ofType type: String, isReader: Bool, in scope: StepScope) -> Shape? {
    var found: Shape?
    for entry in parameters where entry.isReader == isReader && equal(type, entry.type) {
      if entry.scope == scope { return entry.shape }
      if entry.scope == .batch { found = entry.shape }
    }
    return found
  }

  private static func equal(_ text: String, _ literal: StaticString) -> Bool {
    text.utf8.elementsEqual(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}
