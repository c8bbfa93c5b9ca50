import SchedulingParameters
import SourceText
import Testing

@Suite struct ParameterReferenceTests {
  @Test func textsWithoutExpression() throws {
    for text in ["", "$", "orders", "a$b", "$bizdate", "5 $", "{$}", "$ {x}", "$$"] {
      #expect(ParameterTemplate(text) == nil)
      #expect(!holdsExpression(text))
    }
    for text in ["${", "$[", "$${x}", "x$[", "$$["] {
      #expect(holdsExpression(text))
    }
  }

  private func holdsExpression(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return ParameterTemplate.holdsExpression(bytes.span)
  }

  @Test func assignments() throws {
    let context = try context(
      bizdate: "20251031",
      [
        ("region", "us"), ("begin", "$[yyyymmddhh24miss-1/24]"), ("topic", "orders_${region}_${day}"), ("day", "${dd}"),
        ("region", "eu"), ("mm", "month"), ("hh24", "hour"), ("empty", ""), ("day.of_2", "x"), ("jobid", "7"),
        ("job", "$jobid"),
        ("bizdate", "${bizdate}!"), ("yyyymmdd", "${yyyymmdd}"), ("number", "${mm}"),
      ])
    #expect(context.assignmentIssues.isEmpty)
    #expect(context.value("${begin}") == "20251031230000")
    #expect(context.value("${topic}") == "orders_eu_31")
    // What is assigned wins over the format of the same letters, and an offset shows that the format is meant.
    #expect(context.value("${mm} ${mm-1} $[mm] ${hh24}") == "month 09 11 hour")
    // In the value of a parameter the letters are always the format.
    #expect(context.value("${number}") == "10")
    #expect(context.value("<${empty}>") == "<>")
    #expect(context.value("${day.of_2}${job}") == "x7")
    #expect(context.value("${bizdate} ${bdp.system.bizdate} ${yyyymmdd}") == "20251031! 20251031 20251031")
  }

  private static let unassignedNames: [(text: String, name: String, meant: String?)] = [
    ("${nobody}", "nobody", nil), ("${rejion}", "rejion", "${region}"), ("${bizdat}", "bizdat", "${bizdate}"),
    ("${yyyyMMdd}", "yyyyMMdd", "${yyyymmdd}"), ("${yyyyMMddHHmmss}", "yyyyMMddHHmmss", "$[yyyymmddhh24miss]"),
    ("${yyyymm01}", "yyyymm01", "${yyyymm}01"), ("${yyyymmdd000000}", "yyyymmdd000000", "${yyyymmdd}000000"),
    ("${cyctime}", "cyctime", nil), ("${workflow.region}", "workflow.region", nil), ("${yyy}", "yyy", nil),
  ]

  @Test(arguments: unassignedNames)
  func unassigned(text: String, name: String, meant: String?) throws {
    let expansion = try #require(try context(bizdate: "20251031", [("region", "eu")]).expand("a\(text)b"))
    let range = ByteRange(1, UInt32(text.utf8.count + 1))
    #expect(expansion.unassigned.map(\.name) == [name])
    #expect(expansion.unassigned.map(\.range) == [range])
    #expect(expansion.unassigned.map(\.meant) == [meant])
    #expect(expansion.problems.isEmpty)
    #expect(expansion.value == .unknown)
  }

