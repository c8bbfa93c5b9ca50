import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// The way from one step to another, by their names.
private struct Hop: Hashable {
  var from: String
  var to: String
}

/// The names of a script's steps.
struct StepNames {
  /// Names that a near one is looked for in. A script with more steps than this is none that a person has written.
  private static let nearCount = 64

  private let names: [String?]
  /// Of scripts with many steps only: two or three are found sooner one by one.
  private let indices: [String: Int]?
  /// No two steps have one name.
  let areDifferent: Bool
  /// Every step has a name.
  let areComplete: Bool

  init(_ steps: [Step]) {
    names = steps.map(\.name)
    let given = names.compactMap(\.self)
    areComplete = given.count == names.count
    if names.count > 8 {
      let indices = Dictionary(names.enumerated().compactMap { index, name in name.map { ($0, index) } }) { first, _ in first }
      areDifferent = indices.count == given.count
      self.indices = indices
    } else {
      indices = nil
      areDifferent = given.indices.allSatisfy { !given[..<$0].contains(given[$0]) }
    }
  }

  /// Index of the first step of that name.
  func index(of name: String) -> Int? {
    if let indices { return indices[name] }
    return names.firstIndex(of: name)
  }

  func nearest(to name: String) -> String? {
    NearMiss.nearest(to: name, among: names.prefix(Self.nearCount).compactMap(\.self))
  }
}

/// JOB012 and JOB014: the way of the records through the steps.
extension ScriptCheck {
  mutating func checkOrder() {
    let reader = script.steps(reading: true).first
    let writer = script.steps(reading: false).first
    guard let key = script.key(ScriptKey.order, of: script.root) ?? script.key(RealtimeKey.order, of: script.root)
    else {
      if script.kind == .batch { reportNoOrder(from: reader, to: writer) }
      return
    }
    guard let order = script.object(at: JSONNodeID(key.index + 1)),
      let hops = script.value(OrderKey.hops, of: order), document.kind(of: hops) == .array
    else { return }
    var seen: [Hop: JSONNodeID] = [:]
    for element in document.elements(of: hops) {
      guard let hop = script.object(at: element), checkHop(hop),
        let from = script.text(OrderHopsEntryKey.from, of: hop), let to = script.text(OrderHopsEntryKey.to, of: hop)
      else { continue }
      if let first = seen[Hop(from: from, to: to)] {
        report(Wording.JOB.hopTwice(from: from, to: to), at: hop.node, related: [first])
      } else {
        seen[Hop(from: from, to: to)] = hop.node
      }
    }
    guard document.elements(of: hops).first(where: { _ in true }) == nil, !isDamaged(hops),
      let from = reader?.name, let to = writer?.name, let hopsKey = script.key(OrderKey.hops, of: order)
    else { return }
    report(Wording.JOB.hopMissing(from: from, to: to), at: hopsKey)
  }

  /// Checks one hop; false where it is wrong already.
  private mutating func checkHop(_ hop: BoundObject) -> Bool {
    // Names given twice are JOB011's: what a hop means is open until they differ.
    guard stepNames.areDifferent else { return false }
    let ends = [OrderHopsEntryKey.from, .to].compactMap { key -> Step? in
      guard let value = script.value(key, of: hop), document.kind(of: value) == .string else { return nil }
      let name = document.text(of: value)
      if let step = stepNames.index(of: name) { return script.steps[step] }
      // Where a step's own name is missing, the hop may well be right.
      guard stepNames.areComplete, !document.isOpen(value) else { return nil }
      if let nearest = stepNames.nearest(to: name) {
        report(
          Wording.JOB.hopNear(name: shown(value), nearest: nearest), at: value,
          fixes: replacement(of: value, by: nearest), subject: name)
      } else {
        report(Wording.JOB.hopUnknown(name: shown(value)), at: value, subject: name)
      }
      return nil
    }
    guard ends.count == 2, let from = ends[0].name, let to = ends[1].name else { return false }
    if from == to {
      report(Wording.JOB.hopItself(name: from), at: hop.node)
      return false
    }
    if ends[0].isReader == false, ends[1].isReader == true {
      report(Wording.JOB.hopReversed(from: from, to: to), at: hop.node)
      return false
    }
    return true
  }

  private mutating func reportNoOrder(from reader: Step?, to writer: Step?) {
    guard let from = reader?.name, let to = writer?.name, from != to else {
      return reportAbsent(Wording.JOB.noOrderUnnamed(), from: script.root)
    }
    var fixes: [Fix] = []
    if let edit = insertion(
      of: "\"order\": {\"hops\": [{\"from\": \(literal(from)), \"to\": \(literal(to))}]}", into: script.root)
    {
      fixes = [Fix("Add `order`", safety: .safe, edits: [edit])]
    }
    reportAbsent(Wording.JOB.noOrder(reader: from, writer: to), from: script.root, fixes: fixes)
  }
}
