/// An option of a command: one declaration for the parser, the help, the manual page and the completions.
public struct Option: Sendable {
  public var name: OptionName
  /// A letter that stands for the name.
  public var short: Character?
  /// Nil for a switch.
  public var value: OptionValue?
  public var isRepeatable: Bool
  /// What holds without the option, for the reader of the help.
  public var standard: String?
  /// One or more sentences without a full stop at the end.
  public var help: String

  init(
    _ name: OptionName, short: Character? = nil, _ value: OptionValue? = nil, isRepeatable: Bool = false,
    standard: String? = nil, help: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.isRepeatable = isRepeatable
    self.standard = standard
    self.help = help
  }
}

/// The value that an option takes.
public struct OptionValue: Sendable {
  /// What a value must look like; anything else is refused before the command starts.
  public enum Form: Sendable {
    case text
    case file
    case choice([String])
    /// Families, codes or names of rules, with commas between them.
    case rules
    case number(ClosedRange<Int>)
    /// A date or time in one of some forms, in which a letter stands for a digit and all else for itself: `YYYY-MM-DD`.
    case digits([String])
    /// `NAME=VALUE`; no choices allow any value, the empty one included.
    case assignment(choices: [String])
    /// `FORMAT` or `FORMAT:FILE`.
    case report(formats: [String])
  }

  /// How the help names the value, such as `FILE`.
  public var placeholder: String
  public var form: Form

  init(_ placeholder: String, _ form: Form) {
    self.placeholder = placeholder
    self.form = form
  }

  /// The words that can stand for the value, or begin it.
  var choices: [String] {
    switch form {
    case .choice(let choices): choices
    case .report(let formats): formats
    case .text, .file, .rules, .number, .digits, .assignment: []
    }
  }
}
