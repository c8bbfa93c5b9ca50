public import Findings
import JSONSyntax
import SourceText

/// Findings that were there when the rules were taken up, as a file lists them: hidden as long as they are there, and never more.
public struct Baseline: Sendable {
  /// Files above this many bytes are refused.
  public static let maximumSize = 64 << 20
  /// The form of the file.
  static let version = 1

  /// Findings that have one fingerprint.
  public struct Entry: Sendable {
    /// Of the path as seen from the baseline's folder; decides alone which findings are meant.
    public var fingerprint: String
    /// From 1.
    public var count: Int
    public var code: String
    /// Relative to the baseline's folder.
    public var file: String
    /// For people.
    public var pointer: String?
    /// For people: what was said when the entry was written.
    public var message: String
    /// Where the entry stands; nil for one that is not written yet.
    public var place: Place?
  }

  /// Why a text is no baseline.
  public struct Problem: Error, Sendable {
    public var message: String
    /// From 1, as editors count.
    public var line: Int
    public var column: Int
  }

  /// As it is shown.
  public let path: FilePath
  public var entries: [Entry]
  /// The file's text; empty for one that is not written yet.
  let bytes: [UInt8]

  /// A baseline without entries, for a file that is not there yet.
  public init(path: FilePath) {
    self.path = path
    entries = []
    bytes = []
  }

  public init(path: FilePath, bytes: [UInt8]) throws(Problem) {
    self.path = path
    self.bytes = bytes
    var reader = BaselineReader(path: path.text, bytes: bytes)
    entries = try reader.entries()
  }

  /// The file's text: one entry a line, in the order of files, so that changes merge line by line.
  public var text: String {
    var writer = JSONWriter(spacedWith: .controlsAndFormats)
    let entries = entries.sorted(by: Self.precedes)
    writer.object { file in
      file.beginLine()
      file.field("version", Self.version)
      file.beginLine()
      file.array("findings") { list in
        for entry in entries {
          list.beginLine()
          list.object { line in
            line.field("file", entry.file)
            line.field("code", entry.code)
            if let pointer = entry.pointer { line.field("pointer", pointer) }
            line.field("count", entry.count)
            line.field("fingerprint", entry.fingerprint)
            line.field("message", entry.message)
          }
        }
      }
    }
    return writer.text + "\n"
  }

  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.code != right.code { return left.code < right.code }
    if left.pointer != right.pointer { return (left.pointer ?? "") < (right.pointer ?? "") }
    return left.fingerprint < right.fingerprint
  }
}

/// Reads the text of a baseline. It is written by this tool alone, so that anything unexpected is a mistake, most often of a merge.
private struct BaselineReader {
  let path: String
  let document: JSONDocument

  init(path: String, bytes: [UInt8]) {
    self.path = path
    document = JSONDocument(parsing: bytes)
  }

  mutating func entries() throws(Baseline.Problem) -> [Baseline.Entry] {
    if let problem = document.problems.first(where: { $0.severity == .error }) {
      throw self.problem(problem.message, at: problem.range)
    }
    guard let root = document.root, document.kind(of: root) == .object else {
      throw problem("a baseline is an object with `version` and `findings`", at: ByteRange(at: 0))
    }
    guard let version = document.member("version", of: root) else {
      throw problem("`version` is missing", at: document.range(of: root))
    }
    guard document.integer(of: version.value) == Baseline.version else {
      throw problem("this version reads baselines of version \(Baseline.version) alone", at: version.value)
    }
    guard let findings = document.member("findings", of: root), document.kind(of: findings.value) == .array else {
      throw problem("`findings` is missing, or no array", at: document.range(of: root))
    }
    var entries: [Baseline.Entry] = []
    for element in document.elements(of: findings.value) { entries.append(try entry(element)) }
    return entries
  }

  private func entry(_ node: JSONNodeID) throws(Baseline.Problem) -> Baseline.Entry {
    guard document.kind(of: node) == .object else { throw problem("an entry is an object", at: node) }
    let fingerprint = try text("fingerprint", of: node)
    guard fingerprint.utf8.count == 32, fingerprint.utf8.allSatisfy(Self.isDigit) else {
      throw problem("a `fingerprint` has 32 hexadecimal digits", at: node)
    }
    guard let count = document.member("count", of: node), let number = document.integer(of: count.value), number > 0
    else { throw problem("`count` takes a number from 1", at: node) }
    let pointer = document.member("pointer", of: node).map { document.text(of: $0.value) }
    return Baseline.Entry(
      fingerprint: fingerprint, count: number, code: try text("code", of: node), file: try text("file", of: node),
      pointer: pointer, message: try text("message", of: node),
      place: Place(file: path, range: document.range(of: node), pointer: document.pointer(to: node)))
  }

  private func text(_ name: StaticString, of node: JSONNodeID) throws(Baseline.Problem) -> String {
    guard let member = document.member(name, of: node), document.kind(of: member.value) == .string else {
      throw problem("`\(name)` is missing, or no string", at: node)
    }
    return document.text(of: member.value)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private func problem(_ message: String, at node: JSONNodeID) -> Baseline.Problem {
    problem(message, at: document.range(of: node))
  }

  private func problem(_ message: String, at range: ByteRange) -> Baseline.Problem {
    let position = LineTable(document.bytes).position(of: range.start)
    return Baseline.Problem(message: message, line: position.line, column: position.column)
  }
}
