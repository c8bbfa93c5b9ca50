import Findings
import JSONSyntax
import Linting
import SourceText
import YAMLSyntax

/// The readers of what hides findings take any text without a trap; whatever they make of it, no finding is lost or made up.
///
/// An input is the value of `"//weir"`, behind 00 FF what stands below `suppressions:` in a `weir.yaml`, and behind another the text of a
/// baseline.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSuppressions(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let texts = parts(of: Array(UnsafeBufferPointer(start: start, count: count)))
  checkScript(texts[0])
  if texts.count > 1 { checkProject(texts[1]) }
  if texts.count > 2 { checkBaseline(texts[2]) }
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: UnsafeRawPointer?, _ arguments: UnsafeRawPointer?) -> CInt {
  FuzzedFolder.enter()
  return 0
}

/// A job with much to hide.
private enum Job {
  static let project = Array("datasources:\n  events: {type: kafka, version: \"3.6\", server: \"kafka-1:9092\"}\n".utf8)
  static let bare = text(with: "")
  static let lint = Linter.run(request(bare, project))

  static func text(with member: String, inStep isInStep: Bool = false) -> [UInt8] {
    Array(
      """
      {"type": "job", "version": "2.0", "steps": [
        {"stepType": "kafka", "name": "Reader", "category": "reader", "parameter": {
          "datasource": "events", "topic": "orders", "column": ["__value__", "__nothing__"], "keyType": "STRING", "valueType": "TEXT",
          "waitTime": "x", "password": "abc", "beginOffset": "seekToLast", "beginDateTime": "20240101000000"\(isInStep ? member : "")}},
        {"stepType": "stream", "name": "Writer", "category": "writer", "parameter": {"print": true}}],
        "order": {"hops": [{"from": "Reader", "to": "Nobody"}]},
        "setting": {"errorLimit": {"record": "0"}, "speed": {"concurrent": 1, "throttle": false}}\(isInStep ? "" : member)}

      """.utf8)
  }

  static func request(_ script: [UInt8], _ project: [UInt8]) -> LintRequest {
    FuzzedFolder.request(
      for: "one", [FuzzedFolder.project: project, FuzzedFolder.job: script, FuzzedFolder.other: Array("{}".utf8)])
  }
}

/// The script's findings, hidden or not, without those about suppressions.
private func found(by outcome: LintOutcome, besides pointer: String = "?") -> [String] {
  (outcome.findings + outcome.suppressed.map(\.finding)).filter {
    $0.place.file == FuzzedFolder.job && $0.code != "SUP001" && !($0.place.pointer ?? "").hasPrefix(pointer)
  }.map(\.kernel).sorted()
}

private func check(_ outcome: LintOutcome) {
  for finding in outcome.findings + outcome.suppressed.map(\.finding) {
    guard let source = outcome.sources[finding.place.file] else {
      return require(false, "a finding's file is known: \(finding)")
    }
    for place in [finding.place] + finding.related.map(\.place) where place.file == finding.place.file {
      require(
        place.range.start <= place.range.end && Int(place.range.end) <= source.bytes.count,
        "a place lies in its file: \(finding)")
    }
  }
  for hidden in outcome.suppressed {
    require(!hidden.acceptances.isEmpty, "somebody accepts what is hidden")
    require(hidden.finding.code != "SUP001", "no suppression hides what is said of suppressions")
  }
}

private func checkScript(_ text: [UInt8]) {
  let value = String(decoding: text, as: UTF8.self)
  for isInStep in [false, true] {
    let outcome = Linter.run(Job.request(Job.text(with: ", \"//weir\": \(value)", inStep: isInStep), Job.project))
    check(outcome)
    // A text of several members, or of none, changes more than what is hidden.
    guard JSONDocument(parsing: Array(value.utf8)).problems.isEmpty else { continue }
    let own = isInStep ? "/steps/0/parameter/~1~1weir" : "/~1~1weir"
    require(
      found(by: outcome, besides: own) == found(by: Job.lint),
      "\"//weir\" hides and does no more: \(found(by: outcome, besides: own))")
  }
}

private func checkProject(_ text: [UInt8]) {
  let lines = text.split(separator: UInt8(ascii: "\n"))
  let project = Job.project + Array("suppressions:\n".utf8) + text + [UInt8(ascii: "\n")]
  let outcome = Linter.run(Job.request(Job.bare, project))
  check(outcome)
  let document = YAMLDocument(parsing: project)
  guard document.problems.isEmpty, let root = document.root,
    lines.allSatisfy({ $0.starts(with: "  ".utf8) || $0.starts(with: "- ".utf8) }),
    document.members(of: root).count == 2
  else { return }
  require(found(by: outcome) == found(by: Job.lint), "suppressions hide and do no more")
}

private func checkBaseline(_ text: [UInt8]) {
  let baseline: Baseline
  do {
    baseline = try Baseline(path: FuzzedFolder.baseline, bytes: text)
  } catch {
    let lines = LineTable(text).starts.count
    require(
      !error.message.isEmpty && (1...max(lines, 1)).contains(error.line) && error.column >= 1,
      "a problem has a place: \(error)")
    return
  }
  let written = Array(baseline.text.utf8)
  guard let again = try? Baseline(path: FuzzedFolder.baseline, bytes: written) else {
    return require(false, "a baseline can be read again: \(baseline.text)")
  }
  require(Array(again.text.utf8) == written, "a baseline stays as it is")
  for purpose in [BaselineUse.Purpose.hide, .shrink, .grow] {
    var request = Job.request(Job.bare, Job.project)
    request.baseline = BaselineUse(baseline, for: purpose)
    let outcome = Linter.run(request)
    check(outcome)
    require(found(by: outcome) == found(by: Job.lint), "a baseline hides and does no more")
    require((outcome.baseline == nil) == (purpose == .hide), "what only hides changes nothing")
    guard let change = outcome.baseline else { continue }
    require(change.removed >= 0 && change.added >= 0, "nothing is taken back")
    let shown = outcome.findings.filter { $0.code != "SUP001" }
    if purpose == .grow { require(shown.isEmpty, "what grows hides everything: \(shown)") }
    if purpose == .shrink { require(change.added == 0, "what shrinks takes up nothing") }
  }
}
