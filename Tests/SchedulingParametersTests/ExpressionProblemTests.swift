import SchedulingParameters
import SourceText
import Testing

@Suite struct ExpressionProblemTests {
  private static let problems: [(marked: String, kind: ParameterProblem.Kind, repaired: String?)] = [
    // Brackets.
    ("«${»yyyymmdd", .unclosed(.brace), nil),
    ("a «$[»yyyymmdd-1/24, b", .unclosed(.square), nil),
    ("«${»a ${bizdate}", .unclosed(.brace), nil),
    ("${yyyymmdd«]»", .wrongBracket(.brace), nil),
    ("$[yyyymmdd«}» x]", .wrongBracket(.square), nil),
    ("${a«${»b}}", .nested, nil), ("$[yyyymmdd-«${»n}]", .nested, nil),
    ("«${}»", .empty(.brace), nil), ("x«$[]»y", .empty(.square), nil),
    // Characters.
    ("${« »yyyymmdd }", .blank, "${yyyymmdd}"), ("${region« »}", .blank, "${region}"),
    ("${my« »region}", .blank, nil), ("$[yyyymmdd« »- 1/24]", .blank, "$[yyyymmdd-1/24]"),
    ("$[add_months(yyyymm,« »-1)]", .blank, "$[add_months(yyyymm,-1)]"), ("$[yyyymmdd-«\t»1]", .blank, "$[yyyymmdd-1]"),
    (
      "$[yyyy-mm-dd« »hh24:mi:ss]", .blankBetweenFormats(meant: "$[yyyy-mm-dd] $[hh24:mi:ss]"),
      "$[yyyy-mm-dd] $[hh24:mi:ss]"
    ),
    (
      "$[yyyy-mm-dd« »hh24:mi:ss-1/24]", .blankBetweenFormats(meant: "$[yyyy-mm-dd-1/24] $[hh24:mi:ss-1/24]"),
      "$[yyyy-mm-dd-1/24] $[hh24:mi:ss-1/24]"
    ),
    (
      "${yyyy-mm-dd« »hh24:mi:ss}", .blankBetweenFormats(meant: "${yyyy-mm-dd} $[hh24:mi:ss]"),
      "${yyyy-mm-dd} $[hh24:mi:ss]"
    ),
    ("${a«=»b}", .equalsSign, nil), ("$[yyyymmdd«=»1]", .equalsSign, nil),
    ("$[add_months(yyyymm«，»-1)]", .fullWidth(found: "，", meant: ","), "$[add_months(yyyymm,-1)]"),
    ("${yyyymmdd«－»1}", .fullWidth(found: "－", meant: "-"), "${yyyymmdd-1}"),
    ("$[yyyymmdd«−»1]", .fullWidth(found: "−", meant: "-"), "$[yyyymmdd-1]"),
    ("$[yyyy«年»mm]", .unexpected(found: "a character that is not ASCII", expected: "`+`, `-` or `]`"), nil),
    (
      "${order«-»id}", .unexpectedInName(found: "`-`"), nil
    ),
    ("$[yyyymmdd«?»]", .unexpected(found: "`?`", expected: "`+`, `-` or `]`"), nil),
    ("$[yyyymmdd-1*2«*»3]", .unexpected(found: "`*`", expected: "`+`, `-` or `]`"), nil),
    // Formats.
    ("${«»-1}", .missingFormat(.brace), nil), ("$[«»-1/24]", .missingFormat(.square), nil),
    ("$[«»1]", .missingFormat(.square), nil),
    ("$[«bizdate»]", .nameInSquare, nil), ("$[yyyymm«xx»]", .notAFormat, nil), ("$[yyyy«ymm»]", .notAFormat, nil),
    ("${yyyy-mm-«xx»}", .notAFormat, nil), ("$[«abc»-1]", .notAFormat, nil),
    ("$[«yyyyMMdd»]", .letterCase(meant: "$[yyyymmdd]"), "$[yyyymmdd]"),
    ("$[«yyyyMMddHHmmss»-1/24]", .letterCase(meant: "$[yyyymmddhh24miss]"), "$[yyyymmddhh24miss-1/24]"),
    ("$[«YYYYMMDDHH24MISS»]", .letterCase(meant: "$[yyyymmddhh24miss]"), "$[yyyymmddhh24miss]"),
    ("$[«HH:mm»]", .letterCase(meant: "$[hh24:mi]"), "$[hh24:mi]"),
    ("${«yyyy-MM-dd»}", .letterCase(meant: "${yyyy-mm-dd}"), "${yyyy-mm-dd}"),
    ("${«yyyyMMdd»-1}", .letterCase(meant: "${yyyymmdd}"), "${yyyymmdd-1}"),
    ("${«yyyy-MM-dd-HH»}", .letterCase(meant: "$[yyyy-mm-dd-hh24]"), "$[yyyy-mm-dd-hh24]"),
    ("$[yyyymmdd«000000»]", .constantInside(meant: "$[yyyymmdd]000000"), "$[yyyymmdd]000000"),
    // Offsets.
    ("${yyyymmdd«-»}", .missingNumber(after: "-"), nil), ("$[yyyymmdd-1«/»]", .missingNumber(after: "/"), nil),
    ("$[yyyymmdd«-»-1]", .missingNumber(after: "-"), nil), ("${yyyymmdd-7«*»}", .missingNumber(after: "*"), nil),
    ("$[yyyymmdd-1/«0»]", .divisionByZero, nil), ("$[yyyymmdd-1/24/«000»]", .divisionByZero, nil),
    ("${yyyymmdd-«1000000000»}", .offsetTooLarge, nil), ("${yyyymmdd«-999999999»}", .offsetTooLarge, nil),
    ("$[yyyymmdd«+999999999*999999999/24»]", .offsetTooLarge, nil), ("${yyyymm«+120001»}", .offsetTooLarge, nil),
    ("$[add_months(yyyymm,«-999999999*999999999»)]", .offsetTooLarge, nil),
    ("${yyyymmdd-1«-1»}", .secondOffset, nil), ("${bizdate«-1»}", .offsetOnName, nil),
    // Functions.
    ("$[«last_day»(yyyymmdd)]", .unknownFunction, nil), ("${«last_day»(yyyymmdd)}", .unknownFunction, nil),
    ("${«add_months»(yyyymm,-1)}", .addMonthsInDaily, nil),
    ("$[add_months(yyyymm«-»1)]", .unexpected(found: "`-`", expected: "`,` and a number of months"), nil),
    ("$[add_months(yyyymm«)»]", .unexpected(found: "`)`", expected: "`,` and a number of months"), nil),
    ("$[add_months(yyyymm,-1«]»", .unexpected(found: "`]`", expected: "`)`"), nil),
    ("$[add_months(yyyymm,-1)«x»]", .unexpected(found: "a letter", expected: "`+`, `-` or `]`"), nil),
    ("$[add_months(«-»1,yyyymm)]", .unexpected(found: "`-`", expected: "a date format"), nil),
    ("$[add_months(«yyyyMM»,-1)]", .letterCase(meant: "$[yyyymm]"), "$[add_months(yyyymm,-1)]"),
    ("$[add_months(yyyymm«,»)]", .missingNumber(after: ","), nil),
    // Values.
    ("«${yyyy-9000}»", .outOfRange, nil), ("«$[yyyymmdd-999999]»", .outOfRange, nil),
    ("«$[add_months(yyyymm,12*8000)]»", .outOfRange, nil),
    // Hours where days are counted.
    ("${«hh24»}", .timeElement(.hour24), nil), ("${yyyymmdd«hh24»miss}", .timeElement(.hour24), nil),
    ("${«mi»}", .timeElement(.minute), nil), ("${yyyy-mm-dd-«hh»}", .timeElement(.hour), nil),
    ("${«hh24»miss-1/24}", .timeElement(.hour24), nil),
    ("${yyyy-mm-dd«-1/24»}", .fractionOfDay, nil), ("${yyyymmdd«-1-1/24»}", .fractionOfDay, nil),
    // Months where days are counted.
    ("$[yyyy«-1»]", .monthsAsDays(meant: "$[add_months(yyyy,-12)]"), "$[add_months(yyyy,-12)]"),
    ("$[yyyy«+3»]", .monthsAsDays(meant: "$[add_months(yyyy,12*3)]"), "$[add_months(yyyy,12*3)]"),
    ("$[mm«-1»]", .monthsAsDays(meant: "$[add_months(mm,-1)]"), "$[add_months(mm,-1)]"),
    ("$[yyyymm«-2»]", .monthsAsDays(meant: "$[add_months(yyyymm,-2)]"), "$[add_months(yyyymm,-2)]"),
    ("$[yyyymm«-7*1»]", .monthsAsDays(meant: nil), nil), ("$[yy«-1-1»]", .monthsAsDays(meant: nil), nil),
  ]

