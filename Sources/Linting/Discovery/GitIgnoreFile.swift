/// The patterns of one .gitignore file, as git reads them.
struct GitIgnoreFile: Sendable {
  private struct Pattern: Sendable {
    enum Matcher: Sendable {
      case literal([UInt8])
      /// `*` and then text without anything special: by far the most common pattern.
      case suffix([UInt8])
      case wildcard(Wildcard)
    }

    var matcher: Matcher
    var isNegated: Bool
    var isForFolders: Bool
    /// Compared with the path below the file's folder, not with the name alone.
    var isForPaths: Bool

    func matches(path: Span<UInt8>, name: Span<UInt8>) -> Bool {
      let text = isForPaths ? path : name
      switch matcher {
      case .literal(let literal): return text.count == literal.count && ByteComparison.ends(text, with: literal)
      case .suffix(let suffix): return ByteComparison.ends(text, with: suffix)
      case .wildcard(let wildcard): return wildcard.matches(text)
      }
    }
  }

  private let patterns: [Pattern]
  /// Length of the absolute path of the folder that the patterns are relative to, with its last slash.
  private let baseLength: Int

  init(_ text: [UInt8], baseLength: Int) {
    self.baseLength = baseLength
    let body = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text[...]
    patterns = body.split(separator: UInt8(ascii: "\n")).compactMap(Self.pattern)
  }

  var isEmpty: Bool { patterns.isEmpty }

  /// What the last pattern that matches says: true to leave out, false to keep; nil where none does.
  ///
  /// - Parameters:
  ///   - path: Absolute, below the file's folder.
  ///   - nameLength: Length of the last part of the path.
  func verdict(path: Span<UInt8>, nameLength: Int, isFolder: Bool) -> Bool? {
    let relative = path.extracting(droppingFirst: baseLength)
    let name = path.extracting(last: nameLength)
    var index = patterns.count
    while index > 0 {
      index -= 1
      if patterns[index].isForFolders, !isFolder { continue }
      if patterns[index].matches(path: relative, name: name) { return !patterns[index].isNegated }
    }
    return nil
  }

  private static func pattern(_ line: ArraySlice<UInt8>) -> Pattern? {
    var rest = withoutTrailingBlanks(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    guard rest.first != UInt8(ascii: "#") else { return nil }
    let isNegated = rest.first == UInt8(ascii: "!")
    if isNegated { rest = rest.dropFirst() }
    let isForFolders = rest.last == UInt8(ascii: "/")
    if isForFolders { rest = rest.dropLast() }
    let isForPaths = rest.contains(UInt8(ascii: "/"))
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    guard !rest.isEmpty, let matcher = matcher(rest, isForPaths: isForPaths) else { return nil }
    return Pattern(matcher: matcher, isNegated: isNegated, isForFolders: isForFolders, isForPaths: isForPaths)
  }

  private static func matcher(_ pattern: ArraySlice<UInt8>, isForPaths: Bool) -> Pattern.Matcher? {
    let isSpecial: (UInt8) -> Bool = { "*?[\\".utf8.contains($0) }
    if !pattern.contains(where: isSpecial) { return .literal(Array(pattern)) }
    if !isForPaths, pattern.first == UInt8(ascii: "*"), !pattern.dropFirst().contains(where: isSpecial) {
      return .suffix(Array(pattern.dropFirst()))
    }
    return Wildcard(pattern, takesScalars: false).map { .wildcard($0) }
  }

  /// Blanks at the end count only behind a backslash.
  private static func withoutTrailingBlanks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "\\") {
        index = min(index + 2, line.endIndex)
        end = index
      } else {
        index += 1
        if line[index - 1] != UInt8(ascii: " ") { end = index }
      }
    }
    return line[..<end]
  }
}
