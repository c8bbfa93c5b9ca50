/// A record that cannot be converted: counted, kept with `--dirty`, never a failed job. Trivial, so that throwing it
/// costs no allocation.
public struct DirtyRecord: Error, Hashable, Sendable {
  public var reason: DirtyReason
  /// The column concerned, counted from 0: the reader's for what was read, the source's for what is to be written.
  /// Nil where the record as a whole is concerned.
  public var column: Int?

  public init(_ reason: DirtyReason, column: Int? = nil) {
    self.reason = reason
    self.column = column
  }
}

/// Why a record is dirty. Holds nothing of the record's content.
public enum DirtyReason: Error, Hashable, Sendable {
  /// A key or value of another length than its type has.
  case wrongLength(KafkaType, expected: Int, found: Int)
  /// Bytes that are no text in the encoding.
  case undecodable
  /// Text that has to be UTF-8 and is not.
  case invalidUTF8
  /// A value that is not JSON.
  ///
  /// - offset: of the byte, in the value, where it stops to be JSON.
  case invalidJSON(offset: Int)
  /// A value nested deeper than `limit` objects and arrays.
  case tooDeep(limit: Int)
  /// A JSON string that is wanted and holds half of a surrogate pair: it has no UTF-8 form.
  case loneSurrogate
  /// A value that cannot become a number.
  case notNumber
  /// A number that the type cannot hold.
  case outOfRange(KafkaType)
  /// A fraction for a type of integers.
  case fraction(KafkaType)
  /// A value that cannot become a JSON field of this type.
  case notJSONType(JSONFieldType)
  /// A record without the column that makes the key or value.
  case missingColumn(count: Int)
}
