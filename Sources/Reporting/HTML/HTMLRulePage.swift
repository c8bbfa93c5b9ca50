import Catalog
import Findings

/// A rule of the page, folded: what it is about, why, and examples.
struct HTMLRulePage {
  let rule: RuleText
  /// How often the rule spoke.
  let count: Int

  var html: String {
    let code = HTMLText.escaped(rule.code)
    var html = """
      <details class="rule" id="rule-\(code)">
      <summary><a class="code" href="#rule-\(code)">\(code)</a> <span class="name">\(HTMLText.escaped(rule.name))</span> \
      <span class="count">\(HTMLText.counted(count, "finding", "findings"))</span></summary>
      <p>\(HTMLText.sentence(rule.summary))</p>

      """
    if let why = rule.why { html += "<h4>Why</h4>\n\(HTMLText.paragraphs(why))" }
    if let advice = rule.advice { html += "<h4>What to do</h4>\n\(HTMLText.paragraphs(advice))" }
    for example in rule.examples { html += Self.html(of: example) }
    if let source = rule.source { html += "<h4>Source</h4>\n\(HTMLText.paragraphs(source))" }
    return html + "</details>\n"
  }

  private static func html(of example: RuleExample) -> String {
    let kind = example.isWrong ? "wrong" : "right"
    let title = HTMLText.sentence(example.title.description)
    var html = "<figure class=\"example \(kind)\"><figcaption><b>\(kind)</b> \(title)</figcaption>"
    for part in RuleExample.split(example.parts) {
      if case .file(let path) = part.kind { html += "<p class=\"place\"><code>\(HTMLText.escaped(path))</code></p>" }
      html += "<pre tabindex=\"0\">\(marked(part.text))</pre>"
    }
    return html + "</figure>\n"
  }

  /// An example's text with its marked places highlighted.
  private static func marked(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«": html += "<mark class=\"first\">"
      case "‹": html += "<mark class=\"second\">"
      case "»", "›": html += "</mark>"
      case "\n": html += "\n"
      default: html += HTMLText.escaped(String(scalar))
      }
    }
    while html.hasSuffix("\n") { html.removeLast() }
    return html
  }
}
