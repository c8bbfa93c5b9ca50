/// The executables that were built with the tests.
public enum BuiltProducts {
  /// The absolute path of an executable.
  public static func path(_ name: String) -> String {
    "\(folder)/\(name)"
  }

  /// Where the test bundle lies, and all else that was built with it.
  private static let folder: String = {
    let marker = "Tests.xctest"
    for argument in CommandLine.arguments {
      let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
      if let bundle = parts.firstIndex(where: { $0.hasSuffix(marker) }) {
        return parts[..<bundle].joined(separator: "/")
      }
    }
    return JavaTool.packageRoot + "/.build/debug"
  }()
}
