extension Command {
  static var lint: Command {
    Command(
      name: .lint,
      summary: "Check jobs before they run",
      discussion: [
        """
        Finds every job, project file and credential file below the paths, checks each and all together, and \
        reports what is wrong: where, why, and what to do about it.
        """,
        """
        Files that git ignores are left out, and so is what the project file excludes. A file that is named here \
        is always checked, unless --force-exclude is given.
        """,
      ],
      operand: Operand(
        placeholder: "PATH", count: .many, completion: .files,
        help: "Files and folders to check; without any, the folder where you are; - reads standard input"),
      options: reportOptions + fixOptions + ruleOptions + baselineOptions + fileOptions + Option.parameters
        + Option.messages + [.help],
      examples: [
        Example(command: "weir lint", meaning: "Check everything below this folder"),
        Example(
          command: "weir lint --output full --output json:report.json jobs",
          meaning: "Show findings to a person and keep them for a program"),
        Example(command: "weir lint --select READ,WRITE --ignore acks-may-lose jobs", meaning: "Choose the rules"),
        Example(command: "weir lint --diff jobs", meaning: "Show what --fix would change"),
        Example(
          command: "weir lint --stdin-filename jobs/orders.json - < draft.json",
          meaning: "Check a text as if it were that file"),
      ],
      exitCodes: [
        ExitCode(code: "0", meaning: "nothing at or above the failing severity"),
        ExitCode(code: "1", meaning: "findings"),
        ExitCode(code: "2", meaning: "could not run: wrong usage, a setting that cannot be used, an unreadable file"),
      ])
  }

  private static var reportOptions: [Option] {
    [
      Option.reports,
      Option(.statistics, help: "Count the findings of each rule instead of showing them"),
      Option(.showFiles, help: "List the files that would be checked, and check nothing"),
      Option(
        .showSettings,
        help: "Show what holds for the one file that is named: every setting, where it comes from and what it hides"),
      Option(.exitZero, help: "Exit with 0 whatever was found"),
    ]
  }

  private static var fixOptions: [Option] {
    [
      Option(
        .fix,
        help: """
          Repair what can be repaired safely, in the files themselves, and report what is left; of standard input \
          the repaired text is written to standard output
          """),
      Option(
        .unsafeFixes, help: "Count as repairs what may change the meaning of a job, too; for --fix and --diff"),
      Option(
        .diff,
        help: "Write what --fix would change as a patch to standard output, and change nothing; 1 where it is not empty"
      ),
    ]
  }

  private static var ruleOptions: [Option] {
    let levels = ["info", "warning", "error"]
    return [
      Option(
        .select, OptionValue("RULES", .rules), isRepeatable: true,
        help: "Apply these rules only: families (READ), codes (READ012) or names (begin-twice), with commas between"),
      Option(
        .ignore, OptionValue("RULES", .rules), isRepeatable: true,
        help: "Leave these rules out; counts after --select"),
      Option(
        .severity, OptionValue("RULE=LEVEL", .assignment(choices: levels)), isRepeatable: true,
        help: "Give a rule another severity: info, warning or error"),
      Option(
        .failOn, OptionValue("LEVEL", .choice(levels)), standard: "error, in the profile strict warning",
        help: "Exit with 1 from this severity on"),
      Option(
        .profile, OptionValue("PROFILE", .choice(["minimal", "recommended", "strict"])), standard: "recommended",
        help: "Apply errors alone, every rule, or every rule with infos as warnings"),
    ]
  }

  private static var baselineOptions: [Option] {
    [
      Option(
        .baseline, OptionValue("FILE", .file),
        help: "Hide the findings that FILE lists; entries that hide nothing are findings themselves"),
      Option(
        .writeBaseline, OptionValue("FILE", .file),
        help: """
          Write the findings into FILE and hide them from now on. Where FILE is there already, it only shrinks: \
          entries that hide nothing are removed, and new findings are shown
          """),
      Option(.growBaseline, help: "Let --write-baseline take up new findings into a file that is there already"),
    ]
  }

  private static var fileOptions: [Option] {
    [
      Option(
        .forceExclude,
        help: """
          Leave out what git ignores, what the project excludes and JSON that is no script even where it is named; \
          for hooks
          """),
      Option(.noIgnore, help: "Check files that git ignores as well"),
      Option(
        .stdinFilename, OptionValue("FILE", .file),
        help: "What standard input stands for: its project file and settings apply"),
    ]
  }
}
