import Fixing
import Glibc
import Linting
import TestSupport
import Testing

/// Files are replaced whole, as what they are, or left alone.
@Suite struct FileReplacementTests {
  private func replace(_ path: String, _ old: String, with new: String) throws(FileReplacement.Failure) {
    _ = try FileReplacement(of: FilePath(path), expecting: Array(old.utf8), with: Array(new.utf8)).commit()
  }

  private func reason(_ path: String, _ old: String = "old") -> FileReplacement.Failure.Reason? {
    do throws(FileReplacement.Failure) {
      try replace(path, old, with: "new")
      return nil
    } catch {
      return error.reason
    }
  }

  private func text(_ folder: TemporaryFolder, _ name: String) -> String {
    String(decoding: folder.read(name), as: UTF8.self)
  }

  private func entries(_ folder: TemporaryFolder) throws -> [String] {
    let listing = try ChildProcess.run(["ls", "-A", folder.path]).standardOutput
    return String(decoding: listing, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  private func status(_ path: String) -> stat {
    var status = stat()
    stat(path, &status)
    return status
  }

  @Test func modeAndOwnerStay() throws {
    let folder = try TemporaryFolder()
    try folder.write("old".utf8, to: "a.json")
    chmod(folder.path("a.json"), 0o640)
    // Only root can give files away.
    let isRoot = geteuid() == 0
    if isRoot { chown(folder.path("a.json"), 12345, 54321) }
    try replace(folder.path("a.json"), "old", with: "new")
    #expect(text(folder, "a.json") == "new")
    let after = status(folder.path("a.json"))
    #expect(after.st_mode & 0o7777 == 0o640)
    #expect(after.st_uid == (isRoot ? 12345 : geteuid()))
    #expect(try entries(folder) == ["a.json"])
  }

  @Test func aLinkStaysALink() throws {
    let folder = try TemporaryFolder()
    try folder.write("old".utf8, to: "real/a.json")
    symlink("real/a.json", folder.path("link.json"))
    try replace(folder.path("link.json"), "old", with: "new")
    #expect(text(folder, "real/a.json") == "new")
    var status = stat()
    lstat(folder.path("link.json"), &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func whatHasChangedIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("other".utf8, to: "a.json")
    #expect(reason(folder.path("a.json")) == .changed)
    #expect(text(folder, "a.json") == "other")
    let replacement = try FileReplacement(
      of: FilePath(folder.path("a.json")), expecting: Array("other".utf8), with: Array("new".utf8))
    try folder.write("later".utf8, to: "a.json")
    do throws(FileReplacement.Failure) {
      _ = try replacement.commit()
      Issue.record("a file that has changed was replaced")
    } catch {
      #expect(error.reason == .changed)
    }
    #expect(text(folder, "a.json") == "later")
    #expect(reason(folder.path("none.json")) == .system(ENOENT))
    #expect(try entries(folder) == ["a.json"])
  }

  @Test func whatHasOtherNamesIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("old".utf8, to: "a.json")
    link(folder.path("a.json"), folder.path("b.json"))
    #expect(reason(folder.path("a.json")) == .severalNames)
    #expect(text(folder, "a.json") == "old")
  }

  @Test func otherThingsThanFilesAreNotOpened() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.path("a.json"), 0o600)
    #expect(reason(folder.path("a.json")) == .unreadable(.notRegular))
  }

  @Test func aNameAsLongAsNamesCanBe() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 250) + ".json"
    try folder.write("old".utf8, to: name)
    try replace(folder.path(name), "old", with: "new")
    #expect(text(folder, name) == "new")
  }
}
