import SourceText

/// The login modules of Kafka's mechanisms, and their options.
enum LoginModule: CaseIterable {
  case kerberos
  case plain
  case scram

  var className: String {
    switch self {
    case .kerberos: "com.sun.security.auth.module.Krb5LoginModule"
    case .plain: "org.apache.kafka.common.security.plain.PlainLoginModule"
    case .scram: "org.apache.kafka.common.security.scram.ScramLoginModule"
    }
  }

  /// The last part of the class.
  var shortName: String { String(className.split(separator: ".").last ?? "") }

  /// That a mechanism needs; nil for one that nobody here knows.
  init?(mechanism: String) {
    switch SASLMechanism(named: mechanism) {
    case .gssapi: self = .kerberos
    case .plain: self = .plain
    case .scram256, .scram512: self = .scram
    case nil: return nil
    }
  }

  init?(className: String) {
    guard let module = Self.allCases.first(where: { $0.className == className }) else { return nil }
    self = module
  }

  /// Options that the module, or Kafka beside it, reads.
  var options: [String] {
    switch self {
    case .kerberos:
      [
        "useKeyTab", "keyTab", "storeKey", "serviceName", "principal", "useTicketCache", "ticketCache", "renewTGT",
        "doNotPrompt", "refreshKrb5Config", "isInitiator", "useFirstPass", "tryFirstPass", "storePass", "clearPass",
        "debug",
      ]
    case .plain: ["username", "password"]
    case .scram: ["username", "password", "tokenauth"]
    }
  }

  /// Options without which a login fails; `serviceName` may be said elsewhere.
  var neededOptions: [String] {
    switch self {
    case .kerberos: ["useKeyTab", "keyTab", "principal"]
    case .plain, .scram: ["username", "password"]
    }
  }

  /// Modules that Kafka's clients refuse.
  static let forbidden: Set<String> = [
    "com.sun.security.auth.module.JndiLoginModule", "com.sun.security.auth.module.LdapLoginModule",
  ]

  /// The one that a misspelt class may have meant.
  static func nearest(to className: String) -> LoginModule? {
    if let nearest = NearMiss.nearest(to: className, among: allCases.map(\.className)) {
      return LoginModule(className: nearest)
    }
    // Another package, or none.
    let last = className.split(separator: ".").last.map(String.init) ?? className
    return allCases.first { $0.shortName.lowercased() == last.lowercased() }
  }
}

/// A login as checks see it: options whose values hold `${env:…}` or `${file:…}` are not known before the run.
enum LoginValue {
  /// Whether a value is put together by this tool when a job runs.
  static func isReference(_ text: String) -> Bool {
    text.contains("${env:") || text.contains("${file:")
  }

  /// `<your-password>`, as documentation has it.
  static func isPlaceholder(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "<") && text.utf8.last == UInt8(ascii: ">")
  }
}
