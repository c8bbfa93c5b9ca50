import SourceText

// libyaml's messages speak of tokens and contexts; here is what they mean to somebody who wrote the file.

extension YAMLBuilder {
  func problem(of failure: SyntaxFailure, _ offsets: ScalarOffsets, _ bytes: [UInt8]) -> YAMLProblem {
    guard !failure.isOutOfMemory else {
      return YAMLProblem(kind: .limit, message: "there is no memory to read the file", range: ByteRange(0, 0))
    }
    let place = offsets.byteOffset(ofScalar: failure.index, in: bytes)
    let context = offsets.byteOffset(ofScalar: failure.contextIndex, in: bytes)
    let wording = SyntaxWording(failure, byte: place < bytes.count ? bytes[place] : nil)
    let start = wording.isAtContext ? context : place
    let hasContext = !wording.contextLabel.isEmpty && context < start
    return YAMLProblem(
      kind: .syntax, message: wording.message, help: wording.help, range: Self.token(at: start, bytes),
      related: hasContext
        ? YAMLProblem.Related(message: wording.contextLabel, range: Self.token(at: context, bytes)) : nil)
  }

  /// The run of bytes at `offset` up to a blank; empty at the end of a line.
  private static func token(at offset: Int, _ bytes: [UInt8]) -> ByteRange {
    let rest = bytes[min(offset, bytes.count)...]
    let end = rest.firstIndex { $0 <= UInt8(ascii: " ") } ?? bytes.count
    return ByteRange(UInt32(rest.startIndex), UInt32(end))
  }
}

private struct SyntaxWording {
  var message: String
  var help: String?
  /// True where the mistake is at the start of what was being read, not where it was noticed.
  var isAtContext = false
  /// What to say of the start of what was being read, shown as a second place.
  var contextLabel = ""

  init(_ failure: SyntaxFailure, byte: UInt8?) {
    switch failure.problem {
    case "could not find expected ':'":
      self.init(
        "neither a key with `:` nor part of the value above", "write `key: value`, with a blank after the colon",
        isAtContext: true)
    case "mapping values are not allowed in this context":
      self.init(
        "`:` cannot make a key of what stands before it",
        "indent keys of one mapping alike, and quote a value that holds `: `")
    case "did not find expected key":
      let label = failure.context.contains("flow") ? "the `{` stands here" : "the mapping begins here"
      self.init(
        "expected a key of the mapping that is open here", "indent keys of one mapping alike, without tabs",
        contextLabel: label)
    case "did not find expected '-' indicator":
      self.init(
        "expected `- ` and the next element of the list", "indent elements of one list alike",
        contextLabel: "the list begins here")
    case "did not find expected ',' or ']'":
      self.init("expected `,` or `]`", "close the list, or separate its elements", contextLabel: "the `[` stands here")
    case "did not find expected ',' or '}'":
      self.init(
        "expected `,` or `}`", "close the mapping, or separate its members", contextLabel: "the `{` stands here")
    case "did not find expected node content":
      self.init("expected a value", "write one, or `null`")
    case "block sequence entries are not allowed in this context":
      self.init("a list cannot begin here", "begin it on a line of its own, or quote a text that starts with `- `")
    case "mapping keys are not allowed in this context":
      self.init("a mapping cannot begin here", "begin it on a line of its own, or quote a text that starts with `? `")
    case "found character that cannot start any token":
      self.init(startingWith: byte)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      self.init("a tab cannot indent", "indent with blanks")
    case "found unexpected end of stream":
      self.init("the quote is never closed", "close it at the end of the text", isAtContext: true)
    case "found unexpected document indicator":
      self.init("the quote is not closed before this line", "close it", contextLabel: "the quote stands here")
    default:
      self.init(rareFailure: failure)
    }
  }

  private init(startingWith byte: UInt8?) {
    if byte == UInt8(ascii: "\t") {
      self.init("a tab cannot indent", "indent with blanks")
    } else {
      let character = byte.map { String(UnicodeScalar($0)) } ?? ""
      self.init("no value can begin with `\(character)`", "put the value in quotes")
    }
  }

  private init(rareFailure failure: SyntaxFailure) {
    switch failure.problem {
    case "did not find expected alphabetic or numeric character":
      let sign = failure.context.contains("alias") ? "*" : "&"
      self.init(
        "a text that begins with `\(sign)` must be quoted", "write it as `\"\(sign)…\"`", isAtContext: true)
    case "found unknown escape character":
      self.init(
        "no such escape in double quotes", "double the backslash, or use single quotes",
        contextLabel: "the quote stands here")
    case "did not find expected hexdecimal number":
      self.init("too few hexadecimal digits", "`\\x`, `\\u` and `\\U` take two, four and eight")
    case "found invalid Unicode character escape code":
      self.init("the escape names no Unicode scalar", "surrogates and numbers past 10FFFF cannot be written")
    case "did not find expected comment or line break":
      self.init("only a comment may follow on this line", "begin the text on the next line")
    case "found an indentation indicator equal to 0":
      self.init("an indentation of 0 cannot be declared", "use 1 to 9, or leave the digit out")
    case "did not find expected <document start>":
      self.init("text follows the end of the document", "indent it, or remove it")
    case "found undefined tag handle":
      self.init("the tag's prefix is not declared", "remove the tag, or quote a text that begins with `!`")
    case "found duplicate %YAML directive":
      self.init("a second `%YAML` line", "keep one")
    case "found incompatible YAML document":
      self.init("a version of YAML that is not read", "remove the `%YAML` line")
    default:
      let isTag = failure.context.contains(" tag")
      self.init(
        "not YAML: \(failure.problem)\(failure.context.isEmpty ? "" : " \(failure.context)")",
        isTag ? "quote a text that begins with `!`" : nil)
    }
  }

  private init(_ message: String, _ help: String?, isAtContext: Bool = false, contextLabel: String = "") {
    self.message = message
    self.help = help
    self.isAtContext = isAtContext
    self.contextLabel = contextLabel
  }
}
