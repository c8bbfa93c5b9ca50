public import SourceText

/// Who reads krb5.conf.
public enum KerberosReader: Sendable {
  /// `sun.security.krb5.Config` of Java 11 and later.
  case java
  /// MIT's library, 1.20 to 1.22.
  case mit
}

/// One mistake in the syntax of a krb5.conf, at the mistake itself.
public struct KerberosProblem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    // The file as a whole.
    case tooLarge(limit: Int)
    case tooMany(limit: Int)
    case tooDeep(limit: Int)
    case invalidUTF8
    /// A reader refuses it, in these words; none of the other kinds says why.
    case refused(KerberosReader, String)

    // Sections.
    case unclosedHeader
    case emptyHeader
    case textAfterHeader
    case finalHeader
    case unclosedBlock
    case extraBrace
    case textAfterBrace
    case strayBrace

    // Relations.
    case missingEquals
    case missingKey
    case blankInKey
    case missingValue
    case blockOnOneLine
    case braceTooLate
    case quotedBrace

    // Directives.
    case relativeInclude
    case includeInSection
    case missingFile
    case missingFolder
    case includedTwice
    case includeCycle
    case tooManyFiles(limit: Int)
  }

  public let kind: Kind
  public let range: ByteRange
  /// The place that explains it: the brace that is not closed.
  public let related: ByteRange?

  init(_ kind: Kind, _ range: ByteRange, related: ByteRange? = nil) {
    self.kind = kind
    self.range = range
    self.related = related
  }

  /// Those that refuse the file for it.
  public var readers: [KerberosReader] {
    switch kind {
    case .invalidUTF8, .emptyHeader, .finalHeader, .textAfterBrace, .unclosedBlock, .relativeInclude, .includeInSection,
      .includedTwice, .quotedBrace:
      [.java]
    case .missingKey, .blankInKey, .missingValue, .braceTooLate: [.mit]
    case .refused(let reader, _): [reader]
    default: [.java, .mit]
    }
  }

  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    switch kind {
    case .tooLarge(let limit): "the file has more than \(limit) bytes and was not read"
    case .tooMany(let limit): "more than \(limit) mistakes; the rest are not listed"
    case .tooDeep(let limit): "more than \(limit) blocks within blocks; what lies deeper was not read"
    case .invalidUTF8: "this is not UTF-8, and Java refuses the whole file"
    case .refused(.java, let text): text.isEmpty ? "Java refuses this file" : "Java refuses this file: \(text)"
    case .refused(.mit, let text): "MIT's library refuses this file: \(text)"
    case .unclosedHeader: "expected `]` after the name of the section"
    case .emptyHeader: "a section without a name, which Java refuses"
    case .textAfterHeader: "expected the end of the line after `]`"
    case .finalHeader: "Java refuses the `*` after `]`"
    case .unclosedBlock: "this block is not closed, and Java refuses the file"
    case .extraBrace: "this `}` closes nothing"
    case .textAfterBrace: "expected the end of the line after `}`: Java refuses what follows"
    case .strayBrace: "this `{` belongs to no tag"
    case .missingEquals: "expected `=` after the tag"
    case .missingKey: "expected a tag before `=`: MIT's library refuses the file"
    case .blankInKey: "a tag holds no blank: MIT's library refuses the file"
    case .missingValue: "expected a value after `=`: MIT's library refuses the file"
    case .blockOnOneLine: "a block on one line is read as a plain value"
    case .braceTooLate: "expected `{` on this line or the very next: MIT's library refuses the file"
    case .quotedBrace: "Java takes a `{` in quotes for the beginning of a block"
    case .relativeInclude: "the path is not absolute, and Java refuses the file"
    case .includeInSection: "an `include` stands before the first section: Java refuses it here"
    case .missingFile: "the included file cannot be read"
    case .missingFolder: "the included folder cannot be read"
    case .includedTwice: "the file is included twice, which Java refuses"
    case .includeCycle: "the file includes itself"
    case .tooManyFiles(let limit): "more than \(limit) files; what else is included was not read"
    }
  }

  /// What to do about it.
  public var help: String {
    switch kind {
    case .tooLarge: "A krb5.conf holds a few lines; name the right file."
    case .tooMany: "Correct those that are shown first."
    case .tooDeep: "Write fewer blocks within one another."
    case .invalidUTF8: "Save the file as UTF-8."
    case .refused: "Write `tag = value` on a line of its own, and blocks as `tag = {`, lines, `}`."
    case .unclosedHeader, .emptyHeader: "Write `[libdefaults]` or another name in brackets."
    case .textAfterHeader: "Write what follows on the next line; comments need a line of their own."
    case .finalHeader: "Remove the `*`."
    case .unclosedBlock: "Write `}` on a line of its own at the end of the block."
    case .extraBrace, .strayBrace: "Remove it."
    case .textAfterBrace: "Write `}` on a line of its own; comments too."
    case .missingEquals, .missingKey, .missingValue: "Write `tag = value`."
    case .blankInKey: "Write the tag as one word."
    case .blockOnOneLine: "Write `{` at the end of the line, and each relation and `}` on a line of its own."
    case .braceTooLate: "Write `{` behind the `=`."
    case .quotedBrace: "Write another value."
    case .relativeInclude: "Write the path from `/` on."
    case .includeInSection: "Write it before the first section, at the beginning of the line."
    case .missingFile, .missingFolder: "Correct the path, or remove the line."
    case .includedTwice, .includeCycle: "Keep one of the lines."
    case .tooManyFiles: "Include fewer files."
    }
  }
}

