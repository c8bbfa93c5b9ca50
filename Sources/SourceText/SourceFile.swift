/// The bytes of one file as they were read, once, and the places in them that nobody may be shown.
public struct SourceFile: Sendable {
  /// Relative to the working directory where it lies below it, with `/`.
  public var path: String
  public var bytes: [UInt8]
  /// Values that are secret (passwords, inline JAAS text), sorted by start, without overlap.
  /// Whatever prints a part of `bytes` masks them.
  public var secrets: [ByteRange]

  public init(path: String, bytes: [UInt8], secrets: [ByteRange] = []) {
    self.path = path
    self.bytes = bytes
    self.secrets = secrets
  }
}
