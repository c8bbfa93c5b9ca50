/// Makes Swift tables of the client settings, for lint and for the engine.
struct SettingEmitter {
  let model: SettingModel

  /// `JavaSettingTables` of the catalogue.
  func tables() -> String {
    var tables = Tables()
    var settings = ""
    for setting in model.settings {
      settings += "    JavaSettingEntry(name: \(SwiftText.literal(setting.name)), "
      settings += "consumer: \(tables.place(of: setting.consumer)), producer: \(tables.place(of: setting.producer))),\n"
    }
    let names = model.settings.map(\.name) + model.aliases.map(\.property)
    let layout = KeywordLayout(names)
    let targets = model.aliases.map { alias in model.settings.firstIndex { $0.name == alias.setting } ?? 0 }
    var out = SwiftText.header
    out += "enum JavaSettingTables {\n  static let settings: [JavaSettingEntry] = [\n\(settings)  ]\n\n"
    out += "  static let facts: [JavaSettingFacts] = [\n\(tables.factsText)  ]\n\n"
    out += "  static let spans: [JavaSettingSpan] = [\n\(tables.spansText)  ]\n\n"
    out += "  static let values: [StaticString] = [\n"
    for value in tables.values { out += "    \(SwiftText.literal(value)),\n" }
    out += "  ]\n\n  /// The settings' names in order, then librdkafka's.\n  static let names: [StaticString] = [\n"
    for name in names { out += "    \(SwiftText.literal(name)),\n" }
    out += "  ]\n  /// The settings that librdkafka's names stand for.\n"
    out += "  static let aliases: [UInt16] = \(SwiftText.list(targets))\n"
    out += "  static let bits: UInt64 = \(layout.bits)\n  static let longest = \(names.map(\.utf8.count).max() ?? 0)\n"
    out += "  /// 1 + the index in `names`, 0 where no name lies.\n"
    out += "  static let places: [UInt16] = \(SwiftText.list(layout.places))\n}\n\n"
    return out + constants()
  }

  /// The settings by their names, for rules that speak of one.
  private func constants() -> String {
    var out = "extension JavaSetting {\n"
    for (index, setting) in model.settings.enumerated() {
      let name = SwiftText.identifier(SwiftText.camelCase([setting.name]))
      out += "  public static var \(name): JavaSetting { JavaSetting(index: \(index)) }\n"
    }
    return out + "}\n"
  }

  /// The tables as they grow; equal parts are shared.
  private struct Tables {
    var facts: [SettingModel.Facts] = []
    var factsText = ""
    var spans: [[SettingModel.Span]] = []
    var spansText = ""
    var spanCount = 0
    var firstSpans: [Int] = []
    var values: [String] = []

    mutating func place(of side: SettingModel.Facts?) -> String {
      guard let side else { return ".max" }
      if let index = facts.firstIndex(of: side) { return String(index) }
      facts.append(side)
      let (effect, reason, other) = SettingEmitter.effect(of: side.treatment)
      let (groupEffect, groupReason, groupOther) = SettingEmitter.effect(of: side.treatmentInGroup)
      factsText += "    JavaSettingFacts(since: \(SettingEmitter.version(side.since)), "
      factsText += "gone: \(side.gone.map(SettingEmitter.version) ?? "KafkaVersion(rawValue: .max)"), "
      factsText += "firstSpan: \(place(of: side.spans)), spanCount: \(side.spans.count),\n"
      factsText += "      effect: .\(effect), reason: \(SwiftText.literal(reason)),\n"
      factsText += "      effectInGroup: .\(groupEffect), reasonInGroup: \(SwiftText.literal(groupReason)), "
      factsText += "other: \(SwiftText.literal(other.isEmpty ? groupOther : other))),\n"
      return String(facts.count - 1)
    }

    private mutating func place(of part: [SettingModel.Span]) -> Int {
      if let index = spans.firstIndex(of: part) { return firstSpans[index] }
      spans.append(part)
      firstSpans.append(spanCount)
      spanCount += part.count
      for span in part { append(span) }
      return spanCount - part.count
    }

    private mutating func append(_ span: SettingModel.Span) {
      let bounded = span.minimum != nil || span.maximum != nil
      spansText +=
        "    JavaSettingSpan(from: \(SettingEmitter.version(span.from)), type: .\(SwiftText.identifier(span.type)), "
      spansText +=
        "importance: .\(span.importance), firstValue: \(place(of: span.values)), valueCount: \(span.values.count),\n"
      spansText +=
        "      takesAnyCase: \(span.takesAnyCase), refusesEmpty: \(span.refusesEmpty), isBounded: \(bounded), "
      spansText += "minimum: \(span.minimum.map { "\($0)" } ?? "-Double.infinity"), "
      spansText += "maximum: \(span.maximum.map { "\($0)" } ?? "Double.infinity"),\n"
      switch span.standard {
      case .text(let text):
        spansText += "      standard: \(SwiftText.literal(text)), isNullByDefault: false, isRequired: false),\n"
      case .null: spansText += "      standard: \"\", isNullByDefault: true, isRequired: false),\n"
      case nil: spansText += "      standard: \"\", isNullByDefault: false, isRequired: true),\n"
      }
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

  private static func version(_ release: String) -> String {
    "KafkaVersion(rawValue: \(SettingModel.rank(release)))"
  }

  /// What a rule needs to know of a treatment: the effect, the reason, and what decides in the setting's place.
  private static func effect(of treatment: SettingModel.Treatment) -> (effect: String, reason: String, other: String) {
    switch treatment {
    case .same, .renamed, .number, .boolean, .words, .mechanism: ("passed", "", "")
    case .assignors: ("assignors", "", "")
    case .decides(let reason, let place): ("decided", reason, place)
    case .type(let key): ("typed", "", key)
    case .login(let reason): ("login", reason, "")
    case .obeys(let what): ("obeyed", what, "")
    case .ignored(let reason, let instead): ("ignored", reason, instead)
    }
  }
}
