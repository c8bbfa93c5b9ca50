/// The texts of `--help`.
struct HelpText {
  private static let maximumColumns = 100
  /// Names up to this wide have their words beside them, others below.
  private static let nameColumns = 30

  private let columns: Int

  /// - Parameter columns: The terminal's width; nil where there is none.
  init(columns: Int?) {
    self.columns = min(max(columns ?? 80, 40), Self.maximumColumns)
  }

  var program: String {
    var text = paragraph(Self.capitalised(Program.summary))
    text += "\nUsage: \(Program.name) COMMAND [OPTION...] [OPERAND...]\n"
    text += "\nCommands:\n"
    text += table(Command.all.map { ($0.name.rawValue, $0.summary) })
    text += "\nOptions:\n"
    text += table([
      ("-h, --help", "Show this text; 'weir COMMAND --help' tells about a command"),
      ("-V, --version", "Show the version"),
      ("--manual [COMMAND]", "Print the manual page, as man reads it"),
      ("--completions SHELL", "Print completions for bash, zsh or fish"),
    ])
    return text
  }

  func text(for command: Command) -> String {
    var text = paragraph(command.summary)
    text += "\nUsage: \(Self.usage(of: command))\n"
    for discussion in command.discussion { text += "\n" + paragraph(discussion) }
    if let operand = command.operand {
      text += "\nOperand:\n" + table([(operand.placeholder, operand.help)])
    }
    text += "\nOptions:\n" + table(command.options.map { (Self.names(of: $0), Self.words(of: $0)) })
    if !command.examples.isEmpty {
      text += "\nExamples:\n"
      for example in command.examples { text += "  \(example.command)\n      \(example.meaning)\n" }
    }
    text += "\nExit status:\n" + table(command.exitCodes.map { ($0.code, $0.meaning) })
    return text
  }

  static func usage(of command: Command) -> String {
    let operand =
      switch command.operand?.count {
      case nil: ""
      case .one: " \(command.operand?.placeholder ?? "")"
      case .optional: " [\(command.operand?.placeholder ?? "")]"
      case .many: " [\(command.operand?.placeholder ?? "")...]"
      }
    return "\(Program.name) \(command.name.rawValue) [OPTION...]\(operand)"
  }

  private static func names(of option: Option) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    let value = option.value.map { " \($0.placeholder)" } ?? ""
    return "\(short)--\(option.name.rawValue)\(value)"
  }

  /// The help with what else is declared: choices that it does not spell out, what holds without it, repetition.
  static func words(of option: Option) -> String {
    var notes: [String] = []
    if case .choice(let choices) = option.value?.form { notes.append("one of " + choices.joined(separator: ", ")) }
    if let standard = option.standard { notes.append("default: \(standard)") }
    if option.isRepeatable { notes.append("can be repeated") }
    return notes.isEmpty ? option.help : "\(option.help) [\(notes.joined(separator: "; "))]"
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private func paragraph(_ text: String) -> String {
    wrapped(text, columns: columns).joined(separator: "\n") + "\n"
  }

  private func table(_ rows: [(name: String, words: String)]) -> String {
    let widest = rows.map { $0.name.unicodeScalars.count }.filter { $0 <= Self.nameColumns }.max() ?? 0
    let indent = widest + 4
    let margin = String(repeating: " ", count: indent)
    var text = ""
    for row in rows {
      let count = row.name.unicodeScalars.count
      text += "  " + row.name
      text += count <= widest ? String(repeating: " ", count: widest - count + 2) : "\n" + margin
      text += wrapped(row.words, columns: max(20, columns - indent)).joined(separator: "\n" + margin) + "\n"
    }
    return text
  }
}
