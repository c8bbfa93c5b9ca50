import Linting
import Testing

/// LINK011
@Suite struct UnusedDataSourceTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write("weir.yaml", "datasources:\n  a: {type: kafka, version: '3.6', server: 'kafka-1:9092'}\n")
  }

  private func isFound(_ names: [String] = [""]) -> Bool {
    folder.words(folder.lint(names).findings).contains(
      "LINK011 weir.yaml /datasources/a: no job below this `weir.yaml` names the data source `a`")
  }

  @Test func onlyOfAWholeFolder() {
    folder.write("jobs/a.json", SampleScript.respelt())
    #expect(isFound())
    #expect(!isFound(["jobs/a.json"]))
    #expect(!isFound(["jobs", "weir.yaml"]))
  }

  @Test func notWithoutAJob() {
    #expect(!isFound())
  }

  @Test(arguments: ["a", "${name}"]) func notWhereAJobMayNameIt(_ name: String) {
    folder.write("jobs/a.json", SampleScript.respelt(writer: "\"datasource\": \"\(name)\", "))
    #expect(!isFound())
  }

  @Test func notBesideADamagedJob() {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("jobs/b.json", #"{"type": "job", "steps": [}"#)
    #expect(!isFound())
  }

  @Test(arguments: ["weir.yaml", "jobs/weir.yaml"]) func notWhereSomethingIsLeftOut(_ name: String) {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write(
      name,
      (name == "weir.yaml" ? "datasources: {a: {type: kafka, version: '3.6', server: 'k:9092'}}\n" : "")
        + "lint: {exclude: ['archive/**']}\n")
    #expect(!isFound())
  }
}
