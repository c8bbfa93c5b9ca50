/// The project that `weir init` writes: the files of `examples/starter`, which are linted and run like every example.
enum StarterProject {
  private static let folder = "examples/starter/"
  private static let names = [
    "weir.yaml", "jobs/orders.json", "jobs/orders.sample.jsonl", ".pre-commit-config.yaml",
    ".github/workflows/weir.yml", ".gitlab-ci.yml",
  ]

  static var files: [String] { names.map { folder + $0 } }

  static func source(files: [String: [UInt8]]) throws -> String {
    var out = SwiftText.header
    out += "/// What `weir init` writes.\npublic enum ProjectTemplate {\n"
    out += "  public static let files: [(path: String, text: StaticString)] = [\n"
    for name in names {
      guard let bytes = files[folder + name] else { throw GenerationError(folder + name, "is missing") }
      out += "    (\(SwiftText.literal(name)), \(SwiftText.literal(String(decoding: bytes, as: UTF8.self)))),\n"
    }
    return out + "  ]\n}\n"
  }
}
