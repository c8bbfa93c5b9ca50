extension Command {
  /// Built when asked for: a start pays for one command, not for all.
  public static func named(_ name: CommandName) -> Command {
    switch name {
    case .lint: lint
    case .run: run
    case .verify: verify
    case .explain: explain
    case .rules: rules
    case .estimate: estimate
    case .inspect: inspect
    case .schema: schema
    case .initialize: initialize
    case .lsp: lsp
    }
  }

  public static var all: [Command] {
    CommandName.allCases.map(named)
  }

  private static var usual: [ExitCode] {
    [ExitCode(code: "0", meaning: "done"), ExitCode(code: "2", meaning: "could not run")]
  }

  private static var explain: Command {
    Command(
      name: .explain,
      summary: "Explain a rule",
      discussion: ["Shows what a rule says and why, a wrong and a right example, and how to repair what it finds."],
      operand: Operand(
        placeholder: "RULE", count: .one, completion: .rule,
        help: "A code (READ012) or a name (begin-twice)"),
      options: [.color, .help],
      examples: [Example(command: "weir explain READ012", meaning: "Read about a finding")],
      exitCodes: usual)
  }

  private static var rules: Command {
    Command(
      name: .rules,
      summary: "List every rule, or test rules of one's own",
      discussion: [
        "Lists the rules of weir and those in .weir/rules that hold where you are.",
        """
        `weir rules test` runs the examples of one's own rules: those that hold where you are, or in PATH, which is a \
        project's folder, a folder of rules or one of their files.
        """,
      ],
      operand: Operand(
        placeholder: "test PATH", count: .many, completion: .files,
        help: "Run the examples of one's own rules instead of listing all"),
      options: [
        Option(
          .format, OptionValue("FORMAT", .choice(["text", "json", "markdown"])), standard: "text",
          help: "The form of the list"),
        .color,
        .help,
      ],
      examples: [
        Example(command: "weir rules --format json", meaning: "List the rules for a program"),
        Example(command: "weir rules test", meaning: "Run the examples of one's own rules"),
      ],
      exitCodes: [
        ExitCode(code: "0", meaning: "done; every example passed"),
        ExitCode(code: "1", meaning: "an example failed, or a rule cannot be used"),
        ExitCode(code: "2", meaning: "could not run"),
      ])
  }

  private static var schema: Command {
    Command(
      name: .schema,
      summary: "Print a JSON Schema for editors",
      discussion: ["A name that does not exist is answered with those that do."],
      operand: Operand(
        placeholder: "NAME", count: .one, completion: .words(["job", "realtime", "project"]), help: "The schema's name"),
      options: [.help],
      examples: [Example(command: "weir schema job > job.schema.json", meaning: "Keep the schema of batch scripts")],
      exitCodes: usual)
  }

  private static var initialize: Command {
    Command(
      name: .initialize,
      summary: "Begin a project",
      discussion: [
        """
        Writes a project file, a first job that runs with --embedded, and the files for pre-commit and continuous \
        integration. A file that exists already is never changed.
        """
      ],
      operand: Operand(
        placeholder: "DIRECTORY", count: .optional, completion: .directories,
        help: "Where to write; without it, the folder where you are"),
      options: [.color, .help],
      examples: [Example(command: "weir init sync", meaning: "Begin a project in the folder sync")],
      exitCodes: usual)
  }

  private static var lsp: Command {
    Command(
      name: .lsp,
      summary: "Serve editors: findings while typing, fixes, hover, completion",
      discussion: [
        """
        A language server on standard input and output, for scripts and weir.yaml. Editors start it themselves; the \
        settings of the project apply, and texts that are open count in place of their files.
        """
      ],
      operand: nil,
      options: [Option(.stdio, help: "Speak on standard input and output, as it does anyway")] + Option.parameters + [
        .help
      ],
      examples: [Example(command: "weir lsp", meaning: "What an editor runs")],
      exitCodes: [
        ExitCode(code: "0", meaning: "the editor ended the session"),
        ExitCode(code: "1", meaning: "the editor went away"),
        ExitCode(code: "2", meaning: "could not run"),
      ])
  }
}
