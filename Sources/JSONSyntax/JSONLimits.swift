/// How much of a file is read.
public struct JSONLimits: Sendable {
  /// Bytes of the largest file. Offsets are 32 bits wide, so values above 2 GiB count as 2 GiB - 1.
  public var bytes: Int
  /// Levels of containers within containers.
  public var depth: Int
  /// Syntax errors that are recorded; one more says that there were more, and the rest of the file is not read.
  public var errors: Int
  /// Places of lenient syntax that are recorded; one more says that there were more.
  public var lenient: Int

  public init(bytes: Int = 1 << 30, depth: Int = 512, errors: Int = 100, lenient: Int = 1000) {
    self.bytes = min(max(bytes, 0), Int(Int32.max))
    self.depth = min(max(depth, 1), 100_000)
    self.errors = min(max(errors, 1), 10_000)
    self.lenient = min(max(lenient, 1), 100_000)
  }

  public static let standard = JSONLimits()
}
