import Catalog
import CommandLineInterface

/// `weir schema`
struct SchemaCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    let name = String(decoding: arguments.operands[0], as: UTF8.self)
    guard let schema = EditorSchema(rawValue: name) else {
      let names = EditorSchema.allCases.map(\.rawValue).joined(separator: ", ")
      StandardStream.error.say("no schema is called \"\(name)\"; there are \(names)")
      return 2
    }
    StandardStream.output.write(schema.text.description)
    return 0
  }
}
