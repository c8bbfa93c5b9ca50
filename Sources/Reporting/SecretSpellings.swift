import JSONSyntax
import SourceText

/// Every secret of a file as the file spells it, and as another text would.
struct SecretSpellings {
  private let spellings: Set<[UInt8]>
  /// The lengths that they have, longest first: what a search costs does not depend on how many there are.
  private let lengths: [Int]
  /// The bytes that one of them begins with.
  private let firstBytes: [Bool]

  var isEmpty: Bool { spellings.isEmpty }

  /// A repair may quote or escape a value in another way than the file does: the value behind counts, too.
  init(of file: SourceFile) {
    let apostrophe = UInt8(ascii: "'")
    var spellings: Set<[UInt8]> = []
    for secret in file.secrets where !secret.isEmpty && Int(secret.end) <= file.bytes.count {
      var raw = Array(file.bytes[secret.indices])
      if raw.count > 2, let quote = raw.first, quote == raw.last, quote == UInt8(ascii: "\"") || quote == apostrophe {
        raw = Array(raw.dropFirst().dropLast())
      }
      let value = JSONText.decoded(raw)
      spellings.formUnion([raw, value])
      spellings.insert(Array(JSONText.literal(String(decoding: value, as: UTF8.self)).utf8.dropFirst().dropLast()))
      spellings.insert(raw.replacing([apostrophe, apostrophe], by: [apostrophe]))
    }
    spellings.remove([])
    self.spellings = spellings
    lengths = Set(spellings.map(\.count)).sorted(by: >)
    var firstBytes = [Bool](repeating: false, count: 256)
    for first in spellings.compactMap(\.first) { firstBytes[Int(first)] = true }
    self.firstBytes = firstBytes
  }

  /// A text with every byte replaced that belongs to a secret, one mask for each run of them.
  func masked(_ text: [UInt8], by mask: String) -> [UInt8] {
    guard !isEmpty else { return text }
    var result: [UInt8] = []
    // Bytes before this one belong to a secret that has been masked.
    var masked = 0
    for index in text.indices {
      let rest = text.count - index
      if firstBytes[Int(text[index])],
        let length = lengths.first(where: { $0 <= rest && spellings.contains(Array(text[index..<(index + $0)])) })
      {
        if masked < index || result.isEmpty { result += mask.utf8 }
        masked = max(masked, index + length)
      }
      if index >= masked { result.append(text[index]) }
    }
    return result
  }
}
