extension Summary {
  /// What closes a report for people: what was fixed, what was found, and what can be fixed.
  var closingLines: String {
    let counts = [
      Self.counted(errors, "error", "errors"), Self.counted(warnings, "warning", "warnings"),
      Self.counted(infos, "info", "infos"),
    ].compactMap(\.self).joined(separator: ", ")
    let hidden = suppressed > 0 ? " (\(suppressed) suppressed)" : ""
    var text = fixed.flatMap { Self.counted($0, "finding", "findings") }.map { "Fixed \($0).\n" } ?? ""
    guard !counts.isEmpty else { return text + Self.inOrder(files) + hidden + ".\n" }
    text += "Found \(counts) in \(files) \(files == 1 ? "file" : "files")\(hidden).\n"
    return text + hint
  }

  /// What fixes there are. After `--fix` those that are left could not be made; the reasons are said elsewhere.
  private var hint: String {
    let safe = fixed == nil ? fixable : 0
    switch (safe, unsafelyFixable) {
    case (0, 0): return ""
    case (0, let count): return "\(count) can be fixed with `--fix --unsafe-fixes`.\n"
    case (let count, 0): return "[*] \(count) can be fixed with `--fix`.\n"
    case (let count, let others):
      return "[*] \(count) can be fixed with `--fix`, \(others) more with `--unsafe-fixes`.\n"
    }
  }

  private static func inOrder(_ files: Int) -> String {
    switch files {
    case 0: "No files to check"
    case 1: "The one file is in order"
    default: "All \(files) files are in order"
    }
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }
}
