import CommandLineInterface
import Linting
import Reporting

/// `--show-settings`
extension LintCommand {
  func showSettings(of request: LintRequest) throws(CommandFailure) -> Int32 {
    guard arguments.operands.count == 1, let path = request.paths.first ?? request.standardInput?.path else {
      throw CommandFailure("--show-settings takes the one file whose settings are to be shown")
    }
    let settings = Linter.settings(of: path, request)
    for line in SettingsText(settings, of: path.text).lines {
      StandardStream.output.write(PrintableText.line(line) + "\n")
    }
    return 0
  }
}

/// The settings of a file as lines for a person.
private struct SettingsText {
  private(set) var lines: [String] = []

  init(_ settings: EffectiveSettings, of path: String) {
    lines = ["Settings of \(path)", ""]
    section("Files that count, the nearest first", settings.files.map { ($0.isExtended ? "  extends " : "") + $0.path })
    section("Settings", settings.values.flatMap(Self.text))
    section("Left out of walks (exclude)", settings.exclude.map(Self.text))
    section(
      "Overrides",
      settings.overrides.map { "\(Self.text($0.choice)): \($0.isHolding ? "holds" : "does not hold") for this file" })
    section("Suppressions", settings.suppressions.map(Self.text))
    section("Scheduling parameters", settings.parameters.flatMap(Self.text))
    section("Data sources", settings.dataSources.flatMap(Self.text))
    section(
      "Rules",
      settings.rules.map { rule in
        let head = "\(rule.code) \(rule.name): \(rule.severity ?? "off")"
        guard let first = rule.reasons.first else { return head }
        let others = rule.reasons.dropFirst().map(Self.text)
        return "\(head), by \(Self.text(first))"
          + (others.isEmpty ? "" : "; hides " + others.joined(separator: "; "))
      })
    lines.removeLast()
  }

  /// A part with nothing in it says so: what is not shown might be hidden.
  private mutating func section(_ title: String, _ items: [String]) {
    lines.append(title)
    lines += (items.isEmpty ? ["none"] : items).map { "  " + $0 }
    lines.append("")
  }

  private static func text(_ value: EffectiveSettings.Value) -> [String] {
    value.choices.enumerated().map { index, choice in
      index == 0 ? "\(value.name): \(text(choice))" : "  hides \(text(choice))"
    }
  }

  private static func text(_ choice: EffectiveSettings.Choice) -> String {
    let origin =
      switch choice.origin {
      case .commandLine: "command line"
      case .standard: "standard"
      case .line(let file, let line): "\(file):\(line)"
      }
    return "\(choice.text) (\(origin))"
  }
}
