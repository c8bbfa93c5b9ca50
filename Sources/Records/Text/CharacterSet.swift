/// The character sets that keys and values of type STRING may be in, by the names that Java gives them.
///
/// Names are facts of the Java platform (`Charset.name` and `Charset.aliases` of JDK 17); the test suite holds this
/// table against the Java at hand. Beside each stands the name by which the C library converts from it.
struct CharacterSet: Sendable {
  let name: StaticString
  let decoding: Decoding
  /// Separated by blanks.
  let aliases: StaticString

  enum Decoding: Sendable {
    case utf8
    case ascii
    case latin1
    case utf16(ByteOrder)
    case utf32(ByteOrder)
    /// By iconv(3), under this name.
    case library(StaticString)
    /// Shift_JIS as Java reads it: the C library takes the bytes of `\\` and `~` for `¥` and `‾`, as JIS X 0201 does.
    case shiftJIS
  }

  enum ByteOrder: Sendable {
    case bigEndian
    case littleEndian
    /// By the byte-order mark; without one big-endian.
    case marked
    /// By the byte-order mark; without one little-endian.
    case markedLittleEndian
  }

  init(_ name: StaticString, _ decoding: Decoding, _ aliases: StaticString) {
    self.name = name
    self.decoding = decoding
    self.aliases = aliases
  }

  init(_ name: StaticString, library: StaticString, _ aliases: StaticString) {
    self.init(name, .library(library), aliases)
  }

