import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// READ001 to READ003, of readers and writers: where the topic is.
extension ScriptCheck {
  mutating func checkTopic<Key: KafkaStepKey>(of step: BoundObject, _: Key.Type) {
    checkBrokers(of: step, Key.self)
    guard let value = script.value(Key.topic, of: step), isPlainText(value) else { return }
    if !document.withContent(of: value, Self.isPlainTopic) { checkTopicName(document.text(of: value), at: value) }
  }

  /// As `checkTopic`, of a writer whose topic is a template: names that each record fills in stand for themselves.
  mutating func checkTopicTemplate(of writer: BoundObject) {
    checkBrokers(of: writer, DatabaseKafkaWriterKey.self)
    guard let value = script.value(DatabaseKafkaWriterKey.topic, of: writer), isPlainText(value) else { return }
    checkTopicName(TopicTemplate.sample(document.text(of: value)), at: value)
  }

  private mutating func checkBrokers<Key: KafkaStepKey>(of step: BoundObject, _: Key.Type) {
    if script.key(Key.datasource, of: step) == nil, script.key(Key.server, of: step) == nil {
      reportAbsent(Wording.READ.noBroker(), from: step)
    }
    if let value = script.value(Key.server, of: step), isPlainText(value) { checkServer(value) }
  }

  /// A string without scheduling parameters: what it says can be judged.
  func isPlainText(_ value: JSONNodeID) -> Bool {
    document.kind(of: value) == .string && !document.isOpen(value)
  }

  private mutating func checkServer(_ value: JSONNodeID) {
    let list = document.text(of: value)
    let faults = ServerList.faults(in: list)
    if faults.isEmpty { return }
    for fault in faults { report(fault, at: value, subject: fault.message) }
    // An address with a name and a password in it is no broker's.
    if CredentialText.holdsPassword(list) { report(Wording.SEC.literalSecretWithin(key: "server"), at: value) }
  }

  private mutating func checkTopicName(_ topic: String, at value: JSONNodeID) {
    if topic.isEmpty { return report(Wording.READ.topicNameEmpty(), at: value) }
    if topic == "." || topic == ".." { return report(Wording.READ.topicNameDots(topic: topic), at: value) }
    if !topic.utf8.allSatisfy(Self.isTopicByte), let wrong = topic.first(where: { !Self.isTopicCharacter($0) }) {
      return report(Wording.READ.topicNameCharacter(character: String(wrong)), at: value)
    }
    if topic.utf8.count > 249 {
      return report(Wording.READ.topicNameTooLong(length: String(topic.utf8.count)), at: value)
    }
    if topic.utf8.contains(UInt8(ascii: ".")), topic.utf8.contains(UInt8(ascii: "_")) {
      report(Wording.READ.topicNameCollision(topic: shown(value)), at: value)
    }
  }

  /// Whether a name is right at first sight, as nearly all are.
  private static func isPlainTopic(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (3...249).contains(name.count) else { return false }
    var dots = false
    var underscores = false
    for byte in name {
      guard isTopicByte(byte) else { return false }
      if byte == UInt8(ascii: ".") { dots = true }
      if byte == UInt8(ascii: "_") { underscores = true }
    }
    return !(dots && underscores)
  }

  private static func isTopicCharacter(_ character: Character) -> Bool {
    character.asciiValue.map(isTopicByte) ?? false
  }

  private static func isTopicByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      return true
    default: return false
    }
  }
}

/// The topic of each table of an entire database.
private enum TopicTemplate {
  /// A topic's name made of a template.
  static func sample(_ template: String) -> String {
    template.split(separator: "${", omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index > 0 else { return String(part) }
      for name in ["srcDatasourceName", "srcDatabaseName", "srcTableName"] where part.hasPrefix(name + "}") {
        return "x" + part.dropFirst(name.utf8.count + 1)
      }
      return "${" + part
    }.joined()
  }
}

/// What is wrong with a list of broker addresses. Scripts and project files share it.
enum ServerList {
  static func faults(in list: String) -> [Wording] {
    var list = list
    if list.withUTF8({ isPlain($0) }) { return [] }
    if list.allSatisfy({ $0 == " " }) { return [Wording.READ.serverAddressEmpty()] }
    let items = list.split(separator: ",", omittingEmptySubsequences: false)
    // Commas without an address are one mistake, however many.
    let emptyItems = items.contains { $0.allSatisfy { $0 == " " } } ? [Wording.READ.serverAddressEmptyItem()] : []
    return emptyItems + items.filter { !$0.allSatisfy { $0 == " " } }.compactMap { fault(of: withoutLogin($0)) }
  }

  private static func shown(_ text: String) -> String {
    text.utf8.count <= 60 ? text : String(text.prefix(57)) + "…"
  }

