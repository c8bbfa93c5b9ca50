extension Command {
  static var run: Command {
    Command(
      name: .run,
      summary: "Check a job, then execute it",
      discussion: [
        """
        The job is checked first; one with errors is refused before anything is touched. Standard output carries \
        the records of a stream writer that prints, and nothing else; progress and messages go to standard error.
        """
      ],
      operand: Operand(placeholder: "JOB", count: .one, completion: .files, help: "The job's script"),
      options: [
        Option(
          .embedded, help: "Run against a Kafka cluster inside this process, filled with sample records; no broker"),
        Option(.report, OptionValue("FILE", .file), help: "Write the outcome as JSON, whatever it is"),
        Option(
          .dirty, OptionValue("FILE", .file),
          help: "Keep records that could not be converted, a line of JSON each with the reason"),
        .connectTimeout,
        Option(
          .logFormat, OptionValue("FORMAT", .choice(["text", "json"])), standard: "text",
          help: "The form of messages on standard error; json also replaces the progress on a terminal"),
      ] + Option.parameters + Option.messages + [.help],
      examples: [
        Example(command: "weir run --embedded jobs/orders.json", meaning: "Try a job without a broker"),
        Example(
          command: "weir run --bizdate 20260101 --report outcome.json jobs/orders.json",
          meaning: "Run a job for a day and keep the outcome"),
      ],
      exitCodes: [
        ExitCode(code: "0", meaning: "done"),
        ExitCode(code: "1", meaning: "the job is wrong"),
        ExitCode(code: "2", meaning: "could not run"),
        ExitCode(code: "3", meaning: "too much dirty data"),
        ExitCode(code: "4", meaning: "connection or authentication failed"),
        ExitCode(code: "5", meaning: "the data or the other side failed"),
        ExitCode(code: "130, 143", meaning: "interrupted by SIGINT or SIGTERM"),
      ])
  }

  static var verify: Command {
    Command(
      name: .verify,
      summary: "Check a job against the live system, without moving data",
      discussion: [
        """
        The job is linted first; one with errors is not connected. Then everything that a run would need is looked \
        at, and told step by step on standard error: names, connections, TLS, the login, every broker under the name \
        by which it calls itself, the topic and its partitions, what would be read, the group, and how large messages \
        may be.
        """,
        """
        What is wrong is reported as by lint, with rules of the same kind (LIVE), marked as observed. Nothing is read \
        or written, no offset is committed and no topic created.
        """,
      ],
      operand: Operand(placeholder: "JOB", count: .one, completion: .files, help: "The job's script"),
      options: [.reports, .connectTimeout] + Option.parameters + Option.messages + [.help],
      examples: [
        Example(command: "weir verify jobs/orders.json", meaning: "See whether a job can run here and now"),
        Example(
          command: "weir verify --quiet --output json:verified.json jobs/orders.json",
          meaning: "Keep the findings for a program"),
      ],
      exitCodes: [
        ExitCode(code: "0", meaning: "nothing keeps the job from running"),
        ExitCode(code: "1", meaning: "the job is wrong"),
        ExitCode(code: "2", meaning: "could not run"),
        ExitCode(code: "4", meaning: "connection or authentication failed"),
        ExitCode(code: "5", meaning: "the data or the other side is not as the job needs it"),
      ])
  }
}
