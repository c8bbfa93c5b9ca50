/// A project and a job that are in order.
enum Sample {
  static let project = """
    datasources:
      events:
        type: kafka
        version: "3.6"
        server: kafka-1:9092
    """

  static let job = """
    {
      "type": "job",
      "version": "2.0",
      "steps": [
        {
          "stepType": "kafka",
          "name": "Reader",
          "category": "reader",
          "parameter": {
            "datasource": "events",
            "topic": "orders",
            "column": ["__key__", "__value__"],
            "keyType": "STRING",
            "valueType": "STRING",
            "beginDateTime": "${bdp.system.bizdate}000000",
            "endDateTime": "20260102000000",
            "skipExceedRecord": true,
            "stopWhenReachEndOffset": true,
            "kafkaConfig": {
              "fetch.min.bytes": "1024"
            }
          }
        },
        {
          "stepType": "stream",
          "name": "Writer",
          "category": "writer",
          "parameter": {"print": true, "fieldDelimiter": ","}
        }
      ],
      "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
      "setting": {"errorLimit": {"record": "0"}, "speed": {"throttle": false, "concurrent": 1}}
    }
    """

  static let files = ["weir.yaml": project, "jobs/orders.json": job]
}

extension String {
  /// With the first occurrence of a part replaced; the part must be there.
  func with(_ part: String, _ replacement: String) -> String {
    guard let range = firstRange(of: part) else { return "no such part: \(part)" }
    return self[..<range.lowerBound] + replacement + self[range.upperBound...]
  }
}
