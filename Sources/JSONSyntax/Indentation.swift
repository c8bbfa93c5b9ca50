/// A bracket that the file lacks, or has too much.
struct ImpliedBracket {
  enum Repair {
    case open(JSONKind)
    case closeInnermost
    /// Leave out the one that stands there.
    case leaveOut
  }

  /// Offset of the token before which it is missing, or its own.
  var offset: Int
  var repair: Repair
}

/// What the indentation of a file says about its brackets.
///
/// A line belongs to a container if it is indented further than the line on which the container begins; the closing
/// bracket is indented as that line.
struct Indentation {
  private struct Line {
    /// Offset of the first token.
    var start: Int
    var indentation: Int
  }

  private struct Container {
    /// The indentation of the line on which it begins; nil where its content begins on that line, too.
    var indentation: Int?
    /// The number of lines up to the one on which it begins.
    var lines: Int
  }

  private static let limit = 100

  private var lines: [Line] = []
  private var open: [Container] = []
  private var brackets: [ImpliedBracket] = []

  /// The brackets that are missing in `text`, by its indentation, in ascending order of place.
  static func impliedBrackets(in text: Span<UInt8>) -> [ImpliedBracket] {
    var indentation = Indentation()
    indentation.read(text)
    return indentation.brackets.count > limit ? [] : indentation.brackets.sorted { $0.offset < $1.offset }
  }

  private mutating func read(_ text: Span<UInt8>) {
    var index = 0
    var lineStart = 0
    var startsLine = true
    while index < text.count, brackets.count <= Self.limit, open.count <= 1000 {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        lineStart = index + 1
        startsLine = true
      }
      let isClosing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      var isSurplus = false
      if byte > 0x20, startsLine {
        startsLine = false
        let line = Line(start: index, indentation: index - lineStart)
        closeContainers(before: line, isClosing: isClosing)
        if isClosing { isSurplus = !openContainer(closedBy: byte, on: line) }
        lines.append(line)
      } else if isClosing {
        // A container over several lines ends on a line of its own.
        isSurplus = open.last.map { $0.indentation != nil } ?? true
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isOpenEnded = isRestOfLineOpening(text, from: index + 1)
        open.append(Container(indentation: isOpenEnded ? lines.last?.indentation : nil, lines: lines.count))
      case _ where isSurplus:
        brackets.append(ImpliedBracket(offset: index, repair: .leaveOut))
      case _ where isClosing:
        _ = open.popLast()
      case UInt8(ascii: "\""):
        index = endOfString(text, at: index) - 1
      default:
        break
      }
      index += 1
    }
  }

  /// Ends the containers to which a line can no longer belong.
  private mutating func closeContainers(before line: Line, isClosing: Bool) {
    while let outer = open.last?.indentation,
      isClosing ? line.indentation < outer : line.indentation <= outer
    {
      brackets.append(ImpliedBracket(offset: line.start, repair: .closeInnermost))
      open.removeLast()
    }
  }

  /// Where a closing bracket is indented further than the line on which the innermost container begins, another one
  /// begins before the lines that are indented further still; without such lines it closes nothing, and the result is
  /// false.
  private mutating func openContainer(closedBy bracket: UInt8, on line: Line) -> Bool {
    guard let container = open.last else { return false }
    guard let outer = container.indentation, line.indentation > outer else { return true }
    var first = lines.count
    while first > container.lines, lines[first - 1].indentation > line.indentation { first -= 1 }
    guard first < lines.count else { return false }
    let kind: JSONKind = bracket == UInt8(ascii: "}") ? .object : .array
    brackets.append(ImpliedBracket(offset: lines[first].start, repair: .open(kind)))
    open.append(Container(indentation: line.indentation, lines: first))
    return true
  }

  /// Whether nothing but opening brackets stands from `start` to the end of the line.
  private func isRestOfLineOpening(_ text: Span<UInt8>, from start: Int) -> Bool {
    var index = start
    while index < text.count, text[index] != UInt8(ascii: "\n") {
      switch text[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["), 0...0x20: index += 1
      default: return false
      }
    }
    return true
  }

  /// The end of the string at `start`, on its line.
  private func endOfString(_ text: Span<UInt8>, at start: Int) -> Int {
    var index = start + 1
    while index < text.count, text[index] != UInt8(ascii: "\n") {
      if text[index] == UInt8(ascii: "\"") { return index + 1 }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, text.count)
  }
}
