import Engine
import JobModel
import KafkaClient
import YAMLSyntax

/// A file or value of a login as it is given, before anything is read.
struct GivenValue {
  var text: String
  /// The folder that a path is relative to.
  var folder: String
  /// Where it stands, in words.
  var place: String
}

/// Everything that a login may be made of, the strongest of what is given: the step's client settings before the data source's own keys.
struct LoginSources {
  /// The value of `sasl.jaas.config`.
  var inlineJAAS: GivenValue?
  /// The path of a JAAS file.
  var jaas: GivenValue?
  var krb5: GivenValue?
  var keytab: GivenValue?
  var truststore: GivenValue?
  var truststorePassword: GivenValue?
  var truststoreCertificates: GivenValue?
  var keystore: GivenValue?
  var keystorePassword: GivenValue?
  var keyPassword: GivenValue?
  var keystoreKey: GivenValue?
  var keystoreChain: GivenValue?
  var serviceName: GivenValue?

  /// The data source's own keys.
  mutating func take(_ source: DataSource, in project: Project) {
    let document = project.document
    let folder = RunPath.folder(of: project.path)
    let origin = "\(project.path), datasources.\(source.name)"
    func value(_ name: String, in node: YAMLNode, _ path: String) -> GivenValue? {
      document.value(of: name, in: node).flatMap { document.text(of: $0) }.map {
        GivenValue(text: $0, folder: folder, place: "\(origin).\(path)")
      }
    }
    jaas = value("jaas", in: source.node, "jaas")
    krb5 = value("krb5", in: source.node, "krb5")
    keytab = value("keytab", in: source.node, "keytab")
    if let store = document.value(of: "truststore", in: source.node) {
      truststore = value("location", in: store, "truststore.location")
      truststorePassword = value("password", in: store, "truststore.password")
    }
    if let store = document.value(of: "keystore", in: source.node) {
      keystore = value("location", in: store, "keystore.location")
      keystorePassword = value("password", in: store, "keystore.password")
      keyPassword = value("keyPassword", in: store, "keystore.keyPassword")
    }
  }

  /// Takes the settings of a login out of the client's, and keeps the last of each: they are the strongest. In those that stay, what is
  /// referred to is put in.
  ///
  /// - Parameter folder: The one that paths are relative to.
  mutating func take(
    _ settings: inout [ClientSetting], relativeTo folder: String, _ secretText: inout SecretText
  ) throws(JobFailure) {
    settings.removeAll { setting in
      let value = GivenValue(text: setting.value, folder: folder, place: "\(setting.name) (\(setting.origin))")
      switch setting.name {
      case "sasl.jaas.config": inlineJAAS = value
      case "java.security.auth.login.config": jaas = value
      case "sasl.kerberos.service.name": serviceName = value
      case "ssl.truststore.location": truststore = value
      case "ssl.truststore.password": truststorePassword = value
      case "ssl.truststore.certificates": truststoreCertificates = value
      case "ssl.keystore.location": keystore = value
      case "ssl.keystore.password": keystorePassword = value
      case "ssl.key.password": keyPassword = value
      case "ssl.keystore.key": keystoreKey = value
      case "ssl.keystore.certificate.chain": keystoreChain = value
      // The type is seen from the file.
      case "ssl.truststore.type", "ssl.keystore.type": break
      default: return false
      }
      return true
    }
    for (index, setting) in settings.enumerated() {
      settings[index].value = try secretText.expanded(
        setting.value, folder: folder, at: "\(setting.name) (\(setting.origin))")
    }
  }
}
