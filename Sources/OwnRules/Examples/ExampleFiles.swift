public import Catalog
public import SourceText

/// An example's files with the places that it marks; fragments stand in a script that is in order otherwise.
public struct ExampleFiles: Sendable {
  public struct Mark: Hashable, Sendable {
    public var path: String
    public var range: ByteRange

    public init(path: String, range: ByteRange) {
      self.path = path
      self.range = range
    }
  }

  /// Content by path, without the marks.
  public private(set) var files: [String: [UInt8]] = [:]
  /// `«…»`
  public private(set) var findings: [Mark] = []
  /// `‹…›`
  public private(set) var related: [Mark] = []

  /// Those of an example of the catalogue.
  public init(_ parts: StaticString) {
    self.init(RuleExample.split(parts))
  }

  public init(_ parts: [(kind: ExampleKind, text: String)]) {
    for part in parts {
      switch part.kind {
      case .reader: add(Self.script(reader: part.text), path: "jobs/job.json")
      case .writer: add(Self.script(writer: part.text), path: "jobs/job.json")
      case .setting: add(Self.script(setting: part.text), path: "jobs/job.json")
      case .file(let path): add(part.text, path: path)
      }
    }
  }

  private mutating func add(_ text: String, path: String) {
    if let binary = Self.binary(text) {
      files[path] = binary
      return
    }
    var bytes: [UInt8] = []
    var starts: [Unicode.Scalar: [UInt32]] = [:]
    for scalar in text.unicodeScalars {
      let offset = UInt32(bytes.count)
      switch scalar {
      case "«", "‹": starts[scalar, default: []].append(offset)
      case "»":
        if let start = starts["«"]?.popLast() { findings.append(Mark(path: path, range: ByteRange(start, offset))) }
      case "›":
        if let start = starts["‹"]?.popLast() { related.append(Mark(path: path, range: ByteRange(start, offset))) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    files[path] = bytes
  }

  /// What is written as `hex:` and the digits of bytes, blanks between them or not; nil for any other text.
  private static func binary(_ text: String) -> [UInt8]? {
    let mark = "hex:"
    guard text.hasPrefix(mark) else { return nil }
    let digits = text.utf8.dropFirst(mark.utf8.count).filter { $0 > 0x20 }
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index...(index + 1)], as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(byte)
    }
    return bytes
  }

  // MARK: Scripts around a fragment

  private static let reader = """
    {"column": [{"type": "STRING", "random": "1,9"}, {"type": "STRING", "random": "1,99"}], "sliceRecordCount": 1}
    """
  public static let setting = #"{"errorLimit": {"record": "0"}, "speed": {"concurrent": 1, "throttle": false}}"#

  /// A script that is in order but for the fragments.
  public static func script(
    reader: String? = nil, writer: String? = nil, setting: String = Self.setting
  ) -> String {
    """
    {
      "type": "job",
      "version": "2.0",
      "steps": [
        {"stepType": "\(reader == nil ? "stream" : "kafka")", "name": "Reader", "category": "reader",
         \(member("parameter", reader ?? Self.reader))},
        {"stepType": "\(writer == nil ? "stream" : "kafka")", "name": "Writer", "category": "writer",
         \(member("parameter", writer ?? #"{"print": true}"#))}
      ],
      "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
      \(member("setting", setting))
    }
    """
  }

  /// A fragment is an object, or the whole member where its key is marked.
  private static func member(_ key: String, _ fragment: String) -> String {
    let start = fragment.first { !$0.isWhitespace }
    return start == "{" ? "\"\(key)\": \(fragment)" : fragment
  }
}
