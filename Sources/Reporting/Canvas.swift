import Findings

/// Text with colours where the style has them.
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

  private(set) var text = ""
  let style: Style

  init(_ style: Style) {
    self.style = style
  }

  mutating func put(_ piece: String) {
    text += piece
  }

  mutating func put(_ piece: String, _ role: Role) {
    guard style.hasColors, !piece.isEmpty else {
      text += piece
      return
    }
    text += "\u{1B}[\(Self.code(role))m"
    text += piece
    text += "\u{1B}[0m"
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
}
