import JSONSyntax

/// Keys of a document that mean something wherever they stand, found in one pass.
struct NotableKeys {
  static let dataSource: StaticString = "datasource"
  static let suppression: StaticString = "//weir"

  private(set) var dataSources: [JSONNodeID] = []
  private(set) var suppressions: [JSONNodeID] = []

  init(_ document: JSONDocument) {
    // With their quotes; escapes make a key longer.
    let long = UInt32(truncatingIfNeeded: Self.dataSource.utf8CodeUnitCount + 2)
    let short = UInt32(truncatingIfNeeded: Self.suppression.utf8CodeUnitCount + 2)
    document.nodes.withUnsafeBufferPointer { nodes in
      for index in nodes.indices where nodes[index].kind == .key {
        let length = nodes[index].end &- nodes[index].start
        guard length == long || length == short || nodes[index].flags.contains(.hasEscapes) else { continue }
        let key = JSONNodeID(UInt32(truncatingIfNeeded: index))
        if document.contentEquals(key, Self.dataSource) { dataSources.append(key) }
        if document.contentEquals(key, Self.suppression) { suppressions.append(key) }
      }
    }
  }
}
