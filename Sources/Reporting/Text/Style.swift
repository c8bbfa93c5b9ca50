/// When to use colours.
public enum ColorChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never
}

/// What the place of output can show.
public struct Style: Hashable, Sendable {
  public var hasColors: Bool
  /// Columns for a line of source text before it is cut; never below 40.
  public var columns: Int
  /// Nil where links are not understood.
  public var links: Hyperlinks?
  /// True where the output is a log in which GitHub's runner looks for commands.
  public var isWorkflowLog = false

  /// For files, pipes and tests.
  public static let plain = Style(hasColors: false, columns: 140)

  public init(hasColors: Bool, columns: Int) {
    self.hasColors = hasColors
    self.columns = max(columns, 40)
  }

  /// Decides as terminals expect: the option first, then `NO_COLOR`, `FORCE_COLOR` (neither counts when empty,
  /// nor `FORCE_COLOR=0`), `TERM=dumb`, and last whether a terminal reads the output. `CI` alone decides nothing:
  /// a build's log is a pipe, and the services that show colours set `FORCE_COLOR` or have a terminal.
  ///
  /// - Parameters:
  ///   - terminalColumns: The terminal's width; nil where the output is no terminal.
  ///   - environment: The value of a variable.
  public init(_ choice: ColorChoice, terminalColumns: Int?, environment: (String) -> String?) {
    func isSet(_ name: String) -> Bool { !(environment(name) ?? "").isEmpty }
    let hasColors =
      switch choice {
      case .always: true
      case .never: false
      case .auto where isSet("NO_COLOR"): false
      case .auto where isSet("FORCE_COLOR"): environment("FORCE_COLOR") != "0"
      case .auto: terminalColumns != nil && environment("TERM") != "dumb"
      }
    // The gutter needs room beside the text.
    let columns = terminalColumns.map { min($0 - 8, Style.plain.columns) }
    self.init(hasColors: hasColors, columns: columns ?? Style.plain.columns)
    isWorkflowLog = isSet("GITHUB_ACTIONS")
  }
}
