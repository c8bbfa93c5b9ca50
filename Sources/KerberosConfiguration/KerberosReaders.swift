/// What a reader says to a krb5.conf.
public enum KerberosVerdict: Hashable, Sendable {
  case accepts
  /// In the reader's words.
  case refuses(String)
}

/// A file that another includes.
public struct KerberosIncludedFile: Sendable {
  /// What tells one file from another.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What a directive leads to.
public enum KerberosInclusion: Sendable {
  /// Of a folder in the order of their names; empty for one without any.
  case files([KerberosIncludedFile])
  /// There is no such file or folder, or it cannot be read.
  case unreadable
}

/// Reads what a directive names; nothing else in this module looks at a file.
public typealias KerberosFileReading = (_ kind: KerberosDirective.Kind, _ path: String) -> KerberosInclusion

extension KerberosDocument {
  /// What a reader says, with the files that are included.
  public func verdict(
    of reader: KerberosReader, path: String = "/krb5.conf", limits: KerberosLimits = .standard,
    reading: @escaping KerberosFileReading = { _, _ in .unreadable }
  ) -> KerberosVerdict {
    Self.verdict(of: reader, on: bytes, path: path, limits: limits, reading: reading)
  }

  static func verdict(
    of reader: KerberosReader, on bytes: [UInt8], path: String, limits: KerberosLimits,
    reading: @escaping KerberosFileReading
  ) -> KerberosVerdict {
    do throws(KerberosRefusal) {
      switch reader {
      case .mit:
        var mit = MITReader(limits: limits, reading: reading)
        try mit.read(bytes, depth: 0)
      case .java:
        var java = JavaReader(limits: limits, reading: reading)
        try java.read(bytes, path: path)
      }
      return .accepts
    } catch {
      return .refuses(error.text)
    }
  }

  /// Whether the names of files in a folder are read for `includedir`; both readers agree.
  public static func isIncluded(name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty else { return false }
    let isWord = bytes.allSatisfy { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
    return isWord || bytes[0] != UInt8(ascii: ".") && bytes.suffix(5).elementsEqual(".conf".utf8)
  }
}

struct KerberosRefusal: Error {
  let text: String
}

/// `prof_parse.c` of MIT's library, step by step.
struct MITReader {
  private let limits: KerberosLimits
  private let reading: KerberosFileReading
  private var files = 0

  /// Of one file; a file that is included has its own.
  private struct State {
    var isBeforeSections = true
    var wantsBrace = false
    var depth = 0
  }

  init(limits: KerberosLimits, reading: @escaping KerberosFileReading) {
    self.limits = limits
    self.reading = reading
  }

  /// The size of the buffer that a line is read into, with its end mark.
  private static let bufferSize = 2048

  mutating func read(_ bytes: [UInt8], depth: Int) throws(KerberosRefusal) {
    files += 1
    guard depth <= limits.includeDepth, files <= limits.files else {
      throw KerberosRefusal(text: "Included profile file could not be read")
    }
    var state = State()
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, end - start < Self.bufferSize - 1 {
        end += 1
        if bytes[end - 1] == 0x0A { break }
      }
      try read(line: bytes[start..<end], &state, depth)
      start = end
    }
  }

  private mutating func read(
    line: ArraySlice<UInt8>, _ state: inout State, _ depth: Int
  ) throws(KerberosRefusal) {
    // A text of C ends at its first NUL.
    let line = line.prefix { $0 != 0 }
    if let path = argument(of: "include", in: line) { return try include(.include, path, depth) }
    if let path = argument(of: "includedir", in: line) { return try include(.includedir, path, depth) }
    if state.isBeforeSections {
      if argument(of: "module", in: line) != nil {
        throw KerberosRefusal(text: "Unexpected module declaration in profile")
      }
      guard line.first == UInt8(ascii: "[") else { return }
      state.isBeforeSections = false
    } else if state.wantsBrace {
      guard afterBlanks(line).first == UInt8(ascii: "{") else {
        throw KerberosRefusal(text: "Missing open brace in profile")
      }
      state.wantsBrace = false
      return
    }
    try readStatement(line, &state)
  }

