import Glibc
import Reporting
import TestSupport
import Testing

/// The page in a real browser, without a network.
@Suite(.withBrowser) struct BrowserTests {
  /// What the steps come to, and in the last line what the page asked the network for.
  private func browse(_ page: String, _ steps: [String]) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(page.utf8, to: "report.html")
    let outcome = try ChildProcess.run(
      ["python3", "\(ReportReader.folder)/browse.py", folder.path("report.html")] + steps,
      environment: ["HOME": folder.path], seconds: 180)
    #expect(outcome.exit == .status(0), "\(outcome.standardError)")
    return String(decoding: outcome.standardOutput, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static func change(_ id: String, to value: String) -> String {
    "document.getElementById('\(id)').value = '\(value)'; \(input); \(shown)"
  }

  private static let input = "document.getElementById('filters').dispatchEvent(new Event('input'))"
  private static let shown = "document.getElementById('shown').value"
  private static let articles = "document.querySelectorAll('section.file:not([hidden]) > article:not([hidden])').length"

  @Test func theFilters() throws {
    let answers = try browse(
      ReportFormat.html.text(of: try RichReport.report()),
      [
        Self.shown, "document.getElementById('filters').hidden",
        Self.change("search", to: "says again"), Self.articles,
        Self.change("search", to: "no such words"), "document.getElementById('nothing').hidden",
        Self.change("search", to: ""),
        Self.change("file", to: "weir.yaml"), Self.change("file", to: ""),
        "document.querySelector('input[value=error]').click(); \(Self.shown)",
        "document.querySelector('button[type=reset]').click(); new Promise(done => setTimeout(() => done(\(Self.shown)), 50))",
      ])
    #expect(
      answers == [
        "\"all 6 shown\"", "false", "\"1 of 6 shown\"", "1", "\"0 of 6 shown\"", "false", "\"all 6 shown\"",
        "\"1 of 6 shown\"",
        "\"all 6 shown\"", "\"4 of 6 shown\"", "\"all 6 shown\"", "[]",
      ])
  }

  /// What a file holds runs in no browser and fetches nothing.
  @Test func nothingOfAFileRuns() throws {
    let answers = try browse(
      ReportFormat.html.text(of: try RichReport.report()),
      [
        "document.querySelectorAll('main script, main img, main iframe').length",
        // The page's own policy refuses what somebody would put into it.
        "const script = document.createElement('script'); script.textContent = 'window.ran = true'; "
          + "document.body.append(script); window.ran === true",
        "const image = document.createElement('img'); image.src = 'file:///etc/hostname'; "
          + "document.body.append(image); new Promise(done => setTimeout(() => done(image.naturalWidth), 200))",
      ])
    #expect(answers.dropLast() == ["0", "false", "0"])
    #expect(answers.last == "[]")
  }
}

extension Trait where Self == ConditionTrait {
  /// Under `CI` it has to be there.
  fileprivate static var withBrowser: Self {
    .enabled("chromium is installed by `make test`") {
      getenv("CI") != nil || access("/usr/bin/chromium", X_OK) == 0
    }
  }
}
