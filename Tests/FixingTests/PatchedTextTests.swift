import Findings
import SourceText
import TestSupport
import Testing

@testable import Fixing

@Suite struct PatchedTextTests {
  private func edit(_ start: UInt32, _ end: UInt32, _ text: String) -> Edit {
    Edit(file: "a", range: ByteRange(start, end), text: text)
  }

  private func words(_ text: PatchedText) -> [String] {
    text.changes.map { change in
      let old = String(decoding: text.original[change.old], as: UTF8.self)
      return "\(change.old.lowerBound) \(old)>\(String(decoding: text.bytes[change.new], as: UTF8.self))"
    }
  }

  @Test func whatHasChangedIsKnownAfterAnyRounds() {
    var text = PatchedText(Array("abcdefghij".utf8))
    #expect(text.changes.isEmpty)
    text.apply([edit(0, 1, ""), edit(3, 3, "XY"), edit(9, 10, "Z")])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "bcXYdefghiZ")
    #expect(words(text) == ["0 a>", "3 >XY", "9 j>Z"])
    text.apply([edit(3, 5, "_"), edit(11, 11, "!")])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "bcX_efghiZ!")
    #expect(words(text) == ["0 a>", "3 d>X_", "9 j>Z!"])
    text.apply([edit(0, 11, "")])
    #expect(text.bytes.isEmpty)
    #expect(words(text) == ["0 abcdefghij>"])
  }

  @Test func editsThatDoNotFitAreSeen() {
    let text = PatchedText(Array("abc".utf8))
    #expect(text.takes([edit(0, 1, ""), edit(1, 3, "")]))
    #expect(!text.takes([edit(0, 2, ""), edit(1, 3, "")]))
    #expect(!text.takes([edit(2, 4, "")]))
    #expect(!text.takes([edit(2, 1, "")]))
  }

  /// Random edits over random rounds: the changes, made to the original, give the new text.
  @Test func changesDescribeTheText() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let original = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 97...122, using: &generator)
      }
      var text = PatchedText(original)
      for _ in 0..<3 {
        var edits: [Edit] = []
        var offset = 0
        while offset <= text.bytes.count, edits.count < 4 {
          let start = Int.random(in: offset...text.bytes.count, using: &generator)
          let end = Int.random(in: start...min(text.bytes.count, start + 5), using: &generator)
          edits.append(edit(UInt32(start), UInt32(end), ["", "Q", "RST"].randomElement(using: &generator) ?? ""))
          offset = end + 1
        }
        #expect(text.takes(edits))
        var expected = text.bytes
        for edit in edits.reversed() { expected.replaceSubrange(edit.range.indices, with: Array(edit.text.utf8)) }
        text.apply(edits)
        #expect(text.bytes == expected)
      }
      var rebuilt = original
      for change in text.changes.reversed() { rebuilt.replaceSubrange(change.old, with: text.bytes[change.new]) }
      #expect(rebuilt == text.bytes)
      #expect(zip(text.changes, text.changes.dropFirst()).allSatisfy { $0.old.upperBound < $1.old.lowerBound })
    }
  }
}
