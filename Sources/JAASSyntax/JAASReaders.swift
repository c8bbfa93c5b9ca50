import SourceText

/// What a reader says to a text.
public enum JAASVerdict: Hashable, Sendable {
  case accepts
  /// In the words of its exception; empty where that has none.
  case refuses(String)
}

extension JAASDocument {
  /// What Java's reader of this dialect says.
  ///
  /// - Parameter property: A system property of the process that reads; only the reader of files expands them.
  public func verdict(property: @escaping (String) -> String? = { _ in nil }) -> JAASVerdict {
    guard !isUnread else { return .refuses("") }
    let refusal = JAASReaders.refusal(of: tokens, bytes, dialect: dialect, property: property)
    return refusal.map { .refuses($0.text) } ?? .accepts
  }

  /// What the other reader says to the same text: of a file that stood in `sasl.jaas.config`, of a value that stood in a file.
  public func verdict(of dialect: JAASDialect) -> JAASVerdict {
    dialect == self.dialect ? verdict() : JAASDocument(parsing: bytes, dialect: dialect).verdict()
  }
}

/// The two readers, step by step as Java's sources have them, so that their words and places are theirs.
struct JAASReaders {
  struct Refusal: Error {
    let text: String
    let range: ByteRange
  }

  private let tokens: [JAASToken]
  private let bytes: [UInt8]
  /// Nil: references are taken as if each were defined.
  private let property: ((String) -> String?)?
  private var index = 0

  private var token: JAASToken { tokens[index] }

  static func refusal(
    of tokens: [JAASToken], _ bytes: [UInt8], dialect: JAASDialect, property: ((String) -> String?)? = nil
  ) -> Refusal? {
    var reader = JAASReaders(tokens: tokens, bytes: bytes, property: property)
    do throws(Refusal) {
      switch dialect {
      case .file: try reader.readFile()
      case .property: try reader.readProperty()
      }
      return nil
    } catch {
      return error
    }
  }

  /// Nil for what is neither a word nor a string.
  private func text(_ token: JAASToken) -> String? {
    switch token.kind {
    case .word: JAASStrings.word(bytes, token.range)
    case .string: JAASStrings.string(bytes, token)
    default: nil
    }
  }

  private mutating func advance() {
    if index + 1 < tokens.count { index += 1 }
  }

  // MARK: sun.security.provider.ConfigFile

  private mutating func readFile() throws(Refusal) {
    var names: Set<String?> = []
    while token.kind != .end {
      let name = text(token)
      advance()
      try match("{")
      while !token.isPunctuation("}") { try readModule() }
      try match("}")
      let end = token
      try match(";")
      guard names.insert(name).inserted else {
        throw error("Can not specify multiple entries for \(name ?? "null")", at: end.range)
      }
    }
  }

  private mutating func readModule() throws(Refusal) {
    let place = token.range
    let className = try matchText("module class name")
    let flagToken = token
    let flag = try matchText("controlFlag")
    guard JAASModule.isFlag(flag) else {
      throw error("Invalid control flag, \(flag.uppercased())", at: flagToken.range)
    }
    while !token.isPunctuation(";") {
      _ = try matchText("option key")
      try match("=")
      let value = token
      try expand(try matchText("option value"), at: value.range)
    }
    advance()
    // The class that keeps a module takes no empty name, and does not say so.
    if className.isEmpty { throw Refusal(text: "", range: place) }
  }

  private func error(_ text: String, at range: ByteRange) -> Refusal {
    Refusal(text: "Configuration Error:\n\t\(text)", range: range)
  }

  private mutating func matchText(_ expected: String) throws(Refusal) -> String {
    switch token.kind {
    case .end: throw error("expected [\(expected)], read [end of file]", at: token.range)
    case .word, .string(UInt8(ascii: "\"")):
      let value = text(token) ?? ""
      advance()
      return value
    case .punctuation(0x7B), .punctuation(0x7D), .punctuation(0x3B), .punctuation(0x3D):
      throw error("Line \(token.line): expected [\(expected)]", at: token.range)
    default: throw found(expected)
    }
  }

  private mutating func match(_ expected: Unicode.Scalar) throws(Refusal) {
    switch token.kind {
    case .end: throw error("expected [\(expected)], read [end of file]", at: token.range)
    case .punctuation(expected.value): advance()
    case .punctuation(0x7B), .punctuation(0x7D), .punctuation(0x3B), .punctuation(0x3D):
      throw error("Line \(token.line): expected [\(expected)]", at: token.range)
    default: throw found(String(expected))
    }
  }

  private func found(_ expected: String) -> Refusal {
    error("Line \(token.line): expected [\(expected)], found [\(text(token) ?? "null")]", at: token.range)
  }

  private func expand(_ value: String, at range: ByteRange) throws(Refusal) {
    guard !value.isEmpty else { return }
    switch JAASExpansion.expand(value, property: property ?? { _ in "defined" }) {
    case .text(let text):
      if text.isEmpty {
        throw error("Line \(token.line): system property [\(value)] expanded to empty value", at: range)
      }
    case .undefined(let name): throw Refusal(text: "unable to expand property \(name)", range: range)
    case .noName: throw Refusal(text: "key can't be empty", range: range)
    }
  }

  // MARK: org.apache.kafka.common.security.JaasConfig

  private mutating func readProperty() throws(Refusal) {
    guard token.kind != .end else { throw refusal("Login module not specified in JAAS config") }
    var count = 0
    while token.kind != .end {
      try readKafkaModule()
      count += 1
    }
    if count > 1 {
      throw refusal("JAAS config property contains \(count) login modules, should be 1 module")
    }
  }

  private func refusal(_ text: String) -> Refusal { Refusal(text: text, range: token.range) }

  private mutating func readKafkaModule() throws(Refusal) {
    let className = token
    advance()
    guard token.kind != .end else { throw refusal("Login module control flag not specified in JAAS config") }
    guard let flag = text(token) else {
      throw refusal("Login module control flag is not available in the JAAS config")
    }
    guard JAASModule.isFlag(flag) else {
      throw refusal("Invalid login module control flag '\(flag)' in JAAS config")
    }
    advance()
    while token.kind != .end, !token.isPunctuation(";") {
      let key = text(token) ?? "null"
      let place = token.range
      advance()
      var isComplete = token.isPunctuation("=")
      if isComplete {
        advance()
        isComplete = token.isText
      }
      guard isComplete else {
        throw Refusal(text: "Value not specified for key '\(key)' in JAAS config", range: place)
      }
      advance()
    }
    guard token.kind != .end else { throw refusal("JAAS config entry not terminated by semi-colon") }
    advance()
    if text(className)?.isEmpty ?? true { throw Refusal(text: "", range: className.range) }
  }
}
