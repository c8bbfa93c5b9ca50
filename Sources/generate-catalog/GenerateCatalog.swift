import CatalogGeneration
import Glibc

/// `generate-catalog [--check] ROOT`: writes what is made of `rules/` and `schemas/` below the package's folder, or says what is stale.
@main
struct GenerateCatalog {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let checks = arguments.first == "--check"
    if checks { arguments.removeFirst() }
    let root = arguments.first ?? "."
    do {
      let stale = try CatalogFiles(root: root).update(writing: !checks)
      for path in stale { print(checks ? "stale: \(path)" : "wrote \(path)") }
      exit(checks && !stale.isEmpty ? 1 : 0)
    } catch {
      let message = Array("generate-catalog: \(error)\n".utf8)
      write(STDERR_FILENO, message, message.count)
      exit(2)
    }
  }
}
