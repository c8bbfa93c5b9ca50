/// The manual pages, in the man macros that groff and mandoc read.
public enum ManualPage {
  /// The page of the program itself, `weir.1`.
  public static var program: String {
    var page = header("WEIR", summary: Program.summary, name: Program.name)
    page += ".SH SYNOPSIS\n.B \(Program.name)\n\\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIOPERAND\\fR...]\n"
    page += ".SH COMMANDS\n"
    for command in Command.all {
      page += ".TP\n\\fB\(escaped("\(Program.name)-\(command.name.rawValue)"))\\fR(1)\n\(escaped(command.summary)).\n"
    }
    page += ".SH OPTIONS\n"
    page += entry("\\fB\\-h\\fR, \\fB\\-\\-help\\fR", "Show the commands.")
    page += entry("\\fB\\-V\\fR, \\fB\\-\\-version\\fR", "Show the version.")
    page += entry("\\fB\\-\\-manual\\fR [\\fICOMMAND\\fR]", "Print a manual page, as man reads it.")
    page += entry("\\fB\\-\\-completions\\fR \\fISHELL\\fR", "Print completions for bash, zsh or fish.")
    return page + environment
  }

  /// The page of a command, `weir-lint.1` and its like.
  public static func text(for command: Command) -> String {
    let name = "\(Program.name)-\(command.name.rawValue)"
    var page = header(
      name.uppercased(), summary: command.summary.prefix(1).lowercased() + command.summary.dropFirst(), name: name)
    page += ".SH SYNOPSIS\n.B \(Program.name) \(command.name.rawValue)\n[\\fIOPTION\\fR...]\(operand(of: command))\n"
    if !command.discussion.isEmpty || command.operand != nil { page += ".SH DESCRIPTION\n" }
    page += command.discussion.map { lines($0) }.joined(separator: ".PP\n")
    if let operand = command.operand { page += entry("\\fI\(escaped(operand.placeholder))\\fR", operand.help + ".") }
    page += ".SH OPTIONS\n"
    for option in command.options { page += entry(names(of: option), sentence(of: option)) }
    page += ".SH EXIT STATUS\n"
    for exit in command.exitCodes {
      page += entry("\\fB\(escaped(exit.code))\\fR", HelpText.capitalised(exit.meaning) + ".")
    }
    if !command.examples.isEmpty { page += ".SH EXAMPLES\n" }
    for example in command.examples { page += entry("\\fB\(escaped(example.command))\\fR", example.meaning + ".") }
    page += environment
    return page + ".SH SEE ALSO\n.BR \(Program.name) (1)\n"
  }

  private static func header(_ title: String, summary: String, name: String) -> String {
    """
    .TH \(escaped(title)) 1 "\(Program.released)" "\(Program.name) \(Program.version)" "\(Program.name)"
    .SH NAME
    \(escaped(name)) \\- \(escaped(summary))

    """
  }

  private static let environment = """
    .SH ENVIRONMENT
    .TP
    .B NO_COLOR
    When set and not empty, no colours are used.
    .TP
    .B FORCE_COLOR
    When set, neither empty nor 0, colours are used without a terminal too.

    """

  private static func operand(of command: Command) -> String {
    guard let operand = command.operand else { return "" }
    let name = "\\fI\(escaped(operand.placeholder))\\fR"
    switch operand.count {
    case .one: return " \(name)"
    case .optional: return " [\(name)]"
    case .many: return " [\(name)...]"
    }
  }

  private static func names(of option: Option) -> String {
    let short = option.short.map { "\\fB\\-\($0)\\fR, " } ?? ""
    let value = option.value.map { " \\fI\(escaped($0.placeholder))\\fR" } ?? ""
    return "\(short)\\fB\\-\\-\(escaped(option.name.rawValue))\\fR\(value)"
  }

  private static func sentence(of option: Option) -> String {
    var text = option.help + "."
    if case .choice(let choices) = option.value?.form { text += " One of \(choices.joined(separator: ", "))." }
    if let standard = option.standard { text += " The default is \(standard)." }
    if option.isRepeatable { text += " Can be repeated." }
    return text
  }

  private static func entry(_ term: String, _ text: String) -> String {
    ".TP\n\(term)\n\(lines(text))"
  }

  private static func lines(_ text: String) -> String {
    wrapped(text, columns: 72).map { escaped($0) + "\n" }.joined()
  }

  /// Text that troff prints as it is: a hyphen would become a dash, and a dot at the start of a line a request.
  private static func escaped(_ text: String) -> String {
    var result = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result
  }
}
