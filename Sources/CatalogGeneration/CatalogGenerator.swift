/// Makes everything that is made of `rules/` and `schemas/`.
public struct CatalogGenerator {
  /// Content of a generated file, by its path below the package.
  public let outputs: [String: String]

  /// - Parameter sources: the bytes of `rules/**/*.yaml`, `schemas/**/*.json` and the starter project by their paths
  ///   below the package.
  public init(sources: [String: [UInt8]]) throws {
    var rules: [RuleFile] = []
    var schemas: [String: Tree] = [:]
    var settings: Tree?
    for (path, bytes) in sources.sorted(by: { $0.key < $1.key }) {
      if path.hasPrefix("rules/"), path.hasSuffix(".yaml") {
        rules.append(try RuleFile(Tree(parsing: bytes, file: path), file: path))
      } else if path == "schemas/" + SettingModel.file {
        settings = try Tree(parsing: bytes, file: path)
      } else if path.hasPrefix("schemas/"), path.hasSuffix(".json") {
        schemas[String(path.dropFirst("schemas/".utf8.count))] = try Tree(parsing: bytes, file: path)
      }
    }
    guard let settings else { throw GenerationError(SettingModel.file, "is missing") }
    let order = [
      "JOB", "READ", "WRITE", "CONF", "JAAS", "KRB", "KTB", "SSL", "LINK", "VER", "PARAM", "PROJ", "SEC", "SUP",
    ]
    func rank(_ rule: RuleFile) -> Int { order.firstIndex(of: rule.family) ?? order.count }
    rules.sort { (rank($0), $0.code) < (rank($1), $1.code) }
    let model = try SchemaModel(files: schemas)
    let settingModel = try SettingModel(settings)
    let pages = RulePages(rules: rules)
    var outputs = [
      "Sources/Catalog/Generated/Rules+Generated.swift": RuleEmitter(rules: rules).tables(),
      "Sources/Catalog/Generated/Wordings+Generated.swift": RuleEmitter(rules: rules).wordings(),
      "Sources/Catalog/Generated/Schemas+Generated.swift": SchemaEmitter(model: model, rules: rules.map(\.code))
        .tables(),
      "Sources/Catalog/Generated/EditorSchemas+Generated.swift": try EditorSchemas.source(files: schemas),
      "Sources/Catalog/Generated/ProjectTemplate+Generated.swift": try StarterProject.source(files: sources),
      "Sources/Catalog/Generated/JavaSettings+Generated.swift": SettingEmitter(model: settingModel).tables(),
      "Sources/KafkaClient/Settings/Generated/Treatments+Generated.swift": TreatmentEmitter(model: settingModel)
        .table(),
      "docs/rules.md": pages.index(),
    ]
    for rule in rules { outputs["docs/rules/\(rule.code).md"] = pages.page(of: rule) }
    self.outputs = outputs
  }
}
