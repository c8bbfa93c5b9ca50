import Findings
import SourceText

/// A part of a file with its places highlighted. Unlike the carets of a terminal, highlights fit characters of any
/// width.
struct HTMLFrame {
  let frame: Frame

  var html: String {
    var html = "<div class=\"frame\" tabindex=\"0\" role=\"group\" aria-label=\"Source\">"
    let marks = frame.marks.sorted { $0.mark.isPrimary && !$1.mark.isPrimary }
    let multiline = frame.marks.first(where: \.isMultiline)
    var previous: Int?
    for index in frame.visibleLines {
      if let previous, index > previous + 1 { html += "<div class=\"gap\">⋯</div>" }
      previous = index
      let here = marks.filter { $0.first == index && !$0.isMultiline }.map(\.mark)
      let line = frame.line(index, focus: frame.focus(ofLine: index, here, multiline))
      let covering = marks.filter { $0.first <= index && index <= $0.last }
      html += "<div class=\"line\(covering.contains { $0.mark.isPrimary } ? " hit" : "")\">"
      html +=
        "<span class=\"number\">\(index + 1)</span><code>\(Self.highlighted(line, covering.map(\.mark)))</code></div>"
      for placed in covering where placed.last == index {
        guard let label = placed.mark.label, !label.isEmpty else { continue }
        let column = placed.isMultiline ? 0 : line.columns(of: placed.mark.range).lowerBound
        html += "<div class=\"label\" style=\"--column:\(column)\"><span>\(HTMLText.sentence(label))</span></div>"
      }
    }
    return html + "</div>\n"
  }

  private static func highlighted(_ line: DisplayLine, _ marks: [Frame.Mark]) -> String {
    line.pieces(of: marks.map(\.range)).map { piece in
      let text = HTMLText.escaped(piece.text)
      guard let index = piece.range else { return text }
      return "<mark class=\"\(marks[index].isPrimary ? "first" : "second")\">\(text)</mark>"
    }.joined()
  }
}
