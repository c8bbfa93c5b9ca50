import JSONSyntax
import Testing

/// What is written is JSON, and reads back as it was.
struct WriterTests {
  @Test func compact() {
    var writer = JSONWriter()
    write(to: &writer)
    #expect(
      writer.text
        == #"{"version":1,"ok":true,"rate":2.5,"none":null,"message":"a\"b","list":[1,"x",[],{},null],"o":{"k":"v"}}"#)
  }

  @Test func indented() {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.field("a", 1)
      writer.array("b") { writer in
        writer.value(1)
        writer.object { _ in }
      }
    }
    #expect(writer.text == "{\n  \"a\": 1,\n  \"b\": [\n    1,\n    {}\n  ]\n}")
  }

  @Test func anyTextReadsBack() throws {
    let scalars = (0...0x2FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) + ["😀", "\u{10FFFF}", "\u{FFFD}"]
    let text = String(String.UnicodeScalarView(scalars))
    let document = parse(JSONText.literal(text))
    #expect(document.problems.isEmpty)
    #expect(document.text(of: try #require(document.root)) == text)
  }

  @Test func literalsMoveNoTerminal() {
    #expect(JSONText.literal("\u{1B}[31m\u{9B}\u{7F}\u{2028}\u{85}") == #""\u001b[31m\u009b\u007f\u2028\u0085""#)
    #expect(JSONText.literal("a\u{8}\u{C}\n\r\t/é\u{A0}€") == "\"a\\b\\f\\n\\r\\t/é\u{A0}€\"")
    var bytes: [UInt8] = []
    JSONText.append("x"[...], to: &bytes)
    #expect(bytes == Array("\"x\"".utf8))
    var text = "["
    JSONText.append("", to: &text)
    #expect(text == "[\"\"")
  }

  @Test func numbersThatJSONLacks() {
    var writer = JSONWriter()
    writer.array { writer in
      writer.value(Double.nan)
      writer.value(-Double.infinity)
      writer.value(1e300)
      writer.value(UInt64.max)
    }
    #expect(writer.text == "[null,null,1e+300,18446744073709551615]")
    #expect(parse(writer.text).problems.isEmpty)
  }

  private func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("version", 1)
      writer.field("ok", true)
      writer.field("rate", 2.5)
      writer.field("none", nil)
      writer.field("message", "a\"b")
      writer.array("list") { writer in
        writer.value(1)
        writer.value("x")
        writer.array { _ in }
        writer.object { _ in }
        writer.null()
      }
      writer.object("o") { $0.field("k", "v") }
    }
  }
}
