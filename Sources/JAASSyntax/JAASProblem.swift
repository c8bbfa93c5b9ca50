public import SourceText

/// One mistake in a JAAS text, at the mistake itself and not where a reader gives up.
///
/// Neither message nor help shows anything of the text but punctuation, known words and the names of entries: in a broken text a part of a secret may look like an option.
public struct JAASProblem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    // The text as a whole.
    case tooLarge(limit: Int)
    case tooMany(limit: Int)
    /// A reader refuses it, in these words; none of the other kinds says why.
    case refused(String)

    // Entries.
    case missingOpeningBrace
    case unclosedEntry
    case missingEntryTerminator
    case extraClosingBrace
    case moduleOutsideEntry
    case entryTwice(String)
    case wrapped
    case severalModules
    case noModule

    // Modules.
    case missingModule
    case missingFlag
    case invalidFlag(String?)

    // Options.
    /// A `;` behind an item that is not the last.
    case extraTerminator
    /// A `;` that ends nothing.
    case strayTerminator
    case missingTerminator
    case missingEquals
    case colonForEquals
    case missingValue
    case comma
    case unquotedValue
    case singleQuotes
    case unexpected(String)

    // Strings and comments.
    case unclosedString
    case unclosedComment
    case hashComment
  }

  /// The replacement of a range.
  public struct Edit: Hashable, Sendable {
    public let range: ByteRange
    public let text: String

    public init(range: ByteRange, text: String) {
      self.range = range
      self.text = text
    }
  }

  public let kind: Kind
  public let range: ByteRange
  /// A second place that explains the first, and what it is.
  public let related: ByteRange?
  /// What repairs it without doubt, sorted by range; empty where there is a choice.
  public let edits: [Edit]

  init(_ kind: Kind, _ range: ByteRange, related: ByteRange? = nil, edits: [Edit] = []) {
    self.kind = kind
    self.range = range
    self.related = related
    self.edits = edits
  }
}

extension JAASProblem {
  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    switch kind {
    case .tooLarge(let limit): "the file has more than \(limit) bytes and was not read"
    case .tooMany(let limit): "more than \(limit) mistakes; the rest of the file was not read"
    case .refused(let text): text.isEmpty ? "Java refuses this place" : "Java refuses this place: \(text)"
    case .missingOpeningBrace: "expected `{` after the name of the entry"
    case .unclosedEntry: "the entry is not closed: expected `};` behind its last module"
    case .missingEntryTerminator: "expected `;` after the closing `}`"
    case .extraClosingBrace: "this `}` closes nothing"
    case .moduleOutsideEntry: "a login module stands in no entry: expected `KafkaClient {` before it"
    case .entryTwice(let name): "the entry `\(name)` is given twice"
    case .wrapped: "`sasl.jaas.config` holds the module alone, without the braces of an entry"
    case .severalModules: "`sasl.jaas.config` holds one login module, and this is another"
    case .noModule: "no login module is given"
    case .missingModule: "an option stands before the class of its login module"
    case .missingFlag: "expected `required` after the class of the login module"
    case .invalidFlag(let word?): "`\(word)` is no control flag"
    case .invalidFlag(nil): "expected `required` after the class of the login module"
    case .extraTerminator: "this `;` ends the login module before its last item"
    case .strayTerminator: "this `;` ends nothing"
    case .missingTerminator: "expected `;` after the last item"
    case .missingEquals: "expected `=` and a value after this option"
    case .colonForEquals: "expected `=` after the option, found `:`"
    case .missingValue: "this option has no value"
    case .comma: "items are parted by blanks, not by `,`"
    case .unquotedValue: "a value with other characters than letters, digits, `.`, `-` and `_` needs double quotes"
    case .singleQuotes: "Java's reader of files takes a text in double quotes only"
    case .unexpected(let found): "\(found) has no place here"
    case .unclosedString: "the closing quote is missing: the value ends with its line"
    case .unclosedComment: "the comment is not closed: expected `*/`"
    case .hashComment: "`#` begins no comment in a JAAS file"
    }
  }

  /// What to do about it.
  public var help: String {
    switch kind {
    case .tooLarge: "A JAAS file holds a few lines; name the right file."
    case .tooMany: "Correct those that are shown first."
    case .refused: "Write `option=\"value\"` for each option, and `;` after the last."
    case .missingOpeningBrace: "Write `{` after the name."
    case .unclosedEntry: "Write `};` at the end of the entry."
    case .missingEntryTerminator: "Write `};`."
    case .extraClosingBrace: "Remove it, or write the name of an entry and `{` before its modules."
    case .moduleOutsideEntry: "Write `KafkaClient {` before the module and `};` after it."
    case .entryTwice: "Keep one of the two."
    case .wrapped: "Write what stands between the braces, with its `;`, and nothing else."
    case .severalModules: "Keep the one that the mechanism needs."
    case .noModule: "Write the class of a login module, `required`, its options and `;`."
    case .missingModule: "Write the class and `required` before the options."
    case .missingFlag, .invalidFlag: "Write `required`; `requisite`, `sufficient` and `optional` are flags too."
    case .extraTerminator: "Remove the `;`: only the last item of a module ends with one."
    case .strayTerminator: "Remove it."
    case .missingTerminator: "Write `;` after the last item of the module."
    case .missingEquals, .missingValue: "Write `option=\"value\"`."
    case .colonForEquals: "Write `=`."
    case .comma: "Remove the `,`."
    case .unquotedValue: "Write the value in double quotes."
    case .singleQuotes: "Write double quotes."
    case .unexpected: "Write each item as `option=\"value\"`."
    case .unclosedString: "Write `\"` at the end of the value."
    case .unclosedComment: "Write `*/` where the comment ends."
    case .hashComment: "Write `//` in its place."
    }
  }
}
