import Glibc
import Testing

/// Who may import whom: the design, held against the sources. `docs/architecture.md` says why each target is there.
@Suite struct ImportTests {
  /// Targets, lowest first, and the modules that each may import beside the standard library.
  static let table: [(target: String, imports: Set<String>)] = [
    ("SourceText", ["Glibc"]),
    ("Threading", ["Glibc", "Synchronization"]),
    ("Findings", ["SourceText"]),
    ("JSONSyntax", ["SourceText"]),
    ("YAMLSyntax", ["CYAML", "SourceText"]),
    ("JAASSyntax", ["SourceText"]),
    ("KerberosConfiguration", ["SourceText"]),
    ("Keytab", ["Glibc", "SourceText"]),
    ("KeyStores", ["CCrypto", "Glibc"]),

    ("Catalog", ["Findings", "SourceText"]),
    ("TimeZones", ["Glibc"]),
    ("SchedulingParameters", ["Glibc", "SourceText", "Synchronization"]),
    ("JobModel", ["Catalog", "JSONSyntax", "SchedulingParameters", "SourceText", "YAMLSyntax"]),
    (
      "Rules",
      [
        "Catalog", "Findings", "JAASSyntax", "JSONSyntax", "JobModel", "KerberosConfiguration", "KeyStores", "Keytab",
        "SchedulingParameters", "SourceText", "TimeZones", "YAMLSyntax",
      ]
    ),
    ("OwnRules", ["Catalog", "Findings", "JSONSyntax", "JobModel", "SourceText", "YAMLSyntax"]),
    (
      "Linting",
      [
        "Catalog", "Findings", "Glibc", "JAASSyntax", "JSONSyntax", "JobModel", "KerberosConfiguration", "KeyStores",
        "OwnRules",
        "Rules", "SchedulingParameters", "SourceText", "Synchronization", "Threading", "TimeZones", "YAMLSyntax",
      ]
    ),
    (
      "Inspection",
      [
        "Catalog", "JAASSyntax", "JSONSyntax", "JobModel", "KerberosConfiguration", "KeyStores", "Keytab", "Linting",
        "Rules", "SchedulingParameters", "SourceText", "TimeZones", "YAMLSyntax",
      ]
    ),
    ("Fixing", ["Findings", "Glibc", "JSONSyntax", "Linting", "SourceText", "YAMLSyntax"]),
    (
      "LanguageServer",
      [
        "Catalog", "Findings", "Fixing", "Glibc", "JSONSyntax", "JobModel", "Linting", "SchedulingParameters",
        "SourceText", "YAMLSyntax",
      ]
    ),
    ("Reporting", ["Catalog", "Findings", "JSONSyntax", "SourceText"]),
    ("CommandLineInterface", ["Glibc"]),

    ("Records", ["Glibc", "TimeZones"]),
    ("Kerberos", ["CKerberos", "CLinux", "Glibc", "Threading"]),
    ("KafkaClient", ["CRdkafka", "Glibc", "KeyStores", "Synchronization", "Threading"]),
    ("Engine", ["Glibc", "Records", "Synchronization", "Threading"]),
    ("Connectors", ["Engine", "Glibc", "KafkaClient", "Records", "Synchronization", "Threading", "TimeZones"]),
    (
      "Running",
      [
        "CLinux", "Catalog", "Connectors", "Engine", "Findings", "Glibc", "JAASSyntax", "JSONSyntax", "JobModel",
        "KafkaClient", "Kerberos", "KeyStores", "Linting", "Records", "Reporting", "Rules", "SchedulingParameters",
        "SourceText",
        "Synchronization", "Threading", "TimeZones", "YAMLSyntax",
      ]
    ),

    (
      "weir",
      [
        "Catalog", "CommandLineInterface", "Findings", "Fixing", "Glibc", "Inspection", "JSONSyntax", "JobModel",
        "KeyStores", "Keytab",
        "LanguageServer", "Linting",
        "OwnRules", "Reporting",
        "SchedulingParameters", "SourceText",
      ]
    ),
    (
      "weir-run",
      ["CommandLineInterface", "Engine", "Glibc", "Linting", "Reporting", "Running", "SchedulingParameters"]
    ),
    ("CatalogGeneration", ["Glibc", "JSONSyntax", "SourceText", "YAMLSyntax"]),
    ("generate-catalog", ["CatalogGeneration", "Glibc"]),
  ]

  private static let sources =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/Sources"

  @Test(arguments: table.map(\.target)) func importsOnlyWhatItMay(_ target: String) throws {
    let allowed = try #require(Self.table.first { $0.target == target }).imports
    let files = Self.files(below: Self.sources + "/" + target)
    #expect(!files.isEmpty)
    for file in files {
      let others = Self.imports(of: file).subtracting(allowed)
      #expect(others.isEmpty, "\(file) imports \(others.sorted().joined(separator: ", "))")
    }
  }

  /// A target imports only targets above it in the table: no circles, and one direction to read in.
  @Test func layersPointDown() {
    var lower: Set<String> = []
    let targets = Set(Self.table.map(\.target))
    for (target, imports) in Self.table {
      let upward = imports.intersection(targets).subtracting(lower)
      #expect(upward.isEmpty, "\(target) imports \(upward.sorted().joined(separator: ", ")), which is not below it")
      lower.insert(target)
    }
  }

  @Test func everyTargetHasARow() {
    let system: Set<String> = ["CCrypto", "CKerberos", "CLinux", "CRdkafka", "CYAML", "TestSupport"]
    let folders = Set(Self.entries(of: Self.sources)).subtracting(system)
    #expect(folders == Set(Self.table.map(\.target)))
  }

  /// Each of these costs a start milliseconds or the executable megabytes.
  @Test func nobodyImportsFoundation() {
    for file in Self.files(below: Self.sources) {
      let heavy = Self.imports(of: file).intersection([
        "Foundation", "FoundationEssentials", "Dispatch", "RegexBuilder",
      ])
      #expect(heavy.isEmpty, "\(file)")
    }
  }

  // MARK: -

  private static func imports(of file: String) -> Set<String> {
    var imports: Set<String> = []
    for line in text(of: file).split(separator: "\n") {
      var words = line.split(separator: " ")[...]
      while let word = words.first, word == "public" || word == "package" || word.hasPrefix("@") {
        words = words.dropFirst()
      }
      if words.first == "import", let module = words.dropFirst().first { imports.insert(String(module)) }
    }
    return imports
  }

  private static func entries(of folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private static func files(below folder: String) -> [String] {
    entries(of: folder).flatMap { name in
      name.hasSuffix(".swift") ? [folder + "/" + name] : name.contains(".") ? [] : files(below: folder + "/" + name)
    }
  }

  private static func text(of file: String) -> String {
    guard let stream = fopen(file, "r") else { return "" }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
