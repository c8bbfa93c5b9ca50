import Catalog
public import Findings
public import JobModel
import Rules
import SourceText
import YAMLSyntax

/// The `suppressions` of one `weir.yaml`.
///
/// One that is not written as it must be hides nothing, and has findings of its own; what the schema refuses is found elsewhere.
public struct ProjectSuppressions: Sendable {
  public private(set) var suppressions: [Suppression] = []
  public private(set) var findings: [Finding] = []

  init() {}

  public init(_ project: Project, book: RuleBook) {
    let document = project.document
    guard let root = document.root, let list = document.value(of: "suppressions", in: root) else { return }
    for entry in document.elements(of: list) where document.kind(of: entry) == .mapping {
      var reader = Reader(project: project, book: book)
      let suppression = reader.suppression(entry)
      // Of a file that breaks off, the last entry may be half read.
      guard document.isComplete else { continue }
      findings += reader.findings
      if let suppression { suppressions.append(suppression) }
    }
  }

  private struct Reader {
    let project: Project
    let book: RuleBook
    var findings: [Finding] = []

    private var document: YAMLDocument { project.document }

    init(project: Project, book: RuleBook) {
      self.project = project
      self.book = book
    }

    /// Nil where something is wrong with the entry.
    mutating func suppression(_ entry: YAMLNode) -> Suppression? {
      let files = glob(project.setting("path", in: entry))
      let code = project.setting("code", in: entry)
      let rules = rules(for: code)
      let pointer = project.setting("pointer", in: entry)
      let isPointer = pointer == nil ? document.value(of: "pointer", in: entry) == nil : check(pointer: pointer)
      let reason = project.setting("reason", in: entry)
      let isReason = check(reason: reason)
      let expiry = date(project.setting("expires", in: entry))
      let isDated = expiry != nil || document.value(of: "expires", in: entry) == nil
      guard let files, let code, let rules, let reason, isPointer, isReason, isDated else { return nil }
      return Suppression(
        origin: .project(project.path), selector: code, rules: rules, pointer: pointer?.value,
        files: files, reason: reason.value, expiry: expiry)
    }

    private mutating func report(_ wording: Wording, at text: Setting<String>, subject: String = "") {
      if let place = text.place { findings.append(Finding(wording, at: place, subject: subject)) }
    }

    private mutating func glob(_ path: Setting<String>?) -> GlobPattern? {
      guard let path else { return nil }
      do {
        return try GlobPattern(path.value)
      } catch {
        report(error.wording(of: path.value), at: path)
        return nil
      }
    }

    private mutating func rules(for code: Setting<String>?) -> [RuleBook.Entry]? {
      guard let code else { return nil }
      let name = code.value
      let rules = book.entries(calledBy: name)
      if rules.isEmpty { report(book.unknownRule(name), at: code, subject: name) }
      return rules.isEmpty ? nil : rules
    }

    private mutating func check(pointer: Setting<String>?) -> Bool {
      guard let pointer, let problem = PointerText.problem(with: pointer.value) else { return true }
      let advice = "Write it like `/steps/1/parameter/acks`, a tilde within a key as `~0` and a slash as `~1`."
      let value = Excerpt.of(pointer.value)
      report(
        Wording.PROJ.valueMalformed(value: value, what: "JSON pointer", problem: problem, advice: advice), at: pointer)
      return false
    }

    private mutating func check(reason: Setting<String>?) -> Bool {
      guard let reason else { return false }
      if reason.value.contains(where: { !$0.isWhitespace }) { return true }
      report(Wording.PROJ.valueMissing(key: "reason", object: "a suppression"), at: reason, subject: "reason")
      return false
    }

    private mutating func date(_ expires: Setting<String>?) -> Setting<CalendarDate>? {
      guard let expires else { return nil }
      if let date = CalendarDate(expires.value) { return Setting(date, at: expires.place) }
      let value = Excerpt.of(expires.value)
      let accepted = "the days of the calendar, as `yyyy-mm-dd`"
      report(Wording.PROJ.valueValue(value: value, key: "expires", accepted: accepted), at: expires)
      return nil
    }
  }
}

/// JSON pointers as people write them.
enum PointerText {
  /// What keeps a text from being a JSON pointer (RFC 6901), in words that go on after it; nil where nothing does.
  static func problem(with text: String) -> String? {
    guard let first = text.utf8.first else { return nil }
    if first != UInt8(ascii: "/") { return "it does not begin with `/`" }
    var isAfterTilde = false
    for byte in text.utf8 {
      if isAfterTilde, byte != UInt8(ascii: "0"), byte != UInt8(ascii: "1") {
        return "`~` stands before `0` or `1` only"
      }
      isAfterTilde = byte == UInt8(ascii: "~")
    }
    return isAfterTilde ? "`~` stands before `0` or `1` only" : nil
  }
}

extension GlobPattern.Problem {
  /// What is said of a text in a project file that is no pattern.
  func wording(of text: String) -> Wording {
    Wording.PROJ.valueMalformed(
      value: Excerpt.of(text), what: "pattern", problem: "it \(message)",
      advice: "Write a path with `*` for a name, `**` for any folders, `?`, `[…]` or `{a,b}`.")
  }
}
