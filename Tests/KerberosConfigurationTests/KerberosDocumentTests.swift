import KerberosConfiguration
import SourceText
import Testing

@Suite("krb5.conf")
struct KerberosDocumentTests {
  private func document(_ text: String) -> KerberosDocument { KerberosDocument(parsing: Array(text.utf8)) }

  private func excerpt(_ range: ByteRange, of text: String) -> String {
    String(decoding: Array(text.utf8)[range.indices], as: UTF8.self)
  }

  @Test("Sections, blocks and values are read with their places")
  func reading() throws {
    let text = """
      # The realm.
      [libdefaults]
        default_realm = EXAMPLE.COM
      [realms]
        EXAMPLE.COM = {
          kdc = kdc-1.example.com:88
          kdc = kdc-2.example.com
        }
      """
    let configuration = KerberosConfiguration(path: "krb5.conf", bytes: Array(text.utf8))
    #expect(!configuration.isDamaged)
    let realm = try #require(configuration.defaultRealm)
    #expect(realm.value.text == "EXAMPLE.COM")
    #expect(excerpt(realm.at.range, of: text) == "EXAMPLE.COM")
    #expect(configuration.kdcs(of: "EXAMPLE.COM").map(\.value.text) == ["kdc-1.example.com:88", "kdc-2.example.com"])
    let block = try #require(configuration.realm(named: "EXAMPLE.COM"))
    #expect(excerpt(block.relation.range, of: text).hasSuffix("}"))
  }

  @Test(
    "A mistake is placed at the mistake itself",
    arguments: [
      ("[libdefaults\na = b", ["[libdefaults"]),
      ("[a]\nb", ["b"]),
      ("[a]\nb = {\nc = d\n", ["{"]),
      ("[a]\nb = {\nc = d\n[e]\n", ["{"]),
      ("[a]\nb = { c = d }\n", ["{ c = d }"]),
      ("[a]\nb =\nc = d", ["="]),
      ("[a]\nb =\n\n{\n}\n", ["="]),
      ("[a]\nb =\n{\n}\n", []),
      ("[a]\n}\n", ["}"]),
      ("[a]\nb = {\n} # note\n", ["# note"]),
      ("[a]\nb c = d\n", ["b c"]),
      ("include krb5.d/x\n[a]\n", ["krb5.d/x"]),
    ])
  func places(_ text: String, _ places: [String]) {
    #expect(document(text).problems.map { excerpt($0.range, of: text) } == places)
  }
}
