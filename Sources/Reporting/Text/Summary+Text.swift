extension Summary {
  /// What closes a report for people: one line, and one more where something can be fixed.
  var closingLines: String {
    let counts = [
      Self.counted(errors, "error", "errors"), Self.counted(warnings, "warning", "warnings"),
      Self.counted(infos, "info", "infos"),
    ].compactMap(\.self).joined(separator: ", ")
    let hidden = suppressed > 0 ? " (\(suppressed) suppressed)" : ""
    guard !counts.isEmpty else { return Self.inOrder(files) + hidden + ".\n" }
    var text = "Found \(counts) in \(files) \(files == 1 ? "file" : "files")\(hidden).\n"
    if fixable > 0 { text += "\(fixable) of them \(fixable == 1 ? "has" : "have") a safe fix.\n" }
    return text
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