  @Test func namesOfOthers() throws {
    let context = try context(bizdate: "20251031", [("region", "eu")])
    let expansion = try #require(
      context.expand("${region}_${srcTableName}", foreign: ["srcTableName", "srcDatabaseName"]))
    guard case .known(let expanded) = expansion.value else {
      Issue.record("\(expansion)")
      return
    }
    #expect(expanded.text == "eu_${srcTableName}")
    #expect(expanded.expressions == [ByteRange(0, 9)])
  }

  @Test func secrets() throws {
    let context = try context(bizdate: "20251031", [("password", "${env:PASSWORD}")])
    for text in ["${env:PASSWORD}", "${file:/run/secrets/x y}", "${password}"] {
      let expansion = try #require(context.expand("${bizdate}:\(text)"))
      guard case .secret(let expanded) = expansion.value else {
        Issue.record("\(expansion)")
        continue
      }
      #expect(expanded.text == "20251031:" + (text == "${password}" ? "${env:PASSWORD}" : text))
    }
    #expect(context.expand("${env:PASSWORD} ${hh24}")?.value == .unknown)
  }

  @Test func issuesOfAssignments() throws {
    let context = try context(
      bizdate: "20251031",
      [
        ("wrong", "$[yyyymm-1]"), ("my-name", "1"), ("lost", "x${nobody}"), ("own", "a${own}"), ("a", "${b}"),
        ("b", "${c} ${wrong}"), ("c", "<${a}"), ("user", "${a}${lost}"), ("task", "$taskid"), ("near", "$bizdat"),
        ("warned", "$[hhmi]"), ("fine", "${day}"), ("day", "${dd}"), ("far", "${yyyy+9000}"),
        ("jobid", "$jobid"),
      ])
    let kinds = context.assignmentIssues.map { issue -> String in
      switch issue.kind {
      case .invalidName: "\(issue.assignment) name"
      case .problem(let problem): "\(issue.assignment) \(problem.kind) \(problem.range.start)"
      case .unassigned(let parameter):
        "\(issue.assignment) unassigned \(parameter.name) \(parameter.range.start) \(parameter.meant ?? "")"
      case .tooMany: "too many"
      }
    }
    #expect(
      kinds == [
        "0 monthsAsDays(meant: Optional(\"$[add_months(yyyymm,-1)]\")) 8", "1 name", "2 unassigned nobody 1 ",
        "3 cycle(names: [\"own\"]) 1", "4 cycle(names: [\"a\", \"b\", \"c\"]) 0", "8 unassigned $taskid 0 ",
        "9 unassigned $bizdat 0 $bizdate",
        "10 clockFormat(twelveHours: true, monthForMinute: false, meant: \"hh24mi\") 2", "13 outOfRange 0",
        "14 unassigned $jobid 0 ",
      ])
    // What is wrong there is not said again where it is used.
    for name in ["wrong", "lost", "own", "a", "b", "c", "user", "task", "near", "far", "jobid"] {
      let expansion = try #require(context.expand("${\(name)}"))
      #expect(expansion.value == .unknown)
      #expect(expansion.brokenParameters == [name])
      #expect(expansion.problems.isEmpty && expansion.unassigned.isEmpty)
    }
    #expect(context.value("${fine}${warned}") == "311200")
  }

  /// What is no name is never suggested as one: it may hold anything.
  @Test func suggestionsAreNames() throws {
    let context = try context(bizdate: "20251031", [("reg\u{1B}on", "1"), ("region!", "2")])
    #expect(context.assignmentIssues.map(\.kind) == [.invalidName, .invalidName])
    #expect(context.expand("${region}")?.unassigned.first?.meant == nil)
    #expect(context.parameterNames == ["bdp.system.bizdate", "bdp.system.cyctime", "bizdate"])
  }

  /// Of equally near names the first in order is suggested, whatever the order of a dictionary is in this process.
  @Test func suggestionsAreTheSameInEveryRun() throws {
    let names = "abcdefghijklmnop".map { ("region_\($0)", "x") }
    let context = try context(bizdate: "20251031", names.reversed() + [("lost", "${region}"), ("bizdate", "1")])
    #expect(context.expand("${region}")?.unassigned.first?.meant == "${region_a}")
    guard case .unassigned(let parameter)? = context.assignmentIssues.first?.kind else {
      Issue.record("\(context.assignmentIssues)")
      return
    }
    #expect(parameter.meant == "${region_a}")
    #expect(context.parameterNames.filter { $0 == "bizdate" }.count == 1)
  }

  /// Long chains in any order resolve, and every circle is found once.
  @Test func chainsAndCircles() throws {
    var chain = (0..<500).map { ("p\($0)", "${p\($0 + 1)}") }
    chain.append(("p500", "${dd}"))
    for parameters in [chain, chain.reversed()] {
      let context = try context(bizdate: "20251031", Array(parameters))
      #expect(context.assignmentIssues.isEmpty)
      #expect(context.value("${p0}") == "31")
    }
    let circles = (0..<300).flatMap { [("a\($0)", "${b\($0)}${a\($0 + 1)}"), ("b\($0)", "${a\($0)}")] }
    let context = try context(bizdate: "20251031", circles + [("a300", "end")])
    #expect(context.assignmentIssues.count == 300)
  }

  /// Values that double with every step stop at the limit.
  @Test func growth() throws {
    let doubling = (0..<64).map { ("p\($0)", "${p\($0 + 1)}${p\($0 + 1)}") } + [("p64", "x")]
    let context = try context(bizdate: "20251031", doubling)
    #expect(context.assignmentIssues.count == 1)
    #expect(context.value("${p52}")?.utf8.count == 4096)
    #expect(context.expand("${p0}")?.brokenParameters == ["p0"])
  }

  @Test func crowd() throws {
    let context = try context(bizdate: "20251031", (0...1000).map { ("p\($0)", "x") })
    #expect(context.assignmentIssues.map(\.assignment) == [1000])
    #expect(context.assignmentIssues.map(\.kind) == [.tooMany(limit: 1000)])
    #expect(context.value("${p999}") == "x")
  }

  @Test func placesOfTheExpandedText() throws {
    let context = try context(bizdate: "20251031", [("empty", "")])
    guard case .known(let expanded)? = context.expand("dt=${yyyymmdd},${empty}é$[hh24]")?.value else {
      Issue.record("no value")
      return
    }
    #expect(expanded.text == "dt=20251031,é00")
    #expect(expanded.expressions == [ByteRange(3, 14), ByteRange(15, 23), ByteRange(25, 32)])
    // A character of the text, one of an expression, some of both, and all.
    #expect(expanded.source(of: ByteRange(0, 2)) == ByteRange(0, 2))
    #expect(expanded.source(of: ByteRange(4, 6)) == ByteRange(3, 14))
    #expect(expanded.source(of: ByteRange(1, 4)) == ByteRange(1, 14))
    #expect(expanded.source(of: ByteRange(11, 14)) == ByteRange(14, 25))
    #expect(expanded.source(of: ByteRange(0, 16)) == ByteRange(0, 32))
    #expect(expanded.source(of: ByteRange(at: 2)) == ByteRange(at: 2))
    // Between two parts, the first counts.
    #expect(expanded.source(of: ByteRange(at: 3)) == ByteRange(at: 3))
    #expect(expanded.source(of: ByteRange(at: 11)) == ByteRange(3, 14))
    #expect(expanded.source(of: ByteRange(at: 99)) == ByteRange(at: 32))
  }
}
