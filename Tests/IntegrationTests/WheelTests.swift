import CommandLineInterface
import TestSupport
import Testing

/// The wheel as a user of pip meets it.
@Suite(.withWheel) struct WheelTests {
  private static let job = "examples/orders/jobs/read-orders.json"

  @Test func bothExecutablesRun() throws {
    let bin = try Workshop.installed.get().binaries
    let clean: [String: String?] = ["PATH": "\(bin):/usr/bin:/bin", "LD_LIBRARY_PATH": nil]
    #expect(try Workshop.run("weir --version", environment: clean) == "weir \(Program.version)\n")
    #expect(try Workshop.run("weir lint examples/orders", in: Workshop.root, environment: clean).contains("4 files"))
    let broken = try Workshop.start("weir lint examples/broken", in: Workshop.root, environment: clean)
    #expect(broken.exit == .status(1) && broken.text.contains("error[READ012]"))
    let records = try Workshop.run("weir run --embedded \(Self.job)", in: Workshop.root, environment: clean)
    #expect(records.split(separator: "\n").count == 13)
    // Nothing of Python stands between the shell and the program.
    #expect(
      try Workshop.run("head -c 4 \"$0/weir\" \"$0/weir-run\" -q", [bin], environment: clean) == "\u{7F}ELF\u{7F}ELF")
  }

  /// A root folder with glibc and the compiler's libraries, and no others: what a manylinux wheel may count on.
  @Test func itNeedsNothingElseOfItsHost() throws {
    let root = try TemporaryFolder()
    let output = try Workshop.run(
      """
      mkdir -p "$0"/{proc,environment,usr/lib,usr/lib64}
      ln -s usr/lib "$0/lib"
      ln -s usr/lib64 "$0/lib64"
      { ldd "$1/bin/weir"; ldd "$1/bin/weir-run" | grep libresolv.so; } | sed -n 's/^.*[ \\t]\\(\\/[^ ]*\\) (0x.*$/\\1/p' | while read -r library; do
        mkdir -p "$0$(realpath "$(dirname "$library")")"
        cp --dereference "$library" "$0$(realpath "$(dirname "$library")")/"
      done
      cp -r "$1/bin" "$1/lib" "$0/environment/"
      cp -r "$2" "$0/examples"
      unshare --mount --map-root-user bash -euo pipefail -c '
        mount --rbind /proc "$0/proc"
        chroot "$0" /environment/bin/weir --version
        chroot "$0" /environment/bin/weir lint /examples/orders
        chroot "$0" /environment/bin/weir run --embedded /\(Self.job)
      ' "$0"
      find "$0/usr" -name '*.so*' -printf '%f\\n' | sort
      """, [root.path, try Workshop.installed.get().path, Workshop.root + "/examples"])
    let lines = output.split(separator: "\n").map(String.init)
    #expect(lines.first == "weir \(Program.version)")
    #expect(lines.filter { $0.hasSuffix(",web-shop") }.count == 13)
    let host = lines.filter { $0.contains(".so") }
    #expect(!host.isEmpty && Set(host).isSubset(of: Self.hostLibraries), "\(host)")
  }

  private static let hostLibraries: Set<String> = [
    "ld-linux-aarch64.so.1", "ld-linux-x86-64.so.2", "libc.so.6", "libgcc_s.so.1", "libm.so.6", "libresolv.so.2",
    "libstdc++.so.6",
  ]

  /// Modules of Cyrus SASL are loaded into a process that has what they need already: by weir-run.
  @Test func itsLoginModulesFindWhatTheyNeed() throws {
    let folder = try TemporaryFolder()
    let output = try Workshop.run(
      """
      cd "$0/lib/weir"
      ls sasl2 | grep -q gssapi
      objdump -p sasl2/*.so* | sed -n 's/^ *NEEDED *//p' | sort -u > "$1/needed"
      ls > "$1/there"
      grep -vxF -f "$1/there" "$1/needed" || true
      """, [try Workshop.installed.get().path, folder.path])
    let missing = Set(output.split(separator: "\n").map(String.init)).subtracting(Self.hostLibraries)
    #expect(missing.isEmpty, "\(missing)")
  }

  /// auditwheel judges the tag by its own tables of what each platform has. It resolves run paths in the archive, so
  /// the files are laid there as pip lays them in an environment; modules have none, and are left out.
  @Test func thePlatformTagIsTrue() throws {
    let folder = try TemporaryFolder()
    let wheel = try Workshop.wheel()
    let name = try #require(wheel.split(separator: "/").last.map(String.init))
    let output = try Workshop.run(
      """
      "$1/bin/python" -m zipfile -e "$0" content
      cd content
      mkdir weir_lint
      mv *.data/scripts weir_lint/bin
      mv *.data/data/lib weir_lint/lib
      rm -r *.data weir_lint/lib/weir/sasl2
      sed -i 's|^[^/]*[.]data/scripts/|weir_lint/bin/|; s|^[^/]*[.]data/data/lib/|weir_lint/lib/|; /[.]data\\//d; /weir\\/sasl2\\//d' *.dist-info/RECORD
      "$1/bin/python" -m zipfile -c "../$2" *
      COLUMNS=1000 "$1/bin/auditwheel" show "../$2"
      """, [wheel, Workshop.tools, name], in: folder.path)
    let tag = try #require(name.split(separator: "-").last?.dropLast(".whl".count))
    let words = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("is consistent with the following platform tag: \"\(tag)\""), "\(output)")
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let output = try Workshop.run(
      """
      for output in one two; do python3 -B "$0/packaging/wheel" "$0/.build/wheel/release" "$output"; done > /dev/null
      sha256sum */*.whl | cut -d ' ' -f 1 | uniq | wc -l
      """, [Workshop.root], in: folder.path, environment: ["SOURCE_DATE_EPOCH": "1700000000"])
    #expect(output == "1\n")
  }

  @Test func itsDescriptionIsInOrder() throws {
    try Workshop.run("\"$0/bin/twine\" check --strict \"$1\"", [Workshop.tools, Workshop.wheel()])
    let path = try Workshop.installed.get().path
    let files = Set(
      try Workshop.run(
        "cd \"$0\" && ls share/man/man1 lib/weir; basename -a lib/python*/site-packages/weir_lint-*/licenses/*", [path]
      ).split(separator: "\n").map(String.init))
    #expect(files.isSuperset(of: Command.all.map { "weir-\($0.name.rawValue).1" }))
    #expect(files.isSuperset(of: ["weir.1", "librdkafka.so.1", "LICENSE", "librdkafka1.txt", "libyaml-dev.txt"]))
  }

  /// The version is written in the declaration; whoever pins the wheel must follow it.
  @Test func everyPinNamesThisVersion() throws {
    let pins = try Workshop.run(
      "grep -rhoE 'weir-lint==[0-9a-z.]+' action.yml packaging examples docs README.md | sort -u; sed -n '/^  version:/,/default/s/.*default: //p' action.yml",
      in: Workshop.root)
    #expect(pins == "weir-lint==\(Program.version)\n\(Program.version)\n")
  }
}
