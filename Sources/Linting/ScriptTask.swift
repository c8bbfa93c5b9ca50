/// A script to check, with everything that is needed for it: tasks share nothing that changes, and can be done in any order.
struct ScriptTask: Sendable {
  enum Result: Sendable {
    /// Boxed: most of it is empty, and it is handed on several times.
    indirect case checked(CheckedFile)
    /// It is no script.
    case skipped
    case unread(FileProblem)
  }

  let path: FilePath
  let isNamed: Bool
  /// A text in place of the file's.
  let replacement: [UInt8]?
  let folder: FolderContext
  let environment: LintEnvironment
  let zones: TimeZoneCache

  func result() -> Result {
    do throws(FileProblem) {
      let bytes = if let replacement { replacement } else { try FileReader.read(path) }
      let checked = FileCheck.script(
        path: path.text, bytes: bytes, folder: folder, environment: environment, zones: zones, isNamed: isNamed)
      return checked.map { .checked($0) } ?? .skipped
    } catch {
      return .unread(error)
    }
  }
}
