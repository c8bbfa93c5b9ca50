import Findings

/// Text, marked up where the place that it goes to has colours.
struct Canvas {
  /// What a piece of text is for.
  enum Role {
    case severity(Severity)
    case title
    case gutter
    case secondary
    case help
    case removed
    case added
  }

  private enum Markup {
    case none
    case terminal
    case html
  }

  private(set) var text = ""
  /// Columns for a line of source text before it is cut.
  let columns: Int
  private let markup: Markup
  private let links: Hyperlinks?

  init(_ style: Style) {
    columns = style.columns
    links = style.links
    markup = style.hasColors ? .terminal : .none
  }

  /// For the content of a `pre` element.
  init(htmlColumns columns: Int) {
    self.columns = columns
    links = nil
    markup = .html
  }

  mutating func put(_ piece: String) {
    text += markup == .html ? HTMLText.escaped(piece) : piece
  }

  mutating func put(_ piece: String, _ role: Role) {
    guard !piece.isEmpty else { return }
    switch markup {
    case .none:
      put(piece)
    case .terminal:
      text += "\u{1B}[\(Self.code(role))m"
      put(piece)
      text += "\u{1B}[0m"
    case .html:
      text += "<span class=\"\(Self.htmlClass(role))\">"
      put(piece)
      text += "</span>"
    }
  }

  /// `severity[CODE]`; in a terminal with links, one to the rule's page.
  mutating func putCode(of finding: Finding) {
    let target = links?.target(ofRule: finding.code)
    if let target { text += Self.linkStart(target) }
    put("\(finding.severity.name)[\(PrintableText.line(finding.code))]", .severity(finding.severity))
    if target != nil { text += Self.linkEnd }
  }

  /// The place of something in a file; in a terminal with links, one to the file.
  mutating func putLocation(_ location: String, in file: String, _ role: Role? = nil) {
    if let links { text += Self.linkStart(links.target(ofFile: file)) }
    if let role { put(location, role) } else { put(location) }
    if links != nil { text += Self.linkEnd }
  }

  private static let linkEnd = linkStart("")

  private static func linkStart(_ target: String) -> String {
    "\u{1B}]8;;\(target)\u{1B}\\"
  }

  mutating func endLine() {
    text += "\n"
  }

  private static func code(_ role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.info): "1;36"
    case .title: "1"
    case .gutter, .secondary: "1;34"
    case .help: "1;36"
    case .removed: "31"
    case .added: "32"
    }
  }

  private static func htmlClass(_ role: Role) -> String {
    switch role {
    case .severity(let severity): severity.name
    case .title: "title"
    case .gutter: "gutter"
    case .secondary: "secondary"
    case .help: "help"
    case .removed: "removed"
    case .added: "added"
    }
  }
}
