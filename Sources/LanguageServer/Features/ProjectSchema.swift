import Catalog

/// A step from a mapping or list of `weir.yaml` to what it holds.
enum ProjectStep: Hashable {
  case key(String)
  /// From 0.
  case item(Int)
}

/// What the schema says of the places of `weir.yaml`.
enum ProjectSchema {
  enum Members {
    case fields(Shape)
    /// The client settings of a data source.
    case settings(SettingOwner)
  }

  /// What the mapping at a path holds.
  ///
  /// - Parameter text: The text at another path, which may decide between schemas.
  static func members(at path: [ProjectStep], _ text: ([ProjectStep]) -> String?) -> Members? {
    guard let shape = shape(at: path, text) else { return nil }
    guard shape == .datasourceKafkaExtended else { return .fields(shape) }
    let version = text(path.dropLast() + [.key("version")])
    var owner = SettingOwner(side: nil, version: nil)
    if let version, case .release(let release) = DeclaredVersion(parsing: version) {
      owner = SettingOwner(side: nil, version: release)
    }
    return .settings(owner)
  }

  /// What stands at a path; nil for the root and where nothing is known.
  static func field(at path: [ProjectStep], _ text: ([ProjectStep]) -> String?) -> FieldEntry? {
    guard let last = path.last else { return nil }
    let outer = Array(path.dropLast())
    switch last {
    case .key(let name): return shape(at: outer, text)?.field(named: name)
    case .item:
      guard let list = field(at: outer, text), list.items != FieldEntry.noItems else { return nil }
      return SchemaTables.fields[Int(list.items)]
    }
  }

  private static func shape(at path: [ProjectStep], _ text: ([ProjectStep]) -> String?) -> Shape? {
    let shape = path.isEmpty ? Shape.project : field(at: path, text).flatMap { Shape(rawValue: $0.shape) }
    return shape?.variant { text(path + [.key($0)]) }
  }
}
