/// Keeps text from commanding GitHub's runner, which reads what a step prints line by line: `::name …::` at a line's
/// beginning is a command, and so is, in the older form, `##[name …]` anywhere in a line.
enum WorkflowCommands {
  private static let olderForm: StaticString = "##["

  /// For text that a person reads: both forms taken apart.
  static func takenApart(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0.isWhitespace }
      // Three colons, which begin the line of a second place, name no command.
      let isCommand = content.hasPrefix("::") && !content.hasPrefix(":::")
      lines.append(isCommand ? "\(line.prefix(line.count - content.count)): \(content.dropFirst())" : String(line))
    }
    return withoutOlderForm(lines.joined(separator: "\n"), "## [")
  }

  /// For JSON, where the form stands in strings alone: the same text, written in another way.
  static func escapedInJSON(_ text: String) -> String { withoutOlderForm(text, #"##\u005b"#) }

  /// For XML and HTML, where the form stands in text and attributes alone.
  static func escapedInMarkup(_ text: String) -> String { withoutOlderForm(text, "##&#91;") }

  private static func withoutOlderForm(_ text: String, _ replacement: String) -> String {
    text.utf8.contains(UInt8(ascii: "#")) ? text.replacing(olderForm, by: replacement) : text
  }
}
