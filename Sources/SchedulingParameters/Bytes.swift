extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  var isLetter: Bool {
    let lowered = self | 0x20
    return lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z")
  }

  /// Names begin with a letter or `_`, and go on with digits and `.` too.
  var isNameStart: Bool { isLetter || self == UInt8(ascii: "_") }
  var isNamePart: Bool { isNameStart || isDigit || self == UInt8(ascii: ".") }

  var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }

  var isFormatSeparator: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }
}

extension [UInt8] {
  /// The byte at `index`; nil outside of `range` and of the text.
  func byte(_ index: Int, in range: Range<Int>) -> UInt8? {
    range.contains(index) && indices.contains(index) ? self[index] : nil
  }

  /// The end of the run of bytes from `start` that satisfy a condition.
  func end(of start: Int, in range: Range<Int>, while condition: (UInt8) -> Bool) -> Int {
    var index = start
    while let byte = byte(index, in: range), condition(byte) { index += 1 }
    return index
  }

  func starts(with text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { expected in
      index >= 0 && index <= count - expected.count && self[index..<index + expected.count].elementsEqual(expected)
    }
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: self[range.clamped(to: 0..<count)], as: UTF8.self)
  }
}
