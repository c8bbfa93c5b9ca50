import SourceText

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
  @inlinable public var types: ValueTypes { ValueTypes(rawValue: UInt8(truncatingIfNeeded: FieldColumns.types[index])) }
  @inlinable public var isRequired: Bool { FieldColumns.flags[index] & 1 != 0 }
  /// Values compare with their case.
  @inlinable public var isExact: Bool { FieldColumns.flags[index] & 2 != 0 }
  /// The value is never printed.
  @inlinable public var isSecret: Bool { FieldColumns.flags[index] & 4 != 0 }
  /// The key of the same object whose misspelling this one is, by its slot; `none` otherwise.
  @inlinable public var standsFor: UInt8 { UInt8(truncatingIfNeeded: FieldColumns.standsFor[index]) }
  /// The shape of a value that is an object, `none` where nothing is known of it.
  @inlinable public var shape: UInt8 { UInt8(truncatingIfNeeded: FieldColumns.shapes[index]) }
  /// Index in `SchemaTables.fields` of what the elements of an array are; `noItems` where nothing is known.
  @inlinable public var items: UInt16 { UInt16(truncatingIfNeeded: FieldColumns.items[index]) }
  /// The accepted values: a part of `SchemaTables.values`.
  @inlinable public var firstValue: UInt16 { UInt16(truncatingIfNeeded: FieldColumns.firstValues[index]) }
  @inlinable public var valueCount: UInt8 { UInt8(truncatingIfNeeded: FieldColumns.valueCounts[index]) }
  /// What holds where the key is absent, as a text; empty where the schema does not say it.
  @inlinable public var standard: StaticString { FieldColumns.standards[index] }
  /// The accepted range of a number; `Int64.min` and `Int64.max` where it has no bound.
  @inlinable public var minimum: Int64 { FieldColumns.minima[index] }
  @inlinable public var maximum: Int64 { FieldColumns.maxima[index] }
  /// A rule of its own speaks when the value is none of the accepted ones; otherwise JOB006 and JOB007 do.
  @inlinable public var hasInvalidRule: Bool { FieldColumns.invalidRules[index] != 65535 }
  /// A rule of its own speaks when the key is required and absent; otherwise JOB005 does.
  @inlinable public var hasMissingRule: Bool { FieldColumns.missingRules[index] != 65535 }

  @inlinable public static var none: UInt8 { 255 }
  /// The shape of a step's `parameter`: it depends on the step's type.
  @inlinable public static var byStep: UInt8 { 254 }
  @inlinable public static var noItems: UInt16 { .max }
}

/// All fields, as rows of `FieldColumns`.
public struct FieldTable: RandomAccessCollection, Sendable {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { FieldColumns.flags.count }

  @inlinable
  public subscript(index: Int) -> FieldEntry { FieldEntry(index: index) }
}

/// An accepted value.
public struct ValueEntry: Sendable {
  public let text: StaticString
  /// False for another way to say a value that is in the list too.
  public let isCanonical: Bool
}

/// An object that a schema describes: a row of `ShapeColumns`, each value read when it is asked for.
@frozen
public struct ShapeEntry: Sendable {
  @usableFromInline let index: Int

  @inlinable
  init(index: Int) {
    self.index = index
  }

  /// As messages name it.
  @inlinable public var title: StaticString { ShapeColumns.titles[index] }
  /// The shape's part of `SchemaTables.fields`.
  @inlinable public var firstField: Int { ShapeColumns.firstFields[index] }
  @inlinable public var fieldCount: Int { ShapeColumns.fieldCounts[index] }
  /// Other keys than the fields are no mistake.
  @inlinable public var isOpen: Bool { ShapeColumns.areOpen[index] != 0 }
  /// Index in `SchemaTables.fields` of what the values of other keys are; `FieldEntry.noItems` where nothing is known.
  @inlinable public var others: UInt16 { UInt16(truncatingIfNeeded: ShapeColumns.others[index]) }
  /// The shape's part of `SchemaTables.needs`.
  @inlinable public var firstNeed: Int { ShapeColumns.firstNeeds[index] }
  @inlinable public var needCount: Int { ShapeColumns.needCounts[index] }
  /// The slot of the key whose value decides between the shape's part of `SchemaTables.variants`; `FieldEntry.none` without.
  @inlinable public var variantSlot: UInt8 { UInt8(truncatingIfNeeded: ShapeColumns.variantSlots[index]) }
  @inlinable public var firstVariant: Int { ShapeColumns.firstVariants[index] }
  @inlinable public var variantCount: Int { ShapeColumns.variantCounts[index] }
  @inlinable public var requiredCount: Int { ShapeColumns.requiredCounts[index] }

  /// The slot of the `place`-th key that must be there.
  @inlinable
  public func requiredSlot(_ place: Int) -> Int {
    ShapeColumns.requiredSlots[ShapeColumns.firstRequired[index] + place]
  }
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
  @inlinable public var entry: ShapeEntry { ShapeEntry(index: Int(rawValue)) }

  @inlinable public var fields: Slice<FieldTable> {
    let entry = entry
    return SchemaTables.fields[entry.firstField..<entry.firstField + entry.fieldCount]
  }

  @inlinable
  public func field(_ slot: Int) -> FieldEntry {
    FieldEntry(index: entry.firstField + slot)
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
    for entry in parameters where entry.isReader == isReader && entry.type.equals(type) {
      if entry.scope == scope { return entry.shape }
      if entry.scope == .batch { found = entry.shape }
    }
    return found
  }
}
