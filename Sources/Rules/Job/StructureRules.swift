import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// JOB006 of the whole file, JOB013: what kind of script a file is.
extension ScriptCheck {
  mutating func checkKind() {
    let type = script.value(ScriptKey.type, of: script.root) ?? script.value(RealtimeKey.type, of: script.root)
    let version = script.value(ScriptKey.version, of: script.root) ?? script.value(RealtimeKey.version, of: script.root)
    if let type { checkType(type) }
    if let version { checkVersion(version, type: type) }
  }

  private mutating func checkType(_ type: JSONNodeID) {
    guard document.kind(of: type) == .string else {
      return report(
        Wording.JOB.wrongType(key: "type", expected: "a string", found: document.kind(of: type).words), at: type)
    }
    if document.contentEquals(type, "job") || document.contentEquals(type, "realtime") || document.isOpen(type) {
      return
    }
    switch script.kind {
    case .batch: reportSpelling(of: type, canonical: "job")
    case .realtime: reportSpelling(of: type, canonical: "realtime")
    case .unknown: report(Wording.JOB.scriptVersionUnknownType(type: shown(type)), at: type)
    }
  }

  private mutating func checkVersion(_ version: JSONNodeID, type: JSONNodeID?) {
    // Of a type that does not exist no version is right.
    if script.kind == .unknown || document.isOpen(version) { return }
    guard document.kind(of: version) == .string || document.kind(of: version) == .number else {
      return report(
        Wording.JOB.wrongType(key: "version", expected: "a string", found: document.kind(of: version).words),
        at: version)
    }
    if document.contentEquals(version, script.kind == .realtime ? "1.0" : "2.0") { return }
    let text = document.text(of: version)
    let typeName = script.kind == .realtime ? "realtime" : "job"
    let expected = script.kind == .realtime ? "1.0" : "2.0"
    switch (script.kind, text) {
    case (.batch, "1.0"): report(Wording.JOB.scriptVersionOld(version: text), at: version)
    case (.realtime, "2.0"):
      report(
        Wording.JOB.scriptVersionMismatch(version: text, type: typeName, expected: expected), at: version,
        related: type.map { [$0] } ?? [])
    default:
      report(
        Wording.JOB.scriptVersionUnknownVersion(version: shown(version), type: typeName, expected: expected),
        at: version)
    }
  }
}

/// JOB009 to JOB011: the steps.
extension ScriptCheck {
  /// Step types that lint knows and `weir run` does not execute.
  private static let lintOnly: Set<String> = ["odps", "holo", "oss", "hdfs", "elasticsearch"]
  /// Other names that sources give the same steps.
  private static let known: [String] = ["kafka", "stream", "txtfile", "mysql"] + lintOnly.sorted()

  mutating func checkSteps() {
    for step in script.steps { checkType(of: step) }
    checkStepCount()
    checkStepNames()
  }

  private mutating func checkType(of step: Step) {
    guard let value = script.value(StepKey.stepType, of: step.object) else { return }
    guard document.kind(of: value) == .string, let type = step.type else {
      return report(
        Wording.JOB.wrongType(key: "stepType", expected: "a string", found: document.kind(of: value).words), at: value)
    }
    if document.isOpen(value) { return }
    guard Self.known.contains(type) else {
      if let nearest = NearMiss.nearest(to: type, among: Self.known) {
        return report(
          Wording.JOB.stepTypeNear(type: shown(value), nearest: nearest), at: value,
          fixes: replacement(of: value, by: nearest))
      }
      return report(Wording.JOB.stepType(type: shown(value)), at: value)
    }
    if !document.withContent(of: value, { type.utf8.elementsEqual($0) }) { reportSpelling(of: value, canonical: type) }
    if Self.lintOnly.contains(type) { report(Wording.JOB.stepTypeLintOnly(type: type), at: value) }
  }

  private mutating func checkStepCount() {
    guard let key = script.key(ScriptKey.steps, of: script.root) ?? script.key(RealtimeKey.steps, of: script.root)
    else { return }
    let value = JSONNodeID(key.index + 1)
    guard document.kind(of: value) == .array, !isDamaged(value) else { return }
    var elementCount = 0
    for _ in document.elements(of: value) { elementCount += 1 }
    if elementCount == 0 { return report(Wording.JOB.stepCountEmpty(), at: key) }
    // A step whose category is absent or wrong may be the one that seems missing.
    let isDecided = script.steps.count == elementCount && script.steps.allSatisfy { $0.isReader != nil }
    checkStepCount(reading: true, at: key, isDecided)
    checkStepCount(reading: false, at: key, isDecided)
  }

  private mutating func checkStepCount(reading: Bool, at key: JSONNodeID, _ isDecided: Bool) {
    var first: JSONNodeID?
    var isFound = false
    for step in script.steps where step.isReader == reading {
      let value = script.value(StepKey.category, of: step.object)
      if isFound, let value, let first {
        report(Wording.JOB.stepCountSeveral(category: reading ? "reader" : "writer"), at: value, related: [first])
      }
      if !isFound { first = value }
      isFound = true
    }
    if !isFound, isDecided {
      report(reading ? Wording.JOB.stepCountNoReader() : Wording.JOB.stepCountNoWriter(), at: key)
    }
  }

  private mutating func checkStepNames() {
    for (index, step) in script.steps.enumerated() {
      guard let name = step.name, let value = script.value(StepKey.name, of: step.object),
        let first = stepNames.index(of: name), first < index,
        let firstValue = script.value(StepKey.name, of: script.steps[first].object)
      else { continue }
      report(Wording.JOB.stepName(name: name), at: value, related: [firstValue], subject: name)
    }
  }
}
