import Glibc
import JSONSyntax
import Testing

/// Python's `json` accepts the same files: valid ones, damaged ones and the conformance corpus.
struct PythonComparisonTests {
  /// Reads one document a line, in hexadecimal, and prints 1 where it is JSON. What Python accepts beyond RFC 8259 (NaN
  /// and the infinities) is refused; numbers are not converted.
  static let script = """
    import json, sys
    def refuse(name):
        raise ValueError(name)
    for line in open(sys.argv[1]):
        try:
            text = bytes.fromhex(line).decode('utf-8')
            json.loads(text, parse_constant=refuse, parse_int=str, parse_float=str)
            print('1')
        except (ValueError, RecursionError):
            print('0')
    """

  static var isRequired: Bool { getenv("CI") != nil }
  static let hasPython = system("python3 -c 'import json' >/dev/null 2>&1") == 0

  @Test(.enabled(if: hasPython || isRequired, "python3 is not installed"))
  func acceptsTheSame() throws {
    try #require(Self.hasPython, "python3 is not installed, and CI is set")
    var documents = (ConformanceTests.accepted + ConformanceTests.refused).map { Array($0.utf8) }
    for seed in 0..<100 as Range<UInt64> {
      var generator = DocumentGenerator(seed: seed &+ 5_000_000)
      let document = generator.document()
      documents.append(document)
      for _ in 0..<50 { documents.append(generator.damage(document)) }
    }
    let verdicts = try judge(documents)
    try #require(verdicts.count == documents.count)
    #expect(verdicts.contains(true) && verdicts.contains(false))
    for (document, isAccepted) in zip(documents, verdicts) {
      let problems = JSONDocument(parsing: document).problems
      #expect(
        problems.isEmpty == isAccepted, "\(String(decoding: document, as: UTF8.self)): \(problems.map(\.message))")
    }
  }

  private func judge(_ documents: [[UInt8]]) throws -> [Bool] {
    var template = Array("/tmp/weir-json-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template)).withMemoryRebound(to: CChar.self, capacity: template.count) {
      String(cString: $0)
    }
    let (input, program, output) = ("\(folder)/documents", "\(folder)/judge.py", "\(folder)/verdicts")
    defer {
      for path in [input, program, output] { unlink(path) }
      rmdir(folder)
    }
    try write(documents.map(Self.hexadecimal).joined(separator: "\n") + "\n", to: input)
    try write(Self.script, to: program)
    try #require(system("python3 \(program) \(input) > \(output)") == 0)
    return try read(output).split(separator: "\n").map { $0 == "1" }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  private func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
