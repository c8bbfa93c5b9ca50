// Options that several commands take.

extension Option {
  static var help: Option {
    Option(.help, short: "h", help: "Show this text")
  }

  /// The formats of reports that show findings.
  private static let reportFormats = [
    "full", "concise", "grouped", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "html",
  ]

  static var reports: Option {
    Option(
      .output, short: "o", OptionValue("FORMAT[:FILE]", .report(formats: reportFormats)),
      isRepeatable: true, standard: "full",
      help: """
        Write a report of this form, into FILE or to standard output: full (frames of the places), concise \
        (a line for each finding), grouped (those lines below each file), json, sarif, github, gitlab, junit, \
        checkstyle or html. Several reports can be given, one of them without a file. Without any, a GitHub \
        workflow gets its annotations after the full report
        """)
  }

  static var connectTimeout: Option {
    Option(
      .connectTimeout, OptionValue("SECONDS", .number(1...3600)), standard: "30",
      help: "Give up on brokers that have not answered by then")
  }

  static var color: Option {
    Option(
      .color, OptionValue("WHEN", .choice(["auto", "always", "never"])), standard: "auto",
      help: "Use colours; auto looks at the terminal, NO_COLOR and FORCE_COLOR")
  }

  static var messages: [Option] {
    [
      color,
      Option(.verbose, short: "v", help: "Say what is done and what is left out, on standard error"),
      Option(.quiet, short: "q", help: "Say nothing on standard error but errors"),
    ]
  }

  /// What scheduling parameters are expanded from.
  static var parameters: [Option] {
    [
      Option(
        .bizdate, OptionValue("YYYYMMDD", .digits(["YYYYMMDD", "YYYY-MM-DD"])),
        standard: "the day before the scheduled time",
        help: "The business date for ${...}"),
      Option(
        .cyctime, OptionValue("YYYYMMDDhhmmss", .digits(["YYYYMMDDhhmmss", "YYYY-MM-DD hh:mm:ss"])), standard: "now",
        help: "The scheduled time for $[...]"),
      Option(
        .param, OptionValue("NAME=VALUE", .assignment(choices: [])), isRepeatable: true,
        help: "Give a scheduling parameter a value"),
    ]
  }
}
