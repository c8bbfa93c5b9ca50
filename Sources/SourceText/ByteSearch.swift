import Glibc

/// Searches by the C library, which looks at many bytes at once.
public enum ByteSearch {
  /// The offset of the first `byte` at or after `start`; nil where there is none.
  public static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + start, CInt(byte), bytes.count - start) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