  /// Each text has one problem, at the mark; the last text is what the edits make of it.
  @Test(arguments: problems)
  func oneProblem(marked: String, kind: ParameterProblem.Kind, repaired: String?) throws {
    let marked = MarkedText(marked)
    let context = try context(cyctime: "20251101023045", [("b", "1"), ("region", "eu")])
    let expansion = try #require(context.expand(marked.text))
    try #require(expansion.problems.count == 1, "\(expansion)")
    let problem = expansion.problems[0]
    #expect(problem.kind == kind)
    #expect(problem.range == marked.range)
    #expect(problem.expression.contains(problem.range) || problem.range.isEmpty)
    #expect(expansion.value == .unknown)
    #expect(problem.leavesNoValue)
    #expect(expansion.unassigned.isEmpty)
    if let repaired {
      #expect(applying(problem.edits, to: marked.text) == repaired)
      #expect(context.expand(repaired)?.problems.allSatisfy { !$0.leavesNoValue } == true)
    } else {
      #expect(problem.edits.isEmpty)
    }
    #expect(!problem.message.isEmpty && !problem.message.hasSuffix("."))
    #expect(problem.help.hasSuffix("."))
  }

  /// Valid digits that are not meant: a warning, and a value.
  @Test(arguments: [
    ("$[yyyymmdd«hh»miss]", "$[yyyymmddhh24miss]"), ("$[«hh»:mi]", "$[hh24:mi]"),
    ("$[yyyymmddhh24«mm»ss]", "$[yyyymmddhh24miss]"), ("$[yyyymmddhh«mm»ss]", "$[yyyymmddhh24miss]"),
    ("$[hh24:«mm»:ss-1/24]", "$[hh24:mi:ss-1/24]"), ("$[hh12:«mm»]", "$[hh12:mi]"),
    ("$[add_months(yyyymmdd«hh»mi,-1)]", "$[add_months(yyyymmddhh24mi,-1)]"),
  ])
  func clockFormats(marked: String, repaired: String) throws {
    let marked = MarkedText(marked)
    let context = try context(cyctime: "20251101143045")
    let expansion = try #require(context.expand(marked.text))
    let problem = try #require(expansion.problems.first)
    #expect(expansion.problems.count == 1)
    #expect(problem.category == .clockFormat)
    #expect(problem.range == marked.range)
    #expect(!problem.leavesNoValue)
    #expect(context.value(marked.text) != nil)
    #expect(applying(problem.edits, to: marked.text) == repaired)
    #expect(context.expand(repaired)?.problems.isEmpty == true)
  }

