import SourceText
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("topci", "topic"), ("Topic", "topic"), ("topics", "topic"), ("tpic", "topic"), ("tobic", "topic"),
    ("group_id", "groupId"),
    ("pasword", "password"), ("passwrod", "password"), ("passw0rt", "password"), ("aks", "acks"),
  ])
  func slipsOfThePen(_ name: String, _ meant: String) {
    #expect(NearMiss.nearest(to: name, among: ["zzz", meant, "server"]) == meant)
  }

  @Test(arguments: [
    ("topic", "topic"), ("table", "topic"), ("ak", "acks"), ("", "a"), ("passages", "password"), ("x", "y1"),
  ])
  func otherNames(_ name: String, _ other: String) {
    #expect(NearMiss.nearest(to: name, among: [other]) == nil)
  }

  @Test func theNearestWins() {
    #expect(NearMiss.nearest(to: "keyTipe", among: ["keyTypes", "keyType", "keytype"]) == "keyType")
  }

  /// The quick look at letters leaves out nothing that lies within the distance.
  @Test func nothingNearIsLeftOut() {
    let alphabet = Array("abcABC_-.é0@".unicodeScalars)
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<5000 {
      let name = String(String.UnicodeScalarView((0..<6 + next(6)).map { _ in alphabet[next(alphabet.count)] }))
      var scalars = Array(name.unicodeScalars)
      guard scalars.count(where: { !"_-.".unicodeScalars.contains($0) && $0.isASCII }) > 5 else { continue }
      // One slip: a letter more, a letter less, another letter, or two neighbours exchanged.
      let index = next(scalars.count - 1)
      switch next(4) {
      case 0: scalars.insert("x", at: index)
      case 1 where scalars[index].isASCII: scalars.remove(at: index)
      case 2 where scalars[index].isASCII: scalars[index] = "y"
      default: if scalars[index].isASCII, scalars[index + 1].isASCII { scalars.swapAt(index, index + 1) }
      }
      let slip = String(String.UnicodeScalarView(scalars))
      if slip != name { #expect(NearMiss.nearest(to: slip, among: [name]) == name, "\(slip) \(name)") }
    }
  }
}
