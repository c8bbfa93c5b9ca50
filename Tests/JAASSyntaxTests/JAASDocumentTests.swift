import JAASSyntax
import SourceText
import Testing

@Suite("JAAS texts")
struct JAASDocumentTests {
  private func document(_ text: String, _ dialect: JAASDialect = .file) -> JAASDocument {
    JAASDocument(parsing: Array(text.utf8), dialect: dialect)
  }

  private func excerpt(_ range: ByteRange, of text: String) -> String {
    String(decoding: Array(text.utf8)[range.indices], as: UTF8.self)
  }

  @Test("A login is read with its module and options")
  func login() throws {
    let text = """
      // The client.
      KafkaClient {
        com.sun.security.auth.module.Krb5LoginModule required
        useKeyTab=true
        principal="client@EXAMPLE.COM";
      };
      """
    let document = document(text)
    #expect(document.problems.isEmpty)
    let login = try #require(document.clientLogins.first)
    #expect(login.moduleClass == "com.sun.security.auth.module.Krb5LoginModule")
    #expect(login.flag == "required")
    #expect(login["principal"] == "client@EXAMPLE.COM")
    #expect(login["Principal"] == nil)
    let option = try #require(document.clientEntry?.modules[0].option(named: "useKeyTab"))
    #expect(excerpt(option.range, of: text) == "useKeyTab=true")
    #expect(document.comments.map { excerpt($0.range, of: text) } == ["// The client."])
  }

  @Test(
    "A mistake is placed at the mistake itself",
    arguments: [
      ("KafkaClient { A required\n a=b;\n c=d; };", [";"]),
      ("KafkaClient { A required a=b }; ", [""]),
      ("KafkaClient { A required a=b; }", [""]),
      ("KafkaClient { A a=b; };", [""]),
      ("KafkaClient { A must a=b; };", ["must"]),
      ("KafkaClient { A required a=10.0.0.1; };", ["10.0.0.1"]),
      ("KafkaClient { A required keyTab=/etc/a.keytab\n b=c; };", ["/etc/a.keytab"]),
      ("KafkaClient { A required keyTab=/etc/a.keytab; };", ["/etc/a.keytab"]),
      ("KafkaClient { A required a='b'; };", ["'b'"]),
      ("KafkaClient { A required a=\"b;\n };", ["\"b;"]),
      ("KafkaClient { A required a; };", ["a"]),
      ("KafkaClient { A required a=; };", ["a="]),
      ("KafkaClient { A required a=b, c=d; };", [","]),
      ("KafkaClient { A required a=b;; };", [";"]),
      ("KafkaClient { A required a=b;", ["{"]),
      ("# note\nKafkaClient { A required a=b; };", ["#"]),
      ("KafkaClient A required a=b; };", [""]),
      ("A required a=b;", ["A"]),
      ("KafkaClient { A required a=b; }; KafkaClient { A required; };", ["KafkaClient"]),
    ])
  func places(_ text: String, _ places: [String]) {
    #expect(document(text).problems.map { excerpt($0.range, of: text) } == places)
  }

  @Test("Options behind a `;` too many belong to their module")
  func extraTerminator() {
    let login = document("KafkaClient { A required a=b; c=d; };").clientLogins.first
    #expect(login?["a"] == "b")
    #expect(login?["c"] == "d")
  }
}
