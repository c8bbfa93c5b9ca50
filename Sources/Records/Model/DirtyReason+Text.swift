extension DirtyReason: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop; nothing of the record's content.
  public var description: String {
    switch self {
    case .wrongLength(let type, let expected, let found):
      "\(type.name) has \(expected) bytes, and here are \(found)"
    case .undecodable: "the bytes are no text in the reader's encoding"
    case .invalidUTF8: "the bytes are not UTF-8"
    case .invalidJSON(let offset): "the value is not JSON: it goes wrong at byte \(offset)"
    case .tooDeep(let limit): "the value nests more than \(limit) objects and arrays"
    case .loneSurrogate: "a string holds half of a surrogate pair, which has no UTF-8 form"
    case .notNumber: "the value is not a number"
    case .outOfRange(let type): "the number is out of the range of \(type.name)"
    case .fraction(let type): "the number has a fraction, and \(type.name) has none"
    case .notJSONType(let type): "the value cannot become \(type.name)"
    case .missingColumn(let count): count == 1 ? "the record has only 1 column" : "the record has only \(count) columns"
    }
  }
}
