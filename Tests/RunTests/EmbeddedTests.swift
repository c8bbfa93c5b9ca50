import TestSupport
import Testing

/// The page's own demos, against the cluster in the process: no broker is needed.
@Suite struct EmbeddedTests {
  private func runDemo(_ name: String, input: String = "") throws -> ChildProcess.Outcome {
    let path = "\(JavaTool.packageRoot)/examples/page/\(name)"
    let lint = try ChildProcess.run([BuiltProducts.path("weir"), "lint", path])
    #expect(lint.exit == .status(0), "\(String(decoding: lint.standardOutput, as: UTF8.self))")
    return try ChildProcess.run(
      [BuiltProducts.path("weir"), "run", "--embedded", path], input: .bytes(Array(input.utf8)))
  }

  @Test func readerDemo() throws {
    let outcome = try runDemo("reader-demo.json")
    #expect(outcome.exit == .status(0), "\(outcome.standardError)")
    #expect(outcome.standardOutput.isEmpty)
    #expect(outcome.standardError.contains("20 records read"), "\(outcome.standardError)")
  }

  @Test func writerDemo() throws {
    let outcome = try runDemo("writer-demo.json", input: "7\t42\n8\t-1\n")
    #expect(outcome.exit == .status(0), "\(outcome.standardError)")
    #expect(outcome.standardOutput.isEmpty)
    #expect(outcome.standardError.contains("2 written"), "\(outcome.standardError)")
    let dirty = try runDemo("writer-demo.json", input: "7\t40000\n")
    #expect(dirty.exit == .status(3), "\(dirty.standardError)")
  }
}
