import Engine
import Linting
import TestSupport
import Testing

@testable import Running

/// `${env:…}` and `${file:…}` as a run puts them in.
@Suite struct SecretTextTests {
  private func expanded(_ text: String, folder: String = "") throws -> (text: String, secrets: [String]) {
    var secrets = SecretText(environment: LintEnvironment { ["A": "one", "B": "t}wo", "EMPTY": ""][$0] })
    return (try secrets.expanded(text, folder: folder, at: "a test"), secrets.secrets)
  }

  @Test func variables() throws {
    let result = try expanded(#"user="x" password="${env:A}-${env:B}";"#)
    #expect(result.text == #"user="x" password="one-t}wo";"#)
    #expect(result.secrets == ["one", "t}wo"])
    #expect(try expanded("${other} $ ${ ${env:A").text == "${other} $ ${ ${env:A")
  }

  @Test(arguments: ["${env:ABSENT}", "${env:EMPTY}"])
  func missingVariables(_ text: String) throws {
    #expect(throws: JobFailure.self) { try expanded(text) }
  }

  /// The end of the last line is no part of a secret; blanks are.
  @Test func files() throws {
    let folder = try TemporaryFolder()
    try folder.write(" pass word \r\n".utf8, to: "secret")
    try folder.write("\n".utf8, to: "empty")
    #expect(try expanded("${file:secret}", folder: folder.path).text == " pass word ")
    #expect(try expanded("${file:\(folder.path("secret"))}", folder: "elsewhere").secrets == [" pass word "])
    #expect(throws: JobFailure.self) { try expanded("${file:empty}", folder: folder.path) }
    #expect(throws: JobFailure.self) { try expanded("${file:absent}", folder: folder.path) }
  }
}
