import Findings
import SourceText

/// A text that came of another by edits, and which part of it came from where.
///
/// However many rounds of edits there were, what has changed is known in terms of the first text: nothing needs to be compared
/// to find it, and all else is the first text byte for byte.
public struct PatchedText: Sendable {
  /// A part of the new text.
  private enum Piece {
    /// A range of the original.
    case kept(Range<Int>)
    case inserted([UInt8])

    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .inserted(let bytes): bytes.count
      }
    }

    /// The part of the piece from one of its bytes to another.
    func part(_ range: Range<Int>) -> Piece {
      switch self {
      case .kept(let kept): .kept((kept.lowerBound + range.lowerBound)..<(kept.lowerBound + range.upperBound))
      case .inserted(let bytes): .inserted(Array(bytes[range]))
      }
    }
  }

  /// The replacement of a range of the original by a range of the new text.
  struct Change: Hashable, Sendable {
    var old: Range<Int>
    var new: Range<Int>
  }

  public let original: [UInt8]
  public private(set) var bytes: [UInt8]
  private var pieces: [Piece]

  public init(_ original: [UInt8]) {
    self.original = original
    bytes = original
    pieces = original.isEmpty ? [] : [.kept(0..<original.count)]
  }

  /// Whether the edits can be made: sorted, inside the text, without overlap.
  func takes(_ edits: [Edit]) -> Bool {
    var offset = 0
    for edit in edits {
      guard edit.range.start <= edit.range.end, Int(edit.range.start) >= offset, Int(edit.range.end) <= bytes.count
      else { return false }
      offset = Int(edit.range.end)
    }
    return true
  }

  /// Makes edits that the text `takes`; their ranges count in `bytes`.
  mutating func apply(_ edits: [Edit]) {
    var old = PieceReader(pieces: pieces)
    var patched: [Piece] = []
    patched.reserveCapacity(pieces.count + 2 * edits.count)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    for edit in edits {
      old.take(Int(edit.range.start) - offset) { patched.append($0) }
      result += bytes[offset..<Int(edit.range.start)]
      old.take(edit.range.count) { _ in }
      if !edit.text.isEmpty {
        patched.append(.inserted(Array(edit.text.utf8)))
        result += edit.text.utf8
      }
      offset = Int(edit.range.end)
    }
    old.take(bytes.count - offset) { patched.append($0) }
    result += bytes[offset...]
    pieces = patched
    bytes = result
  }

  /// What differs from the original, in order. Neighbours that nothing parts are one.
  var changes: [Change] {
    var changes: [Change] = []
    var old = 0
    var new = 0
    var open: Change?
    for piece in pieces {
      switch piece {
      case .inserted(let bytes):
        open = Change(old: open?.old ?? old..<old, new: (open?.new.lowerBound ?? new)..<(new + bytes.count))
      case .kept(let range):
        if range.lowerBound > old {
          open = Change(
            old: (open?.old.lowerBound ?? old)..<range.lowerBound, new: (open?.new ?? new..<new))
        }
        if let change = open { changes.append(change) }
        open = nil
        old = range.upperBound
      }
      new += piece.count
    }
    if old < original.count {
      open = Change(old: (open?.old.lowerBound ?? old)..<original.count, new: open?.new ?? new..<new)
    }
    if let change = open { changes.append(change) }
    return changes
  }

  /// Hands out pieces by their length in bytes.
  private struct PieceReader {
    let pieces: [Piece]
    private var index = 0
    /// Bytes of the current piece that are gone.
    private var used = 0

    init(pieces: [Piece]) {
      self.pieces = pieces
    }

    mutating func take(_ count: Int, _ body: (Piece) -> Void) {
      var wanted = count
      while wanted > 0, index < pieces.count {
        let piece = pieces[index]
        let length = min(wanted, piece.count - used)
        body(used == 0 && length == piece.count ? piece : piece.part(used..<(used + length)))
        wanted -= length
        used += length
        if used == piece.count {
          index += 1
          used = 0
        }
      }
    }
  }
}