  /// Whether a list is right at first sight, as nearly all are: names and ports without anything unusual.
  private static func isPlain(_ list: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while true {
      let start = index
      while index < list.count, isNameByte(list[index]) || isInner(index, of: list, from: start) { index += 1 }
      guard (1...63).contains(index - start), index < list.count, list[index] == UInt8(ascii: ":") else { return false }
      index += 1
      var port = 0
      let digits = index
      while index < list.count, index - digits < 6, list[index] &- UInt8(ascii: "0") < 10 {
        port = port * 10 + Int(list[index] &- UInt8(ascii: "0"))
        index += 1
      }
      guard (1...65535).contains(port) else { return false }
      if index == list.count { return true }
      guard list[index] == UInt8(ascii: ",") else { return false }
      index += 1
    }
  }

  /// A hyphen or dot between two of them.
  private static func isInner(_ index: Int, of list: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    (list[index] == UInt8(ascii: "-") || list[index] == UInt8(ascii: ".")) && index > start && index + 1 < list.count
      && isNameByte(list[index - 1]) && isNameByte(list[index + 1])
  }

  /// Letters and digits.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// An address without the name and password before an `@`, which no message may show.
  private static func withoutLogin(_ address: Substring) -> String {
    guard let at = address.lastIndex(of: "@") else { return String(address) }
    let scheme = address[..<at].firstIndex(of: ":").flatMap { colon in
      address[colon...].hasPrefix("://") ? address[..<address.index(colon, offsetBy: 3)] : nil
    }
    return String(scheme ?? "") + "•••" + address[at...]
  }

  private static func fault(of address: String) -> Wording? {
    let shown = Self.shown(address)
    if address.contains(where: \.isWhitespace) { return Wording.READ.serverAddressBlank(address: shown) }
    if let colon = address.firstIndex(of: ":"), address[colon...].hasPrefix("://") {
      return Wording.READ.serverAddressProtocol(
        address: shown, protocol: Self.shown(String(address[..<colon])),
        rest: Self.shown(
          String(address[(address.lastIndex(of: "@") ?? address.index(colon, offsetBy: 2))...].dropFirst())))
    }
    if address.hasPrefix("[") { return faultOfBracketed(address, shown: shown) }
    let parts = address.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 1 { return Wording.READ.serverAddressNoPort(address: shown) }
    if parts.count > 2 {
      // Several colons are an IPv6 address only where it is made of hexadecimal digits; else a port too many.
      guard parts.dropLast().allSatisfy({ $0.allSatisfy(\.isHexDigit) }) else {
        return Wording.READ.serverAddressHost(
          host: Self.shown(parts.dropLast().joined(separator: ":")), address: shown)
      }
      return Wording.READ.serverAddressIpv6(
        address: shown, host: Self.shown(parts.dropLast().joined(separator: ":")),
        port: Self.shown(String(parts[parts.count - 1])))
    }
    if parts[0].isEmpty { return Wording.READ.serverAddressNoHost(address: shown) }
    if parts[1].isEmpty { return Wording.READ.serverAddressNoPort(address: Self.shown(String(parts[0]))) }
    if !isHost(parts[0]) { return Wording.READ.serverAddressHost(host: Self.shown(String(parts[0])), address: shown) }
    return isPort(parts[1]) ? nil : Wording.READ.serverAddressPort(port: Self.shown(String(parts[1])), address: shown)
  }

  private static func faultOfBracketed(_ address: String, shown: String) -> Wording? {
    guard let close = address.firstIndex(of: "]") else {
      return Wording.READ.serverAddressHost(host: shown, address: shown)
    }
    let host = address[address.index(after: address.startIndex)..<close]
    let isAddress =
      !host.isEmpty && host.contains(":") && host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." || $0 == "%" }
    if !isAddress { return Wording.READ.serverAddressHost(host: Self.shown("[\(host)]"), address: shown) }
    let rest = address[address.index(after: close)...]
    guard rest.hasPrefix(":"), rest.count > 1 else {
      return Wording.READ.serverAddressNoPort(address: Self.shown("[\(host)]"))
    }
    let port = rest.dropFirst()
    return isPort(port) ? nil : Wording.READ.serverAddressPort(port: Self.shown(String(port)), address: shown)
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && (Int(text).map { (1...65535).contains($0) } ?? false)
  }

  /// Letters, digits, `-`, `_` and dots between: what resolvers take, which is more than the standard says.
  private static func isHost(_ text: Substring) -> Bool {
    text.utf8.count <= 253
      && text.split(separator: ".", omittingEmptySubsequences: false).enumerated().allSatisfy { index, label in
        let isRoot = label.isEmpty && index > 0 && text.hasSuffix(".")
        return isRoot
          || !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
            && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
      }
  }
}
