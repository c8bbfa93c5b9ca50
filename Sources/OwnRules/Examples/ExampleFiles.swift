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
    var bytes: [UInt8] = []
    var starts: [Unicode.Scalar: [UInt32]] = [:]
    var binary = BinaryText(text)
    let content = binary == nil ? text.unicodeScalars : binary?.digits ?? text.unicodeScalars
    for scalar in content {
      let offset = UInt32(bytes.count)
      switch scalar {
      case "«", "‹": starts[scalar, default: []].append(offset)
      case "»":
        if let start = starts["«"]?.popLast() { findings.append(Mark(path: path, range: ByteRange(start, offset))) }
      case "›":
        if let start = starts["‹"]?.popLast() { related.append(Mark(path: path, range: ByteRange(start, offset))) }
      default: if binary == nil { bytes += Array(String(scalar).utf8) } else { bytes += binary?.add(scalar) ?? [] }
      }
    }
    files[path] = bytes
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
