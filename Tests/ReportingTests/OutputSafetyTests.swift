import Findings
import JSONSyntax
import Reporting
import SourceText
import Testing

/// No report carries a secret, and none lets a file command whoever shows it.
@Suite struct OutputSafetyTests {
  private static func everyText(of report: Report) -> [(name: String, text: String)] {
    var colored = Style(hasColors: true, columns: 60)
    colored.links = Hyperlinks(pages: "/pages", folder: "/work")
    return ReportFormat.allCases.flatMap { format in
      [
        (format.rawValue, format.text(of: report)),
        (format.rawValue + " in colours", format.text(of: report, style: colored)),
      ]
    } + [("statistics", Statistics.text(of: report))]
  }

  @Test func noSecretInAnyFormat() throws {
    let report = try RichReport.report()
    for (name, text) in Self.everyText(of: report) {
      for part in ["S3cr3t", "Wörter", "W\\u00f6rter", "&gt;&#39;W"] { #expect(!text.contains(part), "\(name)") }
    }
  }

  @Test func noControlCharacterInAnyFormat() throws {
    let report = try RichReport.report()
    for (name, text) in Self.everyText(of: report) where !name.hasSuffix("colours") {
      let scalars = text.unicodeScalars.filter {
        $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(scalars.isEmpty, "\(name)")
    }
  }

  /// Lines are read as the runner reads them (actions/runner, `ActionCommand.TryParseV2` and `TryParse`).
  @Test func aWorkflowLogTakesNoCommandOfAFile() throws {
    let report = try RichReport.report()
    var log = Style.plain
    log.isWorkflowLog = true
    for format in ReportFormat.allCases {
      let text = format.text(of: report, style: log)
      #expect(!text.contains("##["), "\(format)")
      let commands = text.split(separator: "\n").filter { line in
        let content = line.drop { $0.isWhitespace }
        return content.hasPrefix("::") && !content.hasPrefix("::: ")
      }
      if format == .github {
        #expect(commands.count == 7)
        #expect(
          commands.allSatisfy { line in ["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) } })
        #expect(!commands.contains { $0.hasPrefix("::error file=a::") })
      } else {
        #expect(commands.isEmpty, "\(format)")
      }
    }
  }

  @Test func annotationsAreEscaped() throws {
    var sample = Sample("{}\n", path: "a,b:c%.json")
    sample.find("100% wrong\r\nand more", at: try sample.place("{"), help: "do: this, that")
    #expect(
      ReportFormat.github.text(of: sample.report()) == """
        ::error file=a%2Cb%3Ac%25.json,line=1,endLine=1,col=1,endColumn=2,title=READ012 begin-twice::\
        a,b:c%25.json:1:1: READ012 100%25 wrong␍␊and more%0Ado: this, that

        """)
  }

  @Test func theWorstAreAnnotatedFirst() throws {
    var sample = Sample("{}\n")
    let place = try sample.place("{")
    for number in 0..<12 { sample.find("info \(number)", at: place, severity: .info) }
    sample.find("last", at: try sample.place("}"))
    let lines = ReportFormat.github.text(of: sample.report()).split(separator: "\n")
    #expect(lines[0].hasPrefix("::error ") && lines[0].contains("last"))
    #expect(lines[1...10].allSatisfy { $0.hasPrefix("::notice ") })
    #expect(lines.count == 14 && lines[12].hasPrefix("info jobs/orders.json:1:1: READ012 info "))
  }

  @Test func pathsFromTheRootOfTheRepository() throws {
    var sample = Sample("{}\n", path: "../other/a b.json")
    sample.find("x", at: try sample.place("{"))
    sample.find("y", at: Place(file: "/repo/c.json", range: ByteRange(0, 0)))
    let report = Report(
      findings: sample.findings, sources: [:], checked: [], run: RunFacts(folder: "jobs/nightly", root: "/repo"))
    #expect(ReportFormat.gitlab.text(of: report).contains(#""path": "jobs/other/a b.json""#))
    #expect(ReportFormat.gitlab.text(of: report).contains(#""path": "c.json""#))
    #expect(ReportFormat.sarif.text(of: report).contains(#""uri": "jobs/other/a%20b.json", "uriBaseId": "%SRCROOT%""#))
    #expect(ReportFormat.github.text(of: report).contains("file=jobs/other/a b.json,"))
  }
}

@Suite struct HyperlinkTests {
  @Test func codesAndPlacesAreLinks() throws {
    var sample = Sample("{}\n", path: "jobs/ö 1.json")
    sample.find("x", at: try sample.place("{"))
    var style = Style.plain
    style.links = Hyperlinks(pages: "/share/rules", folder: "/work")
    let text = ReportFormat.concise.text(of: sample.report(), style: style)
    #expect(
      text.hasPrefix(
        "\u{1B}]8;;file:///work/jobs/%C3%B6%201.json\u{1B}\\jobs/ö 1.json:1:1:\u{1B}]8;;\u{1B}\\ "
          + "\u{1B}]8;;file:///share/rules/READ012.md\u{1B}\\error[READ012]\u{1B}]8;;\u{1B}\\ x\n"))
    style.links = Hyperlinks(pages: nil, folder: "/work")
    #expect(ReportFormat.full.text(of: sample.report(), style: style).hasPrefix("error[READ012] begin-twice: x\n"))
  }

  @Test func terminalsThatKnowThem() {
    func areShown(_ isTerminal: Bool, _ environment: [String: String]) -> Bool {
      Hyperlinks.areShown(isTerminal: isTerminal) { environment[$0] }
    }
    #expect(!areShown(true, ["TERM": "xterm-256color"]))
    #expect(areShown(true, ["TERM": "xterm-kitty"]))
    #expect(areShown(true, ["TERM_PROGRAM": "vscode"]))
    #expect(areShown(true, ["VTE_VERSION": "7600"]))
    #expect(!areShown(true, ["VTE_VERSION": "4801"]))
    #expect(!areShown(false, ["TERM": "xterm-kitty"]))
    #expect(areShown(false, ["FORCE_HYPERLINK": "1"]))
    #expect(!areShown(true, ["TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"]))
  }
}
