import Findings
import SourceText

/// One finding of the page.
struct HTMLFinding {
  let finding: Finding
  /// Its place among all findings, from 1.
  let number: Int
  /// Why it does not count; empty for one that does.
  var acceptances: [Acceptance] = []

  /// Columns for a line of source text before it is cut.
  private static let columns = 160

  func html(_ sources: inout SourceCatalog) -> String {
    let text = FindingText(finding, columns: Self.columns, &sources)
    let code = HTMLText.escaped(finding.code)
    let severity = finding.severity.name
    let words = [
      finding.code, finding.name, finding.message, finding.help ?? "", finding.place.file, finding.place.pointer ?? "",
    ]
    var html = """
      <article class="finding \(severity)" id="finding-\(number)" data-severity="\(severity)" data-code="\(code)" \
      data-file="\(HTMLText.escaped(finding.place.file))" data-text="\(HTMLText.escaped(words.joined(separator: " ").lowercased()))">
      <h3><span class="badge \(severity)">\(severity)</span> <a class="code" href="#rule-\(code)">\(code)</a> \
      <span class="name">\(HTMLText.escaped(finding.name))</span>\(fixMark)</h3>
      <p class="message">\(HTMLText.sentence(finding.message))</p>

      """
    for (index, shown) in text.places.enumerated() {
      html +=
        "<p class=\"place\">\(index == 0 ? "" : "<span class=\"and\">and</span> ")<code>\(HTMLText.escaped(shown.location))</code>"
      if let pointer = shown.place.pointer, !pointer.isEmpty {
        html += " <code class=\"pointer\">\(HTMLText.escaped(pointer))</code>"
      }
      html += "</p>\n"
      if let frame = shown.frame {
        html += HTMLFrame(frame: frame).html
      } else if let label = shown.label, !label.isEmpty {
        html += "<p class=\"note\">\(HTMLText.sentence(label))</p>\n"
      }
    }
    if let undrawn = text.undrawn { html += "<p class=\"note\">\(HTMLText.escaped(undrawn))</p>\n" }
    if let help = text.help { html += "<div class=\"help\">\(HTMLText.paragraphs(help))</div>\n" }
    for fix in finding.fixes { html += Self.html(of: fix, &sources) }
    for acceptance in acceptances { html += Self.html(of: acceptance, &sources) }
    return html + "</article>\n"
  }

  private var fixMark: String {
    finding.hasSafeFix ? " <span class=\"fixable\">safe fix</span>" : ""
  }

  private static func html(of fix: Fix, _ sources: inout SourceCatalog) -> String {
    let diff = FixDiff(fix)
    var canvas = Canvas(htmlColumns: columns)
    diff.writeLines(on: &canvas, gutter: 4, &sources)
    let title = HTMLText.sentence(sources.maskedTitle(of: fix))
    let lines = canvas.text.isEmpty ? "" : "<pre class=\"diff\" tabindex=\"0\">\(canvas.text)</pre>"
    return "<div class=\"fix\"><p>\(title) <span class=\"safety\">\(fix.safety.rawValue) fix</span></p>\(lines)</div>\n"
  }

  private static func html(of acceptance: Acceptance, _ sources: inout SourceCatalog) -> String {
    var html = "<p class=\"note\">Suppressed"
    if let place = acceptance.place {
      html += " at <code>\(HTMLText.escaped(sources.location(of: place)))</code>"
    } else {
      html += acceptance.kind == .inSource ? " in the file" : " outside of the file"
    }
    if let reason = acceptance.reason { html += ": \(HTMLText.sentence(reason))" }
    return html + "</p>\n"
  }
}
