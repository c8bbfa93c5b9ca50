enum BashCompletions {
  static var script: String {
    let commands = Command.all
    let top = commands.map(\.name.rawValue) + ["help"] + Shell.topOptions.map { "--\($0.long)" }
    return """
      # Completions of weir for bash.
      _weir() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= index
        COMPREPLY=()
        # --name=value arrives as three words.
        if [[ $current == = ]]; then
          current=
        elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD-2]}
        fi
        # So does FORMAT:FILE; readline completes the file.
        if [[ $current == : || $previous == : ]]; then
          return
        fi
        for ((index = 1; index < COMP_CWORD; index++)); do
          if [[ ${COMP_WORDS[index]} != -* ]]; then
            command=${COMP_WORDS[index]}
            break
          fi
        done
        case $command:$previous in
          :--completions) _weir_words '\(Shell.names.joined(separator: " "))'; return ;;
          :--manual | help:help) _weir_words '\(commands.map(\.name.rawValue).joined(separator: " "))'; return ;;
          :*) _weir_words '\(top.joined(separator: " "))'; return ;;
      \(commands.flatMap(values).joined(separator: "\n"))
        esac
        case $command:$current in
      \(commands.map(options).joined(separator: "\n"))
      \(commands.map(operand).joined(separator: "\n"))
          *) compopt +o default ;;
        esac
      }

      _weir_words() {
        compopt +o default
        mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
      }

      # Rules with commas between them.
      _weir_rules() {
        local prefix=
        if [[ $current == *,* ]]; then
          prefix=${current%,*},
        fi
        compopt +o default -o nospace
        mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$(_weir_rule_words family)" -- "${current##*,}")
      }

      _weir_rule_words() {
        local code name rest
        while read -r code name rest; do
          printf '%s\\n' ${1:+"${code%%[0-9]*}"} "$code" "$name"
        done < <(command weir rules 2>/dev/null)
      }

      complete -o default -F _weir weir

      """
  }

  /// What follows an option that takes a value. File names are readline's own completion.
  private static func values(of command: Command) -> [String] {
    command.options.compactMap { option in
      guard let value = option.value else { return nil }
      let name = command.name.rawValue
      let short = option.short.map { " | \(name):-\($0)" } ?? ""
      let action =
        switch value.form {
        case .file: ""
        case .rules: "_weir_rules; "
        default: "_weir_words '\(value.choices.joined(separator: " "))'; "
        }
      return "    \(name):--\(option.name.rawValue)\(short)) \(action)return ;;"
    }
  }

  private static func options(of command: Command) -> String {
    let words = command.options.map { "--\($0.name.rawValue)" }.joined(separator: " ")
    return "    \(command.name.rawValue):-*) _weir_words '\(words)' ;;"
  }

  private static func operand(of command: Command) -> String {
    let action =
      switch command.operand?.completion {
      case .files: ""
      case .directories: " mapfile -t COMPREPLY < <(compgen -d -- \"$current\")"
      case .rule: " _weir_words \"$(_weir_rule_words)\""
      case .words(let words): " _weir_words '\(words.joined(separator: " "))'"
      case nil: " compopt +o default"
      }
    return "    \(command.name.rawValue):*)\(action) ;;"
  }
}
