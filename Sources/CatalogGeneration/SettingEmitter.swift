/// Makes `JavaSettingColumns` of the catalogue: the client settings by columns of simple literals.
///
/// An array of one kind of literal is checked by the compiler in no time and laid out as data; one of several hundred structs took it
/// 10 GB.
struct SettingEmitter {
  let model: SettingModel

  func tables() -> String {
    var rows = SettingRows()
    let places = model.settings.map { (rows.place(of: $0.consumer), rows.place(of: $0.producer)) }
    let names = model.settings.map(\.name) + model.aliases.map(\.property)
    let layout = KeywordLayout(names)
    let targets = model.aliases.map { alias in model.settings.firstIndex { $0.name == alias.setting } ?? 0 }
    var out = SwiftText.header
    out += "enum JavaSettingColumns {\n  /// The settings' names in order, then librdkafka's.\n"
    out += column("names", names)
    out += "\n  /// The settings that librdkafka's names stand for.\n"
    out += packed("aliases", targets)
    out += "\n  static let bits: UInt64 = \(layout.bits)\n"
    out += "  static let longest = \(names.map(\.utf8.count).max() ?? 0)\n"
    out += "  /// 1 + the index in `names`, 0 where no name lies.\n"
    out += packed("places", layout.places)
    out += "\n  // MARK: Settings: the row of the facts that each client has, 65535 for none\n\n"
    out += packed("consumers", places.map(\.0)) + packed("producers", places.map(\.1))
    out += facts(rows) + spans(rows)
    return out + "}\n\n" + constants()
  }

  private func facts(_ rows: SettingRows) -> String {
    let facts = rows.facts
    var phrases = [""]
    func places(_ texts: [String]) -> [Int] {
      texts.map { text in
        if let index = phrases.firstIndex(of: text) { return index }
        phrases.append(text)
        return phrases.count - 1
      }
    }
    let effects = facts.map { Effect(of: $0.treatment) }
    let inGroup = facts.map { Effect(of: $0.treatmentInGroup) }
    let others = zip(effects, inGroup).map { $0.other.isEmpty ? $1.other : $0.other }
    var out = "\n  // MARK: Facts\n\n"
    out += packed("since", facts.map { SettingModel.rank($0.since) })
    out += packed("gone", facts.map { $0.gone.map(SettingModel.rank) ?? Int(UInt32.max) })
    out += packed("firstSpans", rows.firstSpans)
    out += packed("spanCounts", facts.map(\.spans.count))
    out += packed("effects", effects.map(\.number)) + packed("effectsInGroup", inGroup.map(\.number))
    out += packed("reasons", places(effects.map(\.reason)))
    out += packed("reasonsInGroup", places(inGroup.map(\.reason)))
    out += packed("others", places(others))
    return out + column("phrases", phrases)
  }

  private func spans(_ rows: SettingRows) -> String {
    let spans = rows.spans
    let types = ["boolean", "short", "int", "long", "double", "string", "password", "list", "class"]
    let importances = ["low", "medium", "high"]
    var out = "\n  // MARK: Spans\n\n"
    out += packed("spanStarts", spans.map { SettingModel.rank($0.from) })
    out += packed("types", spans.map { types.firstIndex(of: $0.type) ?? types.count })
    out += packed("importances", spans.map { importances.firstIndex(of: $0.importance) ?? importances.count })
    out += packed("flags", spans.map(flags))
    out += packed("firstValues", rows.firstValues) + packed("valueCounts", spans.map(\.values.count))
    out += column("minima", "Double", spans.map { $0.minimum ?? 0 })
    out += column("maxima", "Double", spans.map { $0.maximum ?? 0 })
    out += column("standards", spans.map(\.standardText))
    return out + column("values", rows.values)
  }

  /// Bits of `JavaSettingSpan.Flag`.
  private func flags(of span: SettingModel.Span) -> Int {
    let bits = [
      span.takesAnyCase, span.refusesEmpty, span.standard == .null, span.standard == nil, span.minimum != nil,
      span.maximum != nil,
    ]
    return bits.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
  }

  /// The settings by their names, for rules that speak of one.
  private func constants() -> String {
    var out = "extension JavaSetting {\n"
    for (index, setting) in model.settings.enumerated() {
      let name = SwiftText.identifier(SwiftText.camelCase([setting.name]))
      out += "  @inlinable public static var \(name): JavaSetting { JavaSetting(index: \(index)) }\n"
    }
    return out + "}\n"
  }

  private func packed(_ name: String, _ values: [Int]) -> String {
    "  static var \(name): PackedColumn { \(SwiftText.packed(values)) }\n"
  }

  private func column(_ name: String, _ type: String, _ values: [some CustomStringConvertible]) -> String {
    "  static let \(name): [\(type)] = \(SwiftText.list(values))\n"
  }

  private func column(_ name: String, _ texts: [String]) -> String {
    let lines = texts.map { "    \(SwiftText.literal($0)),\n" }
    return "  static let \(name): [StaticString] = [\n\(lines.joined())  ]\n"
  }
}

/// What a rule needs to know of a treatment: `SettingEffect`, the reason, and what decides in the setting's place.
private struct Effect {
  let number: Int
  var reason = ""
  var other = ""

  init(of treatment: SettingModel.Treatment) {
    switch treatment {
    case .same, .renamed, .number, .boolean, .words, .mechanism: number = 0
    case .obeys(let what): (number, reason) = (1, what)
    case .login(let what): (number, reason) = (2, what)
    case .decides(let what, let place): (number, reason, other) = (3, what, place)
    case .type(let key): (number, other) = (4, key)
    case .assignors: number = 5
    case .ignored(let what, let instead): (number, reason, other) = (6, what, instead)
    }
  }
}

/// The rows of the columns as they grow; equal parts are shared.
private struct SettingRows {
  private(set) var facts: [SettingModel.Facts] = []
  private(set) var firstSpans: [Int] = []
  private(set) var spans: [SettingModel.Span] = []
  private(set) var firstValues: [Int] = []
  private(set) var values: [String] = []

  /// The row of a client's facts; that of no row is the largest number.
  mutating func place(of side: SettingModel.Facts?) -> Int {
    guard let side else { return Int(UInt16.max) }
    if let index = facts.firstIndex(of: side) { return index }
    let known = facts.firstIndex { $0.spans == side.spans }
    facts.append(side)
    if let known {
      firstSpans.append(firstSpans[known])
    } else {
      firstSpans.append(spans.count)
      spans += side.spans
      for span in side.spans { firstValues.append(place(of: span.values)) }
    }
    return facts.count - 1
  }

  /// Where a list of values stands, added where it does not stand yet.
  private mutating func place(of list: [String]) -> Int {
    guard !list.isEmpty else { return 0 }
    if values.count >= list.count {
      for start in 0...(values.count - list.count) where Array(values[start..<start + list.count]) == list {
        return start
      }
    }
    values += list
    return values.count - list.count
  }
}

extension SettingModel.Span {
  fileprivate var standardText: String {
    if case .text(let text)? = standard { text } else { "" }
  }
}
