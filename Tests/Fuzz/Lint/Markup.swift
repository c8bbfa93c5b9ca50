/// Whether XML, or the HTML that we write, is well-formed: every element is closed by its name, every value quoted, every `&` an entity.
enum Markup {
  private static let voidElements: Set<String> = ["meta", "link", "input", "br", "hr", "img", "wbr"]
  private static let rawElements: Set<String> = ["script", "style"]

  /// What is wrong; nil where nothing is.
  static func problem(with text: [UInt8], isHTML: Bool) -> String? {
    var open: [String] = []
    var index = 0
    func at(_ offset: Int) -> UInt8 { offset < text.count ? text[offset] : 0 }
    func word(from start: Int) -> String {
      var end = start
      while end < text.count, isNameByte(text[end]) { end += 1 }
      return String(decoding: text[start..<end], as: UTF8.self)
    }
    func entityProblem(at place: Int) -> String? {
      var end = place + 1
      if at(end) == UInt8(ascii: "#") { end += 1 }
      let start = end
      while end < text.count, end - start < 10, isNameByte(text[end]) { end += 1 }
      return at(end) == UInt8(ascii: ";") && end > start ? nil : "a bare & at \(place)"
    }
    while index < text.count {
      if text[index] == UInt8(ascii: "&"), let problem = entityProblem(at: index) { return problem }
      guard text[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if at(index + 1) == UInt8(ascii: "?") || at(index + 1) == UInt8(ascii: "!") {
        while index < text.count, text[index] != UInt8(ascii: ">") { index += 1 }
        index += 1
        continue
      }
      if at(index + 1) == UInt8(ascii: "/") {
        let name = word(from: index + 2)
        guard open.popLast() == name else { return "</\(name)> closes nothing at \(index)" }
        index += 2 + name.utf8.count
        guard at(index) == UInt8(ascii: ">") else { return "</\(name) does not end at \(index)" }
        index += 1
        continue
      }
      let name = word(from: index + 1)
      if name.isEmpty { return "a bare < at \(index)" }
      index += 1 + name.utf8.count
      var isClosed = false
      while at(index) != UInt8(ascii: ">") {
        guard index < text.count else { return "<\(name) does not end" }
        switch text[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\n"): index += 1
        case UInt8(ascii: "/"):
          isClosed = true
          index += 1
        default:
          let attribute = word(from: index)
          if attribute.isEmpty { return "no attribute at \(index)" }
          index += attribute.utf8.count
          if at(index) != UInt8(ascii: "=") {
            if isHTML { continue }
            return "\(attribute) has no value at \(index)"
          }
          guard at(index + 1) == UInt8(ascii: "\"") else { return "\(attribute) is not quoted at \(index)" }
          index += 2
          while index < text.count, text[index] != UInt8(ascii: "\"") {
            if text[index] == UInt8(ascii: "<"), !isHTML { return "a < in \(attribute) at \(index)" }
            if text[index] == UInt8(ascii: "&"), let problem = entityProblem(at: index) { return problem }
            index += 1
          }
          index += 1
        }
      }
      index += 1
      if isClosed || isHTML && voidElements.contains(name) { continue }
      open.append(name)
      if isHTML, rawElements.contains(name) {
        while index < text.count, !text[index...].starts(with: "</\(name)".utf8) { index += 1 }
      }
    }
    return open.isEmpty ? nil : "<\(open[open.count - 1])> is not closed"
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
