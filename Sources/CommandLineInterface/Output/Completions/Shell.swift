/// The shells that are told how to complete.
public enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The script that the shell loads.
  public var completions: String {
    switch self {
    case .bash: BashCompletions.script
    case .zsh: ZshCompletions.script
    case .fish: FishCompletions.script
    }
  }

  /// A text in single quotes; all three shells read it alike where it holds no backslash.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  static let topOptions: [(long: String, short: Character?, help: String)] = [
    ("help", "h", "Show the commands"), ("version", "V", "Show the version"),
    ("manual", nil, "Print a manual page"), ("completions", nil, "Print completions for a shell"),
  ]

  static var names: [String] {
    allCases.map(\.rawValue)
  }
}
