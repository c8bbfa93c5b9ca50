/// Why the Java client refuses a value.
public enum SettingValueFault: Equatable, Sendable {
  /// Its text is none of the type.
  case type
  /// None of the accepted values.
  case value
  /// An accepted value in another case.
  case spelling(canonical: String)
  case belowMinimum(String)
  case aboveMaximum(String)
  case empty
}

extension JavaSettingFacts {
  /// What is wrong with a value in a release; without one, in every release that is supported. Nil where it is accepted.
  public func fault(of value: String, in version: KafkaVersion?) -> SettingValueFault? {
    if let version { return span(in: version).fault(of: value) }
    var fault: SettingValueFault?
    for span in spans where span.from <= .newestSupported || fault == nil {
      fault = span.fault(of: value)
      if fault == nil { return nil }
    }
    return fault
  }
}

extension JavaSettingSpan {
  /// What is wrong with a value, as the client reads it: without the blanks around it.
  public func fault(of value: String) -> SettingValueFault? {
    let text = value.trimmingBlanks
    switch type {
    case .boolean: return text.isBoolean ? nil : .type
    case .short: return fault(ofInteger: text, fits: Int64(Int16.min)...Int64(Int16.max))
    case .int: return fault(ofInteger: text, fits: Int64(Int32.min)...Int64(Int32.max))
    case .long: return fault(ofInteger: text, fits: .min ... .max)
    case .double:
      guard let number = Double(text), number.isFinite else { return .type }
      return fault(ofNumber: number)
    case .string:
      if refusesEmpty, text.isEmpty { return .empty }
      return values.isEmpty ? nil : fault(ofWord: text)
    case .password, .list, .class: return nil
    }
  }

  private func fault(ofInteger text: String, fits: ClosedRange<Int64>) -> SettingValueFault? {
    if isAccepted(text) { return nil }
    guard let number = Int64(text) else {
      return text.isInteger
        ? text.hasPrefix("-") ? .belowMinimum(minimumText(fits)) : .aboveMaximum(maximumText(fits)) : .type
    }
    if number < fits.lowerBound { return .belowMinimum(minimumText(fits)) }
    if number > fits.upperBound { return .aboveMaximum(maximumText(fits)) }
    return fault(ofNumber: Double(number))
  }

  private func fault(ofNumber number: Double) -> SettingValueFault? {
    if let minimum, number < minimum { return .belowMinimum(minimumText(nil)) }
    if let maximum, number > maximum { return .aboveMaximum(maximumText(nil)) }
    return nil
  }

  private func minimumText(_ fits: ClosedRange<Int64>?) -> String {
    minimum.map(Self.text) ?? fits.map { String($0.lowerBound) } ?? ""
  }

  private func maximumText(_ fits: ClosedRange<Int64>?) -> String {
    maximum.map(Self.text) ?? fits.map { String($0.upperBound) } ?? ""
  }

  private static func text(of bound: Double) -> String {
    Int64(exactly: bound).map { String($0) } ?? String(bound)
  }

  private func fault(ofWord text: String) -> SettingValueFault? {
    if isAccepted(text) { return nil }
    let lowercased = text.lowercased()
    guard let respelt = values.first(where: { $0.description.lowercased() == lowercased }) else { return .value }
    return takesAnyCase ? nil : .spelling(canonical: respelt.description)
  }

  /// Whether a text is one of the accepted values as they stand.
  private func isAccepted(_ text: String) -> Bool {
    values.contains { $0.equals(text) }
  }
}

extension StaticString {
  /// Whether it is the same text, byte by byte; nothing is allocated.
  public func equals(_ text: String) -> Bool {
    utf8CodeUnitCount == text.utf8.count
      && text.utf8.elementsEqual(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
  }
}

extension String {
  /// Without what Java calls white space around it: everything up to the blank.
  public var trimmingBlanks: String {
    guard let first = utf8.first, let last = utf8.last, first <= 32 || last <= 32 else { return self }
    guard let start = utf8.firstIndex(where: { $0 > 32 }), let end = utf8.lastIndex(where: { $0 > 32 }) else {
      return ""
    }
    return String(self[start...end])
  }

  /// `true` or `false` in any case.
  fileprivate var isBoolean: Bool {
    utf8.elementsEqual("true".utf8, by: Self.areOneLetter) || utf8.elementsEqual("false".utf8, by: Self.areOneLetter)
  }

  private static func areOneLetter(_ byte: UInt8, _ lowercase: UInt8) -> Bool {
    byte | 0x20 == lowercase
  }

  /// Digits, after a sign or none: an integer, however large.
  fileprivate var isInteger: Bool {
    let digits = utf8.first == UInt8(ascii: "-") || utf8.first == UInt8(ascii: "+") ? utf8.dropFirst() : utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
