enum FishCompletions {
  static var script: String {
    let commands = Command.all
    let names = commands.map(\.name.rawValue).joined(separator: " ")
    var text = functions + "complete -c weir -f\n"
    for option in Shell.topOptions {
      let short = option.short.map { " -s \($0)" } ?? ""
      let argument =
        switch option.long {
        case "manual": " -x -a '\(names)'"
        case "completions": " -x -a '\(Shell.names.joined(separator: " "))'"
        default: ""
        }
      text +=
        "complete -c weir -n __fish_use_subcommand -l \(option.long)\(short)\(argument) -d \(Shell.quoted(option.help))\n"
    }
    text += "complete -c weir -n __fish_use_subcommand -a help -d 'Show help for a command'\n"
    text += "complete -c weir -n '__fish_seen_subcommand_from help' -x -a '\(names)'\n"
    for command in commands {
      text += "complete -c weir -n __fish_use_subcommand -a \(command.name.rawValue)"
      text += " -d \(Shell.quoted(command.summary))\n"
    }
    return text + commands.map(arguments).joined()
  }

  private static let functions = """
    # Completions of weir for fish.
    function __weir_rules
        command weir rules 2>/dev/null | while read -l code name rest
            printf '%s\\t%s\\n' $code $name $name $code
        end
    end

    function __weir_families
        command weir rules 2>/dev/null | string match -r '^[A-Z]+' | sort -u
        __weir_rules
    end

    # FORMAT or FORMAT:FILE.
    function __weir_report
        set -l current (string replace -r '^--?[a-z]+=' '' -- (commandline -ct))
        set -l format (string match -r '^[a-z]+:' -- $current)
        if test -z "$format"
            printf '%s\\n' $argv
            return
        end
        set -l path (string replace $format '' -- $current)
        for file in $path*
            test -d $file && printf '%s%s/\\n' $format $file || printf '%s%s\\n' $format $file
        end
    end


    """

  private static func arguments(of command: Command) -> String {
    let condition = "complete -c weir -n '__fish_seen_subcommand_from \(command.name.rawValue)'"
    var text = ""
    for option in command.options {
      let short = option.short.map { " -s \($0)" } ?? ""
      text += "\(condition) -l \(option.name.rawValue)\(short)"
      if let value = option.value {
        let words = value.choices.joined(separator: " ")
        switch value.form {
        case .file: text += " -r -F"
        case .rules: text += " -x -a '(__fish_complete_list , __weir_families)'"
        case .report: text += " -x -a '(__weir_report \(words))'"
        default: text += words.isEmpty ? " -x" : " -x -a '\(words)'"
        }
      }
      text += " -d \(Shell.quoted(option.help))\n"
    }
    switch command.operand?.completion {
    case .files: text += "\(condition) -F\n"
    case .directories: text += "\(condition) -x -a '(__fish_complete_directories)'\n"
    case .rule: text += "\(condition) -x -a '(__weir_rules)'\n"
    case .words(let words): text += "\(condition) -x -a '\(words.joined(separator: " "))'\n"
    case nil: break
    }
    return text
  }
}
