/// Where a value stands, as a rule says it: `kafkaConfig.max.poll.records`, `column.*`, `datasource.version`.
struct ValuePath: Hashable, Sendable {
  /// Where the way begins.
  enum Start: String, CaseIterable, Sendable {
    /// The object that the rule looks at.
    case subject = ""
    case script
    /// The script's reader or writer: its `parameter`.
    case reader
    case writer
    /// The step's object, which has its name and type.
    case step
    /// What `weir.yaml` says of the data source that the step names.
    case dataSource = "datasource"
  }

  static let maximumSteps = 16

  /// As the rule writes it.
  let text: String
  let start: Start
  /// The ways between the `*`, each of at least one name; the first may have none.
  let runs: [Run]

  /// Names with dots between. A key may hold dots itself: the longest that there is is taken.
  struct Run: Hashable, Sendable {
    /// `keys[i][n]`: the key of the n+1 names from the i-th on.
    let keys: [[String]]

    init(_ names: ArraySlice<Substring>) {
      let names = Array(names)
      keys = names.indices.map { first in (first..<names.count).map { names[first...$0].joined(separator: ".") } }
    }
  }

  /// The last key that it names, for messages; the whole text where it ends in `*`.
  var key: String {
    guard let keys = runs.last?.keys, let whole = keys.first?.last else { return text }
    // `kafkaConfig.max.poll.records`: the first name is an object as a rule, the rest its key.
    return keys.count > 1 ? keys[1].last ?? whole : whole
  }
}

extension ValuePath {
  enum Fault: Error {
    case empty
    case emptyStep
    case tooLong
    case onlyStart(String)
  }

  init(_ text: String) throws(Fault) {
    guard !text.isEmpty else { throw .empty }
    let steps = text.split(separator: ".", omittingEmptySubsequences: false)
    guard !steps.contains("") else { throw .emptyStep }
    guard steps.count <= Self.maximumSteps else { throw .tooLong }
    var names = steps[...]
    var start = Start.subject
    // `datasource` alone is the step's own key.
    if let first = steps.first, let named = Start(rawValue: String(first)), named != .dataSource || steps.count > 1 {
      guard steps.count > 1 else { throw .onlyStart(named.rawValue) }
      start = named
      names = names.dropFirst()
    }
    self.text = text
    self.start = start
    runs = names.split(separator: "*", omittingEmptySubsequences: false).map { Run($0) }
  }
}
