import Catalog
import SourceText

/// Whose settings an object holds.
struct SettingOwner {
  /// Nil in a data source, whose settings serve both clients.
  let side: ClientSide?
  /// What the brokers are declared to be.
  let version: KafkaVersion?
  /// The reader joins its group.
  var isInGroup = false

  func facts(of setting: JavaSetting) -> JavaSettingFacts? {
    side.map { setting.facts(for: $0) } ?? setting.facts(for: .producer) ?? setting.facts(for: .consumer)
  }

  func span(of facts: JavaSettingFacts) -> JavaSettingSpan {
    facts.span(in: version ?? .newestSupported)
  }

  /// The settings that do something here, in the order of their names.
  var useful: [JavaSetting] {
    JavaSetting.all.filter { setting in
      guard !setting.name.description.hasPrefix("internal."), let facts = facts(of: setting),
        facts.isKnown(in: version ?? .newestSupported)
      else { return false }
      switch facts.effect(inGroup: isInGroup) {
      case .passed, .obeyed, .assignors: return true
      case .login: return side == nil
      case .decided, .typed, .ignored: return false
      }
    }
  }
}

/// What is known of a client setting, in words.
struct SettingWords {
  let setting: JavaSetting
  let owner: SettingOwner

  var paragraphs: [String] {
    let sides = owner.side.map { [$0] } ?? [.consumer, .producer]
    let known = sides.filter { setting.facts(for: $0) != nil }
    guard !known.isEmpty else {
      let other = owner.side?.other.noun ?? "other"
      return ["**\(Markup.code(setting.name.description))**: a setting of the \(other), which has no place here"]
    }
    return known.flatMap { paragraphs(for: $0) }
  }

  private func paragraphs(for side: ClientSide) -> [String] {
    guard let facts = setting.facts(for: side) else { return [] }
    let span = owner.span(of: facts)
    let head = "**\(Markup.code(setting.name.description))**: \(side.noun) setting, \(Self.name(of: span.type))"
    var lines = [Self.standard(of: span)]
    let values = span.values.map { Markup.code($0.description) }
    if !values.isEmpty { lines.append("Accepted: " + values.joined(separator: ", ")) }
    if let range = Self.range(of: span) { lines.append(range) }
    lines.append(versions(facts))
    return [head, lines.joined(separator: "  \n"), effect(facts)]
  }

  static func name(of type: SettingType) -> String {
    switch type {
    case .boolean: "boolean"
    case .short: "short"
    case .int: "int"
    case .long: "long"
    case .double: "double"
    case .string: "string"
    case .password: "password"
    case .list: "list"
    case .class: "class"
    }
  }

  private static func standard(of span: JavaSettingSpan) -> String {
    if span.isRequired { return "Required: the client has no default" }
    if span.isNullByDefault { return "Default: none" }
    return span.standard.utf8CodeUnitCount == 0
      ? "Default: empty" : "Default: " + Markup.code(span.standard.description)
  }

  private static func range(of span: JavaSettingSpan) -> String? {
    func text(_ bound: Double) -> String { Int64(exactly: bound).map { String($0) } ?? String(bound) }
    switch (span.minimum.map(text), span.maximum.map(text)) {
    case (let minimum?, let maximum?): return "\(minimum) to \(maximum)"
    case (let minimum?, nil): return "At least \(minimum)"
    case (nil, let maximum?): return "At most \(maximum)"
    case (nil, nil): return nil
    }
  }

  /// Since when there is such a setting, and what changed about its default.
  private func versions(_ facts: JavaSettingFacts) -> String {
    var text =
      facts.since <= .oldestSupported ? "In every supported version" : "Since \(facts.since)"
    if facts.gone.rawValue != .max { text += ", gone in \(facts.gone)" }
    if let version = owner.version {
      text += facts.isKnown(in: version) ? "; shown as of \(version)" : "; unknown to the declared \(version)"
    }
    let defaults = facts.spans.reduce(into: [JavaSettingSpan]()) { spans, span in
      if spans.last?.standard.description != span.standard.description { spans.append(span) }
    }
    if defaults.count > 1 {
      let changes = defaults.dropFirst().map { "\(Markup.code($0.standard.description)) from \($0.from)" }
      text +=
        "  \nDefault over time: \(Markup.code(defaults[0].standard.description)), " + changes.joined(separator: ", ")
    }
    return text
  }

  private func effect(_ facts: JavaSettingFacts) -> String {
    let effect = facts.effect(inGroup: owner.isInGroup)
    let reason = facts.reason(inGroup: owner.isInGroup)
    let why = reason.utf8CodeUnitCount > 0 ? ": \(reason.description)" : ""
    switch effect {
    case .passed: return "`weir run` hands it on to its client" + why
    case .obeyed: return "`weir run` does itself what it says" + why
    case .login: return "`weir run` arranges the login by it" + why
    case .decided: return "No effect in `weir run`" + why
    case .typed: return "No effect in `weir run`: the step's \(Markup.code(facts.other.description)) decides"
    case .assignors: return "`weir run` takes those assignors that have an equivalent" + why
    case .ignored: return "Nothing in `weir run` does what it asks for" + why
    }
  }
}