  private func afterBlanks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.drop { KerberosText.isBlank($0) }
  }

  private func withoutLineEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x0A || last == 0x0D { line = line.dropLast() }
    return line
  }

  private func argument(of word: String, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let rest = line.dropFirst(word.utf8.count)
    guard line.starts(with: word.utf8), let first = rest.first, KerberosText.isBlank(first) else { return nil }
    return withoutLineEnd(afterBlanks(rest))
  }

  private mutating func include(
    _ kind: KerberosDirective.Kind, _ path: ArraySlice<UInt8>, _ depth: Int
  ) throws(KerberosRefusal) {
    guard case .files(let files) = reading(kind, String(decoding: path, as: UTF8.self)) else {
      throw KerberosRefusal(
        text: kind == .include
          ? "Included profile file could not be read" : "Included profile directory could not be read")
    }
    for file in files { try read(file.bytes, depth: depth + 1) }
  }

  private mutating func readStatement(_ line: ArraySlice<UInt8>, _ state: inout State) throws(KerberosRefusal) {
    let line = withoutLineEnd(afterBlanks(line))
    switch line.first {
    case nil, UInt8(ascii: "#"), UInt8(ascii: ";"): return
    case UInt8(ascii: "["):
      guard state.depth == 0 else { throw KerberosRefusal(text: "Profile section header not at top level") }
      guard let end = line.firstIndex(of: UInt8(ascii: "]")) else {
        throw KerberosRefusal(text: "Syntax error in profile section header")
      }
      var rest = line[(end + 1)...]
      if rest.first == UInt8(ascii: "*") { rest = rest.dropFirst() }
      if !afterBlanks(rest).isEmpty { throw KerberosRefusal(text: "Syntax error in profile section header") }
    case UInt8(ascii: "}"):
      guard state.depth > 0 else { throw KerberosRefusal(text: "Extra closing brace in profile") }
      state.depth -= 1
    default: try readRelation(line, &state)
    }
  }

  private func readRelation(_ line: ArraySlice<UInt8>, _ state: inout State) throws(KerberosRefusal) {
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")), equals > line.startIndex,
      line[..<equals].drop(while: { !KerberosText.isBlank($0) }).allSatisfy({ KerberosText.isBlank($0) })
    else { throw KerberosRefusal(text: "Syntax error in profile relation") }
    let value = afterBlanks(line[(equals + 1)...])
    if value.isEmpty {
      state.wantsBrace = true
      state.depth += 1
    } else if value.first == UInt8(ascii: "{"), afterBlanks(value.dropFirst()).isEmpty {
      state.depth += 1
    }
  }
}

/// `sun.security.krb5.Config` of Java 11 to 25, step by step.
struct JavaReader {
  private let limits: KerberosLimits
  private let reading: KerberosFileReading
  private var lines: [ArraySlice<UInt8>] = []
  private var paths: Set<String> = []

  init(limits: KerberosLimits, reading: @escaping KerberosFileReading) {
    self.limits = limits
    self.reading = reading
  }

  private static let failure = KerberosRefusal(text: "krb5.conf loading failed")

  mutating func read(_ bytes: [UInt8], path: String) throws(KerberosRefusal) {
    try gather(bytes, path: path, depth: 0)
    try parse(canonicalLines())
  }

  private func refusal(of line: ArraySlice<UInt8>) -> KerberosRefusal {
    KerberosRefusal(text: "Illegal config content:\(String(decoding: line, as: UTF8.self))")
  }

  // MARK: Lines of all files

