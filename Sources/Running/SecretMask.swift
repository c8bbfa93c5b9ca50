/// Takes passwords and their like out of whatever is written.
public struct SecretMask: Sendable {
  private let secrets: [[UInt8]]

  public init(_ secrets: [String]) {
    // The longest first, so that no part of one stands when it holds another.
    self.secrets = Set(secrets).map { Array($0.utf8) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  public func masked(_ text: String) -> String {
    guard !secrets.isEmpty else { return text }
    var bytes = Array(text.utf8)
    var wasChanged = false
    for secret in secrets {
      var index = 0
      while index + secret.count <= bytes.count {
        if bytes[index..<index + secret.count].elementsEqual(secret) {
          bytes.replaceSubrange(index..<index + secret.count, with: Self.stars)
          index += Self.stars.count
          wasChanged = true
        } else {
          index += 1
        }
      }
    }
    return wasChanged ? String(decoding: bytes, as: UTF8.self) : text
  }

  private static let stars = Array("***".utf8)
}
