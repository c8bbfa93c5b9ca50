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
  let index: UInt16

  public var name: StaticString { JavaSettingTables.settings[Int(index)].name }

  /// What one of the clients knows of it, nil where no version of that client has it.
  public func facts(for side: ClientSide) -> JavaSettingFacts? {
    let entry = JavaSettingTables.settings[Int(index)]
    let place = side == .consumer ? entry.consumer : entry.producer
    return place == JavaSettingEntry.none ? nil : JavaSettingTables.facts[Int(place)]
  }

  /// Every setting in the order of their names.
  public static var all: some Sequence<JavaSetting> {
    (0..<UInt16(JavaSettingTables.settings.count)).lazy.map { JavaSetting(index: $0) }
  }
}

/// What a name among client settings stands for.
public enum ClientSettingName: Sendable {
  case java(JavaSetting)
  /// A property of librdkafka that does what the Java client's setting does.
  case librdkafka(JavaSetting)

  /// Finds a name by its bytes without making a text of them; nil where nobody knows it.
  public static func find(_ name: UnsafeBufferPointer<UInt8>) -> ClientSettingName? {
    guard name.count <= JavaSettingTables.longest else { return nil }
    let mask = 1 << JavaSettingTables.bits - 1
    var place = Int(KeyHash.hash(name) >> (64 - JavaSettingTables.bits))
    while true {
      let candidate = Int(JavaSettingTables.places[place])
      if candidate == 0 { return nil }
      let known = JavaSettingTables.names[candidate - 1]
      if known.utf8CodeUnitCount == name.count, Keywords.equal(known.utf8Start, name) {
        let count = JavaSettingTables.settings.count
        if candidate <= count { return .java(JavaSetting(index: UInt16(candidate - 1))) }
        return .librdkafka(JavaSetting(index: UInt16(JavaSettingTables.aliases[candidate - 1 - count])))
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

/// A row of the table of names.
public struct JavaSettingEntry: Sendable {
  public let name: StaticString
  /// Index in `JavaSettingTables.facts`; `none` where the client does not have the setting.
  let consumer: UInt16
  let producer: UInt16

  static let none: UInt16 = .max
}

/// What becomes of a setting in this engine.
public enum SettingEffect: Sendable {
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

/// A setting as one of the two clients knows it, over all its versions.
public struct JavaSettingFacts: Sendable {
  /// The first release that has it. What the oldest client that was looked into has is taken to have been there always.
  public let since: KafkaVersion
  /// The first release that no longer has it; beyond every version where it is still there.
  public let gone: KafkaVersion
  /// The part of `JavaSettingTables.spans` that is the setting's, oldest first.
  let firstSpan: UInt16
  let spanCount: UInt8
  /// What becomes of it in a job that assigns partitions itself, and why.
  public let effect: SettingEffect
  public let reason: StaticString
  /// The same where a reader joins its group.
  public let effectInGroup: SettingEffect
  public let reasonInGroup: StaticString
  /// What decides in its place, or takes it: the name of a setting or key. Empty where nothing does.
  public let other: StaticString

  public static let never = KafkaVersion(rawValue: .max)
}

/// What the Java client takes as a value.
public enum SettingType: Sendable {
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

public enum SettingImportance: Sendable {
  case low
  case medium
  case high
}

/// A setting between two changes of it.
public struct JavaSettingSpan: Sendable {
  /// The first release of the span.
  public let from: KafkaVersion
  public let type: SettingType
  public let importance: SettingImportance
  /// The accepted values, a part of `JavaSettingTables.values`. Where there are none, or a range stands beside them, others are accepted too.
  let firstValue: UInt16
  let valueCount: UInt8
  /// The client compares values without case.
  public let takesAnyCase: Bool
  /// The client refuses an empty text.
  public let refusesEmpty: Bool
  /// Whether there is a range, and its bounds; infinite where it has no such bound.
  public let isBounded: Bool
  public let minimum: Double
  public let maximum: Double
  /// What holds where nothing is set, as a text; empty too where it is null, or where a value is required.
  public let standard: StaticString
  /// Whether it is null where nothing is set.
  public let isNullByDefault: Bool
  /// Whether the client refuses to start without a value.
  public let isRequired: Bool
}

extension JavaSettingFacts {
  public var spans: ArraySlice<JavaSettingSpan> {
    JavaSettingTables.spans[Int(firstSpan)..<Int(firstSpan) + Int(spanCount)]
  }

  public func isKnown(in version: KafkaVersion) -> Bool {
    version < gone && (version >= since || since <= .oldestSupported)
  }

  /// What holds in one release.
  public func span(in version: KafkaVersion) -> JavaSettingSpan {
    spans.last { $0.from <= version } ?? JavaSettingTables.spans[Int(firstSpan)]
  }

  public func effect(inGroup: Bool) -> (effect: SettingEffect, reason: StaticString) {
    inGroup ? (effectInGroup, reasonInGroup) : (effect, reason)
  }
}

extension JavaSettingSpan {
  public var values: ArraySlice<StaticString> {
    JavaSettingTables.values[Int(firstValue)..<Int(firstValue) + Int(valueCount)]
  }
}
