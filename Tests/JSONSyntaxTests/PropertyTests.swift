import JSONSyntax
import SourceText
import Testing

/// Random documents, and random damage to them. The seeds are fixed: every run tests the same.
struct PropertyTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func validDocuments(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed)
    let text = generator.document()
    let document = JSONDocument(parsing: text)
    #expect(document.problems.isEmpty)
    checkSoundness(document)
    #expect(outline(document) == generator.outline)
    // Every value's range is a document of its own, with the same subtree.
    for (index, node) in document.nodes.enumerated() where node.kind != .key {
      let part = JSONDocument(parsing: Array(text[Int(node.start)..<Int(node.end)]))
      #expect(part.problems.isEmpty)
      let same = zip(part.nodes, document.nodes[index..<Int(node.next)]).allSatisfy {
        $0.kind == $1.kind && $0.start + node.start == $1.start && $0.end + node.start == $1.end
          && $0.next + UInt32(index) == $1.next
      }
      #expect(same && part.nodes.count == Int(node.next) - index)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func damagedDocuments(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed &+ 1_000_000)
    let original = generator.document()
    for _ in 0..<50 {
      let damaged = generator.damage(original)
      checkSoundness(JSONDocument(parsing: damaged))
      checkSoundness(JSONDocument(parsing: damaged, limits: JSONLimits(depth: 3, errors: 2, lenient: 1)))
    }
  }

  /// Values may be secrets: no message, help or edit shows one, whatever is wrong with the file. (Only what looks like
  /// a key, and stands like one, is shown.)
  @Test func valuesAreNotShown() {
    let text = """
      {
        "user": "admin",
        "password": "hunter2!",
        "pin": 73511937,
        "jaas": "Login required username=\\"u\\" password=\\"hunter2! hunter2!\\";",
        "list": ["hunter2!", "hunter2!,hunter2!:hunter2!"],
        "bare": hunter2!
      }
      """
    var generator = DocumentGenerator(seed: 42)
    for _ in 0..<3000 {
      let document = JSONDocument(parsing: generator.damage(Array(text.utf8)))
      for problem in document.problems {
        let shown =
          problem.message + problem.help + (problem.related?.message ?? "") + problem.edits.map(\.text).joined()
        #expect(!shown.contains("hunter2!") && !shown.contains("73511937"))
      }
    }
  }

  /// One bracket, comma, colon or quote too few or too many is one problem, whatever the layout.
  @Test(arguments: [true, false])
  func oneMistakeOneProblem(isIndented: Bool) {
    let text = """
      {
        "type": "job",
        "version": "2.0",
        "steps": [
          {
            "stepType": "kafka",
            "parameter": {
              "column": [
                "__key__",
                "__value__"
              ],
              "topic": "orders",
              "skipExceedRecord": true
            },
            "category": "reader"
          },
          {
            "stepType": "stream",
            "parameter": {
              "print": false
            },
            "category": "writer"
          }
        ],
        "setting": {
          "speed": {
            "concurrent": 3
          }
        }
      }
      """
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let bytes = Array((isIndented ? text : lines.joined()).utf8)
    #expect(JSONDocument(parsing: bytes).problems.isEmpty)
    for (index, byte) in bytes.enumerated() where Array("{}[],:\"".utf8).contains(byte) {
      var damaged = bytes
      damaged.insert(byte, at: index)
      checkOneProblem(damaged, "a second \(Unicode.Scalar(byte)) at \(index)")
      // Without its bracket and without indentation, nothing tells an array from a value.
      if byte == UInt8(ascii: "["), !isIndented { continue }
      damaged = bytes
      damaged.remove(at: index)
      checkOneProblem(damaged, "no \(Unicode.Scalar(byte)) at \(index)")
    }
  }

  private func checkOneProblem(_ damaged: [UInt8], _ damage: String) {
    let document = JSONDocument(parsing: damaged)
    // A comma too many at the end is no error.
    let errors = document.problems.filter { $0.severity == .error }
    #expect(errors.count <= 1 && !document.problems.isEmpty, "\(damage): \(document.problems.map(\.message))")
    checkSoundness(document)
  }
}

/// Documents of any shape in any layout, and damage.
struct DocumentGenerator {
  private var state: UInt64
  private var bytes: [UInt8] = []
  /// The outline of the last document, worked out while it was written.
  private(set) var outline = ""

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  mutating func document() -> [UInt8] {
    bytes = []
    outline = ""
    blanks()
    value(depth: 0)
    blanks()
    return bytes
  }

  /// One to four bytes removed, put in, replaced, doubled or moved.
  mutating func damage(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...next(3) {
      let index = next(bytes.count + 1)
      let other = Array("{}[],:\"'\\/*#\n \u{0}tfn0-.e$;=".utf8)
      switch next(5) {
      case 0 where index < bytes.count: bytes.remove(at: index)
      case 1: bytes.insert(other[next(other.count)], at: index)
      case 2 where index < bytes.count: bytes[index] = UInt8(next(256))
      case 3 where index < bytes.count:
        let end = min(bytes.count, index + next(20))
        bytes.insert(contentsOf: Array(bytes[index..<end]), at: next(bytes.count + 1))
      default: bytes.removeSubrange(index..<min(bytes.count, index + next(10)))
      }
    }
    return bytes
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: Array(text.utf8))
  }

  private mutating func blanks() {
    for _ in 0..<next(3) { append([" ", "\n", "\t", "\r\n", "                    "][next(5)]) }
  }

  private mutating func value(depth: Int) {
    switch next(depth > 5 ? 5 : 9) {
    case 0: literal("null")
    case 1: literal("true")
    case 2: literal("false")
    case 3: literal(["0", "-1", "42", "1.5", "-0.25e-3", "1E+9", "123456789012345678901234567890"][next(7)])
    case 4: string()
    case 5, 6:
      container("[", "]", depth: depth) { $0.value(depth: depth + 1) }
    default:
      container("{", "}", depth: depth) { generator in
        generator.string()
        generator.blanks()
        generator.append(":")
        generator.outline += ":"
        generator.blanks()
        generator.value(depth: depth + 1)
      }
    }
  }

  private mutating func literal(_ text: String) {
    append(text)
    outline += text
  }

  private mutating func container(
    _ opening: String, _ closing: String, depth: Int, _ element: (inout DocumentGenerator) -> Void
  ) {
    append(opening)
    outline += opening
    for index in 0..<next(6) {
      if index > 0 {
        append(",")
        outline += " "
      }
      blanks()
      element(&self)
      blanks()
    }
    if next(4) == 0 { blanks() }
    append(closing)
    outline += closing
  }

  private mutating func string() {
    append("\"")
    for _ in 0..<next(30) {
      let (source, text) = [
        ("a", "a"), ("Z", "Z"), (" ", " "), ("é", "é"), ("中", "中"), ("😀", "😀"), ("\\n", "\n"), ("\\\"", "\""),
        ("\\\\", "\\"), ("\\/", "/"), ("\\u00e9", "é"), ("\\uD83D\\uDE00", "😀"), ("{", "{"), ("//", "//"), ("'", "'"),
        ("\u{7F}", "\u{7F}"),
      ][next(16)]
      append(source)
      outline += text
    }
    append("\"")
  }
}
