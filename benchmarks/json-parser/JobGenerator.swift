/// Job scripts of about 2 KB, each different, the same in every run.
struct JobGenerator {
  enum Style: String, CaseIterable {
    /// All jobs in one array, indented as people write them.
    case array
    /// The same jobs, each a file of its own.
    case jobs
    /// One array without blanks.
    case compact
    /// One array, half of its text Chinese.
    case chinese
  }

  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  let style: Style

  init(style: Style) {
    self.style = style
  }

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: state >> 33) % bound
  }

  /// Files of about `size` bytes in total.
  mutating func files(size: Int) -> [[UInt8]] {
    var files: [[UInt8]] = []
    var total = 0
    while total < size {
      files.append(job(number: files.count))
      total += files[files.count - 1].count
    }
    guard style != .jobs else { return files }
    var array: [UInt8] = [UInt8(ascii: "[")]
    array.reserveCapacity(total + files.count * 2 + 1)
    for (index, file) in files.enumerated() {
      if index > 0 { array.append(UInt8(ascii: ",")) }
      array.append(contentsOf: file)
    }
    array.append(UInt8(ascii: "]"))
    return [array]
  }

  private mutating func job(number: Int) -> [UInt8] {
    let note = style == .chinese ? "将订单主题的增量数据同步到分析库，按天分区，失败时重试三次" : "orders of one day"
    var columns: [String] = []
    for column in 0..<(6 + next(8)) {
      let name = ["__key__", "__value__", "__offset__", "customer_id", "amount.total", "created_at"][next(6)]
      columns.append("\"\(name)\(column > 5 ? String(column) : "")\"")
    }
    let text = """
      {
        "type": "job",
        "version": "2.0",
        "comment": "\(note) \(number)",
        "steps": [
          {
            "stepType": "kafka",
            "parameter": {
              "server": "kafka-\(next(90)).example.internal:9093,kafka-\(next(90)).example.internal:9093",
              "topic": "orders-\(number)",
              "kafkaConfig": {
                "group.id": "sync-\(next(100_000))",
                "security.protocol": "SASL_SSL",
                "sasl.mechanism": "GSSAPI",
                "max.poll.records": "\(next(5000))",
                "ssl.truststore.location": "C:\\\\kafka\\\\truststore.jks"
              },
              "column": [
                \(columns.joined(separator: ",\n          "))
              ],
              "valueType": "STRING",
              "keyType": "STRING",
              "beginDateTime": "${startTime}",
              "endDateTime": "${endTime}",
              "waitTIme": \(next(60)),
              "skipExceedRecord": true,
              "stopWhenPollEmpty": false
            },
            "name": "Reader",
            "category": "reader"
          },
          {
            "stepType": "stream",
            "parameter": {
              "print": false,
              "fieldDelimiter": "\\t"
            },
            "name": "Writer",
            "category": "writer"
          }
        ],
        "setting": {
          "errorLimit": {
            "record": "\(next(1000))"
          },
          "speed": {
            "throttle": true,
            "concurrent": \(1 + next(32)),
            "mbps": "12"
          }
        },
        "order": {
          "hops": [
            {
              "from": "Reader",
              "to": "Writer"
            }
          ]
        }
      }
      """
    guard style == .compact else { return Array(text.utf8) }
    // No string of these jobs holds a line break or two blanks.
    return text.split(separator: "\n").flatMap { line in
      Array(line.drop { $0 == " " }.replacing("\": ", with: "\":").utf8)
    }
  }
}
