import Findings
import Glibc
import JSONSyntax
import Linting
import Reporting

/// Any script and any project file are linted without a trap, and what comes of it is sound.
///
/// An input is a script, and behind 00 FF a `weir.yaml`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLint(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let choice = digest(input)
  let texts = parts(of: input)
  let script = PlantedSecret.planted(inScript: texts[0])
  let project = PlantedSecret.planted(inProject: texts.count > 1 ? texts[1] : Seeds.project)
  let request = FuzzedFolder.request(
    for: "one",
    [FuzzedFolder.project: project, FuzzedFolder.job: script, FuzzedFolder.other: Seeds.job])
  let outcome = Linter.run(request)
  LintProperties.check(outcome)
  let report = ReportProperties.report(of: outcome)
  for (index, format) in ReportFormat.allCases.enumerated() where choice >> 8 & 7 == 0 || choice % 10 == index {
    ReportProperties.check(format, of: report)
  }
  switch choice >> 11 & 7 {
  case 0: LintProperties.checkRepeated(request, outcome)
  case 1: LintProperties.checkThreads(script: script, project: project)
  case 2, 3: LintProperties.checkFixes(request, outcome)
  case 4: LintProperties.checkScriptSuppressions(request, outcome, script: script)
  case 5: LintProperties.checkProjectSuppressions(request, outcome)
  case 6: LintProperties.checkBaseline(request, outcome)
  default: break
  }
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?
) -> CInt {
  if let folder = getenv("WEIR_FUZZ_SEEDS") {
    Seeds.write(to: String(cString: folder))
    exit(0)
  }
  FuzzedFolder.enter()
  return 0
}
