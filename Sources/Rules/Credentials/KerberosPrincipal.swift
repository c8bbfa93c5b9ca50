/// `name[/host]@REALM`
struct KerberosPrincipal {
  enum Fault {
    case form
    case noRealm
    case blank
    case emptyPart
  }

  /// What stands behind the `@`; nil where there is none.
  let realm: String?
  let fault: Fault?

  init(_ text: String) {
    let (parts, realm) = Self.parts(Array(text.utf8))
    self.realm = realm.map { String(decoding: $0, as: UTF8.self) }
    if text.utf8.contains(where: { $0 <= 0x20 }) {
      fault = .blank
    } else if parts.contains(where: \.isEmpty) || realm?.isEmpty == true {
      fault = .emptyPart
    } else if realm == nil {
      fault = .noRealm
    } else if parts.count > 2 || realm?.contains(where: { Self.separators.contains($0) }) == true {
      fault = .form
    } else {
      fault = nil
    }
  }

  private static let separators: [UInt8] = [UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ":")]

  /// The parts of the name, and the realm from behind the first `@`. A backslash takes its meaning from a separator.
  private static func parts(_ bytes: [UInt8]) -> (parts: [[UInt8]], realm: [UInt8]?) {
    var parts: [[UInt8]] = [[]]
    var realm: [UInt8]?
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      let isEscaped = byte == UInt8(ascii: "\\") && index + 1 < bytes.count
      if isEscaped {
        index += 1
        byte = bytes[index]
      }
      index += 1
      if realm != nil {
        realm?.append(byte)
      } else if byte == UInt8(ascii: "@"), !isEscaped {
        realm = []
      } else if byte == UInt8(ascii: "/"), !isEscaped {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    return (parts, realm)
  }
}
