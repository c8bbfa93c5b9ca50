import CommandLineInterface
import Glibc
import TestSupport

/// A shell that is typed into, in a folder with a file `orders.json` and a folder `jobs`.
enum InteractiveShell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// Under `CI` all of them.
  static let installed = allCases.filter { shell in
    if getenv("CI") != nil { return true }
    return (try? ChildProcess.run(["sh", "-c", "command -v \(shell.rawValue)"]))?.exit == .status(0)
  }

  /// The words that stand for the last one of each line, as the shell completes it.
  func completions(of lines: [String]) throws -> [Set<String>] {
    let folder = try TemporaryFolder()
    try folder.write([], to: "orders.json")
    try folder.write([], to: "jobs/.keep")
    let answers = self == .fish ? try asked(lines, in: folder) : try typed(lines, in: folder)
    guard answers.count == lines.count else {
      throw Workshop.Failure(description: "\(self) answers \(answers.count) of \(lines.count) lines")
    }
    return answers
  }

  private func environment(_ folder: TemporaryFolder) -> [String: String?] {
    let weir = BuiltProducts.path("weir").dropLast("/weir".count)
    return ["PATH": "\(weir):/usr/bin:/bin", "HOME": folder.path, "TERM": "xterm", "LC_ALL": "C.UTF-8"]
  }

  /// fish tells what it would offer.
  private func asked(_ lines: [String], in folder: TemporaryFolder) throws -> [Set<String>] {
    let questions = lines.map { "echo =; complete -C '\($0)'\n" }.joined()
    try folder.write((Shell.fish.completions + questions).utf8, to: ".script")
    let outcome = try ChildProcess.run(
      ["fish", "--no-config", ".script"], environment: environment(folder), workingDirectory: folder.path)
    let text = outcome.text.split(separator: "\n", omittingEmptySubsequences: false)
    return text.split(separator: "=", omittingEmptySubsequences: false).dropFirst().map { words in
      Self.words(words.map { String($0.prefix { $0 != "\t" }) })
    }
  }

  /// bash and zsh have a command that puts all completions into the line, here Escape and an asterisk; the function
  /// `weir` prints what the line has become.
  private func typed(_ lines: [String], in folder: TemporaryFolder) throws -> [Set<String>] {
    let scripts = try TemporaryFolder()
    try scripts.write((self == .bash ? Shell.bash : Shell.zsh).completions.utf8, to: "_weir")
    let keys = preparation(scripts.path("_weir")) + lines.map { $0 + "\u{1B}*\n" }.joined() + "exit\n"
    let outcome = try ChildProcess.run(
      ["script", "--quiet", "--return", "--command", call, scripts.path("record")], environment: environment(folder),
      workingDirectory: folder.path, input: .bytes(Array(keys.utf8)))
    let answers = outcome.text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("typed:") }
    return zip(answers, lines).map { answer, line in
      // Without the program's name; a word that nothing completes stays as it was typed.
      let typed = line.split(separator: " ", omittingEmptySubsequences: false).dropFirst().map(String.init)
      let words = answer.dropFirst("typed:".count).split(separator: " ").map(String.init)
      return Self.words(words.dropFirst(typed.count - 1).filter { $0 != typed.last })
    }
  }

  private static func words(_ words: some Sequence<String>) -> Set<String> {
    // A folder may have its slash, and an option the sign before its value beside the option alone.
    Set(words.filter { !$0.isEmpty && !$0.hasSuffix("=") }.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 })
  }

  private var call: String {
    self == .bash ? "bash --norc --noprofile -i" : "zsh -f -i"
  }

  private func preparation(_ script: String) -> String {
    let common = ". \(script)\nweir() { printf 'typed:%s\\n' \"$*\"; }\n"
    guard self == .zsh else { return common }
    return """
      unsetopt prompt_cr prompt_sp
      autoload -Uz compinit && compinit -D -u
      \(common)
      all() { _main_complete; compstate[insert]=all; }
      zle -C all complete-word all
      bindkey '\\e*' all

      """
  }
}
