import TestSupport

/// krb5.conf texts in every state: what people write, what readers trip over, and mutations of both.
enum KerberosCorpus {
  private static let realm = """
    [libdefaults]
      default_realm = EXAMPLE.COM
      ticket_lifetime = 10h
    [realms]
      EXAMPLE.COM = {
        kdc = kdc-1.example.com:88
        kdc = kdc-2.example.com
        admin_server = kdc-1.example.com
      }
      PARTNER.COM = {
        kdc = kdc.partner.com
      }
    [domain_realm]
      .example.com = EXAMPLE.COM

    """
  private static let head = "[libdefaults]\n  default_realm = EXAMPLE.COM\n"

  static let written: [String] =
    [
      realm, "", "\n\n", "# a\n; b\n", "text before\n" + head, "\u{FEFF}" + realm, " " + realm,
      realm.split(separator: "\n").joined(separator: "\r\n"), realm.split(separator: "\n").joined(separator: "\r"),
      "[LibDefaults]\ndefault_realm = A\n", "[ libdefaults ]\ndefault_realm = A\n", "[]\na = b\n",
      "[libdefaults\na = b\n",
      "[libdefaults] x\na = b\n", "[libdefaults]*\ndefault_realm = A\n", "[libdefaults] \ndefault_realm = A\n",
      "[a] [b]\n", "[a]]\nb = c\n", "[a b]\nc = d\n", head + "}\n", head + "a\n", head + "a b\n", head + "= b\n",
      head + " = b\n", head + "a b = c\n", head + "a =\n", head + "a = \nb = c\n", head + "a =\n{\n b = c\n}\n",
      head + "a =\n\n{\n b = c\n}\n", head + "a =\n# c\n{\n b = c\n}\n", head + "a =\n{ b = c\n}\n",
      head + "a = { b = c }\n", head + "a = {\n b = c }\n}\n", head + "a = {\n b = c\n} # note\n",
      head + "a = {\n b = c\n};\n", head + "a = {\n b = c\n}*\n", head + "a = {\n b = c\n",
      head + "a = {\n b = c\n[realms]\n",
      head + "a = {\n b = {\n c = d\n }\n}\n", head + "a* = b\na = c\n", head + "a = \"b\" # c\n", head + "a = 'b'\n",
      head + "a = \"b\n", head + "a = \"b\\tc\"\n", head + "a = \"  b  \"\n", head + "a = \"{\"\n", head + "a = \"\n",
      head + "a = '\n", head + "a = \"\"\n", head + "a = b # c\n", head + "a = b;\n", head + "a = b}\n",
      head + "default_realm = SECOND.COM\n", head + head, head + "[libdefaults]\ndefault_realm = B\n",
      "[realms]\nEXAMPLE.COM = {\n kdc = a\n}\nEXAMPLE.COM = {\n kdc = b\n}\n",
      "[realms]\nEXAMPLE.COM = {\n kdc = a\n}\n[realms]\nEXAMPLE.COM = {\n kdc = b\n}\n",
      "[realms]\nEXAMPLE.COM = x\nEXAMPLE.COM = {\n kdc = b\n}\n",
      "[realms]\nEXAMPLE.COM = {\n kdc = b\n}\nEXAMPLE.COM = x\n",
      "[realms]\nEXAMPLE.COM = { kdc = a }\n", "[realms]\nexample.com = {\n kdc = a\n}\n",
      "[realms]\nEXAMPLE.COM = {\n KDC = a\n}\n", "[realms]\nEXAMPLE.COM = {\n kdc = a b:750\n}\n",
      "{\n", "{ a\n" + head, "}\n", "}\n" + head, "[a]\n{\n", "[a]\n{ b = c\n}\n", "[a]\n}\nb = c\n[d]\n", "[a]\n}\n",
      "include relative\n" + head, "include /no/such/file\n" + head, "includedir /no/such/folder\n" + head,
      "include\t/no/such/file\n" + head, "  include /no/such/file\n" + head, head + "include /no/such/file\n",
      head + " include /no/such/file\n", "include\n" + head, "includedir\n" + head, head + "include = a\n",
      "module /no/such/module:x\n" + head, head + "module /no/such/module:x\n", "includes x\n" + head,
      head + "a = " + String(repeating: "x", count: 2030) + "\n" + head,
      head + "a = " + String(repeating: "y", count: 4100) + "\n",
      "# " + String(repeating: "z", count: 2100) + "\n" + head, head + "a = b\u{B}\n", head + "a\u{B}= b\n",
      head + "a = \u{C}\n", head + "a\tb = c\n", head + "\ta\t=\tb\t\n", head + "a = b\u{0}c\n", head + "a\u{0} = b\n",
      head + "ä = ö\n", head + "a = \u{A0}\n", head + "#\n;\n # a\n", head + "a = =\n", head + "a == b\n",
      head + "[a]\n b = {\n }\n c = {\n }\n", head + "a = {}\n", head + "a = { }\n", head + "a = {\n}\n}\n",
      head + "a = {\n {\n }\n}\n", head + "a = {\n b =\n {\n }\n}\n", head + "a =", head + "a = {", head + "}",
      "[libdefaults]", "[", "]", "[]", "[]*", "[ ]\n", "[a", "= {\n}\n", head + "* = b\n", head + "a*b = c\n",
    ]

  static func texts(mutations: Int) -> [[UInt8]] {
    var texts = written.map { Array($0.utf8) }
    texts += [
      Array(head.utf8) + [0x61, 0x3D, 0xE4, 0x0A], Array(head.utf8) + Array("a = b".utf8) + [0xC3, 0x0A],
      [0xFF, 0xFE] + Array(head.utf8),
    ]
    var random = SeededGenerator(seed: 65)
    let pieces = [
      "{", "}", "[", "]", "=", "\"", "'", "#", ";", "*", "\n", "\r", " ", "\t", "\\", "a = b\n", "[x]\n", "x = {\n",
      "}\n",
      "include /no/such/file\n", "default_realm", "\u{0}", "\u{E4}",
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

  static let lifetimes = [
    "86400", "10h", "1h30m", "7d 12h", "8:30:15", "24:00", "1D", "2 days", "10 h", "h", "1h 1d", "1w", "1:75",
    "-5", "1-02:03:04", "99999999999", "1d2h3m4s", "1d 2h 3m 4s", "1m", "1m 5s", "5s", "5s 1m", "0", "00", "1:2",
    "1:02", "1:002", "01:02:03", "1:02:60", "1:60:00", "1d-1h", "1 d", " 10", "10 ", "1h1h", "1.5h", "1h,", "x", "1x",
    "2147483647", "2147483648", "24855d", "24856d", "-1d", "- 5", "1d 5", "1h 5", "5 5", "1:2:3:4", ":5", "5:", "1-2",
    "1-2:3", "1-2:3:4", "7d", "1H", "1M", "1S", "1d 12H", "10h30", "3600s", "999999h",
  ]
}
