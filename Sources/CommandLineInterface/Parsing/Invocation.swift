/// What a command line comes to.
public enum Invocation: Sendable {
  /// A command to follow.
  case run(Arguments)
  /// A text for standard output, after which the program exits with 0.
  case show(String)

  /// Reads the arguments after the program's name.
  ///
  /// - Parameter columns: The terminal's width, for help; nil where there is none.
  public init(_ words: [[UInt8]], columns: Int?) throws(UsageError) {
    guard let first = words.first else { throw UsageError("a command is missing") }
    let word = String(decoding: first, as: UTF8.self)
    switch word {
    case "--help", "-h":
      self = .show(HelpText(columns: columns).program)
    case "--version", "-V":
      self = .show("\(Program.name) \(Program.version)\n")
    case "help":
      self = .show(try Self.help(words.dropFirst(), columns))
    case "--manual":
      self = .show(try Self.manual(words.dropFirst()))
    case "--completions":
      self = .show(try Self.completions(words.dropFirst()))
    default:
      let command = Command.named(try Self.command(word))
      let parser = ArgumentParser(command)
      let arguments = try parser.parse(Array(words.dropFirst()))
      self = arguments.has(.help) ? .show(HelpText(columns: columns).text(for: command)) : .run(arguments)
    }
  }

  /// The arguments of this process after the program's name, as bytes.
  public static var processWords: [[UInt8]] {
    var words: [[UInt8]] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[index] else { break }
      words.append(Array(UnsafeBufferPointer(start: word, count: length(of: word))).map { UInt8(bitPattern: $0) })
    }
    return words
  }

  private static func length(of word: UnsafePointer<CChar>) -> Int {
    var length = 0
    while word[length] != 0 { length += 1 }
    return length
  }

  private static let topOptions = ["--help", "--version", "--manual", "--completions"]

  private static func command(_ word: String) throws(UsageError) -> CommandName {
    if let name = CommandName(rawValue: word) { return name }
    if word.hasPrefix("-") {
      let nearest = NearestName.of(word, among: topOptions).map { "; did you mean \($0)?" }
      throw UsageError("no option \(UsageError.quoted(word)) stands before a command\(nearest ?? "")")
    }
    let nearest = NearestName.of(word, among: CommandName.allCases.map(\.rawValue) + ["help"])
    throw UsageError("no command \(UsageError.quoted(word))" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
  }

  private static func help(_ words: ArraySlice<[UInt8]>, _ columns: Int?) throws(UsageError) -> String {
    let help = HelpText(columns: columns)
    guard let word = words.first else { return help.program }
    return help.text(for: .named(try command(String(decoding: word, as: UTF8.self))))
  }

  private static func manual(_ words: ArraySlice<[UInt8]>) throws(UsageError) -> String {
    guard let word = words.first else { return ManualPage.program }
    return ManualPage.text(for: .named(try command(String(decoding: word, as: UTF8.self))))
  }

  private static func completions(_ words: ArraySlice<[UInt8]>) throws(UsageError) -> String {
    let word = words.first.map { String(decoding: $0, as: UTF8.self) }
    guard let shell = word.flatMap(Shell.init(rawValue:)) else {
      throw UsageError("--completions takes bash, zsh or fish")
    }
    return shell.completions
  }
}