  static let all: [CharacterSet] = [
    CharacterSet("UTF-8", .utf8, "UTF8 unicode-1-1-utf-8"),
    CharacterSet("UTF-16", .utf16(.marked), "UTF_16 UnicodeBig unicode utf16"),
    CharacterSet("UTF-16BE", .utf16(.bigEndian), "ISO-10646-UCS-2 UTF_16BE UnicodeBigUnmarked X-UTF-16BE"),
    CharacterSet("UTF-16LE", .utf16(.littleEndian), "UTF_16LE UnicodeLittleUnmarked X-UTF-16LE"),
    CharacterSet("x-UTF-16LE-BOM", .utf16(.markedLittleEndian), "UnicodeLittle"),
    CharacterSet("UTF-32", .utf32(.marked), "UTF32 UTF_32"),
    CharacterSet("UTF-32BE", .utf32(.bigEndian), "UTF_32BE X-UTF-32BE"),
    CharacterSet("UTF-32LE", .utf32(.littleEndian), "UTF_32LE X-UTF-32LE"),
    CharacterSet(
      "US-ASCII", .ascii,
      """
      646 ANSI_X3.4-1968 ANSI_X3.4-1986 ASCII IBM367 ISO646-US ISO_646.irv:1991 ascii7 cp367 csASCII \
      default iso-ir-6 iso_646.irv:1983 us
      """),
    CharacterSet(
      "ISO-8859-1", .latin1,
      """
      819 8859_1 IBM-819 IBM819 ISO8859-1 ISO8859_1 ISO_8859-1 ISO_8859-1:1987 ISO_8859_1 cp819 \
      csISOLatin1 iso-ir-100 l1 latin1
      """),
    CharacterSet(
      "ISO-8859-2", library: "ISO-8859-2",
      """
      8859_2 912 ISO8859-2 ISO_8859-2 ISO_8859-2:1987 cp912 csISOLatin2 ibm-912 ibm912 iso-ir-101 \
      iso8859_2 l2 latin2
      """),
    CharacterSet(
      "ISO-8859-3", library: "ISO-8859-3",
      """
      8859_3 913 ISO8859-3 ISO_8859-3 ISO_8859-3:1988 cp913 csISOLatin3 ibm-913 ibm913 iso-ir-109 \
      iso8859_3 l3 latin3
      """),
    CharacterSet(
      "ISO-8859-4", library: "ISO-8859-4",
      """
      8859_4 914 ISO_8859-4 ISO_8859-4:1988 cp914 csISOLatin4 ibm-914 ibm914 iso-ir-110 iso8859-4 \
      iso8859_4 l4 latin4
      """),
    CharacterSet(
      "ISO-8859-5", library: "ISO-8859-5",
      """
      8859_5 915 ISO8859-5 ISO_8859-5 ISO_8859-5:1988 cp915 csISOLatinCyrillic cyrillic ibm-915 ibm915 \
      iso-ir-144 iso8859_5
      """),
    CharacterSet(
      "ISO-8859-6", library: "ISO-8859-6",
      """
      1089 8859_6 ASMO-708 ECMA-114 ISO8859-6 ISO_8859-6 ISO_8859-6:1987 arabic cp1089 csISOLatinArabic \
      ibm-1089 ibm1089 iso-ir-127 iso8859_6
      """),
    CharacterSet(
      "ISO-8859-7", library: "ISO-8859-7",
      """
      813 8859_7 ECMA-118 ELOT_928 ISO_8859-7 ISO_8859-7:1987 cp813 csISOLatinGreek greek greek8 ibm-813 \
      ibm813 iso-ir-126 iso8859-7 iso8859_7 sun_eu_greek
      """),
    CharacterSet(
      "ISO-8859-8", library: "ISO-8859-8",
      """
      8859_8 916 ISO8859-8 ISO_8859-8 ISO_8859-8:1988 cp916 csISOLatinHebrew hebrew ibm-916 ibm916 \
      iso-ir-138 iso8859_8
      """),
    CharacterSet(
      "ISO-8859-9", library: "ISO-8859-9",
      """
      8859_9 920 ISO8859-9 ISO_8859-9 ISO_8859-9:1989 cp920 csISOLatin5 ibm-920 ibm920 iso-ir-148 \
      iso8859_9 l5 latin5
      """),
    CharacterSet("ISO-8859-13", library: "ISO-8859-13", "8859_13 ISO8859-13 iso8859_13 iso_8859-13"),
    CharacterSet(
      "ISO-8859-15", library: "ISO-8859-15",
      """
      8859_15 923 IBM-923 IBM923 ISO8859-15 ISO8859_15 ISO8859_15_FDIS ISO_8859-15 L9 LATIN0 LATIN9 \
      Latin-9 cp923 csISO885915 csISOlatin0 csISOlatin9
      """),
    CharacterSet(
      "ISO-8859-16", library: "ISO-8859-16",
      "ISO8859_16 ISO_8859-16 ISO_8859-16:2001 csISO885916 iso-ir-226 l10 latin10"),
    CharacterSet("windows-1250", library: "CP1250", "cp1250 cp5346"),
    CharacterSet("windows-1251", library: "CP1251", "ansi-1251 cp1251 cp5347"),
    CharacterSet("windows-1252", library: "CP1252", "cp1252 cp5348 ibm-1252 ibm1252"),
    CharacterSet("windows-1253", library: "CP1253", "cp1253 cp5349"),
    CharacterSet("windows-1254", library: "CP1254", "cp1254 cp5350"),
    CharacterSet("windows-1255", library: "CP1255", "cp1255"),
    CharacterSet("windows-1256", library: "CP1256", "cp1256"),
    CharacterSet("windows-1257", library: "CP1257", "cp1257 cp5353"),
    CharacterSet("windows-1258", library: "CP1258", "cp1258"),
    CharacterSet("x-windows-874", library: "CP874", "ms-874 ms874 windows-874"),
    CharacterSet("KOI8-R", library: "KOI8-R", "cskoi8r koi8 koi8_r"),
    CharacterSet("KOI8-U", library: "KOI8-U", "koi8_u"),
    CharacterSet("TIS-620", library: "TIS-620", "tis620 tis620.2533"),
    CharacterSet("IBM437", library: "IBM437", "437 cp437 cspc8codepage437 ibm-437 windows-437"),
    CharacterSet("IBM850", library: "IBM850", "850 cp850 cspc850multilingual ibm-850"),
    CharacterSet("IBM852", library: "IBM852", "852 cp852 csPCp852 ibm-852"),
    CharacterSet("IBM855", library: "IBM855", "855 cp855 cspcp855 ibm-855"),
    CharacterSet("IBM857", library: "IBM857", "857 cp857 csIBM857 ibm-857"),
    CharacterSet("IBM862", library: "IBM862", "862 cp862 csIBM862 cspc862latinhebrew ibm-862"),
    CharacterSet("IBM866", library: "IBM866", "866 cp866 csIBM866 ibm-866"),
    CharacterSet("GB2312", library: "GB2312", "EUC_CN euc-cn euccn gb2312-1980 gb2312-80 x-EUC-CN"),
    CharacterSet("GBK", library: "GB18030", "CP936 windows-936"),
    CharacterSet("x-mswin-936", library: "GB18030", "ms936 ms_936"),
    CharacterSet("GB18030", library: "GB18030", "gb18030-2022"),
    CharacterSet("Big5", library: "Big5", "csBig5"),
    CharacterSet("Big5-HKSCS", library: "Big5-HKSCS", "Big5_HKSCS big5hk big5hkscs"),
    CharacterSet(
      "EUC-JP", library: "EUC-JP",
      """
      Extended_UNIX_Code_Packed_Format_for_Japanese csEUCPkdFmtjapanese euc_jp eucjis eucjp x-euc-jp \
      x-eucjp
      """),
    CharacterSet("Shift_JIS", .shiftJIS, "csShiftJIS ms_kanji shift-jis sjis x-sjis"),
    CharacterSet("windows-31j", library: "CP932", "MS932 csWindows31J windows-932"),
    CharacterSet("ISO-2022-JP", library: "ISO-2022-JP", "csISO2022JP csjisencoding iso2022jp jis jis_encoding"),
    CharacterSet(
      "EUC-KR", library: "EUC-KR",
      "5601 csEUCKR euc_kr euckr ks_c_5601-1987 ksc5601 ksc5601-1987 ksc5601_1987 ksc_5601"),
    CharacterSet("x-windows-949", library: "UHC", "ms949 ms_949 windows-949 windows949"),
    CharacterSet("ISO-2022-KR", library: "ISO-2022-KR", "ISO2022KR csISO2022KR"),
  ]

  /// A set by its name or an alias, without regard to ASCII case.
  static func named(_ name: String) -> CharacterSet? {
    all.first { set in
      equalsIgnoringCase(name, set.name)
        || set.aliases.withUTF8Buffer { aliases in
          aliases.split(separator: UInt8(ascii: " ")).contains { alias in
            name.utf8.elementsEqual(alias) { lowercased($0) == lowercased($1) }
          }
        }
    }
  }
}
