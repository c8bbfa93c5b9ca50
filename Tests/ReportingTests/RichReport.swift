import Findings
import Reporting
import SourceText

/// A report with everything that one can hold: several files, all severities, foreign places, fixes, suppressions,
/// a file that could not be read, and text that tries to break out.
enum RichReport {
  static let secret = "S3cr3t\"<&>'Wörter"
  /// What each format would take for more than text.
  static let hostile =
    "<script>alert(1)</script>\u{1B}]0;x\u{7}\r\n::error file=a::owned\n##[error]owned]]>&amp;\u{202E}%0A](9) [x](http:y)"

  static func report() throws -> Report {
    var sample = Sample(
      """
      {
        "type": "job",
        "主题 \(String(repeating: "é", count: 3))": "orders", "beginOffset": "0",
        "note": "##[error]owned ::error::owned <script>alert(2)</script>",
        "nested": {
          "a": 1
        }
      }
      """, path: "jobs/orders 1%.json")
    let source = sample.files[0].path
    sample.files.append(
      SourceFile(path: "weir.yaml", bytes: Array("\u{FEFF}datasources:\r\n  events:\r\n    password: ".utf8)))
    let start = UInt32(sample.files[1].bytes.count)
    sample.files[1].bytes += Array("'\(secret.replacingQuotes)' # old\r\n".utf8)
    sample.files[1].secrets = [ByteRange(start, UInt32(sample.files[1].bytes.count - 8))]
    sample.files.append(SourceFile(path: "a\u{1B}[31m\n::error::b##[error].json", bytes: Array("{\u{FF}}".utf8)))

    sample.find(
      "`beginOffset` says it again", at: try sample.place("\"beginOffset\"", pointer: "/beginOffset"),
      help: "Keep one.\nRemove the other.",
      related: [
        RelatedPlace("`topic` [here](1)", at: try sample.place("\"orders\"")),
        RelatedPlace("", at: try sample.place("events", file: 1, pointer: "/datasources/events")),
        RelatedPlace("not read", at: Place(file: "auth/a.keytab", range: ByteRange(3, 9))),
      ],
      fixes: [
        Fix(
          "Remove `beginOffset`", safety: .safe,
          edits: [Edit(file: source, range: try sample.place(", \"beginOffset\": \"0\"").range, text: "")])
      ])
    sample.find("whole lines", at: try sample.place("{\n    \"a\": 1\n  }", pointer: "/nested"), severity: .warning)
    sample.find(hostile, at: try sample.place("\"note\""), severity: .info, help: hostile)
    sample.find(hostile, at: Place(file: sample.files[2].path, range: ByteRange(0, 1)))
    let password = Place(file: "weir.yaml", range: sample.files[1].secrets[0], pointer: "/datasources/events/password")
    sample.findings.append(
      Finding(
        code: "SEC001", name: "secret-in-clear", severity: .warning, message: "`\(secret)` is a password in clear",
        help: "Do not write `password: \(secret)`.",
        place: password,
        fixes: [
          Fix(
            "Quote \(secret)", safety: .unsafe,
            edits: [Edit(file: "weir.yaml", range: password.range, text: "\"\(secret)\"")])
        ]))
    sample.findings.append(
      Finding(
        code: "OWN1", name: "own-rule", severity: .info, message: "a rule of the user", help: nil,
        place: Place(file: source, range: ByteRange(0, 0))))
    let suppressed = [
      SuppressedFinding(
        Finding(
          code: "JOB004", name: "unknown-key", severity: .error, message: "`note` is no key", help: nil,
          place: try sample.place("\"note\"", pointer: "/note")),
        by: [Acceptance(.inSource, reason: hostile, at: try sample.place("\"note\"")), Acceptance(.external)])
    ]
    return Report(
      findings: sample.findings, suppressed: suppressed,
      sources: Dictionary(sample.files.map { ($0.path, $0) }) { first, _ in first },
      checked: sample.files.map(\.path) + ["jobs/good.json"],
      run: RunFacts(
        version: "0.1.0", exitStatus: 2, unreadable: [UnreadableFile(path: "locked.json", reason: "no permission")]))
  }
}

extension String {
  /// As YAML's single quotes hold it.
  fileprivate var replacingQuotes: String {
    split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }
}
