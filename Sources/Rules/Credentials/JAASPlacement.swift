import Findings
public import SourceText

/// Where a JAAS text stands: a file of its own, or a value in another.
public enum JAASPlacement: Sendable {
  case file(path: String)
  /// The value of `sasl.jaas.config`.
  ///
  /// - Parameters:
  ///   - whole: With its quotes.
  ///   - offsets: For each byte of the text and for its end where that stands in the file; nil where it cannot be told.
  case value(path: String, pointer: String, whole: ByteRange, offsets: [UInt32]?)

  public var path: String {
    switch self {
    case .file(let path), .value(let path, _, _, _): path
    }
  }

  /// - Parameter pointer: `Entry/option`, in a file.
  func place(of range: ByteRange, pointer: String) -> Place {
    switch self {
    case .file(let path): return Place(file: path, range: range, pointer: pointer)
    case .value(let path, let pointer, let whole, let offsets):
      guard let offsets, Int(range.end) < offsets.count, range.start <= range.end else {
        return Place(file: path, range: whole, pointer: pointer)
      }
      return Place(
        file: path, range: ByteRange(offsets[Int(range.start)], offsets[Int(range.end)]), pointer: pointer)
    }
  }
}
