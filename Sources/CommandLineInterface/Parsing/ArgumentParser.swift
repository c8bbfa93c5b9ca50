/// Reads the words after a command by its declaration, as GNU programs do: options and operands in any order,
/// `--name value`, `--name=value`, `-n value`, `-nvalue`, switches together (`-vq`), and operands alone after `--`.
struct ArgumentParser {
  private let command: Command
  private var operands: [[UInt8]] = []
  private var given: [(name: OptionName, value: String)] = []
  private var words: [[UInt8]] = []
  private var position = 0

  init(_ command: Command) {
    self.command = command
  }

  func parse(_ words: [[UInt8]]) throws(UsageError) -> Arguments {
    var parser = self
    parser.words = words
    return try parser.run()
  }

  private mutating func run() throws(UsageError) -> Arguments {
    while position < words.count {
      let word = words[position]
      position += 1
      if word == Array("--".utf8) {
        operands += words[position...]
        break
      } else if word.starts(with: "--".utf8) {
        try takeLong(word)
      } else if word.count > 1, word[0] == UInt8(ascii: "-") {
        try takeShort(word)
      } else {
        operands.append(word)
      }
    }
    let arguments = Arguments(command: command.name, operands: operands, given: given)
    // Who asks for help gets it, whatever else is missing.
    if !arguments.has(.help) { try check(arguments) }
    return arguments
  }

  private func failure(_ message: String) -> UsageError {
    UsageError(message, command.name)
  }

  // MARK: Options

  private mutating func takeLong(_ word: [UInt8]) throws(UsageError) {
    let body = word.dropFirst(2)
    let equals = body.firstIndex(of: UInt8(ascii: "="))
    let name = String(decoding: body[..<(equals ?? body.endIndex)], as: UTF8.self)
    guard let option = command.option(named: name) else {
      let nearest = NearestName.of(name, among: command.options.map(\.name.rawValue))
      throw failure(
        "\(command.name.rawValue) has no option \(UsageError.quoted("--" + name))"
          + (nearest.map { "; did you mean --\($0)?" } ?? ""))
    }
    if let equals {
      guard option.value != nil else { throw failure("--\(name) takes no value") }
      try take(option, body[(equals + 1)...])
    } else {
      try takeWithNext(option)
    }
  }

  private mutating func takeShort(_ word: [UInt8]) throws(UsageError) {
    var rest = word.dropFirst()
    while let letter = rest.first {
      let character = Character(Unicode.Scalar(letter))
      guard let option = command.option(short: character) else {
        let text = String(decoding: word, as: UTF8.self)
        throw failure("\(command.name.rawValue) has no option '-\(shown(character))' (in \(UsageError.quoted(text)))")
      }
      rest = rest.dropFirst()
      if option.value != nil, !rest.isEmpty {
        try take(option, rest)
        return
      }
      try takeWithNext(option)
    }
  }

  private func shown(_ character: Character) -> String {
    character.isASCII && (character.isLetter || character.isNumber || character.isPunctuation || character.isSymbol)
      ? String(character) : "?"
  }

  /// Takes a switch, or an option whose value is the next word.
  private mutating func takeWithNext(_ option: Option) throws(UsageError) {
    guard let value = option.value else {
      given.append((option.name, ""))
      return
    }
    guard position < words.count, !isOption(words[position]) else {
      throw failure("--\(option.name.rawValue) needs a value: \(value.placeholder)")
    }
    position += 1
    try take(option, words[position - 1][...])
  }

  /// True for a word that is plainly another option, so that a forgotten value is not taken for one.
  private func isOption(_ word: [UInt8]) -> Bool {
    guard word.count > 1, word[0] == UInt8(ascii: "-") else { return false }
    let text = String(decoding: word, as: UTF8.self)
    if text.hasPrefix("--") { return command.option(named: String(text.dropFirst(2).prefix { $0 != "=" })) != nil }
    return word.count == 2 && command.option(short: Character(Unicode.Scalar(word[1]))) != nil
  }

  private mutating func take(_ option: Option, _ bytes: ArraySlice<UInt8>) throws(UsageError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure("the value of --\(option.name.rawValue) is not UTF-8")
    }
    if let value = option.value, let problem = value.problem(with: text) {
      throw failure("--\(option.name.rawValue) \(problem)")
    }
    given.append((option.name, text))
  }

  // MARK: The whole

  private func check(_ arguments: Arguments) throws(UsageError) {
    let name = command.name.rawValue
    switch command.operand?.count {
    case nil where !operands.isEmpty:
      throw failure("\(name) takes no operand, but \(UsageError.quoted(text(operands[0]))) was given")
    case .one where operands.isEmpty:
      throw failure("\(name) needs a \(command.operand?.placeholder ?? "")")
    case .one where operands.count > 1, .optional where operands.count > 1:
      throw failure("\(name) takes one \(command.operand?.placeholder ?? ""), not \(operands.count)")
    default:
      break
    }
    if operands.contains(where: \.isEmpty) { throw failure("an empty \(command.operand?.placeholder ?? "")") }
    if arguments.reports.filter({ $0.file == nil }).count > 1 {
      throw failure("two reports cannot share standard output; give all but one a file, as in --output json:FILE")
    }
    if arguments.has(.verbose), arguments.has(.quiet) { throw failure("--verbose and --quiet contradict each other") }
  }

  private func text(_ word: [UInt8]) -> String {
    String(decoding: word, as: UTF8.self)
  }
}

extension OptionValue {
  /// What is wrong with a value, as it goes on after the option's name; nil where nothing is.
  func problem(with text: String) -> String? {
    let shown = UsageError.quoted(text)
    guard !text.isEmpty else { return "needs a value: \(placeholder)" }
    switch form {
    case .text, .file:
      return nil
    case .choice(let choices):
      return choices.contains(text) ? nil : Self.refused(text, choices)
    case .rules:
      return text.contains { $0 != "," && $0 != " " } ? nil : "needs a value: \(placeholder)"
    case .number(let range):
      return Int(text).map(range.contains) == true
        ? nil : "takes a whole number from \(range.lowerBound) to \(range.upperBound), not \(shown)"
    case .digits(let forms):
      return forms.contains { Self.fits(text, $0) } ? nil : "takes \(Self.alternatives(forms)), not \(shown)"
    case .assignment(let choices):
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        return "takes \(placeholder), not \(shown)"
      }
      let value = String(text[text.index(after: equals)...])
      return choices.isEmpty || choices.contains(value) ? nil : Self.refused(value, choices)
    case .report(let formats):
      let format = String(text.prefix { $0 != ":" })
      guard formats.contains(format) else { return Self.refused(format, formats) }
      return text.hasSuffix(":") && text.utf8.count == format.utf8.count + 1 ? "needs a file after the colon" : nil
    }
  }

  /// Whether digits stand where a form has letters, and all else where the form has it.
  private static func fits(_ text: String, _ form: String) -> Bool {
    text.utf8.elementsEqual(form.utf8) { byte, expected in
      let isLetter = (0x61...0x7A).contains(expected | 0x20)
      return isLetter ? (0x30...0x39).contains(byte) : byte == expected
    }
  }

  private static func alternatives(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }

  private static func refused(_ word: String, _ choices: [String]) -> String {
    let list = alternatives(choices)
    let nearest = NearestName.of(word, among: choices).map { "; did you mean '\($0)'?" } ?? ""
    return "takes \(list), not \(UsageError.quoted(word))\(nearest)"
  }
}
