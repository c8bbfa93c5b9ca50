/// The folders above a file, by the paths under which they can be opened from the working directory.
public enum FolderChain {
  /// The folder of a path: empty for a name in the working directory.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The folder above a folder; nil above the root.
  ///
  /// - Parameter depth: How many folders the working directory is below the root: `..` goes no further.
  public static func parent(of folder: String, depth: Int) -> String? {
    if folder == "/" { return nil }
    if folder.isEmpty || folder == "." { return depth > 0 ? ".." : nil }
    let last = folder.split(separator: "/").last
    if last == ".." {
      let ups = folder.split(separator: "/").count { $0 == ".." }
      return ups < depth ? folder + "/.." : nil
    }
    return self.folder(of: folder)
  }

  /// The path of a name in a folder.
  public static func path(of name: String, in folder: String) -> String {
    folder.isEmpty ? name : folder == "/" ? "/" + name : folder + "/" + name
  }
}
