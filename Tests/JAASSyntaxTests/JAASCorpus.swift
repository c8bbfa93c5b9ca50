import TestSupport

/// JAAS texts in every state, for both readers: what people write, what readers trip over, and mutations of both.
enum JAASCorpus {
  private static let kerberos = """
    KafkaClient {
      com.sun.security.auth.module.Krb5LoginModule required
      useKeyTab=true
      keyTab="/etc/kafka/client.keytab"
      storeKey=true
      serviceName="kafka"
      principal="client@EXAMPLE.COM";
    };
    """
  private static let inline = #"""
    org.apache.kafka.common.security.plain.PlainLoginModule required username="sync" password="a\"b";
    """#

  /// Each is read by both readers.
  static let written: [String] =
    [
      kerberos, inline, "", "   \n", "// only a comment", "KafkaClient {};", "A {}; KafkaClient { B required; };",
      "/* a */ KafkaClient { A required; }; // z", "KafkaClient { A required a=b; B optional c=d; };",
      "KafkaClient { A REQUIRED a=b; };", "KafkaClient { A \"Optional\" a=b; };", "\"KafkaClient\" { A required; };",
      "'KafkaClient' { A required; };", "KafkaClient { \"A\" required \"a\"=\"b\"; };",
      "KafkaClient { A required a='b'; };", "KafkaClient { A required a=*; };",
      "KafkaClient { A required a=b a=c; };",
      "KafkaClient { A required a=b; }; KafkaClient { A required; };",
      "kafkaclient { A required; }; KafkaClient { B required; };",
      "KafkaClient { A required a=\"\"; };", "KafkaClient { A required a=\"${/}x\"; };",
      "KafkaClient { A required a=\"${no.such.property}\"; };", "KafkaClient { A required a=\"${{x}}\"; };",
      "KafkaClient { A required a=\"${open\"; };", "KafkaClient { A required a=\"${}\"; };",
      "KafkaClient { A required a=${x}; };", "KafkaClient { A required \"${k}\"=b; };",
      #"KafkaClient { A required a="C:\new\table"; };"#, #"KafkaClient { A required a="\101\7\400\q\x41"; };"#,
      #"KafkaClient { A required a="a\"b\\c"; };"#, "KafkaClient {\r\n A required\r\n a=b;\r\n};\r\n",
      "KafkaClient {\r A required\r a=b;\r};\r", "KafkaClient { A required a=\"b\n c=d; };",
      "KafkaClient { A required a=\"b", "KafkaClient { A required a=\"b\\\n c\"; };", "KafkaClient { A required a=b };",
      "KafkaClient { A required a=b; }", "KafkaClient { A required a=b; c=d; };", "KafkaClient { A a=b; };",
      "KafkaClient { A must a=b; };", "KafkaClient { A required a; };", "KafkaClient { A required a=; };",
      "KafkaClient { A required a==b; };", "KafkaClient { A required a b; };", "KafkaClient { A required =b; };",
      "KafkaClient { A required a=7; };", "KafkaClient { A required a=7days; };",
      "KafkaClient { A required a=10.0.0.1; };", "KafkaClient { A required 7=a; };", "KafkaClient { 7 required; };",
      "KafkaClient { A 7 a=b; };", "7 { A required; };", "2Kafka { A required; };", "@ { A required; };",
      "{ A required; };", "{ { A required; };", "KafkaClient { A required a=b;; };", "KafkaClient { A required; };;",
      "KafkaClient { ; };", "KafkaClient { A required a=b, c=d; };", "KafkaClient { A required a=/b; };",
      "KafkaClient { A required a=b/c; };\n KafkaServer { A required; };", "KafkaClient { A required /\na=b; };\n",
      "KafkaClient { A required a=b # c\n; };", "# c\nKafkaClient { A required a=b; };",
      "KafkaClient { A required a=x@y; };", "KafkaClient { A required a=-; };", "KafkaClient { A required a=-5; };",
      "KafkaClient { A required a=b-c.d_e$f; };", "KafkaClient { A required a=.; };",
      "KafkaClient { A required a=\u{201C}b\u{201D}; };", "\u{FEFF}KafkaClient { A required; };",
      "Kafka\u{A0}Client { A required; };", "KafkaClient { A required a=\u{85}; };",
      "KafkaClient\u{0}{\u{C}A required;\u{1F}};", "KafkaClient { A required a=\u{1F600}; };", "/* open",
      "/* a\n b\n */ KafkaClient { A required 5; };", "KafkaClient { /* a */ A /* b\n */ required /**/ a=b; };",
      "KafkaClient { A required a=b; };*/", "KafkaClient { A required a=b; // c };\n};", "KafkaClient { A required",
      "KafkaClient { A", "KafkaClient {", "KafkaClient", "KafkaClient { A required a", "KafkaClient { A required a=",
      "KafkaClient { A required; } ; }", "};", "KafkaClient { A required a=b; };\nextra", "KafkaClient A required; };",
      "KafkaClient ( A required; );", "KafkaClient { \"\" required; };", "KafkaClient { A \"\"; };",
      "KafkaClient { A required \"\"=b; };", "A required;", "A required a=b", "A required a='b';", "A required a='b",
      "A required a=*;", "A required; B optional;", "A required;;", "A", "A required", "A a=b;", "A 7;", "A must;",
      "7 required;", "= required;", "A required a=7;", "A required 7=b;", "A required = = b;", "A required ==b;",
      "A required a=;", "A required a b;", "A required a=\"${x}\";", "A required # a=b;", "A required a=\"b;",
      "  A required a=\"b; ", "'A' 'required' 'a'='b';", "\"\" required;", "A required a=b };", "A required a=\"b\\",
      "com.sun.security.auth.module.JndiLoginModule required;", "KafkaClient { A \u{17F}ufficient; };",
      "A required a=\"\\777\\08\\1\";", "A required a=\"\u{1F600}\\\u{1F600}\";", "A required\u{FEFF};",
    ]

  /// The written ones, bytes that are no UTF-8, and mutations.
  static func texts(mutations: Int) -> [[UInt8]] {
    var texts = written.map { Array($0.utf8) }
    texts += [
      Array("KafkaClient { A required a=\"".utf8) + [0xFF, 0xC3, 0x28, 0xE2, 0x82] + Array("\"; };".utf8),
      Array("A required a=\"".utf8) + [0xED, 0xA0, 0x80, 0xF0, 0x9F, 0x98] + Array("\";".utf8),
      Array("A required a=".utf8) + [0xF5, 0x80, 0xC0, 0x80] + Array(";".utf8), [0xE2, 0x82],
      Array("A required a=\"".utf8) + [0xF0, 0x80, 0x80, 0x80, 0xE0, 0x80, 0xF4, 0x90, 0x80, 0x80] + Array("\";".utf8),
    ]
    var random = SeededGenerator(seed: 6)
    let pieces = [
      ";", "{", "}", "=", "\"", "'", "/", "//", "/*", "*/", "\\", "\n", "\r", " ", ",", "#", "7", "-", ".", "${x}", "*",
      "required", "KafkaClient", "a=b", "\u{201C}", "\u{A0}",
    ].map { Array($0.utf8) }
    for index in 0..<mutations {
      var text = texts[index % written.count]
      for _ in 0...Int(random.next() % 3) {
        let place = Int(random.next() % UInt64(text.count + 1))
        let length = min(Int(random.next() % 4), text.count - place)
        let piece = random.next() % 3 == 0 ? [] : pieces[Int(random.next() % UInt64(pieces.count))]
        text.replaceSubrange(place..<(place + length), with: piece)
      }
      texts.append(text)
    }
    return texts
  }
}
