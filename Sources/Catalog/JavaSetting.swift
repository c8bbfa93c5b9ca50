import SourceText

/// Which of the two clients a setting is for.
public enum ClientSide: Sendable {
  case consumer
  case producer

  public var noun: String {
    switch self {
    case .consumer: "consumer"
    case .producer: "producer"
    }
  }

  public var other: ClientSide {
    self == .consumer ? .producer : .consumer
  }
}

/// A setting of the Java client, by its place in the table that `schemas/client-settings.json` becomes: `.fetchMinBytes`.
public struct JavaSetting: Hashable, Sendable {
  @usableFromInline let index: UInt16

  @inlinable
  init(index: UInt16) {
    self.index = index
  }

  public var name: StaticString { JavaSettingColumns.names[Int(index)] }

  /// What one of the clients knows of it, nil where no version of that client has it.
  public func facts(for side: ClientSide) -> JavaSettingFacts? {
    let row = side == .consumer ? JavaSettingColumns.consumers[Int(index)] : JavaSettingColumns.producers[Int(index)]
    return row == UInt16.max ? nil : JavaSettingFacts(row: row)
  }

  /// Every setting in the order of their names.
  public static var all: some Sequence<JavaSetting> {
    (0..<UInt16(JavaSettingColumns.consumers.count)).lazy.map { JavaSetting(index: $0) }
  }
}

/// What a name among client settings stands for.
public enum ClientSettingName: Sendable {
  case java(JavaSetting)
  /// A property of librdkafka that does what the Java client's setting does.
  case librdkafka(JavaSetting)

  /// Finds a name by its bytes without making a text of them; nil where nobody knows it.
  public static func find(_ name: UnsafeBufferPointer<UInt8>) -> ClientSettingName? {
    guard name.count <= JavaSettingColumns.longest else { return nil }
    let mask = 1 << JavaSettingColumns.bits - 1
    var place = Int(KeyHash.hash(name) >> (64 - JavaSettingColumns.bits))
    while true {
      let candidate = JavaSettingColumns.places[place]
      if candidate == 0 { return nil }
      let known = JavaSettingColumns.names[candidate - 1]
      if known.utf8CodeUnitCount == name.count, Keywords.equal(known.utf8Start, name) {
        let count = JavaSettingColumns.consumers.count
        if candidate <= count { return .java(JavaSetting(index: UInt16(candidate - 1))) }
        return .librdkafka(
          JavaSetting(index: UInt16(truncatingIfNeeded: JavaSettingColumns.aliases[candidate - 1 - count])))
      }
      place = (place + 1) & mask
    }
  }

  /// The same for a text.
  public static func find(_ name: String) -> ClientSettingName? {
    var name = name
    return name.withUTF8 { find($0) }
  }
}

/// What becomes of a setting in this engine. The numbers are those of the generated columns.
public enum SettingEffect: UInt8, Sendable {
  /// It is handed on, under its own name or another.
  case passed
  /// No client is told, and the engine itself does what the setting says.
  case obeyed
  /// Part of the login, which the engine arranges.
  case login
  /// The engine decides, whatever the setting says.
  case decided
  /// The step's `keyType` or `valueType` decides.
  case typed
  /// A list of classes that assign partitions; some have an equivalent.
  case assignors
  /// Nothing here does what it asks for.
  case ignored
}

/// A setting as one of the two clients knows it, over all its versions: a row of the facts in `JavaSettingColumns`.
public struct JavaSettingFacts: Sendable {
  let row: Int

  /// The first release that has it. What the oldest client that was looked into has is taken to have been there always.
  public var since: KafkaVersion { KafkaVersion(rawValue: UInt32(truncatingIfNeeded: JavaSettingColumns.since[row])) }

  /// The first release that no longer has it; beyond every version where it is still there.
  public var gone: KafkaVersion { KafkaVersion(rawValue: UInt32(truncatingIfNeeded: JavaSettingColumns.gone[row])) }

  /// The setting between its changes, oldest first.
  public var spans: JavaSettingSpans {
    let first = JavaSettingColumns.firstSpans[row]
    return JavaSettingSpans(rows: first..<first + JavaSettingColumns.spanCounts[row])
  }

