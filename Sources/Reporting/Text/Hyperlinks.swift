import Findings

/// Links in a terminal's text (OSC 8): codes lead to their pages, places to their files.
public struct Hyperlinks: Hashable, Sendable {
  /// Absolute path of the folder with a page for each rule, as `READ012.md`; nil where there is none.
  public var pages: String?
  /// Absolute path that relative paths start from.
  public var folder: String

  public init(pages: String?, folder: String) {
    self.pages = pages
    self.folder = folder
  }

  func target(ofRule code: String) -> String? {
    guard let pages, code.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }) else {
      return nil
    }
    return Self.address("\(pages)/\(code).md")
  }

  func target(ofFile path: String) -> String {
    Self.address(path.hasPrefix("/") ? path : "\(folder)/\(path)")
  }

  private static func address(_ path: String) -> String {
    "file://" + PercentEncoding.encoded(path)
  }

  /// Whether the terminal follows links. None says so itself; known are those that do, by the variables that they set.
  /// `FORCE_HYPERLINK` decides where it is set.
  public static func areShown(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    func value(_ name: String) -> String { environment(name) ?? "" }
    if !value("FORCE_HYPERLINK").isEmpty { return value("FORCE_HYPERLINK") != "0" }
    guard isTerminal else { return false }
    let programs = ["ghostty", "Hyper", "iTerm.app", "rio", "Tabby", "vscode", "WezTerm", "WarpTerminal", "zed"]
    let terminals = ["xterm-kitty", "alacritty", "foot", "foot-extra", "xterm-ghostty", "wezterm", "contour"]
    return programs.contains(value("TERM_PROGRAM")) || terminals.contains(value("TERM"))
      || ["WT_SESSION", "KONSOLE_VERSION", "DOMTERM"].contains { !value($0).isEmpty }
      // The first VTE that understands them well is 0.50.
      || (Int(value("VTE_VERSION")) ?? 0) >= 5000
  }
}
