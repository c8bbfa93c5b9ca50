import Catalog
import Findings
import KerberosConfiguration
import SourceText

/// KRB005 and KRB007 to KRB009: the values of tags.
extension KerberosCheck {
  mutating func check(_ value: KerberosValue, _ tag: KerberosTag, _ pointer: String) {
    switch tag.type {
    case .text, .realm, .block: break
    case .server: checkServer(value, pointer)
    case .strictBoolean, .laxBoolean, .boolean: checkBoolean(value, tag, pointer)
    case .duration: checkDuration(value, tag, pointer)
    case .integer: checkInteger(value, tag, pointer)
    case .timeout: checkTimeout(value, tag, pointer)
    case .encryptionTypes: checkTypes(value, tag, pointer)
    }
  }

  private mutating func report(
    _ tag: KerberosTag, _ expected: String, _ example: String, at value: KerberosValue, _ pointer: String
  ) {
    report(
      Wording.KRB.value(tag: tag.name, expected: expected, example: example), at: value.range, pointer)
  }

  // MARK: Addresses

  private mutating func checkServer(_ value: KerberosValue, _ pointer: String) {
    // `<kdc-ip>:<port>`, as documentation has it.
    if value.text.hasPrefix("<"), value.text.hasSuffix(">") { return }
    let wording: Wording
    switch KDCAddress(value.text).fault {
    case .scheme(let scheme): wording = Wording.KRB.kdcScheme(scheme: scheme)
    case .several: wording = Wording.KRB.kdcSeveral()
    case .port: wording = Wording.KRB.kdcPort()
    case .bareIPv6: wording = Wording.KRB.kdcIpv6()
    case .noHost, .portAlone, .bracket, .empty:
      wording = Wording.KRB.kdcAddress(address: Self.shown(value.text))
    case nil: return
    }
    report(wording, at: value.range, pointer)
  }

  // MARK: Truth values

  private mutating func checkBoolean(_ value: KerberosValue, _ tag: KerberosTag, _ pointer: String) {
    let java = KerberosBoolean.java(value.text)
    let mit = KerberosBoolean.mit(value.mitText)
    if tag.name == "dns_canonicalize_hostname", value.text.lowercased() == "fallback" { return }
    let isMITs = tag.implementations.contains(.mit)
    let isJavas = tag.implementations.contains(.java)
    if isMITs ? mit == nil : java == nil {
      report(tag, "true or false", "`true` or `false`", at: value, pointer)
    } else if isMITs, isJavas, java == nil {
      report(Wording.KRB.readersDifferBoolean(word: Self.shown(value.text)), at: value.range, pointer)
    }
    if ["allow_weak_crypto", "allow_des3", "allow_rc4"].contains(tag.name), mit == true {
      report(Wording.KRB.weakEncryptionSwitch(tag: tag.name), at: value.range, pointer)
    }
  }

  // MARK: Durations and numbers

  private mutating func checkDuration(_ value: KerberosValue, _ tag: KerberosTag, _ pointer: String) {
    let java = KerberosDuration.java(value.text)
    let mit = KerberosDuration.mit(value.mitText)
    let isJavas = tag.implementations.contains(.java)
    switch (java, mit) {
    case (nil, nil): report(tag, "a duration", "seconds, or such as `10h` and `7d`", at: value, pointer)
    case (nil, _) where isJavas: report(Wording.KRB.valueJava(), at: value.range, pointer)
    case (_, nil): report(tag, "a duration", "seconds, or such as `10h` and `7d`", at: value, pointer)
    case (let java?, let mit?) where java != mit && isJavas:
      report(
        Wording.KRB.readersDifferDuration(java: String(java), mit: String(mit)), at: value.range, pointer)
    default: break
    }
  }

  private static func decimal(_ text: String) -> Bool {
    let digits =
      text.utf8.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } == true
      ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty && digits.count <= 10 && digits.allSatisfy { $0 &- 0x30 < 10 } && Int32(text) != nil
  }

  private static func hexadecimal(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst(2)
    return (text.hasPrefix("0x") || text.hasPrefix("0X")) && (1...8).contains(digits.count)
      && digits.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }
  }

  private mutating func checkInteger(_ value: KerberosValue, _ tag: KerberosTag, _ pointer: String) {
    if Self.decimal(value.text) { return }
    if Self.hexadecimal(value.text), tag.implementations.contains(.java) {
      if tag.implementations.contains(.mit) {
        report(Wording.KRB.readersDifferNumber(), at: value.range, pointer)
      }
      return
    }
    report(tag, "a whole number", "decimal digits", at: value, pointer)
  }

  /// Milliseconds, or seconds with an `s`.
  private mutating func checkTimeout(_ value: KerberosValue, _ tag: KerberosTag, _ pointer: String) {
    let text = value.text.hasSuffix("s") ? String(value.text.dropLast()) : value.text
    if Self.decimal(text) { return }
    report(tag, "milliseconds, or seconds with an `s`", "such as `3000` or `3s`", at: value, pointer)
  }

  // MARK: Encryption types

  private mutating func checkTypes(_ value: KerberosValue, _ tag: KerberosTag, _ pointer: String) {
    let list = EncryptionTypeList(value.text)
    var hasFault = false
    for item in list.items where item.types.isEmpty {
      hasFault = true
      report(wording(ofUnknown: item.word), at: range(of: item, in: value), pointer, subject: item.word)
    }
    let weak = Set(list.mit + list.java).filter(\.isWeak)
    if !weak.isEmpty {
      let names = EncryptionType.known.filter(weak.contains).map { "`\($0.name)`" }
      report(
        Wording.KRB.weakEncryption(tag: tag.name, types: names.joined(separator: ", ")), at: value.range, pointer)
    }
    if !hasFault, list.mit != list.java {
      report(Wording.KRB.readersDifferEncryption(), at: value.range, pointer)
    }
  }

  private func wording(ofUnknown word: String) -> Wording {
    let names = EncryptionType.known.flatMap { [$0.name] + $0.aliases }
    if let nearest = NearMiss.nearest(to: word, among: names) {
      return Wording.KRB.valueNear(word: Self.shown(word), nearest: nearest)
    }
    return Wording.KRB.valueEncryption(word: Self.shown(word))
  }

  /// A value in quotes is shown as a whole.
  private func range(of item: EncryptionTypeList.Item, in value: KerberosValue) -> ByteRange {
    guard value.range.count == value.text.utf8.count else { return value.range }
    let sign = item.isRemoved ? 1 : 0
    let start = value.range.start + UInt32(item.offset + sign)
    return ByteRange(start, start + UInt32(item.word.utf8.count))
  }
}
