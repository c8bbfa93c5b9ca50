public import SourceText

/// A text of a JAAS file or value: what it stands for, and where it stands.
public struct JAASText: Hashable, Sendable {
  /// Escapes resolved; of a bare value that no reader takes, as it stands.
  public let text: String
  /// With its quotes.
  public let range: ByteRange
  /// It stands in quotes.
  public let isQuoted: Bool
}

/// `name=value` of a login module.
public struct JAASOption: Hashable, Sendable {
  public let key: JAASText
  /// Nil where none is given.
  public let value: JAASText?

  /// Key and value.
  public var range: ByteRange { ByteRange(key.range.start, value?.range.end ?? key.range.end) }
}

/// A login module with its options.
public struct JAASModule: Hashable, Sendable {
  /// Nil where options stand without one.
  public internal(set) var className: JAASText?
  /// Nil where none is given.
  public internal(set) var flag: JAASText?
  public internal(set) var options: [JAASOption] = []
  /// From the first token to the last, the `;` included.
  public internal(set) var range: ByteRange
  /// The `;` behind the last item; nil where it is missing.
  public internal(set) var terminator: ByteRange?

  /// The option that counts: names are case-sensitive, and of several the last wins.
  public func option(named name: String) -> JAASOption? {
    options.last { $0.key.text == name }
  }

  /// The words that are a flag, in any letter case.
  public static let flags = ["required", "requisite", "sufficient", "optional"]

  /// As Java compares them: in capitals.
  public static func isFlag(_ text: String) -> Bool {
    ["REQUIRED", "REQUISITE", "SUFFICIENT", "OPTIONAL"].contains(text.uppercased())
  }
}

/// `Name { … };`: an application's modules.
public struct JAASEntry: Hashable, Sendable {
  /// Nil for what stands in no entry, and for an entry whose name is no text.
  public internal(set) var name: JAASText?
  public internal(set) var modules: [JAASModule] = []
  /// From the name to the `;` behind the closing brace.
  public internal(set) var range: ByteRange
  /// The opening brace; nil where it is missing, and in the property dialect.
  public internal(set) var brace: ByteRange?
}

/// A JAAS text: what is readable of it, and what is wrong with it. Parsing never fails as a whole.
public struct JAASDocument: Sendable {
  public let bytes: [UInt8]
  public let dialect: JAASDialect
  /// In the property dialect one without a name, where there is any module.
  public let entries: [JAASEntry]
  /// In the order of the text.
  public let comments: [JAASComment]
  /// In the order of their places.
  public let problems: [JAASProblem]
  let tokens: [JAASToken]

  public init(parsing bytes: [UInt8], dialect: JAASDialect, limits: JAASLimits = .standard) {
    self.bytes = bytes
    self.dialect = dialect
    guard bytes.count <= limits.bytes else {
      entries = []
      comments = []
      tokens = []
      problems = [JAASProblem(.tooLarge(limit: limits.bytes), ByteRange(at: 0))]
      return
    }
    let range = dialect == .file ? 0..<bytes.count : Self.trimmed(bytes)
    let (tokens, comments) = JAASTokenizer.tokens(of: bytes, range: range, dialect: dialect)
    self.tokens = tokens
    var parser = JAASParser(bytes, tokens: tokens, comments: comments, dialect: dialect, limits: limits)
    parser.parse()
    entries = parser.entries
    self.comments = parser.allComments
    var problems = parser.problems
    if problems.isEmpty, !parser.isFull, let refusal = JAASReaders.refusal(of: tokens, bytes, dialect: dialect) {
      problems = [JAASProblem(.refused(refusal.text), refusal.range)]
    }
    self.problems = problems
  }

  /// Kafka trims what it is given, as Java does.
  private static func trimmed(_ bytes: [UInt8]) -> Range<Int> {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// It was too large to be read.
  public var isUnread: Bool {
    if case .tooLarge = problems.first?.kind { return true }
    return false
  }

  /// Every module, whatever its entry.
  public var modules: [JAASModule] { entries.flatMap(\.modules) }

  /// The entry of that name; of several the first.
  public func entry(named name: String) -> JAASEntry? {
    entries.first { $0.name?.text == name }
  }

  /// The entry that a Kafka client takes, from a file or from the value of `sasl.jaas.config`.
  public var clientEntry: JAASEntry? {
    dialect == .file ? entry(named: Self.clientEntryName) : entries.first
  }

  public static let clientEntryName = "KafkaClient"
}

/// How a client logs in: a module, and what it is told.
public struct JAASLogin: Hashable, Sendable {
  public let moduleClass: String
  /// In lower case.
  public let flag: String
  /// In the order of the text; of a name given twice both.
  public let options: [(name: String, value: String)]

  /// The value of an option; of several the last.
  public subscript(name: String) -> String? {
    options.last { $0.name == name }?.value
  }

  public static func == (left: JAASLogin, right: JAASLogin) -> Bool {
    left.moduleClass == right.moduleClass && left.flag == right.flag
      && left.options.elementsEqual(right.options) { $0 == $1 }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(moduleClass)
    hasher.combine(flag)
    for option in options {
      hasher.combine(option.name)
      hasher.combine(option.value)
    }
  }
}

extension JAASDocument {
  /// The modules by which a Kafka client logs in, in their order. References such as `${env:NAME}` stand as they are written.
  ///
  /// Empty where there is no such entry. What is not readable is left out, so look at `problems` first.
  public var clientLogins: [JAASLogin] {
    (clientEntry?.modules ?? []).compactMap { module in
      guard let name = module.className else { return nil }
      return JAASLogin(
        moduleClass: name.text, flag: module.flag?.text.uppercased().lowercased() ?? "",
        options: module.options.compactMap { option in option.value.map { (option.key.text, $0.text) } })
    }
  }
}
