import Findings
import Reporting
import SourceText
import Testing

@Suite struct FullReportTests {
  private static let job = """
    {
      "type": "job",
      "steps": [
        {
          "stepType": "kafka",
          "parameter": {
            "topic": "orders",
            "beginOffset": "0",
            "beginDateTime": "20240101000000",
            "column": ["__key__"]
          },
          "category": "reader",
          "name": "Reader"
        }
      ],
      "order": {
        "hops": []
      }
    }

    """

  @Test func secondPlaceInTheSameFrameAndHelpAndFix() throws {
    var sample = Sample(Self.job)
    let line = try sample.place("        \"beginDateTime\": \"20240101000000\",\n")
    sample.find(
      "the begin is given twice", at: try sample.place("\"beginDateTime\": \"20240101000000\""),
      help: "keep one of the two",
      related: [RelatedPlace("first given here", at: try sample.place("\"beginOffset\": \"0\""))],
      fixes: [
        Fix("remove `beginDateTime`", safety: .safe, edits: [Edit(file: line.file, range: line.range, text: "")])
      ])
    #expect(
      sample.full() == """
        error[READ012] begin-twice: the begin is given twice
          --> jobs/orders.json:9:9
           |
         6 |       "parameter": {
         7 |         "topic": "orders",
         8 |         "beginOffset": "0",
           |         ------------------ first given here
         9 |         "beginDateTime": "20240101000000",
           |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        10 |         "column": ["__key__"]
        11 |       },
           |
           = help: keep one of the two
           = help: remove `beginDateTime` (safe fix)
         9 -         "beginDateTime": "20240101000000",

        """)
  }

  @Test func farAndForeignPlacesHaveFramesOfTheirOwn() throws {
    var sample = Sample(Self.job)
    sample.files.append(SourceFile(path: "weir.yaml", bytes: Array("datasources:\n  events:\n    type: kafka\n".utf8)))
    sample.find(
      "the step has no hop", at: try sample.place("\"kafka\""), severity: .warning,
      related: [
        RelatedPlace("hops are listed here", at: try sample.place("[]")),
        RelatedPlace("the data source", at: try sample.place("events", file: 1)),
        RelatedPlace("a keytab that could not be read", at: Place(file: "auth/a.keytab", range: ByteRange(0, 0))),
      ])
    #expect(
      sample.full() == """
        warning[READ012] begin-twice: the step has no hop
          --> jobs/orders.json:5:19
           |
         3 |   "steps": [
         4 |     {
         5 |       "stepType": "kafka",
           |                   ^^^^^^^
         6 |       "parameter": {
         7 |         "topic": "orders",
           |
          ::: jobs/orders.json:17:13
           |
        15 |   ],
        16 |   "order": {
        17 |     "hops": []
           |             -- hops are listed here
        18 |   }
        19 | }
           |
          ::: weir.yaml:2:3
           |
         1 | datasources:
         2 |   events:
           |   ------ the data source
         3 |     type: kafka
           |
          ::: auth/a.keytab
           = note: a keytab that could not be read

        """)
  }

  @Test func rangesOfSeveralLines() throws {
    var sample = Sample(Self.job)
    sample.find("whole lines", at: try sample.place("{\n    \"hops\": []\n  }"))
    #expect(
      sample.full() == """
        error[READ012] begin-twice: whole lines
          --> jobs/orders.json:16:12
           |
        14 |       }
        15 |     ],
        16 |     "order": {
           |  ____________^
        17 | |     "hops": []
        18 | |   }
           | |___^
        19 |   }
           |

        """)
    var long = Sample(Self.job)
    let start = try long.place("    {\n      \"stepType\"").range.start + 4
    let end = try long.place("    }\n  ],").range.start + 5
    long.find("a long step", at: Place(file: long.files[0].path, range: ByteRange(start, end)))
    #expect(
      long.full() == """
        error[READ012] begin-twice: a long step
          --> jobs/orders.json:4:5
           |
         2 |     "type": "job",
         3 |     "steps": [
         4 | /     {
         5 | |       "stepType": "kafka",
         6 | |       "parameter": {
        ...
        13 | |       "name": "Reader"
        14 | |     }
           | |_____^
        15 |     ],
        16 |     "order": {
           |

        """)
  }

  @Test func theEndOfAFile() {
    var sample = Sample("{\n")
    sample.find("the object is not closed", at: Place(file: "jobs/orders.json", range: ByteRange(2, 2)))
    #expect(
      sample.full() == """
        error[READ012] begin-twice: the object is not closed
         --> jobs/orders.json:2:1
          |
        1 | {
        2 |
          | ^
          |

        """)
    var empty = Sample("")
    empty.find("nothing here", at: Place(file: "jobs/orders.json", range: ByteRange(0, 9)))
    #expect(empty.full().contains("--> jobs/orders.json:1:1\n  |\n1 |\n  | ^\n"))
  }

  @Test func wideCharactersAndTabs() throws {
    var sample = Sample("{\"主题\": \"🙂é\u{301}\",\t\"b\": 1}\n")
    sample.find(
      "wide", at: try sample.place("\"b\""), related: [RelatedPlace("here", at: try sample.place("\"🙂é\u{301}\""))])
    #expect(
      sample.full() == """
        error[READ012] begin-twice: wide
         --> jobs/orders.json:1:15
          |
        1 | {"主题": "🙂é\u{301}",    "b": 1}
          |                    ^^^
          |          ----- here
          |

        """)
  }

  @Test func nothingMovesTheTerminal() throws {
    var bytes = Array("{\"a\": \"".utf8)
    bytes += [0x1B, 0x5B, 0x33, 0x31, 0x6D, 0xFF, 0xC3, 0x07, 0xC2, 0x9B, 0xE2, 0x80, 0xAE, 0x7F]
    bytes += Array("\"}\n".utf8)
    var sample = Sample(bytes: bytes, path: "a\u{1B}]0;x\u{7}\n.json")
    sample.find("bad \u{1B}[2J\nname \u{202E}", at: try sample.place("\"}"), help: "first\nsecond \u{1B}")
    #expect(
      sample.full() == """
        error[READ012] begin-twice: bad ␛[2J␊name \\u{202e}
         --> a␛]0;x␇␊.json:1:19
          |
        1 | {"a": "␛[31m��␇\\u{9b}\\u{202e}␡"}
          |                               ^^
          |
          = help: first
                  second ␛

        """)
    for format in ReportFormat.allCases {
      let text = format.text(of: sample.report())
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
  }

  @Test func longLinesAreCutAroundThePlace() throws {
    let filler = String(repeating: "\"k\": \"v\", ", count: 5000)
    var sample = Sample("{\(filler)\"wrong\": 1, \(filler)\"end\": 2}\n")
    let style = Style(hasColors: false, columns: 40)
    sample.find(
      "far inside", at: try sample.place("\"wrong\""),
      related: [RelatedPlace("the end", at: try sample.place("\"end\""))])
    #expect(
      sample.full(style) == """
        error[READ012] begin-twice: far inside
         --> jobs/orders.json:1:50002
          |
        1 | …"v", "k": "v", "wrong": 1, "k": "v", "…
          |                 ^^^^^^^
          |
         ::: jobs/orders.json:1:100014
          |
        1 | …k": "v", "k": "v", "k": "v", "end": 2}
          |                               ----- the end
          |

        """)
  }

  @Test func secretsAreMaskedAtOneLength() throws {
    for secret in ["x", "a much longer passphrase, whatever it is"] {
      var sample = Sample("password: \(secret) # old\nuser: sync\n", path: "weir.yaml")
      let value = try sample.place(secret)
      sample.files[0].secrets = [value.range]
      sample.find(
        "a password in clear", at: value,
        fixes: [
          Fix("quote it", safety: .unsafe, edits: [Edit(file: "weir.yaml", range: value.range, text: "\"\(secret)\"")])
        ])
      #expect(
        sample.full() == """
          error[READ012] begin-twice: a password in clear
           --> weir.yaml:1:11
            |
          1 | password: ******** # old
            |           ^^^^^^^^
          2 | user: sync
            |
            = help: quote it (unsafe fix)
          1 - password: ******** # old
          1 + password: "********" # old

          """)
      #expect(!ReportFormat.json.text(of: sample.report()).contains("longer"))
    }
  }

  @Test func missingFiles() {
    var sample = Sample("")
    sample.find(
      "cannot be read: no permission", at: Place(file: "other.json", range: ByteRange(5, 9)), help: "allow it")
    #expect(
      sample.full() == """
        error[READ012] begin-twice: cannot be read: no permission
         --> other.json
          = help: allow it

        """)
  }

  @Test func fixesInSeveralPlaces() throws {
    var sample = Sample("{\n  \"stepType\": \"Kafka\",\n  \"a\": 1,\n  \"b\": 2\n}\n")
    sample.files.append(SourceFile(path: "weir.yaml", bytes: Array("x: 1\r\ny: 2\r\n".utf8)))
    let value = try sample.place("Kafka")
    sample.find(
      "spelling", at: value, severity: .info,
      fixes: [
        Fix(
          "spell it as the page does", safety: .safe,
          edits: [
            Edit(file: value.file, range: value.range, text: "kafka"),
            Edit(
              file: value.file, range: try sample.place("  \"a\": 1,\n").range, text: "  \"a\": 1,\n  \"new\": 3,\n"),
            Edit(file: value.file, range: try sample.place("2").range, text: "4"),
            Edit(file: "weir.yaml", range: try sample.place("2", file: 1).range, text: "9"),
          ])
      ])
    #expect(
      sample.full() == """
        info[READ012] begin-twice: spelling
         --> jobs/orders.json:2:16
          |
        1 | {
        2 |   "stepType": "Kafka",
          |                ^^^^^
        3 |   "a": 1,
        4 |   "b": 2
          |
          = help: spell it as the page does (safe fix)
         ::: jobs/orders.json
        2 -   "stepType": "Kafka",
        2 +   "stepType": "kafka",
        4 -   "b": 2
        4 +   "new": 3,
        5 +   "b": 4
         ::: weir.yaml
        2 - y: 2
        2 + y: 9

        """)
  }

  @Test func manyRelatedPlacesAreCounted() throws {
    var sample = Sample("{}\n")
    let place = try sample.place("{}")
    sample.find(
      "shared", at: place,
      related: (1...20).map { RelatedPlace("job \($0)", at: Place(file: "j\($0).json", range: ByteRange(0, 0))) })
    #expect(sample.full().contains("= note: job 8\n  = note: 12 more places\n"))
  }

  @Test func colours() throws {
    var sample = Sample("{\"a\": 1}\n")
    sample.find("red", at: try sample.place("1"))
    let text = ReportFormat.full.text(of: sample.report(), style: Style(hasColors: true, columns: 80))
    #expect(text.hasPrefix("\u{1B}[1;31merror[READ012]\u{1B}[0m\u{1B}[1m begin-twice: red\u{1B}[0m\n"))
    #expect(text.contains("\u{1B}[1;31m^\u{1B}[0m"))
  }

  @Test func closingLines() throws {
    var sample = Sample("{}\n")
    #expect(ReportFormat.full.text(of: sample.report()) == "The one file is in order.\n")
    let place = try sample.place("{}")
    let fix = Fix("fix", safety: .safe, edits: [])
    sample.find("a", at: place)
    sample.find("b", at: place, fixes: [fix])
    sample.find("c", at: place, severity: .warning)
    let text = ReportFormat.concise.text(of: sample.report(suppressed: 3))
    #expect(text.hasSuffix("Found 2 errors, 1 warning in 1 file (3 suppressed).\n[*] 1 can be fixed with `--fix`.\n"))
    #expect(
      ReportFormat.concise.text(of: Report(findings: [], sources: [:], checked: ["a", "b", "c"]))
        == "All 3 files are in order.\n")
    #expect(ReportFormat.concise.text(of: Report(findings: [], sources: [:], checked: [])) == "No files to check.\n")
  }
}
