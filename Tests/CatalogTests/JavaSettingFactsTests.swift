import Catalog
import Glibc
import TestSupport
import Testing

@testable import CatalogGeneration

/// The table of client settings against what the Java clients themselves said: every setting of every version, both ways.
@Suite struct JavaSettingFactsTests {
  static let versions = [
    "0.10.2.2", "0.11.0.3", "1.0.2", "1.1.1", "2.0.1", "2.1.1", "2.2.2", "2.3.1", "2.4.1", "2.5.1", "2.6.3", "2.7.2",
    "2.8.2", "3.0.2", "3.1.2", "3.2.3", "3.3.2", "3.4.1", "3.5.2", "3.6.2", "3.9.1", "4.1.0",
  ]

  @Test(.enabled(if: JavaTool.isAvailable, "\(JavaTool.reason)"), arguments: versions)
  func isWhatTheClientSays(_ text: String) throws {
    guard case .release(let version) = DeclaredVersion(parsing: text) else {
      Issue.record("\(text) does not parse")
      return
    }
    let path = "\(JavaTool.kafkaHome)/client-configs/\(text).json"
    let file = try Tree(parsing: try #require(Self.bytes(of: path), "\(path)"), file: path)
    for (side, section) in [(ClientSide.consumer, "consumer"), (.producer, "producer")] {
      let members = try #require(file[section]).members
      #expect(members.count > 30)
      for (name, entry) in members {
        guard case .java(let setting)? = ClientSettingName.find(name), let facts = setting.facts(for: side) else {
          Issue.record("\(section): nobody knows \(name)")
          continue
        }
        #expect(facts.isKnown(in: version), "\(name)")
        Self.compare(facts, entry, in: version, name)
      }
      // Java itself takes this one from its command line.
      var expected = Set(members.map(\.key))
      expected.insert("java.security.auth.login.config")
      let known = JavaSetting.all.filter { $0.facts(for: side)?.isKnown(in: version) == true }
      #expect(Set(known.map(\.name.description)) == expected)
    }
  }

  private static func compare(_ facts: JavaSettingFacts, _ entry: Tree, in version: KafkaVersion, _ name: String) {
    let span = facts.span(in: version)
    #expect("\(span.type)" == entry["type"]?.string, "\(name)")
    #expect("\(span.importance)" == entry["importance"]?.string, "\(name)")
    #expect(span.isRequired == (entry["required"]?.boolean ?? false), "\(name)")
    switch entry["default"] {
    case nil: #expect(span.isRequired, "\(name)")
    case .null: #expect(span.isNullByDefault, "\(name)")
    case .array(let parts)?:
      #expect(span.standard.description == parts.compactMap(\.scalarText).joined(separator: ","), "\(name)")
    case let value?:
      #expect(span.standard.description == value.scalarText, "\(name)")
      #expect(facts.fault(of: value.scalarText ?? "", in: version) == nil, "\(name)")
      // What one release sets by itself no declaration of another refuses, where none is made.
      #expect(facts.fault(of: value.scalarText ?? "", in: nil) == nil || version > .newestSupported, "\(name)")
    }
    if let valid = entry["valid"]?.string { compare(facts, valid, in: version, name) }
  }

  /// What a validator calls itself: `[0,...]`, `[0,...,900]`, `[1,...,9] or -1`, `[none, gzip]`, `non-empty string`.
  private static func compare(_ facts: JavaSettingFacts, _ valid: String, in version: KafkaVersion, _ name: String) {
    func fault(_ value: String) -> SettingValueFault? { facts.fault(of: value, in: version) }
    let anyCase = "(case insensitive) "
    let list = valid.hasPrefix(anyCase) ? String(valid.dropFirst(anyCase.utf8.count)) : valid
    if valid == "non-empty string" {
      #expect(fault("") == .empty, "\(name)")
    } else if let range = list.range(ofEllipsis: ",...") {
      let isFraction = facts.span(in: version).type == .double
      let lowest = list[list.index(after: list.startIndex)..<range.lowerBound]
      #expect(fault(String(lowest)) == nil, "\(name)")
      #expect(
        fault(isFraction ? "-1" : String((Int64(lowest) ?? 0) - 1)) == .belowMinimum(Self.bound(lowest)), "\(name)")
      let rest = list[range.upperBound...].prefix { $0 != "]" }.drop { $0 == "," }
      if !rest.isEmpty {
        #expect(fault(String(rest)) == nil, "\(name)")
        #expect(fault(isFraction ? "2" : String((Int64(rest) ?? 0) + 1)) == .aboveMaximum(Self.bound(rest)), "\(name)")
      }
      if let also = list.split(separator: " ").last, list.contains(" or ") {
        #expect(fault(String(also)) == nil, "\(name)")
      }
    } else if list.hasPrefix("[") {
      let words = list.dropFirst().dropLast().split(separator: ", ").map { String($0) }
      for word in words {
        #expect(fault(word) == nil, "\(name)")
        let other = word == word.lowercased() ? word.uppercased() : word.lowercased()
        if other != word { #expect((fault(other) == nil) == valid.hasPrefix(anyCase), "\(name)") }
      }
      #expect(fault("weir") == .value, "\(name)")
      #expect(facts.span(in: version).values.count == words.count, "\(name)")
    }
  }

  /// `0.0` and `0` are one bound.
  private static func bound(_ text: Substring) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : String(text)
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}

extension String {
  fileprivate func range(ofEllipsis text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