/// What Java and MIT's library both take, and not alike.
public struct KerberosDifference: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case byteOrderMark
    case indentedFirstHeader
    case headerSpelling(String)
    case finalMark
    case braceLineContent
    case longLine
    case loneCarriageReturn
    case quotes
    case escape
    case indentedDirective
    case directiveTab
    case module
    case nulByte
  }

  public let kind: Kind
  public let range: ByteRange

  init(_ kind: Kind, _ range: ByteRange) {
    self.kind = kind
    self.range = range
  }

  /// What each of them takes, in one sentence without a full stop.
  public var message: String {
    switch kind {
    case .byteOrderMark: "both readers lose the first section behind a byte-order mark"
    case .indentedFirstHeader:
      "the first section is indented: MIT's library skips all before a section that is not, Java reads it"
    case .headerSpelling(let name):
      "Java reads this as `[\(name)]`; to MIT's library it is another section, which it does not use"
    case .finalMark: "`*` makes the tag final for MIT's library and is part of its name for Java"
    case .braceLineContent: "Java reads what follows `{` on its line, MIT's library skips it"
    case .longLine: "MIT's library cuts a line of 2,048 bytes or more in two"
    case .loneCarriageReturn: "a carriage return alone ends a line for Java, and none for MIT's library"
    case .quotes: "MIT's library and Java take these quotes differently"
    case .escape: "MIT's library resolves the backslash in quotes, Java keeps it"
    case .indentedDirective: "MIT's library takes this line only at the beginning of a line, Java skips its indentation"
    case .directiveTab: "Java does not know this line: it wants one blank behind the word"
    case .module: "MIT's library loads a module in place of the file, Java skips this line"
    case .nulByte: "MIT's library stops at a NUL in its line, Java keeps it"
    }
  }

  /// What to write so that both take it alike.
  public var help: String {
    switch kind {
    case .byteOrderMark: "Save the file without a byte-order mark."
    case .indentedFirstHeader, .indentedDirective: "Remove the blanks before it."
    case .headerSpelling(let name): "Write `[\(name)]`."
    case .finalMark: "Remove the `*`."
    case .braceLineContent: "Write it on the next line."
    case .longLine: "Write a shorter line."
    case .loneCarriageReturn: "End lines with a line feed."
    case .quotes, .escape: "Write the value without quotes and backslashes, or in plain double quotes."
    case .directiveTab: "Write one blank in place of the tabulator."
    case .module: "Name a configuration that both read."
    case .nulByte: "Remove the NUL."
    }
  }
}
