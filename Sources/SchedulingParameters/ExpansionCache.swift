import Synchronization

/// What became of texts that were expanded before. The jobs of a repository hold the same few expressions over and over.
///
/// Any thread may ask. Of two texts that fall on one place the later stays.
final class ExpansionCache: Sendable {
  /// Longer texts are seldom the same twice.
  private static let longest = 64
  private static let places = 64

  private struct Entry {
    let text: [UInt8]
    let foreign: Set<String>
    let expansion: ParameterExpansion?
  }

  private let entries = Mutex<[Entry?]>([])

  /// The expansion of `text`, worked out by `expand` where it is not known yet.
  func expansion(
    of text: Span<UInt8>, foreign: Set<String>, _ expand: (Span<UInt8>) -> ParameterExpansion?
  ) -> ParameterExpansion? {
    guard text.count <= Self.longest else { return expand(text) }
    let place = Self.place(of: text)
    let known = entries.withLock { entries -> Entry? in
      entries.isEmpty ? nil : entries[place].flatMap { Self.isEqual($0.text, text) && $0.foreign == foreign ? $0 : nil }
    }
    if let known { return known.expansion }
    let entry = Entry(text: text.withUnsafeBufferPointer { Array($0) }, foreign: foreign, expansion: expand(text))
    entries.withLock { entries in
      if entries.isEmpty { entries = [Entry?](repeating: nil, count: Self.places) }
      entries[place] = entry
    }
    return entry.expansion
  }

  private static func place(of text: Span<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in text.indices { hash = (hash ^ UInt32(text[index])) &* 0x0100_0193 }
    return Int((hash ^ hash >> 16) % UInt32(places))
  }

  private static func isEqual(_ known: [UInt8], _ text: Span<UInt8>) -> Bool {
    guard known.count == text.count else { return false }
    for index in text.indices where known[index] != text[index] { return false }
    return true
  }
}
