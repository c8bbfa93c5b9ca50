/// The little of Java's object serialization that secret keys in JCEKS stores consist of: an object whose fields are
/// byte arrays, texts and numbers. It has no length, so it is read to find its end.
///
/// The grammar is that of the Java Object Serialization Specification, 6.4.
enum SerializedObject {
  private static let magic: UInt64 = 0xACED_0005

  static func skip(_ reader: inout BigEndianReader) throws(KeyStoreFailure) {
    let start = reader.position
    guard try reader.unsigned(4, "a secret key") == magic else {
      throw .damaged("a secret key is no serialized object", offset: start)
    }
    var parser = Parser(start: start)
    try parser.value(&reader, depth: 0)
  }

  /// A class by its fields' types, with the class above it.
  private struct Description {
    var fields: [UInt8] = []
    var hasWriteMethod = false
    var isSerializable = true
    /// An index into the parser's handles.
    var parent: Int?
  }

  private struct Parser {
    let start: Int
    /// What a reference may point to; nil for what is no class.
    private var handles: [Description?] = []

    init(start: Int) {
      self.start = start
    }

    private func failure(_ reader: BigEndianReader) -> KeyStoreFailure {
      .damaged("a secret key does not parse", offset: reader.position)
    }

    private func byte(_ reader: inout BigEndianReader) throws(KeyStoreFailure) -> UInt8 {
      UInt8(truncatingIfNeeded: try reader.unsigned(1, "a secret key"))
    }

    /// An object, array, text, reference or null.
    mutating func value(_ reader: inout BigEndianReader, depth: Int) throws(KeyStoreFailure) {
      guard depth < 16, handles.count < 1_000 else { throw failure(reader) }
      switch try byte(&reader) {
      case 0x70: return
      case 0x71: _ = try reader.take(4, "a secret key")
      case 0x72, 0x7E: throw failure(reader)
      case 0x73:
        let description = try description(&reader, depth: depth + 1)
        handles.append(nil)
        try fields(of: description, &reader, depth: depth + 1)
      case 0x74:
        handles.append(nil)
        _ = try reader.take(Int(reader.unsigned(2, "a secret key")), "a secret key")
      case 0x75: try array(&reader, depth: depth + 1)
      default: throw failure(reader)
      }
    }

    /// A class: described here, or by a reference; nil for none.
    private mutating func description(
      _ reader: inout BigEndianReader, depth: Int
    ) throws(KeyStoreFailure) -> Int? {
      guard depth < 16, handles.count < 1_000 else { throw failure(reader) }
      switch try byte(&reader) {
      case 0x70: return nil
      case 0x71:
        let index = Int(try reader.unsigned(4, "a secret key")) - 0x7E_0000
        guard handles.indices.contains(index), handles[index] != nil else { throw failure(reader) }
        return index
      case 0x72:
        _ = try reader.text("a secret key")
        _ = try reader.take(8, "a secret key")
        let handle = handles.count
        handles.append(Description())
        var description = Description()
        let flags = try byte(&reader)
        description.hasWriteMethod = flags & 1 != 0
        description.isSerializable = flags & 2 != 0
        for _ in 0..<(try reader.unsigned(2, "a secret key")) {
          let type = try byte(&reader)
          description.fields.append(type)
          _ = try reader.text("a secret key")
          if type == UInt8(ascii: "[") || type == UInt8(ascii: "L") { try value(&reader, depth: depth + 1) }
        }
        // No annotations: what ends them comes at once.
        guard try byte(&reader) == 0x78 else { throw failure(reader) }
        description.parent = try self.description(&reader, depth: depth + 1)
        handles[handle] = description
        return handle
      default: throw failure(reader)
      }
    }

    private mutating func fields(
      of class: Int?, _ reader: inout BigEndianReader, depth: Int
    ) throws(KeyStoreFailure) {
      guard depth < 16 else { throw failure(reader) }
      guard let index = `class`, let description = handles[index] else { return }
      try fields(of: description.parent, &reader, depth: depth + 1)
      guard description.isSerializable else { throw failure(reader) }
      for type in description.fields {
        if let size = Self.size(of: type) {
          _ = try reader.take(size, "a secret key")
        } else {
          try value(&reader, depth: depth + 1)
        }
      }
      if description.hasWriteMethod {
        guard try byte(&reader) == 0x78 else { throw failure(reader) }
      }
    }

    /// Of primitive elements: others do not occur.
    private mutating func array(_ reader: inout BigEndianReader, depth: Int) throws(KeyStoreFailure) {
      let before = reader.position
      // The class's name, `[B`, says what the elements are.
      guard let element = try elementType(&reader, depth: depth), let size = Self.size(of: element) else {
        throw .damaged("a secret key does not parse", offset: before)
      }
      handles.append(nil)
      let count = try reader.unsigned(4, "a secret key")
      guard count <= UInt64(reader.bytes.count) else { throw failure(reader) }
      _ = try reader.take(Int(count) * size, "a secret key")
    }

    private mutating func elementType(
      _ reader: inout BigEndianReader, depth: Int
    ) throws(KeyStoreFailure) -> UInt8? {
      var ahead = reader
      let isNew = try byte(&ahead) == 0x72
      if isNew, try ahead.text("a secret key") != "[B" { return nil }
      // A reference can only be to the class of byte arrays: no other was let through.
      _ = try description(&reader, depth: depth)
      return UInt8(ascii: "B")
    }

    private static func size(of type: UInt8) -> Int? {
      switch type {
      case UInt8(ascii: "B"), UInt8(ascii: "Z"): 1
      case UInt8(ascii: "C"), UInt8(ascii: "S"): 2
      case UInt8(ascii: "I"), UInt8(ascii: "F"): 4
      case UInt8(ascii: "J"), UInt8(ascii: "D"): 8
      default: nil
      }
    }
  }
}
