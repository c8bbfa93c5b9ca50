/// A `file:` URI and the path that it stands for.
enum DocumentURI {
  /// The absolute path, without `.` and `..` steps; nil for any other scheme and for what no file can be called.
  static func path(of uri: String) -> [UInt8]? {
    guard uri.lowercased().hasPrefix("file://") else { return nil }
    let rest = uri.utf8.dropFirst("file://".utf8.count)
    // What stands before the path is the machine's name.
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let host = rest[..<slash]
    guard host.isEmpty || host.elementsEqual("localhost".utf8) else { return nil }
    guard let path = decoded(rest[slash...]), !path.contains(0) else { return nil }
    return collapsed(path)
  }

  static func uri(of path: [UInt8]) -> String {
    var text = Array("file://".utf8)
    for byte in path {
      if isUnreserved(byte) || byte == UInt8(ascii: "/") {
        text.append(byte)
      } else {
        text.append(UInt8(ascii: "%"))
        text.append(digit(byte >> 4))
        text.append(digit(byte & 0xF))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The same place without `.`, `..` and doubled slashes. `..` goes up by name: that is how editors take it.
  static func collapsed(_ path: [UInt8]) -> [UInt8] {
    var steps: [ArraySlice<UInt8>] = []
    for step in path.split(separator: UInt8(ascii: "/")) {
      if step.elementsEqual("..".utf8) {
        _ = steps.popLast()
      } else if !step.elementsEqual(".".utf8) {
        steps.append(step)
      }
    }
    return steps.reduce(into: steps.isEmpty ? [UInt8(ascii: "/")] : []) { $0 += [UInt8(ascii: "/")] + $1 }
  }

  /// Nil where a `%` has no two digits behind it.
  private static func decoded(_ text: Substring.UTF8View) -> [UInt8]? {
    var path: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        path.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(value(ofDigit:)), let low = rest.popFirst().flatMap(value(ofDigit:))
      else { return nil }
      path.append(high << 4 | low)
    }
    return path
  }

  private static func value(ofDigit byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(byte)
    }
  }
}
