/// Breaks a paragraph at blanks; a word longer than a line stands alone.
func wrapped(_ text: String, columns: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var length = 0
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    let count = word.unicodeScalars.count
    if length > 0, length + 1 + count > columns {
      lines.append(line)
      line = ""
      length = 0
    }
    if length > 0 {
      line += " "
      length += 1
    }
    line += word
    length += count
  }
  if length > 0 { lines.append(line) }
  return lines
}
