import CommandLineInterface
import Glibc

@main
struct Weir {
  static func main() {
    CrashReports.turnOff()
    // A reader that goes away ends the program quietly, by the error of its next write.
    signal(SIGPIPE, SIG_IGN)
    let words = Invocation.processWords
    do throws(UsageError) {
      switch try Invocation(words, columns: Terminal.columns(of: STDOUT_FILENO)) {
      case .show(let text):
        StandardStream.output.write(text)
      case .run(let arguments):
        exit(status(of: arguments, words: words))
      }
    } catch {
      StandardStream.error.write(error.text)
      exit(2)
    }
  }

  private static func status(of arguments: Arguments, words: [[UInt8]]) -> Int32 {
    switch arguments.command {
    case .lint: LintCommand(arguments).run()
    case .run, .verify: RunCommand.replaceProcess(with: words)
    case .explain: ExplainCommand(arguments).run()
    case .rules: RulesCommand(arguments).run()
    case .estimate: EstimateCommand(arguments).run()
    case .inspect: InspectCommand(arguments).run()
    case .schema: SchemaCommand(arguments).run()
    case .initialize: InitializeCommand(arguments).run()
    case .lsp: LanguageServerCommand(arguments).run()
    }
  }
}
