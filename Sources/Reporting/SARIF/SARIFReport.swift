import Findings
import JSONSyntax

/// SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks for beside it.
///
/// One rule, artifact and result stands on one line. Nothing in it depends on the machine or the time of the run.
struct SARIFReport: ReportWriter {
  /// GitHub refuses a run with more.
  static let maximumResults = 25_000

  func text(of report: Report, style: Style) -> String {
    let all = report.findings.map { SuppressedFinding($0, by: []) } + report.suppressed
    let results = Self.mostSevere(all)
    let places = SARIFPlaces(report, results)
    let rules = SARIFRules(report.findings + report.suppressed.map(\.finding), own: report.ownRules)
    var writer = JSONWriter(spacedWith: .controlsAndFormats)
    writer.object { log in
      log.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      log.field("version", "2.1.0")
      log.array("runs") { runs in
        runs.beginLine()
        runs.object { run in
          writeTool(report, rules, to: &run)
          run.beginLine()
          run.object("automationDetails") { $0.field("id", "weir/") }
          writeInvocation(of: report, places, omitted: all.count - results.count, to: &run)
          run.beginLine()
          run.field("columnKind", "unicodeCodePoints")
          run.array("newlineSequences") { list in
            for sequence in ["\r\n", "\n", "\r"] { list.value(sequence) }
          }
          run.object("originalUriBaseIds") { bases in
            bases.object(SARIFPlaces.base) { base in
              base.object("description") { $0.field("text", "The root of the repository, or the working directory.") }
            }
          }
          if places.isRedacted { run.array("redactionTokens") { $0.value(LocatedSource.mask) } }
          run.beginLine()
          places.writeArtifacts(to: &run)
          run.beginLine()
          write(results, hasSuppressions: !report.suppressed.isEmpty, rules, places, to: &run)
        }
      }
    }
    return writer.text + "\n"
  }

  private func writeTool(_ report: Report, _ rules: SARIFRules, to run: inout JSONWriter) {
    run.object("tool") { tool in
      tool.object("driver") { driver in
        driver.field("name", "weir")
        if let version = report.run.version { driver.field("semanticVersion", version) }
        rules.write(to: &driver)
      }
    }
  }

  /// As many as a run may have, in their order; the least severe are left out.
  private static func mostSevere(_ all: [SuppressedFinding]) -> [SuppressedFinding] {
    guard all.count > maximumResults else { return all }
    let kept = all.indices.sorted {
      (all[$1].finding.severity, $0) < (all[$0].finding.severity, $1)
    }.prefix(maximumResults)
    return kept.sorted().map { all[$0] }
  }

  private func writeInvocation(
    of report: Report, _ places: SARIFPlaces, omitted: Int, to run: inout JSONWriter
  ) {
    run.beginLine()
    run.array("invocations") { list in
      list.object { invocation in
        invocation.field("executionSuccessful", report.run.unreadable.isEmpty)
        invocation.field("exitCode", report.run.exitStatus)
        invocation.array("toolExecutionNotifications") { list in
          for file in report.run.unreadable {
            list.object { notification in
              notification.field("level", "error")
              notification.object("message") { $0.field("text", "The file cannot be read: \(file.reason).") }
              notification.array("locations") { list in
                list.object { location in
                  location.object("physicalLocation") { physical in
                    places.writeArtifactLocation("artifactLocation", file.path, to: &physical)
                  }
                }
              }
            }
          }
          if omitted > 0 {
            list.object { notification in
              notification.field("level", "warning")
              notification.object("message") {
                $0.field(
                  "text", "\(omitted) of the least severe results are left out: a run may have \(Self.maximumResults).")
              }
            }
          }
        }
      }
    }
  }

  private func write(
    _ results: [SuppressedFinding], hasSuppressions: Bool, _ rules: SARIFRules, _ places: SARIFPlaces,
    to run: inout JSONWriter
  ) {
    var fingerprints = FingerprintCount()
    run.array("results") { list in
      for entry in results {
        list.beginLine()
        list.object { object in
          let finding = entry.finding
          SARIFResult(finding: finding, places: places).write(rules, fingerprints.next(for: finding), to: &object)
          // Either every result has this list or none.
          if hasSuppressions { write(entry.acceptances, places, to: &object) }
        }
      }
    }
  }

  private func write(_ acceptances: [Acceptance], _ places: SARIFPlaces, to result: inout JSONWriter) {
    result.array("suppressions") { list in
      for acceptance in acceptances {
        list.object { object in
          object.field("kind", acceptance.kind.rawValue)
          object.field("status", "accepted")
          if let reason = acceptance.reason { object.field("justification", reason) }
          if let place = acceptance.place { object.object("location") { places.writeLocation(place, to: &$0) } }
        }
      }
    }
  }
}
