import Catalog
import Findings
import Fixing
import Glibc
import Linting
import SourceText
import TestSupport

/// Files of one test in a folder of their own, linted and fixed as if each was named.
struct Workspace {
  let folder: TemporaryFolder
  private let names: [String]
  private let options: ExampleOptions

  init(_ files: [String: [UInt8]], options: StaticString = "") throws {
    folder = try TemporaryFolder()
    let given = ExampleOptions(options)
    for (path, bytes) in files {
      try folder.write(bytes, to: path)
      chmod(folder.path(path), given.mode(of: path))
    }
    let endings = [".json", "weir.yaml", ".jaas", ".conf"]
    names = files.keys.filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
    self.options = given
  }

  init(job: String) throws {
    try self.init(["job.json": Array(job.utf8)])
  }

  var request: LintRequest {
    var request = LintRequest(paths: names.map { FilePath(folder.path($0)) }, schedule: options.schedule)
    request.environment = options.environment
    return request
  }

  func lint() -> LintOutcome {
    Linter.run(request)
  }

  func fix(unsafe includesUnsafe: Bool = false, rounds: Int = Fixer.maximumRounds) -> FixOutcome {
    Fixer.run(request, includesUnsafe: includesUnsafe, maximumRounds: rounds)
  }

  func text(_ name: String = "job.json") -> String {
    String(decoding: folder.read(name), as: UTF8.self)
  }

  /// A path of a finding as it was given.
  func name(_ path: String) -> String {
    path.hasPrefix(folder.path + "/") ? String(path.dropFirst(folder.path.utf8.count + 1)) : path
  }
}

extension FixOutcome {
  /// The new text of the only file that changed.
  var onlyText: String? {
    files.count == 1 ? String(decoding: files[0].text.bytes, as: UTF8.self) : nil
  }

  /// Findings that the same options would have repaired.
  func left(unsafe includesUnsafe: Bool) -> [String] {
    lint.findings.filter { $0.fix(includingUnsafe: includesUnsafe) != nil }.map { "\($0.code) \($0.message)" }
  }
}

/// Jobs for tests.
enum SampleJob {
  /// A Kafka reader and a stream writer, in order but for what the members bring.
  static func reading(_ members: String, top: String = "", order: Bool = true) -> String {
    """
    {
      \(top)"type": "job",
      "version": "2.0",
      "steps": [
        {
          "stepType": "kafka", "name": "Reader", "category": "reader",
          "parameter": {
            "server": "kafka-1:9092",
            "topic": "orders",
            "column": ["__key__", "__value__"],
            "keyType": "STRING",
            "valueType": "STRING",
            "beginDateTime": "20240101000000",
            "endDateTime": "20240102000000",
            "stopWhenReachEndOffset": true,
            \(members)
          }
        },
        {"stepType": "stream", "name": "Writer", "category": "writer", "parameter": {"print": true}}
      ],\(order ? "\n  \"order\": {\"hops\": [{\"from\": \"Reader\", \"to\": \"Writer\"}]}," : "")
      "setting": {"errorLimit": {"record": "0"}, "speed": {"concurrent": 1, "throttle": false}}
    }

    """
  }

  /// A stream reader of two columns and a Kafka writer.
  static func writing(_ members: String) -> String {
    """
    {
      "type": "job",
      "version": "2.0",
      "steps": [
        {"stepType": "stream", "name": "Reader", "category": "reader",
         "parameter": {"column": [{"type": "STRING", "value": "k"}, {"type": "STRING", "value": "v"}], "sliceRecordCount": 1}},
        {"stepType": "kafka", "name": "Writer", "category": "writer",
         "parameter": {"server": "kafka-1:9092", "topic": "orders", "keyIndex": 0, "keyType": "STRING", "valueType": "STRING", \(members)}}
      ],
      "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
      "setting": {"errorLimit": {"record": "0"}, "speed": {"concurrent": 1, "throttle": false}}
    }

    """
  }
}
