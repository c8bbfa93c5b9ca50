/// A command line that cannot be followed; the program exits with 2.
public struct UsageError: Error, Hashable, Sendable {
  /// What is wrong, on one line without a full stop.
  public var message: String
  /// The command in question, where it is known.
  public var command: CommandName?

  init(_ message: String, _ command: CommandName? = nil) {
    self.message = message
    self.command = command
  }

  /// The lines for standard error.
  public var text: String {
    let command = command.map { " \($0.rawValue)" } ?? ""
    return "\(Program.name): \(message)\nTry '\(Program.name)\(command) --help'.\n"
  }

  /// A word of the user's in single quotes, on one line and without what moves a terminal.
  static func quoted(_ word: some StringProtocol) -> String {
    var result = ""
    for scalar in word.unicodeScalars.prefix(200) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default:
        result.unicodeScalars.append(scalar)
      }
    }
    return "'\(result)\(word.unicodeScalars.count > 200 ? "…" : "")'"
  }
}