  /// What becomes of it, and why.
  ///
  /// - Parameter inGroup: A reader joins its group; other jobs assign partitions themselves.
  public func effect(inGroup: Bool) -> SettingEffect {
    let number = inGroup ? JavaSettingColumns.effectsInGroup[row] : JavaSettingColumns.effects[row]
    return SettingEffect(rawValue: UInt8(truncatingIfNeeded: number)) ?? .passed
  }

  /// The reason of the effect, in words; empty where it is handed on.
  public func reason(inGroup: Bool) -> StaticString {
    let index = inGroup ? JavaSettingColumns.reasonsInGroup[row] : JavaSettingColumns.reasons[row]
    return JavaSettingColumns.phrases[index]
  }

  /// What decides in its place, or takes it: the name of a setting or key. Empty where nothing does.
  public var other: StaticString { JavaSettingColumns.phrases[JavaSettingColumns.others[row]] }

  public func isKnown(in version: KafkaVersion) -> Bool {
    version < gone && (version >= since || since <= .oldestSupported)
  }

  /// What holds in one release.
  public func span(in version: KafkaVersion) -> JavaSettingSpan {
    let spans = spans
    return spans.last { $0.from <= version } ?? spans[spans.startIndex]
  }
}

/// What the Java client takes as a value. The numbers are those of the generated columns.
public enum SettingType: UInt8, Sendable {
  case boolean
  case short
  case int
  case long
  case double
  case string
  case password
  case list
  case `class`
}

public enum SettingImportance: UInt8, Sendable {
  case low
  case medium
  case high
}

/// The parts of one setting's history.
public struct JavaSettingSpans: RandomAccessCollection, Sendable {
  let rows: Range<Int>

  public var startIndex: Int { rows.lowerBound }
  public var endIndex: Int { rows.upperBound }

  public subscript(row: Int) -> JavaSettingSpan { JavaSettingSpan(row: row) }
}

/// A setting between two changes of it: a row of the spans in `JavaSettingColumns`.
public struct JavaSettingSpan: Sendable {
  let row: Int

  /// The first release of the span.
  public var from: KafkaVersion {
    KafkaVersion(rawValue: UInt32(truncatingIfNeeded: JavaSettingColumns.spanStarts[row]))
  }
  public var type: SettingType {
    SettingType(rawValue: UInt8(truncatingIfNeeded: JavaSettingColumns.types[row])) ?? .string
  }
  public var importance: SettingImportance {
    SettingImportance(rawValue: UInt8(truncatingIfNeeded: JavaSettingColumns.importances[row])) ?? .low
  }

  /// The accepted values. Where there are none, or a range stands beside them, others are accepted too.
  public var values: ArraySlice<StaticString> {
    let first = JavaSettingColumns.firstValues[row]
    return JavaSettingColumns.values[first..<first + JavaSettingColumns.valueCounts[row]]
  }

  /// The bounds, each nil where there is none.
  public var minimum: Double? { has(.minimum) ? JavaSettingColumns.minima[row] : nil }
  public var maximum: Double? { has(.maximum) ? JavaSettingColumns.maxima[row] : nil }

  /// What holds where nothing is set, as a text; empty too where it is null, or where a value is required.
  public var standard: StaticString { JavaSettingColumns.standards[row] }

  /// The client compares values without case.
  public var takesAnyCase: Bool { has(.anyCase) }
  /// The client refuses an empty text.
  public var refusesEmpty: Bool { has(.notEmpty) }
  /// Whether it is null where nothing is set.
  public var isNullByDefault: Bool { has(.nullDefault) }
  /// Whether the client refuses to start without a value.
  public var isRequired: Bool { has(.required) }

  /// Bits of `JavaSettingColumns.flags`.
  private enum Flag: UInt8 {
    case anyCase = 1
    case notEmpty = 2
    case nullDefault = 4
    case required = 8
    case minimum = 16
    case maximum = 32
  }

  private func has(_ flag: Flag) -> Bool {
    JavaSettingColumns.flags[row] & Int(flag.rawValue) != 0
  }
}