  @Test(arguments: [
    "$[hh]", "$[yyyymmddhh]", "$[hh12:mi]", "$[hh24mi]", "$[hh24_mm_dd]", "$[mmhh24mi]", "$[yyyymmdd-1]",
    "$[yyyymm-1/24]", "$[yyyymm-1-1/24]", "$[hh24miss-1]", "$[add_months(yyyymm,-1)-1]", "$[yyyymm-0]", "$[mmdd-1]",
    "$[hh24:mi:]", "${yyyy_}",
  ])
  func silent(text: String) throws {
    #expect(try context(cyctime: "20251101023045").expand(text)?.problems == [])
  }

  /// Every mistake of a text is found, each once.
  @Test func severalProblems() throws {
    let context = try context(cyctime: "20251101023045")
    let expansion = try #require(context.expand("${hh24} $[yyyymm-1] ${yyyymmdd} $[hhmi] ${nobody} ${}"))
    #expect(
      expansion.problems.map(\.kind) == [
        .timeElement(.hour24), .monthsAsDays(meant: "$[add_months(yyyymm,-1)]"),
        .clockFormat(twelveHours: true, monthForMinute: false, meant: "hh24mi"), .empty(.brace),
      ])
    #expect(expansion.unassigned.map(\.name) == ["nobody"])
  }

  @Test func limits() throws {
    let context = try context(cyctime: "20251101023045", [("long", String(repeating: "x", count: 4096))])
    let many = try #require(context.expand(String(repeating: "${}", count: 100_000)))
    #expect(many.problems.count == 16)
    let warnings = try #require(context.expand(String(repeating: "$[hhmi]", count: 900)))
    #expect(warnings.problems.count == 16)
    #expect(warnings.value != .unknown)
    let mixed = try #require(context.expand(String(repeating: "$[hhmi]", count: 20) + "${}"))
    #expect(mixed.problems.filter(\.leavesNoValue).map(\.kind) == [.empty(.brace)])
    let named = String(repeating: "${hh24}", count: 20)
    #expect(context.expand(named)?.problems.count == 16)
    let assigned = try SchedulingParametersTests.context(cyctime: "20251101023045", [("hh24", "12")])
    #expect(assigned.value(named + "!") == String(repeating: "12", count: 20) + "!")
    let crowded = try #require(context.expand(String(repeating: "${yyyy}", count: 1001)))
    #expect(crowded.problems.map(\.kind) == [.tooManyExpressions(limit: 1000)])
    let long = try #require(context.expand(String(repeating: "x", count: 1 << 20) + "${yyyy}"))
    #expect(long.problems.map(\.kind) == [.textTooLong(limit: 1 << 20)])
    let grown = try #require(context.expand(String(repeating: "${long}", count: 300)))
    #expect(grown.problems.map(\.kind) == [.valueTooLong(limit: 1 << 20)])
    let distant = "${" + String(repeating: "a", count: 9000) + "}"
    #expect(context.expand(distant)?.problems.map(\.kind) == [.unclosed(.brace)])
  }
}
