import Glibc
import Linting
import Testing

@Suite struct FileDiscoveryTests {
  @Test func findsJobsAndProjectsSorted() {
    let folder = TemporaryFolder()
    for name in ["b.json", "a/x.json", "a.json", ".hidden/h.json", "weir.yaml", "a/weir.yaml", "a/notes.txt", ".json"] {
      folder.write(name)
    }
    folder.write(".git/config.json")
    #expect(
      folder.find() == [".hidden/h.json", "a.json", "a/weir.yaml", "a/x.json", "b.json", "weir.yaml"])
    #expect(folder.result().problems.isEmpty)
    #expect(folder.result().files.map(\.kind).filter { $0 == .project }.count == 2)
  }

  @Test func namedFilesAreTakenOnce() {
    let folder = TemporaryFolder()
    folder.write("a.json")
    folder.write("job.txt")
    let result = folder.result(["", "a.json", "./a.json", "job.txt", ".//a.json"])
    #expect(result.files.map { String($0.path.text.dropFirst(folder.path.count + 1)) } == ["a.json", "job.txt"])
    #expect(result.files.map(\.isNamed) == [true, true])
  }

  @Test func whatCannotBeReadIsSaid() {
    let folder = TemporaryFolder()
    folder.write("b.json")
    folder.run("mkfifo pipe.json; mkdir folder.json")
    let result = folder.result(["", "absent.json", "pipe.json", "b.json/x", "absent.json"])
    #expect(result.files.map(\.path) == [folder.file("b.json")])
    #expect(result.problems.map(\.path) == ["absent.json", "b.json/x", "pipe.json"].map { folder.file($0) })
    #expect(result.problems.map(\.reason) == [.notFound, .notFound, .notRegular])
  }

  @Test func foldersThatCannotBeReadAreSaid() throws {
    let folder = TemporaryFolder()
    folder.write("b.json")
    // Longer than any path may be, and so out of reach for the superuser too.
    let name = String(repeating: "n", count: 250)
    let half = Array(repeating: name, count: 10).joined(separator: "/")
    folder.run("mkdir -p upper/\(half) lower/\(half) && touch lower/\(half)/deep.json && mv lower upper/\(half)")
    let result = folder.result()
    #expect(result.files.map(\.path) == [folder.file("b.json")])
    #expect(result.problems.map(\.reason) == [.system(ENAMETOOLONG)])
    let problem = try #require(result.problems.first)
    #expect(problem.path.text.hasSuffix("/\(name)"))
  }

  @Test(.enabled("the superuser reads what is locked") { getuid() != 0 })
  func lockedFoldersAreSaid() {
    let folder = TemporaryFolder()
    folder.write("locked/a.json")
    folder.run("chmod 0 locked")
    #expect(folder.result().problems == [FileProblem(folder.file("locked"), .noPermission)])
  }

  @Test func linksToFoldersAreNotFollowed() {
    let folder = TemporaryFolder()
    folder.write("real/a.json")
    folder.run("ln -s . real/loop; ln -s real link; ln -s real/a.json to-file.json; ln -s nowhere broken.json")
    folder.run("ln -s real x.json")
    #expect(folder.find() == ["real/a.json", "to-file.json"])
    #expect(folder.find(["link"]) == ["link/a.json"])
    #expect(folder.result(["broken.json"]).problems.map(\.reason) == [.notFound])
  }

  @Test func namesAreBytes() throws {
    let folder = TemporaryFolder()
    folder.write([0x61, 0x0A, 0xFF] + Array(".json".utf8), "[1]")
    let found = try #require(folder.result().files.first)
    #expect(found.path.bytes.suffix(8).elementsEqual([0x61, 0x0A, 0xFF] + Array(".json".utf8)))
    #expect(try FileReader.read(found.path) == Array("[1]".utf8))
    #expect(found.path.text.hasSuffix("a\n\\xFF.json"))
  }

  @Test func projectFilesExclude() {
    let folder = TemporaryFolder()
    for name in ["weir.yaml", "a.json", "archive/old/b.json", "sub/weir.yaml", "sub/c.json", "sub/deep/d.json"] {
      folder.write(name)
    }
    let excludes = ["weir.yaml": ["archive/**"], "sub/weir.yaml": ["*.json"]]
    #expect(folder.find(excludes: excludes) == ["a.json", "sub/deep/d.json", "sub/weir.yaml", "weir.yaml"])
    #expect(folder.find(["sub/c.json", "archive/old/b.json"], excludes: excludes).count == 2)
    #expect(folder.find(["archive"], excludes: excludes) == [])
    #expect(folder.find(["sub/c.json", "archive/old/b.json"], excludes: excludes) { $0.forcesExclusion = true } == [])
    #expect(folder.find(["archive/old"], excludes: ["weir.yaml": ["archive"]]) { $0.forcesExclusion = true } == [])
  }

  @Test func projectFilesAbove() {
    let folder = TemporaryFolder()
    folder.write("weir.yaml")
    folder.write("a/b/weir.yaml")
    folder.write("a/b/c/job.json")
    folder.run("mkdir a/weir.yaml")
    let above = ProjectFiles.above(folder.file("a/b/c")).filter { $0.text.hasPrefix(folder.path) }
    #expect(above == [folder.file("a/b/weir.yaml"), folder.file("weir.yaml")])
  }
}

@Suite struct FileReaderTests {
  private func reason(_ path: FilePath, limit: Int = FileReader.maximumSize) -> FileProblem.Reason? {
    do throws(FileProblem) {
      _ = try FileReader.read(path, limit: limit)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func reads() throws {
    let folder = TemporaryFolder()
    folder.write("empty", "")
    folder.write("large", String(repeating: "0123456789", count: 100_000))
    #expect(try FileReader.read(folder.file("empty")).isEmpty)
    #expect(try FileReader.read(folder.file("large")).count == 1_000_000)
  }

  @Test func refuses() {
    let folder = TemporaryFolder()
    folder.write("a", "12345")
    folder.run("mkfifo pipe; mkdir folder")
    #expect(reason(folder.file("absent")) == .notFound)
    #expect(reason(folder.file("a/b")) == .notFound)
    #expect(reason(FilePath("a\0b")) == .notFound)
    #expect(reason(folder.file("folder")) == .isDirectory)
    #expect(reason(folder.file("pipe")) == .notRegular)
    #expect(reason(FilePath("/dev/zero")) == .notRegular)
    #expect(reason(folder.file("a"), limit: 4) == .tooLarge(limit: 4))
    #expect(reason(folder.file("a"), limit: 5) == nil)
    #expect(reason(folder.file(String(repeating: "x", count: 300))) == .system(ENAMETOOLONG))
    // Says that it has no bytes, and has some: a file that is never as it was.
    #expect(reason(FilePath("/proc/self/stat")) == .changed)
    for reason in [FileProblem.Reason.tooLarge(limit: 1 << 20), .system(EIO)] {
      #expect(!FileProblem(FilePath("a"), reason).message.isEmpty)
    }
  }
}
