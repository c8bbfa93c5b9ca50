enum ZshCompletions {
  static var script: String {
    let commands = Command.all
    let described = (commands.map { ($0.name.rawValue, $0.summary) } + [("help", "Show help for a command")])
      .map { "    \(Shell.quoted("\($0):\(escaped($1))"))" }
    let names = commands.map(\.name.rawValue).joined(separator: " ")
    let top = Shell.topOptions.map { option in
      let argument =
        switch option.long {
        case "manual": "::COMMAND:(\(names))"
        case "completions": ":SHELL:(\(Shell.names.joined(separator: " ")))"
        default: ""
        }
      return "    " + specification(option.long, option.short, "(- *)", option.help, argument) + " \\"
    }
    return """
      #compdef weir
      # Completions of weir for zsh.
      _weir() {
        local curcontext=$curcontext state line
        local -a commands=(
      \(described.joined(separator: "\n"))
        )
        _arguments -C \\
      \(top.joined(separator: "\n"))
          '1: :->command' \\
          '*:: :->arguments'
        case $state in
          command) _describe -t commands 'command' commands ;;
          arguments)
            case $line[1] in
      \(commands.map(arguments).joined(separator: "\n"))
              help) _arguments '1:COMMAND:(\(names))' ;;
            esac
            ;;
        esac
      }

      # Rules with commas between them.
      _weir_rules() {
        local -a rules=("${(f)$(_call_program rules command weir rules 2>/dev/null)}") words
        local rule
        for rule in $rules; do
          words+=(${${rule%% *}%%[0-9]*} ${${(z)rule}[1,2]})
        done
        _values -s , rule ${(u)words}
      }

      _weir_rule() {
        local -a rules=("${(f)$(_call_program rules command weir rules 2>/dev/null)}") words
        local rule
        for rule in $rules; do
          words+=(${${(z)rule}[1,2]})
        done
        compadd -a words
      }

      # FORMAT or FORMAT:FILE.
      _weir_report() {
        if compset -P '*:'; then _files; else compadd -- "$@"; fi
      }

      if [[ $funcstack[1] == _weir ]]; then
        _weir "$@"
      else
        compdef _weir weir
      fi

      """
  }

  private static func arguments(of command: Command) -> String {
    var lines = command.options.map { option in
      let argument =
        option.value.map { value in
          let words = value.choices.joined(separator: " ")
          let action =
            switch value.form {
            case .file: "_files"
            case .rules: "_weir_rules"
            case .report: " _weir_report \(words)"
            default: value.choices.isEmpty ? " " : "(\(words))"
            }
          return ":\(escaped(value.placeholder)):\(action)"
        } ?? ""
      let names = "--\(option.name.rawValue)" + (option.short.map { " -\($0)" } ?? "")
      return specification(
        option.name.rawValue + (option.value == nil ? "" : "="), option.short, option.isRepeatable ? "*" : "(\(names))",
        option.help, argument)
    }
    if let operand = command.operand {
      let count =
        switch operand.count {
        case .one: "1"
        case .optional: "1:"
        case .many: "*"
        }
      let action =
        switch operand.completion {
        case .files: "_files"
        case .directories: "_files -/"
        case .rule: "_weir_rule"
        case .words(let words): "(\(words.joined(separator: " ")))"
        }
      lines.append(Shell.quoted("\(count):\(operand.placeholder):\(action)"))
    }
    let body = lines.joined(separator: " \\\n            ")
    return "        \(command.name.rawValue))\n          _arguments \\\n            \(body)\n          ;;"
  }

  private static func specification(
    _ long: String, _ short: Character?, _ guardWords: String, _ help: String, _ argument: String
  ) -> String {
    let rest = Shell.quoted("[\(escaped(help))]\(argument)")
    guard let short else { return Shell.quoted(guardWords + "--\(long)") + rest }
    return Shell.quoted(guardWords) + "{-\(short),--\(long)}" + rest
  }

  /// Brackets and colons end the parts of a specification.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "[]:\\".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
