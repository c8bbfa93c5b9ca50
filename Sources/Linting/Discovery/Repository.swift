import Glibc

/// The repository that the working directory lies in.
public struct Repository: Sendable {
  /// Absolute path, without a slash at the end.
  public let root: String
  /// From the root to the working directory; empty where they are one.
  public let folder: String

  /// As the service says where its checkout is, else the nearest folder with a `.git`. Nil outside of a repository.
  public init?() {
    guard let here = Self.workingDirectory else { return nil }
    let named = ["CI_PROJECT_DIR", "GITHUB_WORKSPACE"].compactMap { LintEnvironment.ofThisProcess.value($0) }
      .compactMap(Self.resolved)
    let root = named.first { here == $0 || here.hasPrefix($0 + "/") } ?? Self.nearestRepository(above: here)
    guard let root else { return nil }
    self.root = root
    folder = String(here.dropFirst(root.count).drop { $0 == "/" })
  }

  public static var workingDirectory: String? { resolved(".") }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(validatingCString: real)
  }

  private static func nearestRepository(above folder: String) -> String? {
    var folder = folder[...]
    while true {
      if access("\(folder)/.git", F_OK) == 0 { return String(folder) }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = folder[..<slash]
    }
  }
}
