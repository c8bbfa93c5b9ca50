/// Makes the engine's table of what becomes of each setting of the Java client.
struct TreatmentEmitter {
  let model: SettingModel

  func table() -> String {
    var out = SwiftText.header
    out += """
      extension ClientSettings {
        /// Every setting of the consumers and producers that `schemas/client-settings.json` knows. Ranges are those that librdkafka 2.0.2 accepts.
        static let treatments: [TreatmentEntry] = [

      """
    for setting in model.settings {
      if let facts = setting.consumer {
        out += entry(setting.name, ".consumer", facts.treatment, inGroup: facts.treatmentInGroup)
      }
      if let facts = setting.producer {
        out += entry(setting.name, ".producer", facts.treatment, inGroup: facts.treatment)
      }
    }
    return out + "  ]\n}\n"
  }

  private func entry(
    _ name: String, _ role: String, _ treatment: SettingModel.Treatment, inGroup: SettingModel.Treatment
  ) -> String {
    let different = inGroup == treatment ? "" : ", inGroup: \(text(of: inGroup, name))"
    return "    TreatmentEntry(\(SwiftText.literal(name)), \(role), \(text(of: treatment, name))\(different)),\n"
  }

  private func text(of treatment: SettingModel.Treatment, _ name: String) -> String {
    func literal(_ text: String) -> String { SwiftText.literal(text) }
    switch treatment {
    case .same: return ".same"
    case .renamed(let property): return ".renamed(\(literal(property)))"
    case .number(let property, let minimum, let maximum, let scale):
      return ".number(\(literal(property ?? name)), \(minimum)...\(maximum), scale: \(scale))"
    case .boolean: return ".boolean"
    case .words(let words, let note):
      let pairs = words.map { "\(literal($0.key)): \(literal($0.value))" }
      return
        ".words([\(pairs.isEmpty ? ":" : pairs.joined(separator: ", "))], \(literal(note.isEmpty ? "" : ": \(note)")))"
    case .mechanism: return ".mechanism"
    case .assignors: return ".assignors"
    case .decides(let reason, _), .login(let reason): return ".engineDecides(\(literal(reason)))"
    case .type(let key): return ".engineDecides(\(literal("the step's `\(key)` decides")))"
    case .obeys(let what): return ".engineObeys(\(literal(what)))"
    case .ignored(let reason, _): return ".ignored(\(literal(reason)))"
    }
  }
}
