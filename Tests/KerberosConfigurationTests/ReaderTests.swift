import KerberosConfiguration
import SourceText
import TestSupport
import Testing

/// Every verdict and value beside those of `sun.security.krb5.Config` and of MIT's profile library, by their words.
@Suite("Readers of krb5.conf")
struct ReaderTests {
  private static let texts = KerberosCorpus.texts(mutations: 500)

  private func paths(in folder: TemporaryFolder) throws -> [UInt8] {
    for (index, text) in Self.texts.enumerated() { try folder.write(text, to: "\(index)") }
    let paths = Self.texts.indices.map { folder.path("\($0)") + "\n" }.joined()
    return Array((paths + KerberosCorpus.lifetimes.map { "=\($0)\n" }.joined()).utf8)
  }

  private func compare(
    _ output: [UInt8], _ words: (KerberosDocument, Substring) -> String, _ seconds: (String) -> Int64?
  )
    throws
  {
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == Self.texts.count + KerberosCorpus.lifetimes.count + 1)
    for (index, text) in Self.texts.enumerated() {
      let shown = String(decoding: text.prefix(400), as: UTF8.self).debugDescription
      #expect(words(KerberosDocument(parsing: text), lines[index]) == lines[index], "\(shown)")
    }
    for (index, text) in KerberosCorpus.lifetimes.enumerated() {
      let found = seconds(text).map { String($0) } ?? "null"
      #expect(found == lines[Self.texts.count + index], "lifetime \(text)")
    }
  }

  @Test("Java's verdicts and values", .enabled(if: JavaTool.isAvailable, Comment(rawValue: JavaTool.reason)))
  func java() throws {
    let folder = try TemporaryFolder()
    let options = ["--add-opens", "java.security.jgss/sun.security.krb5=ALL-UNNAMED"]
    let output = try JavaTool.run("KerberosReader.java", options: options, input: .bytes(try paths(in: folder)))
    try compare(
      output,
      { document, line in
        switch document.verdict(of: .java) {
        case .refuses(let text): return "refuses \(Self.unicodeEscaped(text))"
        case .accepts:
          // Of a block on one line Java makes a value that breaks when it is used.
          let isBroken = document.problems.contains { $0.kind == .blockOnOneLine } || line == "accepts|no block"
          // Behind a byte-order mark it loses a section.
          if isBroken || document.differences.contains(where: { $0.kind == .byteOrderMark }), line.hasPrefix("accepts")
          {
            return String(line)
          }
          let values = JavaValues(document)
          return "accepts|\(Self.unicodeEscaped(values.realm))|\(Self.unicodeEscaped(values.kdcs))"
        }
      }, KerberosDuration.java)
  }

  @Test("MIT's verdicts and values")
  func mit() throws {
    let folder = try TemporaryFolder()
    let program = folder.path("kerberos-profile")
    let source = JavaTool.packageRoot + "/Tests/Native/kerberos-profile.c"
    let compiled = try ChildProcess.run(["clang", "-o", program, source, "-lkrb5"])
    try #require(compiled.exit == .status(0), "\(compiled.standardError)")
    let outcome = try ChildProcess.run(
      [program], environment: ["KRB5_CONFIG": "/dev/null"], input: .bytes(try paths(in: folder)))
    try #require(outcome.exit == .status(0), "\(outcome.standardError)")
    try compare(
      outcome.standardOutput,
      { document, line in
        switch document.verdict(of: .mit) {
        case .refuses(let text): return "refuses \(text)"
        case .accepts:
          // What the readers take differently is said, and the tree is Java's.
          guard document.problems.isEmpty, document.differences.isEmpty, line.hasPrefix("accepts") else {
            return line.hasPrefix("accepts") ? String(line) : "accepts"
          }
          let values = MITValues(document)
          return "accepts|\(values.realms)|\(values.kdcs)"
        }
      }, KerberosDuration.mit)
  }

  @Test("What a reader refuses has a problem")
  func problems() {
    for text in Self.texts {
      let configuration = KerberosConfiguration(path: "/krb5.conf", bytes: text) { _, _ in .unreadable }
      let shown = String(decoding: text.prefix(400), as: UTF8.self).debugDescription
      let problems = configuration.files[0].document.problems + configuration.files[0].problems
      for reader in [KerberosReader.java, .mit] {
        if case .refuses = configuration.files[0].document.verdict(of: reader) {
          let differs = !configuration.files[0].document.differences.isEmpty
          #expect(differs || !problems.isEmpty, "\(shown)")
        }
      }
      for problem in problems { #expect(Int(problem.range.end) <= text.count) }
    }
  }

  private static func unicodeEscaped(_ text: String?) -> String {
    guard let text else { return "null" }
    var words = ""
    for unit in text.utf16 {
      if unit == 0x5C || unit < 0x20 || unit > 0x7E {
        let digits = String(unit, radix: 16)
        words += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      } else {
        words.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      }
    }
    return words
  }
}

/// What Java takes of a document that it accepts: the first value of a tag, the values of a realm's first block.
private struct JavaValues {
  let realm: String?
  let kdcs: String?

  init(_ document: KerberosDocument) {
    let defaults = document.sections.filter { $0.name.text.lowercased() == "libdefaults" }.flatMap(\.relations)
    realm = defaults.first { $0.key.text == "default_realm" }?.value?.text
    let block = document.sections.filter { $0.name.text.lowercased() == "realms" }.flatMap(\.relations)
      .first { $0.key.text == "EXAMPLE.COM" }
    let values = block?.relations.filter { $0.key.text == "kdc" }.compactMap { $0.value?.text } ?? []
    kdcs = values.isEmpty ? nil : values.joined(separator: " ")
  }
}

/// What MIT's library takes of a document that both readers take alike: every value, of every block.
private struct MITValues {
  let realms: String
  let kdcs: String

  init(_ document: KerberosDocument) {
    func relations(_ section: String) -> [KerberosRelation] {
      document.sections.filter { $0.name.text == section }.flatMap(\.relations)
    }
    realms = relations("libdefaults").filter { $0.key.text == "default_realm" }.compactMap { $0.value?.mitText }
      .joined(separator: " ")
    kdcs = relations("realms").filter { $0.key.text == "EXAMPLE.COM" }.flatMap(\.relations)
      .filter { $0.key.text == "kdc" }.compactMap { $0.value?.mitText }.joined(separator: " ")
  }
}
