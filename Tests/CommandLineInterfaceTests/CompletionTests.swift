import CommandLineInterface
import Testing

@Suite struct CompletionTests {
  /// What bash offers for a line whose last word is being typed.
  private func bash(_ words: [String]) -> Set<String> {
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let output = ShellRunner.withFile(
      "weir.bash", Shell.bash.completions,
      """
      . ./weir.bash
      compopt() { :; }
      COMP_WORDS=(\(quoted)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _weir
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    return Set(output.split(separator: "\n").map(String.init))
  }

  @Test func bashCompletes() {
    #expect(bash(["weir", "l"]) == ["lint", "lsp"])
    #expect(bash(["weir", "--v"]) == ["--version"])
    #expect(bash(["weir", "--completions", ""]) == ["bash", "zsh", "fish"])
    #expect(
      bash(["weir", "lint", "--s"]) == ["--statistics", "--show-files", "--select", "--severity", "--stdin-filename"])
    #expect(bash(["weir", "lint", "--output", ""]) == ["full", "concise", "json"])
    #expect(bash(["weir", "lint", "-o", "j"]) == ["json"])
    #expect(bash(["weir", "lint", "--profile", "=", "s"]) == ["strict"])
    #expect(bash(["weir", "lint", "--profile", "="]) == ["minimal", "recommended", "strict"])
    #expect(bash(["weir", "run", "--report", ""]) == [])
    #expect(bash(["weir", "help", "e"]) == ["explain"])
  }

  @Test(.enabled("zsh is not installed") { ShellRunner.has("zsh") })
  func zshReads() {
    // compdef records what it is given; the specifications are checked by _arguments itself when it is called.
    let output = ShellRunner.withFile(
      "_weir", Shell.zsh.completions,
      """
      zsh -fc '
        autoload -Uz compinit && compinit -D -u
        . ./_weir
        print -r -- $_comps[weir]
        _arguments() { for word in "$@"; do print -r -- "$word"; done }
        words=(weir); state=arguments; line=(lint)
        functions _weir > body
        local state line
        _describe() { :; }
        eval "${$(functions _weir)/local curcontext=\\$curcontext state line/local curcontext=}"
        _weir
      '
      """)
    #expect(output.hasPrefix("_weir\n"))
    #expect(output.contains("(--profile)--profile[Apply errors alone"))
    #expect(output.contains(":(minimal recommended strict)\n"))
    #expect(output.contains("\n*:PATH:_files\n"))
  }

  @Test(.enabled("fish is not installed") { ShellRunner.has("fish") })
  func fishCompletes() {
    func fish(_ line: String) -> Set<String> {
      let output = ShellRunner.withFile(
        "weir.fish", Shell.fish.completions,
        "HOME=$PWD fish --no-config -c 'source weir.fish; complete -C \"\(line)\"'")
      return Set(output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) })
    }
    #expect(fish("weir l") == ["lint", "lsp"])
    #expect(fish("weir lint --profile ") == ["minimal", "recommended", "strict"])
    #expect(fish("weir lint --sh") == ["--show-files"])
    #expect(fish("weir rules --f") == ["--format"])
  }
}
