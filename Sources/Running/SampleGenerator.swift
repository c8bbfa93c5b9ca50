import Connectors
import KafkaClient
import Records

/// Makes up records that fit a reader, for a job without a sample of its own.
struct SampleGenerator {
  static let count = 20

  let reader: KafkaReaderConfiguration
  let partitions: Int32

  func records() -> [SampleRecord] {
    (0..<Self.count).map { number in
      SampleRecord(
        partition: reader.partition ?? Int32(number) % partitions, key: bytes("key-\(number)", number, reader.keyType),
        value: bytes(json(number), number, reader.valueType), headers: [("sample", Array("weir".utf8))])
    }
  }

  private func bytes(_ text: String, _ number: Int, _ type: KafkaType) -> [UInt8] {
    switch type {
    case .byteArray, .string: Array(text.utf8)
    case .short: bigEndian(Int16(number))
    case .integer: bigEndian(Int32(number))
    case .long: bigEndian(Int64(number))
    case .float: bigEndian(Int32(bitPattern: (Float(number) + 0.5).bitPattern))
    case .double: bigEndian(Int64(bitPattern: (Double(number) + 0.5).bitPattern))
    }
  }

  private func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0) }
  }

  // MARK: A value with the columns' properties

  private indirect enum Node {
    case text(String)
    case object([(name: String, value: Node)])
    case array([Node])
  }

  private func json(_ number: Int) -> String {
    var root: Node?
    for column in reader.columns {
      guard case .path(let steps) = column else { continue }
      root = node(root, steps[...], number)
    }
    return text(root ?? .object([("id", .text(String(number)))]))
  }

  /// The node with a value at the end of the path; what is there already stays.
  private func node(_ node: Node?, _ steps: ArraySlice<ColumnExpression.PathStep>, _ number: Int) -> Node {
    guard let step = steps.first else { return node ?? .text("\(number)") }
    let rest = steps.dropFirst()
    switch step {
    case .name(let name):
      var members: [(name: String, value: Node)] = []
      if case .object(let before) = node { members = before }
      let leaf = rest.isEmpty ? Node.text("\"\(escaped(name))-\(number)\"") : nil
      if let index = members.firstIndex(where: { $0.name == name }) {
        members[index].value = self.node(members[index].value, rest, number)
      } else {
        members.append((name, leaf ?? self.node(nil, rest, number)))
      }
      return .object(members)
    case .index(let index):
      var elements: [Node] = []
      if case .array(let before) = node { elements = before }
      // An index far out is left without a value: a sample needs no thousand elements.
      guard index < 16 else { return .array(elements) }
      while elements.count <= index { elements.append(.text("null")) }
      let before: Node? = if case .text("null") = elements[index] { nil } else { elements[index] }
      elements[index] = self.node(before, rest, number)
      return .array(elements)
    }
  }

  private func text(_ node: Node) -> String {
    switch node {
    case .text(let text): text
    case .array(let elements): "[" + elements.map(text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\"\(escaped($0.name))\":\(text($0.value))" }.joined(separator: ",") + "}"
    }
  }

  private func escaped(_ name: String) -> String {
    String(name.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
  }
}
