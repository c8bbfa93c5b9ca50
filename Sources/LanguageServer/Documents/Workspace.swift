import Glibc
import Linting

/// The folder that the client works in. The linter names the files below it by their relative paths.
struct Workspace {
  /// Absolute, as the client names it.
  private let folder: [UInt8]

  init() {
    folder = ProjectFiles.workingDirectory.bytes
  }

  /// Makes the client's folder the working directory, where it has one that can be.
  ///
  /// - Parameters:
  ///   - folder: A URI.
  ///   - path: The same as a path, from older clients.
  init(folder uri: String?, path: String?) {
    let given = uri.flatMap { DocumentURI.path(of: $0) } ?? path.map { Array($0.utf8) }
    if let given, given.first == UInt8(ascii: "/"), !given.contains(0),
      chdir(String(decoding: given, as: UTF8.self)) == 0
    {
      folder = DocumentURI.collapsed(given)
    } else {
      folder = ProjectFiles.workingDirectory.bytes
    }
  }

  /// How the linter names a file.
  func name(of path: [UInt8]) -> FilePath {
    let prefix = folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")]
    return FilePath(path.starts(with: prefix) ? Array(path[prefix.count...]) : path)
  }

  /// The absolute path of a file that the linter names.
  func path(of name: FilePath) -> [UInt8] {
    if name.bytes.first == UInt8(ascii: "/") { return DocumentURI.collapsed(name.bytes) }
    return DocumentURI.collapsed(folder + [UInt8(ascii: "/")] + name.bytes)
  }
}

/// Finds the client's names for files.
struct PlaceFinder {
  let workspace: Workspace
  let documents: OpenDocuments
  let encoding: PositionEncoding

  func document(of file: String) -> OpenDocument? {
    documents.document(at: workspace.path(of: FilePath(file)))
  }

  func uri(of file: String) -> String {
    let path = workspace.path(of: FilePath(file))
    return documents.document(at: path)?.uri ?? DocumentURI.uri(of: path)
  }

  /// The text of a file, as the client has it or as it lies there; nil where it cannot be read.
  func text(of file: String) -> TextBuffer? {
    if let open = document(of: file) { return open.text }
    return (try? FileReader.read(FilePath(file))).map { TextBuffer($0) }
  }
}
