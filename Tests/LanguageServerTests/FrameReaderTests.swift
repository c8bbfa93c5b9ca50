import Testing

@testable import LanguageServer

/// The framing of the base protocol, whatever comes in.
@Suite struct FrameReaderTests {
  private func frames(_ texts: [String]) -> [FrameReader.Frame] {
    var reader = FrameReader()
    var frames: [FrameReader.Frame] = []
    for text in texts {
      reader.append(Array(text.utf8))
      while let frame = reader.next() { frames.append(frame) }
    }
    return frames
  }

  private func message(_ text: String) -> FrameReader.Frame { .message(Array(text.utf8)) }

  @Test func cutAnywhere() {
    let stream = "Content-Length: 2\r\n\r\n{}Content-Length: 3\r\nContent-Type: application/json\r\n\r\n[1]"
    #expect(frames([stream]) == [message("{}"), message("[1]")])
    for cut in stream.indices {
      #expect(frames([String(stream[..<cut]), String(stream[cut...])]) == [message("{}"), message("[1]")])
    }
    #expect(frames(stream.map { String($0) }) == [message("{}"), message("[1]")])
  }

  @Test func headersInOtherSpellings() {
    #expect(frames(["content-length:2\n\n{}"]) == [message("{}")])
    #expect(frames(["Content-Type: x\r\nCONTENT-LENGTH: \t2 \r\n\r\n{}"]) == [message("{}")])
    #expect(frames(["Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n{}"]) == [message(""), message("{}")])
  }

  @Test(arguments: [
    "Content-Length: many\r\n\r\n{}", "Content-Length: -2\r\n\r\n{}", "Content-Length: 2.0\r\n\r\n{}",
    "Content-Length:\r\n\r\n{}", "Content-Type: x\r\n\r\n{}", "\r\n\r\n", "nonsense\r\n", "\u{0}\u{1}:::\n",
    "Content-Length: 99999999999999999999999\r\n\r\n{}", "Content-Length: 4294967296\r\n\r\n",
  ])
  func malformedHeadersCostOneMessage(_ header: String) {
    #expect(frames([header, "Content-Length: 3\r\n\r\n[2]"]) == [message("[2]")])
  }

  @Test func tooLargeIsPassedOver() {
    let length = FrameReader.maximumMessage + 1
    var reader = FrameReader()
    reader.append(Array("Content-Length: \(length)\r\n\r\n".utf8))
    #expect(reader.next() == .tooLarge(length))
    let piece = [UInt8](repeating: UInt8(ascii: "\n"), count: 1 << 20)
    for _ in 0..<length / piece.count {
      reader.append(piece)
      #expect(reader.next() == nil)
    }
    reader.append([UInt8](repeating: UInt8(ascii: " "), count: length % piece.count))
    reader.append(Array("Content-Length: 2\r\n\r\n{}".utf8))
    #expect(reader.next() == message("{}"))
    #expect(reader.next() == nil)
  }

  @Test func endlessLineTakesNoMemory() {
    var reader = FrameReader()
    for _ in 0..<100 {
      reader.append([UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16))
      #expect(reader.next() == nil)
    }
    #expect(reader.waiting < FrameReader.maximumLine)
    reader.append(Array("Content-Length: 2\r\n\r\n{}".utf8))
    #expect(reader.next() == message("{}"))
  }
}
