import Findings
import Fixing
import JSONSyntax
import Linting
import SourceText
import YAMLSyntax

/// What holds for every outcome of the linter.
enum LintProperties {
  static func check(_ outcome: LintOutcome) {
    let findings = outcome.findings + outcome.suppressed.map(\.finding)
    for (finding, next) in zip(outcome.findings, outcome.findings.dropFirst()) {
      require(!Finding.precedes(next, finding), "findings are in order: \(finding) \(next)")
    }
    for finding in findings {
      require(!finding.message.isEmpty && !(finding.help ?? "x").isEmpty, "a finding has words")
      for place in [finding.place] + finding.related.map(\.place) { check(place, in: outcome, finding) }
      for fix in finding.fixes {
        require(!fix.edits.isEmpty && !fix.title.isEmpty, "a fix has edits and a title: \(finding)")
        for edit in fix.edits { check(Place(file: edit.file, range: edit.range), in: outcome, finding) }
        for (edit, next) in zip(fix.edits, fix.edits.dropFirst()) where edit.file == next.file {
          require(edit.range.end <= next.range.start, "edits are in order: \(finding)")
        }
      }
    }
  }

  private static func check(_ place: Place, in outcome: LintOutcome, _ finding: Finding) {
    guard let source = outcome.sources[place.file] else {
      return require(false, "a finding's file is known: \(finding)")
    }
    require(
      place.range.start <= place.range.end && Int(place.range.end) <= source.bytes.count,
      "a place lies in its file: \(finding)")
  }

  private static func descriptions(_ outcome: LintOutcome) -> [String] {
    outcome.findings.map(\.description) + outcome.suppressed.map(\.finding.description)
  }

  static func checkRepeated(_ request: LintRequest, _ outcome: LintOutcome) {
    requireSame(descriptions(Linter.run(request)), descriptions(outcome), "the same is found again")
  }

  private static func requireSame(_ left: [String], _ right: [String], _ fact: String) {
    guard left != right else { return }
    let onlyLeft = left.filter { !right.contains($0) }
    let onlyRight = right.filter { !left.contains($0) }
    require(false, "\(fact)\n  only here: \(onlyLeft)\n  only there: \(onlyRight)")
  }

  /// Many files: the script, cut off at different places.
  static func checkThreads(script: [UInt8], project: [UInt8]) {
    var texts = ["many/weir.yaml": project]
    for number in 0..<FuzzedFolder.manyCount {
      texts[FuzzedFolder.manyJob(number)] = Array(
        script.prefix(script.count - script.count * number / FuzzedFolder.manyCount / 4))
    }
    var request = FuzzedFolder.request(for: "many", texts)
    let alone = descriptions(Linter.run(request))
    request.threads = 2
    requireSame(descriptions(Linter.run(request)), alone, "the number of threads decides nothing")
  }

  static func checkFixes(_ request: LintRequest, _ outcome: LintOutcome) {
    for includesUnsafe in [false, true] {
      let fixed = Fixer.run(request, includesUnsafe: includesUnsafe)
      require(!fixed.isUnfinished, "fixing ends")
      var again = request
      for file in fixed.files {
        let path = file.path.text
        require(
          hasSyntaxErrors(file.text.original, path) || !hasSyntaxErrors(file.text.bytes, path),
          "fixes leave no new syntax error in \(path): \(fixed.fixed)")
        again.replacements[file.path] = file.text.bytes
      }
      let second = Fixer.run(again, includesUnsafe: includesUnsafe)
      require(second.fixed.isEmpty, "nothing is left to fix: \(second.fixed)")
    }
  }

  private static func hasSyntaxErrors(_ bytes: [UInt8], _ path: String) -> Bool {
    path.hasSuffix(".json")
      ? JSONDocument(parsing: bytes).hasSyntaxErrors : !YAMLDocument(parsing: bytes).problems.isEmpty
  }

  /// What no suppression hides.
  private static let unhidden: Set<String> = ["SUP001"]

  /// `"//weir"` at the script's root hides all of it.
  static func checkScriptSuppressions(_ request: LintRequest, _ outcome: LintOutcome, script: [UInt8]) {
    let document = JSONDocument(parsing: script)
    guard !document.hasSyntaxErrors, let root = document.root, document.kind(of: root) == .object,
      document.member("//weir", of: root) == nil
    else { return }
    let codes = Set(outcome.findings.filter { $0.place.file == FuzzedFolder.job }.map(\.code)).subtracting(unhidden)
    guard !codes.isEmpty else { return }
    let list = codes.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    var text = script
    let separator = document.members(of: root).contains { _ in true } ? "," : ""
    text.insert(
      contentsOf: "\"//weir\": {\"ignore\": [\(list)], \"reason\": \"known\"}\(separator)".utf8,
      at: Int(document.range(of: root).start) + 1)
    var request = request
    request.replacements[FilePath(FuzzedFolder.job)] = text
    let left = Linter.run(request).findings.filter { $0.place.file == FuzzedFolder.job && !unhidden.contains($0.code) }
    require(left.isEmpty, "a suppression in the script hides everything: \(left)")
  }

  /// A nearer `weir.yaml` hides all that is found in the jobs.
  static func checkProjectSuppressions(_ request: LintRequest, _ outcome: LintOutcome) {
    let path = "one/jobs/weir.yaml"
    let jobs = outcome.findings.filter { $0.place.file.hasPrefix("one/jobs/") && !unhidden.contains($0.code) }
    guard !jobs.isEmpty else { return }
    let entries = Set(jobs.map(\.code)).sorted().map { "  - {path: \"**\", code: \($0), reason: known}\n" }
    var request = request
    request.replacements[FilePath(path)] = Array("suppressions:\n\(entries.joined())".utf8)
    let left = Linter.run(request).findings.filter {
      $0.place.file.hasPrefix("one/jobs/") && $0.place.file != path && !unhidden.contains($0.code)
    }
    require(left.isEmpty, "suppressions of the project hide everything: \(left)")
  }

  /// A baseline that takes up everything hides everything, and nothing in it is stale.
  static func checkBaseline(_ request: LintRequest, _ outcome: LintOutcome) {
    var request = request
    request.baseline = BaselineUse(Baseline(path: FuzzedFolder.baseline), for: .grow)
    guard let change = Linter.run(request).baseline else { return require(false, "a baseline grows") }
    let bytes = Array(change.baseline.text.utf8)
    guard let baseline = try? Baseline(path: FuzzedFolder.baseline, bytes: bytes) else {
      return require(false, "a baseline can be read again: \(change.baseline.text)")
    }
    request.baseline = BaselineUse(baseline, for: .hide)
    let hidden = Linter.run(request)
    let expected = outcome.findings.filter { unhidden.contains($0.code) }.map(\.description)
    requireSame(hidden.findings.map(\.description), expected, "a baseline hides everything")
    let size = baseline.entries.reduce(0) { $0 + $1.count }
    require(
      size == outcome.findings.count - expected.count,
      "a baseline counts every finding: \(size), \(outcome.findings.count)")
  }
}
