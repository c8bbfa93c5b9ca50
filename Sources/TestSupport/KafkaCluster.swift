import Glibc
import Synchronization

/// Real brokers of one Kafka version on loopback, shared by all tests of a process, with a Java client beside them.
public final class KafkaCluster: Sendable {
  public let version: String
  /// `127.0.0.1:PORT`.
  public let brokers: String
  /// The first of its ports.
  let port: Int
  private let folder: TemporaryFolder
  private let java: Mutex<JavaSession>
  private let topics = Atomic<Int>(0)

  private static let clusters = Mutex<[String: Result<KafkaCluster, ChildProcess.Failure>]>([:])

  /// The cluster of a version; the first who asks starts it, and it ends with the process.
  public static func shared(_ version: String) throws -> KafkaCluster {
    try clusters.withLock { clusters in
      if let known = clusters[version] { return try known.get() }
      let result: Result<KafkaCluster, ChildProcess.Failure>
      do {
        result = .success(try KafkaCluster(version))
      } catch {
        result = .failure(ChildProcess.Failure(description: "Kafka \(version) does not start: \(error)"))
      }
      clusters[version] = result
      return try result.get()
    }
  }

  /// - Parameters:
  ///   - ports: How many ports the broker listens on.
  ///   - environment: For the brokers.
  ///   - settings: Further ones of the broker, by its first port.
  init(
    _ version: String, ports: Int = 1, environment: [String: String?] = [:], settings: (Int) -> [String] = { _ in [] }
  ) throws {
    self.version = version
    folder = try TemporaryFolder()
    port = try Self.freePort(followedBy: ports - 1)
    let cluster = JavaTool.kafkaHome + "/cluster"
    // Ends the brokers with the tests, however those end.
    let watch = """
      while kill -0 \(getpid()) 2>/dev/null; do sleep 1; done
      '\(cluster)' down '\(folder.path)'; rm -rf '\(folder.path)'
      """
    folder.leave()
    _ = try ChildProcess.run(["/bin/sh", "-c", "setsid /bin/sh -c \"$0\" >/dev/null 2>&1 </dev/null &", watch])
    let outcome = try ChildProcess.run(
      [
        cluster, "up", version, folder.path, "--port", "\(port)", "--set", "auto.create.topics.enable=false",
        // Records of the tests are of any age: none of them is to be deleted while a test looks.
        "--set", "log.retention.ms=-1",
      ] + settings(port).flatMap { ["--set", $0] },
      environment: environment.merging(["KAFKA_HEAP": "320m"]) { $1 }, seconds: 120)
    guard outcome.exit == .status(0), let list = outcome.standardOutput.split(separator: UInt8(ascii: "\n")).last else {
      throw ChildProcess.Failure(description: outcome.standardError)
    }
    brokers = String(decoding: list, as: UTF8.self)
    java = Mutex(try JavaSession(brokers: brokers))
  }

  /// A port that is free, as are so many behind it, and the one a hundred above, where the controller or ZooKeeper listens.
  private static func freePort(followedBy more: Int) throws -> Int {
    for _ in 0..<200 {
      let port = UInt16.random(in: 20_000...30_000)
      let all = (0...more).map { port + UInt16($0) } + [port + 100]
      if all.allSatisfy(LoopbackListener.isFree) { return Int(port) }
    }
    throw ChildProcess.Failure(description: "no free port between 20000 and 30000")
  }

  // MARK: Topics

  /// Creates a topic with a name of its own.
  public func topic(partitions: Int = 1, settings: [String] = []) throws -> String {
    let name = "topic-\(topics.wrappingAdd(1, ordering: .relaxed).newValue)"
    try command((["create", name, "\(partitions)"] + settings).joined(separator: " "))
    return name
  }

  /// A key or value as Java's serializers are to write it.
  public enum Field: Sendable {
    case null
    case text(String)
    case bytes([UInt8])
    case short(Int16)
    case integer(Int32)
    case long(Int64)
    case float(String)
    case double(String)

    fileprivate var words: String {
      switch self {
      case .null: "-"
      case .text(let text): "s:" + base64(Array(text.utf8))
      case .bytes(let bytes): "b:" + base64(bytes)
      case .short(let number): "h:\(number)"
      case .integer(let number): "i:\(number)"
      case .long(let number): "l:\(number)"
      case .float(let digits): "f:\(digits)"
      case .double(let digits): "d:\(digits)"
      }
    }
  }

