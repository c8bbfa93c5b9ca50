// The words of syntax errors: what was found, what was expected, what to do.

extension JSONProblem {
  /// One sentence without a full stop.
  public var message: String {
    switch kind {
    case .empty: "the file is empty"
    case .encoding(let encoding): "the file is \(encoding.rawValue), and JSON is UTF-8"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes and was not read"
    case .tooDeep(let limit): "more than \(limit) levels of brackets: what is further inside was not read"
    case .tooMany(.error, let limit): "more than \(limit) syntax errors: the file was not read further"
    case .tooMany(.lenient, let limit):
      "more than \(limit) places that are not strictly JSON"

    case .strayBlank(let scalar):
      "the character \(JSONParser.codePoint(scalar.value)) looks like a blank and is none in JSON"
    case .fullWidth(let found, let meant): "found a full-width `\(found)` where `\(meant)` was expected"
    case .missingValue(_, let found): "expected a value after `:`, found \(found)"
    case .missingKey(let found): "expected a key in double quotes, found \(found)"
    case .missingColon(let found): "expected `:` after the key, found \(found)"
    case .missingComma(.object, let found): "expected `,` or `}` after this member, found \(found)"
    case .missingComma(.array, let found): "expected `,` or `]` after this element, found \(found)"
    case .keyWithoutValue: "this key has no value"
    case .extraComma: "expected a value, found `,`"
    case .extraColon: "expected a value, found `:`"
    case .pairInArray: "an array holds values, found a key with `:`"
    case .unquotedKey(let name?): "the key `\(name)` is not in double quotes"
    case .unquotedKey(nil): "this key is not in double quotes"
    case .numberAsKey: "a number cannot be a key without double quotes"
    case .mismatchedBracket(.object, let found): "expected `}`, found \(found)"
    case .mismatchedBracket(.array, let found): "expected `]`, found \(found)"
    case .extraBracket(let found): "found \(found) without an opening bracket"
    case .unclosed(.object, others: 0): "the file ends before a `}` that closes the object"
    case .unclosed(.array, others: 0): "the file ends before a `]` that closes the array"
    case .unclosed(_, let others): "the file ends with \(others + 1) brackets still open"
    case .contentAfterEnd(let found): "expected the end of the file after its value, found \(found)"
    case .noValue(let found): "expected a JSON value, found \(found)"
    case .unexpected(let found, let expected): "expected \(expected), found \(found)"

    case .unquotedText: "a text needs double quotes"
    case .unquotedParameter: "a scheduling parameter needs double quotes"
    case .notAWord(let found, let meant?): "`\(found)` is not a JSON value; did you mean `\(meant)`?"
    case .notAWord(let found, nil): "`\(found)` is not a JSON value"
    case .number(.leadingZero): "a number must not begin with `0`"
    case .number(.leadingPlus): "a number must not begin with `+`"
    case .number(.noDigitBeforePoint): "a number needs a digit before its point"
    case .number(.noDigitAfterPoint): "a number needs a digit after its point"
    case .number(.noExponent): "a number needs a digit in its exponent"
    case .number(.hexadecimal): "JSON has no hexadecimal numbers"
    case .number(.notFinite): "JSON has no infinite numbers and no NaN"
    case .number(.other): "this is not a number"

    case .unterminatedString: "this string has no closing quote"
    case .lineBreakInString: "a line break in a string"
    case .innerQuotes: "a double quote inside of a string"
    case .typographicQuotes: "typographic quotes do not make a string"
    case .noOpeningQuote: "this string has no opening quote"
    case .controlCharacter(let byte): "the control character \(JSONParser.codePoint(UInt32(byte))) in a string"
    case .escape(.unknown(let letter?)): "`\\\(Unicode.Scalar(letter))` is not an escape"
    case .escape(.unknown(nil)): "this is not an escape"
    case .escape(.shortUnicode): "`\\u` needs four hexadecimal digits"
    case .invalidUTF8: "bytes that are not UTF-8"

    case .unterminatedComment: "this comment has no `*/`"
    case .comment: "a comment is not JSON"
    case .trailingComma: "a comma after the last value is not JSON"
    case .singleQuotes: "a string in single quotes is not JSON"
    case .byteOrderMark: "a byte-order mark is not JSON"
    }
  }

  /// What to do.
  public var help: String {
    switch kind {
    case .empty: "Write a JSON object."
    case .encoding: "Save the file as UTF-8."
    default: "Correct the syntax."
    }
  }
}
