import SourceText
import Testing

@Suite struct LineTableTests {
  @Test func endsOfLines() {
    let table = LineTable(Array("a\nbé\r\nc\rd".utf8))
    #expect(table.lineCount == 4)
    #expect(table.position(of: 0) == Position(line: 1, column: 1))
    #expect(table.position(of: 2) == Position(line: 2, column: 1))
    #expect(table.position(of: 5) == Position(line: 2, column: 3))
    #expect(table.position(of: 9) == Position(line: 4, column: 1))
    #expect(table.contents(ofLine: 1) == ByteRange(2, 5))
    #expect(table.position(of: 99) == Position(line: 4, column: 2))
  }

  @Test func emptyText() {
    let table = LineTable([])
    #expect(table.position(of: 0) == Position(line: 1, column: 1))
    #expect(table.contents(ofLine: 0) == ByteRange(0, 0))
  }
}
