/// Which kind of client a setting is for.
public enum ClientRole: Sendable {
  case consumer
  case producer

  var noun: String {
    switch self {
    case .consumer: "consumer"
    case .producer: "producer"
    }
  }
}

/// A setting as a job or a data source gives it: by the name that the Java client knows.
public struct ClientSetting: Hashable, Sendable {
  public var name: String
  public var value: String
  /// Where it comes from, in words, such as `kafkaConfig` or `data source events`.
  public var origin: String

  public init(_ name: String, _ value: String, origin: String) {
    self.name = name
    self.value = value
    self.origin = origin
  }
}

/// A setting as librdkafka gets it.
public struct EffectiveSetting: Hashable, Sendable {
  /// librdkafka's name.
  public var name: String
  public var value: String
  public var origin: String
  /// The Java name that it was made of; nil where it has none.
  public var javaName: String?
  /// Where the value came from that this one took the place of.
  public var overrode: String?

  public var isSecret: Bool { ClientSettings.isSecret(name) }
}

/// What became of a setting that could not be handed on as it is.
public struct SettingNote: Hashable, Sendable {
  public enum Kind: Sendable {
    /// The same under another name, or with another spelling of the value.
    case translated
    /// Something near was done, not quite the same.
    case adjusted
    /// The engine decides this itself.
    case engineOwned
    /// It has no effect here.
    case withoutEffect
    /// A setting of the other kind of client.
    case wrongSide
    /// No Java client knows it.
    case unknown
  }

  public var kind: Kind
  public var name: String
  public var origin: String
  /// A sentence without a full stop. Never holds the value of a secret.
  public var message: String
}
