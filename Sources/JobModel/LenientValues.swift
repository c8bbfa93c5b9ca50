/// A number as scripts give it: `12`, `"12"`, `1.5`.
public enum LenientNumber: Sendable {
  case integer(Int64)
  case fraction(Double)

  init?(_ text: String) {
    if let integer = Int64(text) {
      self = .integer(integer)
      return
    }
    // Beyond 64 bits an integer is as good as a fraction: no setting takes either.
    guard text.utf8.count <= 64, let fraction = Double(text), fraction.isFinite else { return nil }
    self = .fraction(fraction)
  }
}
