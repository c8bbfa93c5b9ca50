/// A pattern of the project file for paths below its folder: `*`, `**`, `?`, `[...]` and `{a,b}`.
///
/// The whole path has to match: `*.json` means the folder itself, `**/*.json` all below it.
public struct GlobPattern: Sendable {
  /// Why a text is no pattern.
  public enum Problem: Error, Hashable, Sendable {
    case empty
    /// It begins with `/` or climbs with `..`: patterns stay below the folder of their file.
    case leavesFolder
    case unclosedSet
    case unclosedBrace
    case tooManyAlternatives

    /// In words that go on after the pattern.
    public var message: String {
      switch self {
      case .empty: "is empty"
      case .leavesFolder: "must stay below the folder of this file, without a leading `/` or `..`"
      case .unclosedSet: "has a `[` without its `]`, or ends with a backslash"
      case .unclosedBrace: "has a `{` without its `}`"
      case .tooManyAlternatives: "has more than \(GlobPattern.maximumAlternatives) alternatives"
      }
    }
  }

  static let maximumAlternatives = 256

  public let text: String
  private let alternatives: [Wildcard]

  public init(_ text: String) throws(Problem) {
    self.text = text
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: "./".utf8) { bytes = bytes.dropFirst(2) }
    if bytes.last == UInt8(ascii: "/"), bytes.count > 1 { bytes = bytes.dropLast() }
    guard !bytes.isEmpty else { throw .empty }
    let steps = bytes.split(separator: UInt8(ascii: "/"))
    guard bytes.first != UInt8(ascii: "/"), !steps.contains(where: { $0.elementsEqual("..".utf8) }) else {
      throw .leavesFolder
    }
    var alternatives: [Wildcard] = []
    for alternative in try Self.expanded(Array(bytes)) {
      guard let wildcard = Wildcard(alternative[...], takesScalars: true) else { throw .unclosedSet }
      alternatives.append(wildcard)
    }
    self.alternatives = alternatives
  }

  /// Whether a path, relative to the pattern's folder, matches as a whole.
  public func matches(_ path: some Sequence<UInt8>) -> Bool {
    matches(Array(path)[...])
  }

  /// Whether a path, relative to the pattern's folder, matches as a whole.
  public func matches(_ path: ArraySlice<UInt8>) -> Bool {
    alternatives.contains { $0.matches(path.span) }
  }

  /// Whether a path or a folder above it matches: what holds for a folder holds for all in it.
  public func covers(_ path: some Sequence<UInt8>) -> Bool {
    let bytes = Array(path)
    var ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
    ends.append(bytes.count)
    return ends.contains { matches(bytes[..<$0]) }
  }

  /// The texts that a pattern with braces stands for.
  private static func expanded(_ pattern: [UInt8]) throws(Problem) -> [[UInt8]] {
    var finished: [[UInt8]] = []
    var open = [pattern]
    while let next = open.popLast() {
      guard let brace = try firstBrace(next) else {
        finished.append(next)
        continue
      }
      let head = next[..<brace.open]
      let tail = next[(brace.close + 1)...]
      var start = brace.open + 1
      for end in brace.commas + [brace.close] {
        open.append(Array(head) + Array(next[start..<end]) + Array(tail))
        start = end + 1
      }
      guard finished.count + open.count <= maximumAlternatives else { throw .tooManyAlternatives }
    }
    return finished
  }

  private struct Brace {
    var open: Int
    var commas: [Int] = []
    var close = 0
  }

  /// The first group, with the commas that belong to it and not to a group inside it.
  private static func firstBrace(_ pattern: [UInt8]) throws(Problem) -> Brace? {
    var brace: Brace?
    var depth = 0
    var index = 0
    while index < pattern.count {
      switch pattern[index] {
      case UInt8(ascii: "\\"):
        index += 1
      case UInt8(ascii: "{"):
        if depth == 0 { brace = Brace(open: index) }
        depth += 1
      case UInt8(ascii: ",") where depth == 1:
        brace?.commas.append(index)
      case UInt8(ascii: "}") where depth > 0:
        depth -= 1
        if depth == 0 {
          brace?.close = index
          return brace
        }
      default:
        break
      }
      index += 1
    }
    if depth > 0 { throw .unclosedBrace }
    return nil
  }
}