  private mutating func gather(_ bytes: [UInt8], path: String, depth: Int) throws(KerberosRefusal) {
    guard paths.insert(path).inserted, paths.count <= limits.files, depth <= limits.includeDepth, isUTF8(bytes) else {
      throw Self.failure
    }
    var hasSection = false
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let line = bytes[KerberosText.trimmed(bytes, start..<end)]
      start = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
      guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: ";") else { continue }
      if hasSection || first == UInt8(ascii: "[") {
        hasSection = true
        lines.append(line)
      } else {
        try include(line, depth)
      }
    }
  }

  private func isUTF8(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let length = KerberosText.sequenceLength(bytes, at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  private mutating func include(_ line: ArraySlice<UInt8>, _ depth: Int) throws(KerberosRefusal) {
    let kind: KerberosDirective.Kind
    if line.starts(with: "includedir ".utf8) {
      kind = .includedir
    } else if line.starts(with: "include ".utf8) {
      kind = .include
    } else {
      return
    }
    let rest = line.dropFirst(kind.rawValue.utf8.count + 1)
    let path = String(decoding: rest.drop { $0 <= 0x20 }, as: UTF8.self)
    guard path.utf8.first == UInt8(ascii: "/"), case .files(let files) = reading(kind, path) else {
      throw Self.failure
    }
    for file in files { try gather(file.bytes, path: file.path, depth: depth + 1) }
  }

  // MARK: Braces in one way

  private func canonicalLines() throws(KerberosRefusal) -> [[UInt8]] {
    var canonical: [[UInt8]] = []
    var previous: [UInt8]?
    for line in lines {
      if line.first == UInt8(ascii: "[") {
        guard line.last == UInt8(ascii: "]"), line.count > 1 else { throw refusal(of: line) }
        if let previous {
          canonical.append(previous)
          canonical.append([UInt8(ascii: "}")])
        }
        let bytes = Array(line)
        let title = bytes[KerberosText.trimmed(bytes, 1..<(bytes.count - 1))]
        guard !title.isEmpty else { throw refusal(of: line) }
        previous = title + Array(" = {".utf8)
      } else if line.first == UInt8(ascii: "{") {
        guard var open = previous else { throw KerberosRefusal(text: "Config file should not start with \"{\"") }
        open += Array(" {".utf8)
        if line.count > 1 {
          canonical.append(open)
          let bytes = Array(line.dropFirst())
          open = Array(bytes[KerberosText.trimmed(bytes, 0..<bytes.count)])
        }
        previous = open
      } else {
        if let previous { canonical.append(previous) }
        previous = Array(line)
      }
    }
    if let previous {
      canonical.append(previous)
      canonical.append([UInt8(ascii: "}")])
    }
    return canonical
  }

  // MARK: Blocks

  private enum Kind { case values, block }

  private func parse(_ lines: [[UInt8]]) throws(KerberosRefusal) {
    // The tags of each open block with what they were first; the outermost holds the sections.
    var open: [[[UInt8]: Kind]] = [[:]]
    // The sections' own tags outlive them.
    var sections: [[UInt8]: [[UInt8]: Kind]] = [:]
    var names: [[UInt8]] = []
    for line in lines {
      if line == [UInt8(ascii: "}")] {
        guard open.count > 1, let closed = open.popLast() else { throw KerberosRefusal(text: "Unmatched close brace") }
        if open.count == 1, let name = names.last { sections[name] = closed }
        names.removeLast()
        continue
      }
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { throw refusal(of: line[...]) }
      var key = Array(line[KerberosText.trimmed(line, 0..<equals)])
      let text = KerberosText.trimmed(line, (equals + 1)..<line.count)
      let value = KerberosText.javaValue(line, text)
      let isBlock = value.elementsEqual([UInt8(ascii: "{")])
      let top = open.count - 1
      if isBlock {
        if top == 0 { key = String(decoding: key, as: UTF8.self).lowercased().utf8.map { $0 } }
        if open[top][key] == .values, top == 0 { throw KerberosRefusal(text: "") }
        if open[top][key] == nil { open[top][key] = .block }
        open.append(top == 0 ? sections[key] ?? [:] : [:])
        names.append(key)
      } else if open[top][key] == nil {
        open[top][key] = .values
      }
    }
    if open.count > 1 { throw KerberosRefusal(text: "Not closed") }
  }
}
