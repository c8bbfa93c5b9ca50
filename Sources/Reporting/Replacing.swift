extension Array where Element == UInt8 {
  /// The bytes with every occurrence of a part replaced, from left to right.
  func replacing(_ part: some RandomAccessCollection<UInt8>, by replacement: some Collection<UInt8>) -> [UInt8] {
    guard let first = part.first else { return self }
    var result: [UInt8] = []
    var rest = self[...]
    while let candidate = rest.firstIndex(of: first) {
      result += rest[..<candidate]
      rest = rest[candidate...]
      if rest.starts(with: part) {
        result += Array(replacement)
        rest = rest.dropFirst(part.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}

extension String {
  func replacing(_ part: StaticString, by replacement: String) -> String {
    let part = Array(part.description.utf8)
    return String(decoding: Array(utf8).replacing(part, by: replacement.utf8), as: UTF8.self)
  }
}
