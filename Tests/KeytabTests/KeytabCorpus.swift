import TestSupport

/// Keytabs of every kind that the two readers take differently, and mutations of them.
enum KeytabCorpus {
  typealias Record = KeytabBuilder.Record

  static let named: [(name: String, bytes: [UInt8])] = {
    let one = KeytabBuilder().adding(Record())
    let host = Record(
      components: ["kafka", "kafka-1.example.com"], version: 7, type: 17, key: Array(repeating: 1, count: 16))
    var cases: [(String, [UInt8])] = [
      ("one", one.bytes),
      ("two", one.adding(host).bytes),
      ("same-twice", one.adding(Record()).bytes),
      ("empty", KeytabBuilder().bytes),
      ("nothing", []),
      ("one-byte", [5]),
      ("version-3", KeytabBuilder(version: 3).adding(Record()).bytes),
      ("text", Array("not a keytab".utf8)),
      ("hole-first", KeytabBuilder().addingSize(-9).adding(Array(repeating: 0, count: 9)).adding(host).bytes),
      ("hole-last", one.addingSize(-9).adding(Array(repeating: 0, count: 9)).bytes),
      ("hole-too-long", one.addingSize(-900).bytes),
      ("size-zero", one.addingSize(0).adding(host).bytes),
      ("zero-fill", one.adding(Array(repeating: 0, count: 64)).bytes),
      ("smallest-size", one.addingSize(.min).adding(host).bytes),
      ("size-too-large", KeytabBuilder().adding(Record(), size: 900).bytes),
      ("size-larger-by-two", KeytabBuilder().adding(Record(tail: []), size: 71).bytes),
      ("size-too-small", KeytabBuilder().adding(Record(), size: 40).adding(host).bytes),
      ("stray-byte", one.adding([0]).bytes),
      ("stray-bytes", one.adding([0, 0, 1]).bytes),
      ("no-realm", KeytabBuilder().adding(Record(realm: "")).adding(host).bytes),
      ("empty-part", KeytabBuilder().adding(Record(components: ["a", ""])).adding(host).bytes),
      ("no-parts", KeytabBuilder().adding(Record(components: [])).adding(host).bytes),
      ("empty-key", KeytabBuilder().adding(Record(key: [])).adding(host).bytes),
      ("short-key", KeytabBuilder().adding(Record(key: [1, 2, 3])).bytes),
      ("key-size-too-large", KeytabBuilder().adding(Record(keySize: 30_000)).adding(host).bytes),
      ("no-long-version", KeytabBuilder().adding(Record(version: 9, tail: [])).bytes),
      ("zero-long-version", KeytabBuilder().adding(Record(version: 9, tail: [0, 0, 0, 0])).bytes),
      ("long-version", KeytabBuilder().adding(Record(tail: [0, 1, 0, 0])).bytes),
      ("negative-version", KeytabBuilder().adding(Record(tail: [0xFF, 0xFF, 0xFF, 0xFE])).bytes),
      ("flags", KeytabBuilder().adding(Record(tail: [0, 0, 0, 3, 0, 0, 0, 1])).bytes),
      ("late", KeytabBuilder().adding(Record(seconds: 4_100_000_000)).bytes),
      ("quoting", KeytabBuilder().adding(Record(components: ["a/b@c\\d\te\nf\u{8}g\0h"])).bytes),
      ("realm-at", KeytabBuilder().adding(Record(realm: "A@B.C")).bytes),
      ("realm-quoted-at", KeytabBuilder().adding(Record(realm: "A\\@B")).bytes),
      ("realm-slash", KeytabBuilder().adding(Record(realm: "A/B")).bytes),
      ("realm-colon", KeytabBuilder().adding(Record(realm: "A:B")).bytes),
      ("not-ascii", KeytabBuilder().adding(Record(components: ["käufer", "höst"], realm: "BÄR.DE")).bytes),
      ("form-1", KeytabBuilder(version: 1).adding(Record(nameType: nil), isBigEndian: false).bytes),
      ("form-1-other-order", KeytabBuilder(version: 1).adding(Record(nameType: nil)).bytes),
      ("count-too-large", KeytabBuilder().adding(Record(count: 20_000)).bytes),
      ("negative-count", KeytabBuilder().adding(Record(count: 40_000)).adding(host).bytes),
    ]
    for type in [-133, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 16, 19, 20, 23, 24, 25, 26, 27, 99] {
      cases.append(("type\(type)", KeytabBuilder().adding(Record(type: type)).bytes))
    }
    for count in [1, 4, 5, 8, 20, 37, 38, 43] {
      cases.append(("cut-by-\(count)", Array(one.adding(host).bytes.dropLast(count))))
    }
    return cases
  }()

  /// Bytes changed, taken out and put in, by a generator that gives the same ones in every run.
  static let mutated: [(name: String, bytes: [UInt8])] = {
    var generator = SeededGenerator(seed: 20_261_128)
    return (0..<200).map { index in
      var bytes = named[Int.random(in: 0..<named.count, using: &generator)].bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
        // Sizes, counts and lengths stand at the beginning of records.
        let place = Int.random(
          in: 0..<(Bool.random(using: &generator) ? min(bytes.count, 48) : bytes.count), using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes[place] = .random(in: 0...255, using: &generator)
        case 2: bytes.remove(at: place)
        default: bytes.insert(.random(in: 0...3, using: &generator), at: place)
        }
      }
      return ("mutated-\(index)", bytes)
    }
  }()
}
