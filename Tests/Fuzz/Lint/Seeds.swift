import Catalog
import Glibc
import OwnRules

/// What the mutations begin with: every example of every rule.
enum Seeds {
  static let project = Array(
    """
    datasources:
      events: {type: kafka, version: "3.6", server: "kafka-1:9092,kafka-2:9092"}
      warehouse:
        type: mysql
        host: db.internal
        username: sync
        password: "${env:SET}"
    lint:
      profile: strict

    """.utf8)

  /// A job in order beside the one that is mutated: it shares the group and a data source with many of those.
  static let job = Array(
    """
    {"type": "job", "version": "2.0", "steps": [
      {"stepType": "kafka", "name": "Reader", "category": "reader", "parameter": {
        "datasource": "events", "topic": "orders", "groupId": "g1", "column": ["__value__"], "keyType": "STRING", "valueType": "STRING",
        "beginDateTime": "${bizdate}000000", "endDateTime": "$[yyyymmdd]000000"}},
      {"stepType": "stream", "name": "Writer", "category": "writer", "parameter": {"print": true}}],
      "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
      "setting": {"errorLimit": {"record": "0"}, "speed": {"concurrent": 1, "throttle": false}}}

    """.utf8)

  static func write(to folder: String) {
    var number = 0
    for example in Rule.allCases.flatMap(\.examples) {
      let files = ExampleFiles(example.parts).files
      let script = files.filter { $0.key.hasSuffix(".json") }.min { $0.key < $1.key }?.value ?? job
      let seed = joined([script] + (files["weir.yaml"].map { [$0] } ?? []))
      number += 1
      guard let file = fopen("\(folder)/rule-\(number)", "w") else { fatalError("no seed can be written") }
      fwrite(seed, 1, seed.count, file)
      fclose(file)
    }
  }
}
