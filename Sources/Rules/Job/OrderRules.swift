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
    let count = names.count { $0 != nil }
    areComplete = count == names.count
    if names.count > 8 {
      let indices = Dictionary(names.enumerated().compactMap { index, name in name.map { ($0, index) } }) { first, _ in
        first
      }
      areDifferent = indices.count == count
      self.indices = indices
    } else {
      indices = nil
      var areDifferent = true
      for (index, name) in names.enumerated() where name != nil && names[..<index].contains(name) {
        areDifferent = false
      }
      self.areDifferent = areDifferent
    }
  }

  /// Index of the first step of that name.
  func index(of name: String) -> Int? {
    if let indices { return indices[name] }
    return names.firstIndex(of: name)
  }

  func index(ofContent name: UnsafeBufferPointer<UInt8>) -> Int? {
    if indices != nil { return index(of: String(decoding: name, as: UTF8.self)) }
    return names.firstIndex { known in
      known.map { $0.utf8.count == name.count && $0.utf8.elementsEqual(name) } ?? false
    }
  }

  func nearest(to name: String) -> String? {
    NearMiss.nearest(to: name, among: names.prefix(Self.nearCount).compactMap(\.self))
  }
}

/// JOB012 and JOB014: the way of the records through the steps.
extension ScriptCheck {
  mutating func checkOrder() {
    let reader = script.firstStep(reading: true)
    let writer = script.firstStep(reading: false)
    guard let key = script.key(ScriptKey.order, of: script.root) ?? script.key(RealtimeKey.order, of: script.root)
    else {
      if script.kind == .batch { reportNoOrder(from: reader, to: writer) }
      return
    }
    guard let order = script.object(at: JSONNodeID(key.index + 1)),
      let hops = script.value(OrderKey.hops, of: order), document.kind(of: hops) == .array
    else { return }
    var seen: [Hop: JSONNodeID] = [:]
    var isEmpty = true
    var isOnly = true
    for element in document.elements(of: hops) {
      // Only beside another can one stand twice.
      isOnly = isEmpty && document[element].next == document[hops].next
      isEmpty = false
      guard let hop = script.object(at: element), checkHop(hop), !isOnly,
        let from = script.text(OrderHopsEntryKey.from, of: hop), let to = script.text(OrderHopsEntryKey.to, of: hop)
      else { continue }
      if let first = seen[Hop(from: from, to: to)] {
        report(Wording.JOB.hopTwice(from: from, to: to), at: hop.node, related: [first])
      } else {
        seen[Hop(from: from, to: to)] = hop.node
      }
    }
    guard isEmpty, !isDamaged(hops),
      let from = reader?.name, let to = writer?.name, let hopsKey = script.key(OrderKey.hops, of: order)
    else { return }
    report(Wording.JOB.hopMissing(from: from, to: to), at: hopsKey)
  }

  /// Checks one hop; false where it is wrong already.
  private mutating func checkHop(_ hop: BoundObject) -> Bool {
    // Names given twice are JOB011's: what a hop means is open until they differ.
    guard stepNames.areDifferent else { return false }
    let first = checkEnd(.from, of: hop)
    let second = checkEnd(.to, of: hop)
    guard let first, let second else { return false }
    if first == second {
      report(Wording.JOB.hopItself(name: script.steps[first].name ?? ""), at: hop.node)
      return false
    }
    if script.steps[first].isReader == false, script.steps[second].isReader == true {
      report(
        Wording.JOB.hopReversed(from: script.steps[first].name ?? "", to: script.steps[second].name ?? ""), at: hop.node
      )
      return false
    }
    return true
  }

  /// The index of the step at one end of a hop; nil where there is none, which is said here.
  private mutating func checkEnd(_ key: OrderHopsEntryKey, of hop: BoundObject) -> Int? {
    guard let value = script.value(key, of: hop), document.kind(of: value) == .string else { return nil }
    if let step = document.withContent(of: value, { stepNames.index(ofContent: $0) }) { return step }
    let name = document.text(of: value)
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