  /// A record that the Java producer is to send.
  public struct Sent: Sendable {
    public var key: Field
    public var value: Field
    public var partition: Int?
    /// Milliseconds since 1970.
    public var timestamp: Int64?
    public var headers: [(name: String, value: Field)]

    public init(
      key: Field = .null, value: Field, partition: Int? = nil, timestamp: Int64? = nil,
      headers: [(name: String, value: Field)] = []
    ) {
      self.key = key
      self.value = value
      self.partition = partition
      self.timestamp = timestamp
      self.headers = headers
    }
  }

  /// Sends records with the Java producer and waits for their acknowledgement.
  public func send(_ records: [Sent], to topic: String) throws {
    try commands(Self.sending(records, to: topic))
  }

  /// Sends records in one transaction, whose marker takes an offset of its own in each partition.
  public func sendInTransaction(_ records: [Sent], to topic: String, commit: Bool = true) throws {
    try commands(["begin"] + Self.sending(records, to: topic) + [commit ? "commit" : "abort"])
  }

  private static func sending(_ records: [Sent], to topic: String) -> [String] {
    records.map { record in
      let place = [record.partition.map(String.init) ?? "-", record.timestamp.map(String.init) ?? "-"]
      let headers = record.headers.map { "\($0.name)=\($0.value.words)" }
      return (["send", topic] + place + [record.key.words, record.value.words] + headers).joined(separator: " ")
    } + ["flush"]
  }

  /// A record as the Java consumer got it.
  public struct Received: Sendable {
    public var partition: Int
    public var offset: Int64
    public var timestamp: Int64
    public var key: [UInt8]?
    public var value: [UInt8]?
    /// Where Java's own partitioner would have put the key; nil without one.
    public var javaPartition: Int?
  }

  /// All records of a topic by partition and offset, as the Java consumer gets them (read_uncommitted).
  public func consume(_ topic: String) throws -> [Received] {
    let records = try command("consume \(topic)").dropLast().map { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 7, let partition = Int(words[1]), let offset = Int64(words[2]),
        let timestamp = Int64(words[3])
      else { throw ChildProcess.Failure(description: "not a record: \(line)") }
      func bytes(_ word: String) -> [UInt8]? { word == "-" ? nil : decodedBase64(word.dropFirst(2)) }
      return Received(
        partition: partition, offset: offset, timestamp: timestamp, key: bytes(words[4]), value: bytes(words[5]),
        javaPartition: Int(words[6]))
    }
    return records.sorted { ($0.partition, $0.offset) < ($1.partition, $1.offset) }
  }

  /// Gives the Java client a command of `KafkaTool.java`, and returns the lines of its answer.
  @discardableResult
  public func command(_ line: String) throws -> [String] {
    try java.withLock { try $0.answer(to: line) }
  }

  /// Gives it several, with none of another test between them.
  private func commands(_ lines: [String]) throws {
    try java.withLock { session in
      for line in lines { _ = try session.answer(to: line) }
    }
  }
}

/// `KafkaTool.java` while it runs.
private struct JavaSession: ~Copyable {
  private let process: ChildProcess
  private var read = 0

  init(brokers: String) throws {
    process = try ChildProcess(JavaTool.command("KafkaTool.java", version: "3.6.2", [brokers]), input: .pipe)
  }

  mutating func answer(to line: String) throws -> [String] {
    try process.write(Array((line + "\n").utf8))
    var lines: [String] = []
    let start = read
    try process.wait(until: {
      let text = String(decoding: process.standardOutput(from: start), as: UTF8.self)
      guard text.hasSuffix("\n") else { return false }
      lines = text.split(separator: "\n").map(String.init)
      return lines.last.map { $0.hasPrefix("ok") || $0.hasPrefix("error") } ?? false
    })
    read += lines.reduce(0) { $0 + $1.utf8.count + 1 }
    guard let last = lines.last, last.hasPrefix("ok") else {
      throw ChildProcess.Failure(description: "\(line): \(lines.last ?? "no answer")")
    }
    return lines
  }
}

func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var text = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = (group + [0, 0]).prefix(3).reduce(0) { $0 << 8 | Int($1) }
    for index in 0..<4 {
      text.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : "=")
    }
  }
  return text
}

func decodedBase64(_ text: Substring) -> [UInt8] {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var bytes: [UInt8] = []
  var bits = 0
  var count = 0
  for character in text where character != "=" {
    bits = bits << 6 | (alphabet.firstIndex(of: character) ?? 0)
    count += 6
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> count))
    }
  }
  return bytes
}
