import CatalogGeneration
import Testing

@Suite struct GeneratedFilesTests {
  /// The package's folder: this file is `Tests/CatalogTests/GeneratedFilesTests.swift` below it.
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
    separator: "/")

  @Test func areFresh() throws {
    let stale = try CatalogFiles(root: Self.root).update(writing: false)
    #expect(stale.isEmpty, "run `make generate`")
  }
}
