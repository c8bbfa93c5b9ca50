enum FishCompletions {
  static var script: String {
    let commands = Command.all
    var text = "# Completions of weir for fish.\ncomplete -c weir -f\n"
    for option in Shell.topOptions {
      let short = option.short.map { " -s \($0)" } ?? ""
      let argument =
        switch option.long {
        case "manual": " -x -a '\(commands.map(\.name.rawValue).joined(separator: " "))'"
        case "completions": " -x -a '\(Shell.names.joined(separator: " "))'"
        default: ""
        }
      text +=
        "complete -c weir -n __fish_use_subcommand -l \(option.long)\(short)\(argument) -d \(Shell.quoted(option.help))\n"
    }
    text += "complete -c weir -n __fish_use_subcommand -a help -d 'Show help for a command'\n"
    for command in commands {
      text += "complete -c weir -n __fish_use_subcommand -a \(command.name.rawValue)"
      text += " -d \(Shell.quoted(command.summary))\n"
    }
    return text + commands.map(arguments).joined()
  }

  private static func arguments(of command: Command) -> String {
    let condition = "complete -c weir -n '__fish_seen_subcommand_from \(command.name.rawValue)'"
    var text = ""
    for option in command.options {
      let short = option.short.map { " -s \($0)" } ?? ""
      text += "\(condition) -l \(option.name.rawValue)\(short)"
      if let value = option.value {
        text += option.takesFile ? " -r -F" : " -x"
        if !value.choices.isEmpty { text += " -a '\(value.choices.joined(separator: " "))'" }
      }
      text += " -d \(Shell.quoted(option.help))\n"
    }
    switch command.operand?.completion {
    case .files: text += "\(condition) -F\n"
    case .directories: text += "\(condition) -x -a '(__fish_complete_directories)'\n"
    case .nothing, nil: break
    }
    return text
  }
}
