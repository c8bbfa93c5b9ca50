import Catalog
import Findings
import JSONSyntax
import Reporting
import SourceText
import Testing

@Suite struct SARIFTests {
  private func sarif(_ report: Report) throws -> (String) -> String? {
    let document = JSONDocument(parsing: Array(ReportFormat.sarif.text(of: report).utf8))
    try #require(document.problems.isEmpty)
    return { pointer in document.node(at: "/runs/0" + pointer).map { document.text(of: $0) } }
  }

  /// The hash of every line as a report tells it.
  private func lineHashes(of bytes: [UInt8]) throws -> [String] {
    var sample = Sample(bytes: bytes)
    let table = LineTable(bytes)
    for start in table.starts {
      sample.find("here", at: Place(file: sample.files[0].path, range: ByteRange(start, start)))
    }
    let value = try sarif(sample.report())
    return try table.starts.indices.map {
      try #require(value("/results/\($0)/partialFingerprints/primaryLocationLineHash"))
    }
  }

  /// Texts and hashes as the tests of github/codeql-action have them (`src/fingerprints.test.ts`).
  @Test(arguments: [
    ("", ["c129715d7a2bc9a3:1"]),
    (
      " a\nb\n  \t\tc\n d",
      ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]
    ),
    (
      " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
      [
        "8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1", "b86d3392aea1be30:1",
        "e6ceba753e1a442:1",
      ]
    ),
    (
      " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
      [
        "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1",
        "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
      ]
    ),
    (
      String(repeating: "Lorem ipsum dolor sit amet.\n", count: 10),
      [
        "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5",
        "a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1",
      ]
    ),
    (
      "x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n",
      [
        "e54938cc54b302f1:1", "bb609acbe9138d60:1", "1131fd5871777f34:1", "5c482a0f8b35ea28:1", "54517377da7028d2:1",
        "2c644846cb18d53e:1", "f1b89f20de0d133:1", "c129715d7a2bc9a3:1",
      ]
    ),
  ])
  func lineHashesAreThoseOfTheUploadAction(text: String, expected: [String]) throws {
    #expect(try lineHashes(of: Array(text.utf8)) == expected)
  }

  @Test func everyRuleIsListed() throws {
    let value = try sarif(Report(findings: [], sources: [:], checked: []))
    for (index, rule) in Rule.allCases.enumerated() {
      #expect(value("/tool/driver/rules/\(index)/id") == rule.code)
      let level = ["note", "warning", "error"][Int(rule.entry.severity.rawValue)]
      #expect(value("/tool/driver/rules/\(index)/defaultConfiguration/level") == level)
    }
    #expect(value("/tool/driver/rules/\(Rule.allCases.count)") == nil)
    #expect(value("/columnKind") == "unicodeCodePoints")
    #expect(value("/automationDetails/id") == "weir/")
    #expect(value("/invocations/0/executionSuccessful") == "true")
  }

  @Test func aResultHasEverything() throws {
    let report = try RichReport.report()
    let value = try sarif(report)
    let index = try #require(report.findings.firstIndex { $0.message.hasPrefix("`beginOffset`") })
    func result(_ pointer: String) -> String? { value("/results/\(index)" + pointer) }
    #expect(result("/ruleId") == "READ012")
    #expect(result("/level") == "error")
    #expect(
      result("/message/text")
        == #"`beginOffset` says it again. Keep one.\#nRemove the other. See [`topic` \[here\](1)](1), [the other place](2), [not read](3)."#
    )
    let location = "/locations/0/physicalLocation"
    #expect(result(location + "/artifactLocation/uri") == "jobs/orders%201%25.json")
    #expect(result(location + "/region/startLine") == "3")
    // Columns count code points: two ideographs and three letters stand before.
    #expect(result(location + "/region/startColumn") == "23")
    #expect(result(location + "/region/endColumn") == "36")
    #expect(result(location + "/region/snippet/text") == "\"beginOffset\"")
    #expect(result("/locations/0/logicalLocations/0/fullyQualifiedName") == "/beginOffset")
    #expect(result("/relatedLocations/1/physicalLocation/region/startLine") == "2")
    #expect(result("/relatedLocations/2/physicalLocation/artifactLocation/uri") == "auth/a.keytab")
    #expect(result("/fixes/0/artifactChanges/0/replacements/0/deletedRegion/startColumn") == "21")
    #expect(result("/partialFingerprints/weirFinding~1v1") == report.findings[index].fingerprint)
    #expect(result("/suppressions") != nil)
    #expect(value("/results/6/suppressions/0/kind") == "inSource")
    #expect(value("/results/6/suppressions/1/kind") == "external")
    #expect(value("/invocations/0/executionSuccessful") == "false")
    #expect(value("/invocations/0/exitCode") == "2")
    #expect(
      value("/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
        == "locked.json")
  }

  @Test func securityRulesHaveAScore() throws {
    let value = try sarif(try RichReport.report())
    var scores = 0
    for index in Rule.allCases.indices {
      let isSecurity = value("/tool/driver/rules/\(index)/id")?.hasPrefix("SEC") ?? false
      let score = value("/tool/driver/rules/\(index)/properties/security-severity")
      #expect((score != nil) == isSecurity)
      if score != nil { scores += 1 }
    }
    #expect(scores == Rule.allCases.count { $0.family == "SEC" })
  }
}
