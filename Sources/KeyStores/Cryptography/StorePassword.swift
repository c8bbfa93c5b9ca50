/// The password of a store or of a key in it.
public struct StorePassword: Sendable, CustomStringConvertible {
  /// UTF-8.
  let text: SecretBytes

  public init(_ password: String) {
    text = SecretBytes(password.utf8)
  }

  /// - Parameter utf8: bytes that are no UTF-8 are read as U+FFFD, and so match nothing.
  public init(utf8: some Collection<UInt8>) {
    text = SecretBytes(utf8)
  }

  public var description: String { "•••" }

  public var isEmpty: Bool { text.count == 0 }

  /// Java's characters, high byte first: what the digest and the key protector of a JKS store are made of.
  var utf16: SecretBytes { wide(terminated: false) }

  /// PKCS#12's BMPString: the same with a zero character at the end (RFC 7292, B.1).
  var terminatedUTF16: SecretBytes { wide(terminated: true) }

  /// Java's key from a password knows printable ASCII alone; nil for others.
  var ascii: SecretBytes? {
    text.withBytes { bytes in bytes.allSatisfy { (0x20...0x7E).contains($0) } } ? text : nil
  }

  private func wide(terminated: Bool) -> SecretBytes {
    text.withBytes { bytes in
      var count = terminated ? 2 : 0
      forEachUnit(of: bytes) { _ in count += 2 }
      return SecretBytes(count: count) { place in
        var index = 0
        forEachUnit(of: bytes) { unit in
          place[index] = UInt8(truncatingIfNeeded: unit >> 8)
          place[index + 1] = UInt8(truncatingIfNeeded: unit)
          index += 2
        }
      }
    }
  }

  private func forEachUnit(of bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt16) -> Void) {
    _ = transcode(
      bytes.makeIterator(), from: UTF8.self, to: UTF16.self, stoppingOnError: false, into: body)
  }
}

extension StorePassword: Equatable {
  public static func == (left: StorePassword, right: StorePassword) -> Bool {
    left.text.withBytes { SecretBytes.areEqual(right.text, $0) }
  }
}
