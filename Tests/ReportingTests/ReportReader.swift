import Glibc
import TestSupport
import Testing

/// Readers of reports that are not ours: `Tests/Readers/read.py` with packages of PyPI, and xmllint.
enum ReportReader {
  struct Refusal: Error, CustomStringConvertible {
    var description: String
  }

  private static let python = JavaTool.packageRoot + "/.build/tools/bin/python"
  static let folder = JavaTool.packageRoot + "/Tests/Readers"

  /// Under `CI` they have to be there.
  static var isReady: Bool {
    getenv("CI") != nil || (access(python, X_OK) == 0 && access("/usr/bin/xmllint", X_OK) == 0)
  }

  /// What a reader says of a report; throws what it has against it.
  static func read(_ text: String, as kind: String) throws -> String {
    try run([python, "\(folder)/read.py", kind], text)
  }

  /// Reads XML by a document type definition.
  static func validate(_ text: String, by definition: String) throws {
    _ = try run(["xmllint", "--noout", "--nonet", "--dtdvalid", "\(folder)/\(definition)", "-"], text)
  }

  static func run(_ command: [String], _ text: String) throws -> String {
    let outcome = try ChildProcess.run(command, input: .bytes(Array(text.utf8)))
    guard outcome.exit == .status(0) else {
      throw Refusal(description: "\(command): \(outcome.exit)\n\(outcome.standardError)")
    }
    return String(decoding: outcome.standardOutput, as: UTF8.self)
  }
}

extension Trait where Self == ConditionTrait {
  static var withReaders: Self {
    .enabled("the readers are installed by `make test`") { ReportReader.isReady }
  }
}
