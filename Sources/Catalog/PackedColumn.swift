/// A column of small numbers written as a text literal, digits of base 64, so many to a number, the least first.
///
/// A literal lies in the executable as it is read. An array, even of constants, has to be asked for each time whether it has been made yet:
/// twenty instructions for each number, and a script needs a thousand of them.
@frozen
public struct PackedColumn: Sendable {
  @usableFromInline let digits: StaticString
  @usableFromInline let width: Int

  /// The digit zero; the others follow it. All are printable ASCII.
  @inlinable static var zero: UInt8 { 0x28 }

  /// - Parameter digits: Made by the generator, all of ASCII.
  @inlinable
  init(_ digits: StaticString, width: Int) {
    self.digits = digits
    self.width = width
  }

  @inlinable public var count: Int { digits.utf8CodeUnitCount / width }

  // Where the compiler sees the literal, little is left of this but a comparison and a load.
  @inlinable
  @inline(__always)
  public subscript(index: Int) -> Int {
    let (start, overflow) = index.multipliedReportingOverflow(by: width)
    precondition(!overflow && start >= 0 && start < digits.utf8CodeUnitCount)
    let place = digits.utf8Start + start
    var value = Int(place[0] &- Self.zero)
    if width > 1 { value |= Int(place[1] &- Self.zero) &<< 6 }
    if width > 2 { value |= Int(place[2] &- Self.zero) &<< 12 }
    if width > 3 { value |= tail(place) }
    return value
  }

  @inlinable
  func tail(_ place: UnsafePointer<UInt8>) -> Int {
    (3..<width).reduce(0) { $0 | Int(place[$1] &- Self.zero) &<< (6 * $1) }
  }
}
