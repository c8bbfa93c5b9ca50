import JSONSyntax

/// A text for a person, in Markdown.
struct Markup {
  var text: String

  init(_ text: String) {
    self.text = text
  }

  /// Paragraphs of their own; empty ones are left out.
  init(paragraphs: [String]) {
    text = paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Writes the members of a `MarkupContent`.
  func write(for client: Client, to writer: inout JSONWriter) {
    writer.field("kind", client.takesMarkdown ? "markdown" : "plaintext")
    writer.field("value", client.takesMarkdown ? text : plain)
  }

  /// Without the marks.
  private var plain: String {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("```") }
      .map { line in (line.hasSuffix("  ") ? line.dropLast(2) : line).filter { $0 != "`" && $0 != "*" } }
      .joined(separator: "\n")
  }

  /// A short text that stands for itself.
  static func code(_ text: some StringProtocol) -> String {
    "`" + text.filter { $0 != "`" && $0 != "\n" } + "`"
  }
}
