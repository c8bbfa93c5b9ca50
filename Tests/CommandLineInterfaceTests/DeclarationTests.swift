import CommandLineInterface
import Testing

@Suite struct DeclarationTests {
  @Test func namesAreUniqueAndHelpful() {
    for command in Command.all {
      let names = command.options.map(\.name)
      #expect(Set(names).count == names.count, "\(command.name) declares an option twice")
      let letters = command.options.compactMap(\.short)
      #expect(Set(letters).count == letters.count, "\(command.name) declares a letter twice")
      #expect(names.contains(.help))
      #expect(!command.examples.isEmpty && !command.exitCodes.isEmpty)
      for text in [command.summary] + command.options.map(\.help) + command.examples.map(\.meaning) {
        #expect(!text.isEmpty && !text.hasSuffix("."), "\(text)")
      }
    }
    let used = Set(Command.all.flatMap { $0.options.map(\.name) })
    #expect(used == Set(OptionName.allCases))
  }

  /// What the help shows as an example must be a command line.
  @Test func examplesParse() throws {
    for example in Command.all.flatMap(\.examples) {
      let command = example.command.prefix { $0 != "<" && $0 != ">" }
      let words = command.split(separator: " ").dropFirst().map { Array($0.utf8) }
      guard case .run = try Invocation(words, columns: nil) else {
        Issue.record("\(example.command) runs nothing")
        continue
      }
    }
  }
}
