public import SourceText

/// How much of a krb5.conf is read.
public struct KerberosLimits: Sendable {
  /// Bytes of the longest file.
  public var bytes: Int
  /// Blocks within blocks.
  public var depth: Int
  /// Problems and differences that are recorded, each; one more says that there were more.
  public var problems: Int
  /// Files that are read in all, and how deep they may include one another.
  public var files: Int
  public var includeDepth: Int

  public init(bytes: Int = 1 << 20, depth: Int = 64, problems: Int = 100, files: Int = 64, includeDepth: Int = 8) {
    self.bytes = min(max(bytes, 0), 1 << 30)
    self.depth = min(max(depth, 1), 500)
    self.problems = min(max(problems, 1), 10_000)
    self.files = min(max(files, 1), 10_000)
    self.includeDepth = min(max(includeDepth, 1), 100)
  }

  public static let standard = KerberosLimits()
}

/// A name in a krb5.conf, and where it stands.
public struct KerberosName: Hashable, Sendable {
  public let text: String
  public let range: ByteRange
}

/// The value of a relation.
public struct KerberosValue: Hashable, Sendable {
  /// As Java reads it: quotes of either kind and the blanks in them are left out, escapes stand.
  public let text: String
  /// As MIT's library reads it: `"…"` with its escapes resolved.
  public let mitText: String
  /// With the quotes.
  public let range: ByteRange
}

/// `tag = value`, or `tag = { … }`.
public struct KerberosRelation: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case value(KerberosValue)
    /// With the opening brace.
    case block([KerberosRelation], brace: ByteRange)
    /// Nothing, or what is no value: a problem says so.
    case none
  }

  public let key: KerberosName
  /// Marked with `*` for MIT's library: what comes later does not count.
  public let isFinal: Bool
  public let content: Content
  /// From the tag to the end of the value or the closing brace.
  public let range: ByteRange

  public var value: KerberosValue? {
    if case .value(let value) = content { value } else { nil }
  }

  /// Empty for a value.
  public var relations: [KerberosRelation] {
    if case .block(let relations, _) = content { relations } else { [] }
  }

  public var isBlock: Bool {
    if case .block = content { true } else { false }
  }
}

/// `[name]` and what stands below it.
public struct KerberosSection: Hashable, Sendable {
  /// Without the blanks in the brackets, as it is written otherwise.
  public let name: KerberosName
  /// With the brackets.
  public let header: ByteRange
  public let isFinal: Bool
  public internal(set) var relations: [KerberosRelation]
}

/// A comment, which takes a whole line.
public struct KerberosComment: Hashable, Sendable {
  /// From the `#` or `;` to the end of the line.
  public let range: ByteRange
}

/// `include`, `includedir` or `module`.
public struct KerberosDirective: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case include
    case includedir
    case module
  }

  public let kind: Kind
  public let keyword: ByteRange
  /// A path; of a module with what follows its colon.
  public let path: KerberosName
  /// In a section: MIT's library takes it there, Java does not.
  public let isInSection: Bool
  /// Not in the first column: Java takes it there, MIT's library does not.
  public let isIndented: Bool
  /// Parted by a blank alone, as Java wants it.
  public let hasBlank: Bool
}

/// One krb5.conf: what is readable of it, and what is wrong with it. Parsing never fails as a whole.
public struct KerberosDocument: Sendable {
  public let bytes: [UInt8]
  /// In the order of the text; the same name may come again.
  public let sections: [KerberosSection]
  public let directives: [KerberosDirective]
  public let comments: [KerberosComment]
  /// What stands before the first section and is no directive.
  public let outside: [ByteRange]
  /// For which Java or MIT's library refuses the file; in the order of their places.
  public let problems: [KerberosProblem]
  /// What both take, and not alike; in the order of their places.
  public let differences: [KerberosDifference]

  public init(parsing bytes: [UInt8], limits: KerberosLimits = .standard) {
    self.bytes = bytes
    guard bytes.count <= limits.bytes else {
      sections = []
      directives = []
      comments = []
      outside = []
      differences = []
      problems = [KerberosProblem(.tooLarge(limit: limits.bytes), ByteRange(at: 0))]
      return
    }
    var parser = KerberosParser(bytes, limits: limits)
    parser.parse()
    sections = parser.sections
    directives = parser.directives
    comments = parser.comments
    outside = parser.outside
    differences = parser.differences
    problems = parser.problems.isEmpty ? Self.refusals(of: bytes, limits) : parser.problems
  }

  /// What a reader says to a file in which nothing was found, files that it includes apart.
  private static func refusals(of bytes: [UInt8], _ limits: KerberosLimits) -> [KerberosProblem] {
    [KerberosReader.java, .mit].compactMap { reader in
      let verdict = verdict(of: reader, on: bytes, path: "", limits: limits) { _, _ in .files([]) }
      guard case .refuses(let text) = verdict else { return nil }
      return KerberosProblem(.refused(reader, text), ByteRange(at: 0))
    }
  }

  /// It was too large to be read.
  public var isUnread: Bool {
    if case .tooLarge = problems.first?.kind { return true }
    return false
  }
}
