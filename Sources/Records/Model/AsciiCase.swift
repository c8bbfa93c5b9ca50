/// Whether two names are the same but for the case of ASCII letters.
func equalsIgnoringCase(_ left: some StringProtocol, _ right: StaticString) -> Bool {
  right.withUTF8Buffer { right in
    left.utf8.elementsEqual(right) { lowercased($0) == lowercased($1) }
  }
}

@inlinable
func lowercased(_ byte: UInt8) -> UInt8 {
  byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
}
