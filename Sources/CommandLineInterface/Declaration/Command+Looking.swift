// Commands that look at jobs and say what they come to.

extension Command {
  private static var form: Option {
    Option(
      .output, short: "o", OptionValue("FORMAT", .choice(["text", "json"])), standard: "text",
      help: "The form of the answer")
  }

  private static var exits: [ExitCode] {
    [ExitCode(code: "0", meaning: "done"), ExitCode(code: "2", meaning: "could not run, or a file cannot be read")]
  }

  static var estimate: Command {
    Command(
      name: .estimate,
      summary: "Estimate the resource units that jobs need",
      discussion: [
        """
        One unit (CU) for each topic, and for each 10 MB/s of traffic 1 when it is not compressed, 2 when it is, 3 when it is \
        and values are parsed as JSON; each job rounded up to the next half. The capacity to provision is the sum divided by \
        the share of a resource group that may be used: 80 % where failover may take long, 70 % where it may not.
        """
      ],
      operand: Operand(
        placeholder: "JOB", count: .many, completion: .files,
        help: "Scripts, and folders with all scripts below them; without any, the folder where you are"),
      options: [
        Option(
          .rate, OptionValue("[NAME=]MB/S", .text), isRepeatable: true,
          standard: "speed.mbps where it holds, else none",
          help: "Traffic in MB/s, of every job or of the topic or script that is named"),
        Option(
          .compression, OptionValue("KIND", .choice(["none", "gzip", "snappy", "lz4", "zstd"])),
          standard: "the producer's own for writers, else compressed", help: "How records are compressed"),
        Option(
          .tolerance, OptionValue("LEVEL", .choice(["high", "low"])), standard: "low",
          help: "How much waiting a failover may cost"),
        form,
      ] + Option.parameters + [.color, .help],
      examples: [
        Example(command: "weir estimate --rate 25 jobs/orders.json", meaning: "Estimate a job at 25 MB/s"),
        Example(
          command: "weir estimate --rate orders=25 --rate audit=2.5 --tolerance high jobs",
          meaning: "Estimate a project by the rates of its topics"),
      ],
      exitCodes: exits)
  }

  static var inspect: Command {
    Command(
      name: .inspect,
      summary: "Show what a script, project file or credential file comes to",
      discussion: [
        """
        Of a script its steps, the window that is read after expansion, the columns, and every setting of the client that \
        is in force, with where it comes from and what it overrode. Of weir.yaml its data sources and parameters. Secrets \
        are never shown.
        """,
        """
        Of a keytab its keys, as `klist -ket` lists them; what Java or MIT's library does not read of it is said on \
        standard error. Of a truststore or keystore (JKS, JCEKS, PKCS#12, PEM) its entries and their certificates. The \
        store's password comes from the options, or from the data source that names the store in a weir.yaml above it; \
        without one, what can be seen is shown. Private keys are never opened.
        """,
      ],
      operand: Operand(
        placeholder: "FILE", count: .one, completion: .files,
        help: "A script, weir.yaml, keytab, truststore or keystore"),
      options: [
        form,
        Option(
          .passwordEnv, OptionValue("NAME", .text), help: "The environment variable that holds a store's password"),
        Option(.passwordFile, OptionValue("FILE", .file), help: "The file that holds a store's password"),
      ] + Option.parameters + [.color, .help],
      examples: [
        Example(command: "weir inspect --bizdate 20260101 jobs/orders.json", meaning: "See what a job does for a day"),
        Example(
          command: "weir inspect --password-env TRUST_PASSWORD auth/trust.jks",
          meaning: "List the certificates of a truststore"),
      ],
      exitCodes: exits)
  }
}
