// swift-tools-version:6.2
import PackageDescription

// Targets stand in layers, lowest first; a target may import only what its row names.
// `Tests/ArchitectureTests` holds the same table against the `import` lines, and
// `docs/architecture.md` says why each target exists.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "weir",
  products: [
    .executable(name: "weir", targets: ["weir"]),
    .executable(name: "weir-run", targets: ["weir-run"]),
  ],
  targets: [
    // System libraries, from Debian.

    // libyaml reads weir.yaml and the rule files: YAML is large, and its events carry byte marks.
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // librdkafka is the Kafka client of weir-run, and its mock cluster is `run --embedded`.
    .systemLibrary(name: "CRdkafka", pkgConfig: "rdkafka", providers: [.apt(["librdkafka-dev"])]),
    // Calls of Linux that the Glibc module lacks.
    .systemLibrary(name: "CLinux"),
    // libkrb5 logs in with keytabs: it is what librdkafka's own GSSAPI module reads its tickets from.
    .systemLibrary(name: "CKerberos", providers: [.apt(["libkrb5-dev"])]),

    // The few functions of OpenSSL's libcrypto that key stores need. It is loaded when the first store is met (linked, it
    // would cost every start 3 M instructions), so nothing of it is needed to build: no headers, no package; the prototypes
    // are declared there, and have been the same since OpenSSL 1.1.
    .target(name: "CCrypto"),

    // Text, and what is said about it.
    library("SourceText"),
    library("Threading"),
    library("Findings", ["SourceText"]),
    library("JSONSyntax", ["SourceText"]),
    library("YAMLSyntax", ["CYAML", "SourceText"]),
    library("JAASSyntax", ["SourceText"]),
    library("KerberosConfiguration", ["SourceText"]),
    library("Keytab", ["SourceText"]),
    library("KeyStores", ["CCrypto"]),

    // What a job is, and whether it is right.
    library("Catalog", ["Findings", "SourceText"]),
    library("TimeZones"),
    library("SchedulingParameters", ["SourceText"]),
    library("JobModel", ["Catalog", "JSONSyntax", "SchedulingParameters", "SourceText", "YAMLSyntax"]),
    library(
      "Rules",
      [
        "Catalog", "Findings", "JAASSyntax", "JSONSyntax", "JobModel", "KerberosConfiguration", "KeyStores", "Keytab",
        "SchedulingParameters", "SourceText", "TimeZones", "YAMLSyntax",
      ]),
    library("OwnRules", ["Catalog", "Findings", "JSONSyntax", "JobModel", "SourceText", "YAMLSyntax"]),
    library(
      "Linting",
      [
        "Catalog", "Findings", "JAASSyntax", "JSONSyntax", "JobModel", "KerberosConfiguration", "KeyStores", "OwnRules",
        "Rules",
        "SchedulingParameters", "SourceText", "Threading", "TimeZones", "YAMLSyntax",
      ]),
    library(
      "Inspection",
      [
        "Catalog", "JAASSyntax", "JSONSyntax", "JobModel", "KerberosConfiguration", "KeyStores", "Keytab", "Linting",
        "Rules", "SchedulingParameters", "SourceText", "TimeZones", "YAMLSyntax",
      ]),
    library("Fixing", ["Findings", "JSONSyntax", "Linting", "SourceText", "YAMLSyntax"]),
    library(
      "LanguageServer",
      [
        "Catalog", "Findings", "Fixing", "JSONSyntax", "JobModel", "Linting", "SchedulingParameters", "SourceText",
        "YAMLSyntax",
      ]),
    library("Reporting", ["Catalog", "Findings", "JSONSyntax", "SourceText"]),
    library("CommandLineInterface"),

    // Moving records.
    library("Records", ["TimeZones"]),
    library("Kerberos", ["CKerberos", "CLinux", "Threading"]),
    library("KafkaClient", ["CRdkafka", "KeyStores", "Threading"]),
    library("Engine", ["Records", "Threading"]),
    library("Connectors", ["Engine", "KafkaClient", "Records", "Threading", "TimeZones"]),
    library(
      "Running",
      [
        "CLinux", "Catalog", "Connectors", "Engine", "Findings", "JAASSyntax", "JSONSyntax", "JobModel", "KafkaClient",
        "Kerberos",
        "Linting", "Records", "Reporting", "Rules", "SchedulingParameters", "SourceText", "Threading", "TimeZones",
        "YAMLSyntax",
      ]),

    // The executables, and the tool that makes Swift of rules/ and schemas/.
    .executableTarget(
      name: "weir",
      dependencies: [
        "Catalog", "CommandLineInterface", "Findings", "Fixing", "Inspection", "JSONSyntax", "JobModel", "KeyStores",
        "Keytab",
        "LanguageServer", "Linting",
        "OwnRules",
        "Reporting",
        "SchedulingParameters", "SourceText",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "weir-run",
      dependencies: ["CommandLineInterface", "Engine", "Linting", "Reporting", "Running", "SchedulingParameters"],
      swiftSettings: strict),
    library("CatalogGeneration", ["JSONSyntax", "SourceText", "YAMLSyntax"]),
    .executableTarget(
      name: "generate-catalog",
      dependencies: ["CatalogGeneration"],
      swiftSettings: strict),

    library("TestSupport", ["Catalog", "Findings", "Linting", "SchedulingParameters", "SourceText"]),
    tests("ArchitectureTests", []),
    tests("CatalogTests", ["Catalog", "CatalogGeneration", "TestSupport"]),
    tests("CommandLineInterfaceTests", ["CommandLineInterface"]),
    tests("CommandTests", ["JSONSyntax", "TestSupport", "weir", "weir-run"]),
    tests(
      "ConnectorsTests", ["Connectors", "Engine", "KafkaClient", "Records", "TestSupport", "Threading", "TimeZones"]),
    tests("EngineTests", ["Engine", "Records", "Threading"]),
    tests(
      "FixingTests",
      ["Catalog", "Findings", "Fixing", "JSONSyntax", "Linting", "OwnRules", "SourceText", "TestSupport"]),
    tests("IntegrationTests", ["CommandLineInterface", "JSONSyntax", "TestSupport", "weir", "weir-run"]),
    tests("JAASSyntaxTests", ["JAASSyntax", "SourceText", "TestSupport"]),
    tests("JSONSyntaxTests", ["JSONSyntax", "SourceText"]),
    tests("KerberosConfigurationTests", ["KerberosConfiguration", "SourceText", "TestSupport"]),
    tests("KeyStoresTests", ["Catalog", "KeyStores", "OwnRules", "TestSupport"]),
    tests("KeytabTests", ["Keytab", "SourceText", "TestSupport"]),

    tests("KafkaClientTests", ["KafkaClient", "TestSupport", "Threading"]),
    tests("LanguageServerTests", ["JSONSyntax", "LanguageServer", "SourceText", "TestSupport", "weir"]),
    tests("LintingTests", ["Catalog", "Findings", "JSONSyntax", "Linting", "OwnRules", "SourceText"]),
    tests("RecordsTests", ["Records", "TestSupport", "TimeZones"]),
    tests(
      "ReportingTests",
      ["Catalog", "CommandLineInterface", "Findings", "JSONSyntax", "Reporting", "SourceText", "TestSupport"]),
    tests(
      "OwnRulesTests",
      ["Catalog", "Findings", "JSONSyntax", "JobModel", "OwnRules", "SchedulingParameters", "SourceText"]),
    tests(
      "RulesTests", ["Catalog", "Findings", "Linting", "OwnRules", "SchedulingParameters", "SourceText", "TestSupport"]),
    tests("RunTests", ["TestSupport", "weir", "weir-run"]),
    tests(
      "RunningTests",
      [
        "Connectors", "Engine", "KafkaClient", "Linting", "Records", "Running", "TestSupport", "Threading", "TimeZones",
      ]),
    tests("SchedulingParametersTests", ["SchedulingParameters", "SourceText", "TestSupport"]),
    tests("SourceTextTests", ["SourceText"]),
    tests("TimeZonesTests", ["TestSupport", "TimeZones"]),
    tests("YAMLSyntaxTests", ["SourceText", "YAMLSyntax"]),
  ],
  swiftLanguageModes: [.v6]
)
