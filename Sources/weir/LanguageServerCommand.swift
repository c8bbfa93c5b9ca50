import CommandLineInterface
import Glibc
import LanguageServer

/// `weir lsp`
struct LanguageServerCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    do throws(CommandFailure) {
      // What is wrong with the options is so from the beginning; later the clock may have gone on.
      let first = try arguments.schedule
      var server = LanguageServer(version: Program.version, input: STDIN_FILENO, output: STDOUT_FILENO) { [arguments] in
        (try? arguments.schedule) ?? first
      }
      return server.run()
    } catch {
      StandardStream.error.say(error.message)
      return 2
    }
  }
}
