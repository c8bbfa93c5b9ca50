import JAASSyntax
import SourceText
import TestSupport
import Testing

/// Every verdict and every value beside those of the JDK's reader and of Kafka's own, by their words.
@Suite("Java's readers of JAAS texts", .enabled(if: JavaTool.isAvailable, Comment(rawValue: JavaTool.reason)))
struct JavaReaderTests {
  @Test("Verdicts and values are Java's")
  func verdicts() throws {
    let texts = JAASCorpus.texts(mutations: 600)
    let folder = try TemporaryFolder()
    for (index, text) in texts.enumerated() { try folder.write(text, to: "\(index)") }
    let paths = texts.indices.map { folder.path("\($0)") + "\n" }.joined()
    let output = String(decoding: try JavaTool.run("JaasReaders.java", input: .bytes(Array(paths.utf8))), as: UTF8.self)
    let lines = output.split(separator: "\n").map(String.init)
    try #require(lines.count == 2 * texts.count)
    var stricter = 0
    for (index, text) in texts.enumerated() {
      let shown = String(decoding: text, as: UTF8.self).debugDescription
      for (offset, dialect) in [JAASDialect.file, .property].enumerated() {
        let words = Self.words(JAASDocument(parsing: text, dialect: dialect))
        let javas = lines[2 * index + offset].dropFirst(2)
        if words == Self.stricter {
          stricter += 1
          #expect(javas.hasPrefix("accepts"), "\(shown)")
        } else {
          #expect(words == javas, "\(shown)")
        }
      }
    }
    #expect(texts.count > 700 && stricter < texts.count / 50)
  }

  /// Where a reader takes what is a mistake all the same.
  private static let stricter = "accepts what is a problem here"

  /// As `JaasReaders.java` says it.
  private static func words(_ document: JAASDocument) -> String {
    switch document.verdict() {
    case .refuses(let text): return "refuses \(escaped(text))"
    case .accepts:
      // Kafka's reader makes a key without a name of punctuation: that is a problem here.
      if document.problems.contains(where: { $0.kind != .unclosedString && $0.kind != .unclosedComment }) {
        return stricter
      }
      var words = "accepts"
      for login in document.clientLogins {
        words += "|\(escaped(login.moduleClass)) \(login.flag)"
        var options: [String: String] = [:]
        for option in login.options { options[option.name] = expanded(option.value, document.dialect) }
        for (key, value) in options.sorted(by: { precedes($0.key, $1.key) }) {
          words += "|\(escaped(key))=\(escaped(value))"
        }
      }
      return words
    }
  }

  /// By UTF-16 units, as Java sorts.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf16.lexicographicallyPrecedes(right.utf16)
  }

  private static func expanded(_ value: String, _ dialect: JAASDialect) -> String {
    guard dialect == .file, case .text(let text) = JAASExpansion.expand(value, property: { _ in nil }) else {
      return value
    }
    return text
  }

  private static func escaped(_ text: String) -> String {
    var words = ""
    for unit in text.utf16 {
      if unit == 0x5C || unit == 0x7C || unit < 0x20 || unit > 0x7E {
        let digits = String(unit, radix: 16)
        words += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      } else {
        words.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      }
    }
    return words
  }

  @Test("What a reader refuses has a problem, and what has none is accepted")
  func problems() {
    for text in JAASCorpus.texts(mutations: 600) {
      for dialect in [JAASDialect.file, .property] {
        let document = JAASDocument(parsing: text, dialect: dialect)
        if case .refuses = document.verdict(property: { _ in "x" }) {
          #expect(!document.problems.isEmpty, "\(String(decoding: text, as: UTF8.self).debugDescription)")
        }
        for problem in document.problems {
          #expect(problem.range.start <= problem.range.end && Int(problem.range.end) <= text.count)
        }
      }
    }
  }
}
