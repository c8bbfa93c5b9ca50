/// Whether bytes are UTF-8 as Unicode defines it: no overlong form, no surrogate, nothing above U+10FFFF.
func isValidUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  let count = bytes.count
  var index = 0
  while index < count {
    if index &+ 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 == 0 {
        index &+= 8
        continue
      }
    }
    let lead = bytes[index]
    if lead < 0x80 {
      index &+= 1
      continue
    }
    let length: Int
    // The second byte's range keeps out overlong forms, surrogates and what lies above U+10FFFF.
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, high) = (4, 0x8F)
    default: return false
    }
    guard index &+ length <= count else { return false }
    let second = bytes[index &+ 1]
    guard second >= low, second <= high else { return false }
    if length > 2, bytes[index &+ 2] & 0xC0 != 0x80 { return false }
    if length > 3, bytes[index &+ 3] & 0xC0 != 0x80 { return false }
    index &+= length
  }
  return true
}

/// Appends a Unicode scalar value as UTF-8.
///
/// - Parameter scalar: not a surrogate, at most 0x10FFFF.
@inlinable
func appendUTF8(_ scalar: UInt32, to output: inout [UInt8]) {
  if scalar < 0x80 {
    output.append(UInt8(truncatingIfNeeded: scalar))
    return
  }
  if scalar < 0x800 {
    output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
  } else {
    if scalar < 0x10000 {
      output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
    } else {
      output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
    }
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
  }
  output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
}
