/// What `schemas/client-settings.json` says, ready to be written out.
struct SettingModel {
  /// What becomes of a setting in this engine.
  enum Treatment: Equatable {
    case same
    case renamed(String)
    case number(String?, minimum: Int64, maximum: Int64, scale: Int64)
    case boolean
    case words([(key: String, value: String)], note: String)
    case mechanism
    case assignors
    case decides(String, place: String)
    /// `keyType` or `valueType` decides.
    case type(String)
    case login(String)
    case obeys(String)
    case ignored(String, instead: String)

    static func == (left: Treatment, right: Treatment) -> Bool {
      "\(left)" == "\(right)"
    }
  }

  /// The setting between two changes; `from` is a release.
  struct Span: Equatable {
    var from: String
    var type: String
    var importance: String
    var values: [String]
    var takesAnyCase: Bool
    var refusesEmpty: Bool
    var minimum: Double?
    var maximum: Double?
    /// Nil where a value is required.
    var standard: Standard?
  }

  enum Standard: Equatable {
    case null
    case text(String)
  }

  /// A setting as one of the two clients knows it.
  struct Facts: Equatable {
    var since: String
    /// Nil where it is still there.
    var gone: String?
    var spans: [Span]
    var treatment: Treatment
    /// Of a reader that joins its group.
    var treatmentInGroup: Treatment
  }

  struct Setting {
    var name: String
    var consumer: Facts?
    var producer: Facts?
  }

  let settings: [Setting]
  /// Properties of librdkafka and the settings that they stand for.
  let aliases: [(property: String, setting: String)]
  /// The oldest release whose client was looked into: what it has counts as having been there always.
  let oldest: String

  static let file = "client-settings.json"

  init(_ tree: Tree) throws {
    guard let oldest = tree["read"]?.elements.first?.string else {
      throw GenerationError(Self.file, "`read` names no release")
    }
    var settings: [Setting] = []
    for (name, entry) in tree["settings"]?.members ?? [] {
      let side = entry["side"]?.string ?? ""
      guard ["consumer", "producer", "both"].contains(side) else {
        throw GenerationError(Self.file, "\(name) has no side")
      }
      func facts(_ client: String) throws -> Facts? {
        guard side == client || side == "both" else { return nil }
        let reader = SettingReader(name: name, entry: entry, side: entry[client], oldest: oldest)
        return try reader.facts()
      }
      settings.append(Setting(name: name, consumer: try facts("consumer"), producer: try facts("producer")))
    }
    let aliases = (tree["librdkafka"]?.members ?? []).map { ($0.key, $0.value.string ?? "") }
    for (property, setting) in aliases where !settings.contains(where: { $0.name == setting }) {
      throw GenerationError(Self.file, "\(property) stands for \(setting), which is no setting")
    }
    self.settings = settings.sorted { $0.name < $1.name }
    self.aliases = aliases
    self.oldest = oldest
  }
}

/// Reads one setting for one of the clients: what stands under the client's own key wins.
private struct SettingReader {
  let name: String
  let entry: Tree
  let side: Tree?
  let oldest: String

  private func value(_ key: String) -> Tree? {
    side?[key] ?? entry[key]
  }

  func facts() throws -> SettingModel.Facts {
    let since = value("since")?.scalarText ?? oldest
    guard let engine = value("engine") else { throw problem("engine") }
    let treatment = try treatment(engine)
    return SettingModel.Facts(
      since: since, gone: value("gone")?.scalarText, spans: try spans(since: since), treatment: treatment,
      treatmentInGroup: try engine["inGroup"].map(self.treatment) ?? treatment)
  }

  // MARK: Histories

  /// A value from a release on; a single value holds always.
  private func history(_ key: String, since: String) -> [(from: String, value: Tree)] {
    guard let value = value(key) else { return [] }
    if case .object(let members) = value { return members.map { ($0.key, $0.value) } }
    return [(since, value)]
  }

  private func spans(since: String) throws -> [SettingModel.Span] {
    let types = history("type", since: since)
    let values = history("values", since: since)
    let defaults = history("default", since: since)
    let importances = history("importance", since: since)
    let changes = [types, values, defaults, importances].flatMap { $0.map(\.from) } + flagChanges
    let starts = Set([since] + changes).sorted { Self.rank($0) < Self.rank($1) }.filter {
      Self.rank($0) >= Self.rank(since)
    }
    return try starts.map { start in
      func at(_ history: [(from: String, value: Tree)]) -> Tree? {
        history.last { Self.rank($0.from) <= Self.rank(start) }?.value
      }
      guard let type = at(types)?.string, let importance = at(importances)?.string else { throw problem("type") }
      return SettingModel.Span(
        from: start, type: type, importance: importance, values: at(values)?.elements.compactMap(\.scalarText) ?? [],
        takesAnyCase: flag("anyCase", at: start), refusesEmpty: flag("notEmpty", at: start),
        minimum: number("minimum"), maximum: number("maximum"), standard: at(defaults).map(Self.standard))
    }
  }

  /// A flag is `true`, or the release from which on it holds.
  private func flag(_ key: String, at start: String) -> Bool {
    guard let value = value(key) else { return false }
    return value.boolean ?? value.scalarText.map { Self.rank($0) <= Self.rank(start) } ?? false
  }

  private var flagChanges: [String] {
    ["anyCase", "notEmpty"].compactMap { value($0).flatMap { $0.boolean == nil ? $0.scalarText : nil } }
  }

  private func number(_ key: String) -> Double? {
    switch value(key) {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  private static func standard(_ value: Tree) -> SettingModel.Standard {
    if case .null = value { return .null }
    return .text(value.scalarText ?? "")
  }

  /// As `KafkaVersion` numbers releases.
  static func rank(_ release: String) -> Int {
    let numbers = release.split(separator: ".").compactMap { Int($0) }
    guard numbers.count >= 2 else { return 0 }
    return numbers[0] * 10000 + numbers[1] * 100 + (numbers.count > 2 ? numbers[2] : 0)
  }

  // MARK: The engine

  private func treatment(_ tree: Tree) throws -> SettingModel.Treatment {
    switch tree.string {
    case "same": return .same
    case "boolean": return .boolean
    case "mechanism": return .mechanism
    case "assignors": return .assignors
    default: break
    }
    if let reason = tree["decides"]?.string { return .decides(reason, place: tree["place"]?.string ?? "") }
    if let key = tree["type"]?.string { return .type(key) }
    if let reason = tree["login"]?.string { return .login(reason) }
    if let what = tree["obeys"]?.string { return .obeys(what) }
    if let reason = tree["ignored"]?.string { return .ignored(reason, instead: tree["instead"]?.string ?? "") }
    if case .object(let words) = tree["words"] {
      return .words(words.map { ($0.key, $0.value.scalarText ?? "") }, note: tree["note"]?.string ?? "")
    }
    let property = tree["property"]?.string
    if let range = tree["number"]?.elements.compactMap(\.integer), range.count == 2 {
      return .number(property, minimum: range[0], maximum: range[1], scale: tree["scale"]?.integer ?? 1)
    }
    guard let property else { throw problem("engine") }
    return .renamed(property)
  }

  private func problem(_ key: String) -> GenerationError {
    GenerationError(SettingModel.file, "\(name): `\(key)` is absent or not understood")
  }
}

extension SettingModel {
  /// As `KafkaVersion` numbers releases.
  static func rank(_ release: String) -> Int {
    SettingReader.rank(release)
  }
}
