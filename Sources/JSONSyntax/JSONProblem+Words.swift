// The words of syntax problems: what was found, what was expected, what to do.

extension JSONProblem {
  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    switch kind {
    case .empty: "the file is empty"
    case .encoding(let encoding): "the file is \(encoding.rawValue); JSON is UTF-8"
    case .tooLarge(let limit): "the file has more than \(limit) bytes and was not read"
    case .tooDeep(let limit): "more than \(limit) levels of brackets; what lies deeper was not read"
    case .tooMany(.error, let limit): "more than \(limit) syntax errors; the rest of the file was not read"
    case .tooMany(.lenient, let limit): "more than \(limit) places that are not strict JSON; the rest are not listed"

    case .mergeConflict: "a merge conflict was not resolved"
    case .strayBlank(let scalar, let others):
      "the character \(JSONParser.codePoint(scalar.value)) is not a blank in JSON" + Self.elsewhere(others)
    case .fullWidth(let found, let meant): "expected `\(meant)`, found the full-width `\(found)`"
    case .unexpected(let found, let expected): "expected \(expected), found \(found)"
    case .noValue(let found): "expected a JSON object, found \(found)"
    case .contentAfterEnd(let found): "expected the end of the file after its value, found \(found)"

    case .missingValue(let found): "expected a value after `:`, found \(found)"
    case .missingKey(let found): "expected a key in double quotes, found \(found)"
    case .missingColon(let found): "expected `:` after the key, found \(found)"
    case .missingComma(.object, let found): "expected `,` or `}` after the value, found \(found)"
    case .missingComma(.array, let found): "expected `,` or `]` after the element, found \(found)"
    case .keyWithoutValue: "expected `:` and a value after this key"
    case .extraComma(.object): "expected a key, found `,`"
    case .extraComma(.array): "expected a value, found `,`"
    case .extraColon: "expected a value, found `:`"
    case .pairInArray: "expected `,` or `]` after the element, found `:`"
    case .unquotedKey(let name?): "the key `\(name)` has no double quotes"
    case .unquotedKey(nil): "this key has no double quotes"
    case .numberAsKey: "expected a key in double quotes, found a number"

    case .missingOpening(.object, let found): "expected `{` before \(found)"
    case .missingOpening(.array, let found): "expected `[` before \(found)"
    case .missingBracket(.object, let found): "expected `}` before \(found)"
    case .missingBracket(.array, let found): "expected `]` before \(found)"
    case .mismatchedBracket(.object, let found): "expected `}` to close the object, found \(found)"
    case .mismatchedBracket(.array, let found): "expected `]` to close the array, found \(found)"
    case .extraBracket(let found): "\(found) closes nothing"
    case .unclosed(.object, others: 0): "expected `}` to close the object, found the end of the file"
    case .unclosed(.array, others: 0): "expected `]` to close the array, found the end of the file"
    case .unclosed(_, let others): "the file ends while \(others + 1) brackets are still open"

    case .unquotedText: "expected a value, found text without quotes"
    case .unquotedParameter: "a scheduling parameter stands outside of a string"
    case .notAWord(let found, let meant): "`\(found)` is not a JSON value; did you mean `\(meant)`?"
    case .number(.leadingZero): "a number begins with a superfluous `0`"
    case .number(.leadingPlus): "a number begins with `+`"
    case .number(.noDigitBeforePoint): "expected a digit before the `.` of a number"
    case .number(.noDigitAfterPoint): "expected a digit after the `.` of a number"
    case .number(.noExponent): "expected a digit in the exponent of a number"
    case .number(.hexadecimal): "JSON has no hexadecimal numbers"
    case .number(.notFinite): "JSON has neither infinite numbers nor NaN"
    case .number(.other): "this is not a JSON number"

    case .unterminatedString: "expected `\"` at the end of this string, found the end of the line"
    case .missingQuote: "expected `\"` at the end of this string"
    case .extraQuote: "a second `\"` stands at the end of this string"
    case .noOpeningQuote: "expected `\"` at the beginning of this string"
    case .innerQuotes: "a double quote inside of a string is not escaped"
    case .typographicQuotes: "a string stands in typographic quotes"
    case .lineBreakInString: "a string runs over the end of its line"
    case .controlCharacter(let byte):
      byte == 0x09 ? "a tab inside of a string" : "the control character \(Self.name(byte)) inside of a string"
    case .escape(.unknown(nil)): "`\\` before this character is not an escape of JSON"
    case .escape(.unknown(let letter?)): "`\\\(Unicode.Scalar(letter))` is not an escape of JSON"
    case .escape(.shortUnicode): "expected four hexadecimal digits after `\\u`"
    case .invalidUTF8(let others): "bytes that are not UTF-8" + Self.elsewhere(others)

    case .unterminatedComment: "expected `*/` at the end of this comment, found the end of the file"
    case .comment: "JSON has no comments"
    case .trailingComma: "a comma after the last value is not JSON"
    case .singleQuotes: "a string in single quotes is not JSON"
    case .byteOrderMark: "a byte-order mark at the start of the file is not JSON"
    }
  }

  /// What to do.
  public var help: String {
    switch kind {
    case .empty: "Write a JSON value; the smallest object is `{}`."
    case .encoding: "Save the file as UTF-8 without a byte-order mark."
    case .tooLarge: "A script has a few kilobytes; check that this is the right file."
    case .tooDeep: "Check the brackets; a script has fewer than ten levels."
    case .tooMany: "Correct those above and run again."

    case .mergeConflict: "Choose one of the sides and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`."
    case .strayBlank(let scalar, _): "Replace it by a space\(Self.origin(of: scalar))."
    case .fullWidth(_, let meant): "Type `\(meant)` with the input method switched to English."
    case .unexpected: "Write a string in double quotes, a number, `true`, `false`, `null`, `{…}` or `[…]`."
    case .noValue: "A JSON file begins with `{` or `[`."
    case .contentAfterEnd: "A file holds one value: remove what follows it, or put several values into an array `[…]`."

    case .missingValue: "Write a value, or remove the key; a value left empty on purpose is `null` or `\"\"`."
    case .missingKey: "In `{…}` every value has a key: `\"key\": value`."
    case .missingColon: "Put `:` between the key and its value."
    case .missingComma(_, "`;`"): "Members and elements are separated by `,`."
    case .missingComma: "Put `,` between the two."
    case .keyWithoutValue: "Write `\"key\": value`; a list of values stands in `[…]`."
    case .extraComma: "Remove the comma, or write what is missing before it."
    case .extraColon: "Remove the `:`."
    case .pairInArray: "Put keys and values into an object: `[{\"key\": value}]`."
    case .unquotedKey(let name?): "Write `\"\(name)\"`."
    case .unquotedKey(nil), .numberAsKey: "Put the key into double quotes."

    case .missingOpening(.object, _): "Add the `{` that opens the object; it seems to begin here."
    case .missingOpening(.array, _): "Add the `[` that opens the array; it seems to begin here."
    case .missingBracket(.object, _): "Add the `}` that closes the object; it seems to end here."
    case .missingBracket(.array, _): "Add the `]` that closes the array; it seems to end here."
    case .mismatchedBracket(.object, _): "Add `}` before it, or replace it by `}`."
    case .mismatchedBracket(.array, _): "Add `]` before it, or replace it by `]`."
    case .extraBracket: "Remove it, or add the opening bracket that it belongs to."
    case .unclosed(.object, others: 0): "Add `}`."
    case .unclosed(.array, others: 0): "Add `]`."
    case .unclosed: "Close every `{` with `}` and every `[` with `]`; the file may have been cut short."

    case .unquotedText: "Put the text into double quotes."
    case .unquotedParameter: "Put it into double quotes: `\"${name}\"`; numbers may be given as strings."
    case .notAWord(_, let meant): "Write `\(meant)`, or put a text into double quotes."
    case .number(.leadingZero): "Remove the zeros, or put a code such as `\"007\"` into double quotes."
    case .number(.leadingPlus): "Remove the `+`."
    case .number(.noDigitBeforePoint): "Write `0` before the point."
    case .number(.noDigitAfterPoint): "Write `0` after the point, or remove the point."
    case .number(.noExponent): "Write the exponent, as in `1e6`, or remove the `e`."
    case .number(.hexadecimal): "Write the number with decimal digits, or put it into double quotes."
    case .number(.notFinite): "Write a number, `null`, or a string."
    case .number(.other): "Write digits without separators and units, or put a text into double quotes."

    case .unterminatedString, .missingQuote: "Add the `\"`."
    case .extraQuote: "Remove it, or write `\\\"` for a double quote that belongs to the text."
    case .noOpeningQuote: "Add the `\"`."
    case .innerQuotes: "Write `\\\"` for a double quote that belongs to the text."
    case .typographicQuotes: "Type plain double quotes `\"`; word processors and web pages change them."
    case .lineBreakInString: "Write `\\n` for a line break in the text, and keep the string on one line."
    case .controlCharacter(0x09): "Write `\\t`."
    case .controlCharacter(0x00): "Remove it, or write `\\u0000`; the file may be damaged."
    case .controlCharacter(let byte): "Remove it, or write `\(Self.escape(byte))`."
    case .escape(.unknown(UInt8(ascii: "'"))): "Write `'` alone: single quotes need no escape."
    case .escape(.unknown): "Write `\\\\` for a backslash, as in `\"C:\\\\kafka\"`."
    case .escape(.shortUnicode): "Write all four digits, as in `\\u0041`, or `\\\\u` for a backslash and a `u`."
    case .invalidUTF8: "Save the file as UTF-8; it may be in GBK or Latin-1."

    case .unterminatedComment: "Add `*/`, or remove the comment."
    case .comment: "Remove it; strict readers refuse the file."
    case .trailingComma: "Remove the comma; strict readers refuse the file."
    case .singleQuotes: "Use double quotes; strict readers refuse the file."
    case .byteOrderMark: "Save the file as UTF-8 without a byte-order mark; strict readers refuse it."
    }
  }

  private static func elsewhere(_ others: Int) -> String {
    switch others {
    case 0: ""
    case 1: "; there is one more place"
    default: "; there are \(others) more places"
    }
  }

  private static func origin(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\u{A0}", "\u{202F}": ": it is a no-break space, as web pages and word processors have it"
    case "\u{3000}": ": it is the wide space of an East Asian keyboard"
    case "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{AD}": ", or remove it: it is invisible"
    case "\u{FEFF}": ", or remove it: it is a byte-order mark inside of the file"
    default: ""
    }
  }

  private static func name(_ byte: UInt8) -> String {
    JSONParser.codePoint(UInt32(byte))
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x08: "\\b"
    case 0x0C: "\\f"
    default: "\\u00" + String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16)
    }
  }
}
