/// The commands of weir.
public enum CommandName: String, CaseIterable, Sendable {
  case lint
  case run
  case verify
  case explain
  case rules
  case estimate
  case inspect
  case schema
  case initialize = "init"
  case lsp
}

/// One command, declared.
public struct Command: Sendable {
  public var name: CommandName
  /// What it does, in the imperative, without a full stop.
  public var summary: String
  /// Paragraphs for who wants to know more.
  public var discussion: [String]
  public var operand: Operand?
  public var options: [Option]
  public var examples: [Example]
  public var exitCodes: [ExitCode]

  /// What a command takes besides options.
  public struct Operand: Sendable {
    public enum Count: Sendable {
      case one
      case optional
      case many
    }

    /// What a shell completes it with.
    public enum Completion: Sendable {
      case files
      case directories
      /// A code or a name, as `weir rules` lists them.
      case rule
      case words([String])
    }

    public var placeholder: String
    public var count: Count
    public var completion: Completion
    public var help: String
  }

  public struct Example: Sendable {
    public var command: String
    /// What it does, without a full stop.
    public var meaning: String
  }

  public struct ExitCode: Sendable {
    public var code: String
    public var meaning: String
  }

  func option(named name: String) -> Option? {
    options.first { $0.name.rawValue == name }
  }

  func option(short: Character) -> Option? {
    options.first { $0.short == short }
  }
}

/// The program as a whole.
public enum Program {
  public static let name = "weir"
  public static let version = "0.1.0"
  /// The day of this version, for the manual pages.
  public static let released = "2026-11-23"
  public static let summary = "check Kafka synchronization jobs before they run, and run them"
}
