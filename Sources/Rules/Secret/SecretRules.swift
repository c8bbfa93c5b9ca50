import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// SEC001 and SEC002: secrets in clear. No message says more of a value than its key.
extension ScriptCheck {
  mutating func checkSecrets() {
    for key in script.confidentialKeys {
      let name = document.text(of: key)
      checkSecret(JSONNodeID(key.index + 1), named: name)
      if SecretNames.isLogin(name) { checkLogin(JSONNodeID(key.index + 1), under: key) }
    }
    for object in script.objects {
      switch object.shape {
      case .mysqlReaderConnectionEntry, .mysqlWriterConnectionEntry:
        guard let value = value("jdbcUrl", of: object) else { continue }
        for address in [value] + document.elements(of: value) { checkText(address, named: "jdbcUrl") }
      case .realtimeKafkaWriterKafkaClientPropertiesEntry, .databaseKafkaWriterKafkaClientPropertiesEntry:
        guard let name = value("key", of: object), isPlainText(name), let value = value("value", of: object) else {
          continue
        }
        checkSecret(value, named: document.text(of: name))
        if SecretNames.isLogin(document.text(of: name)) { checkLogin(value, under: name) }
      default: break
      }
    }
  }

  private mutating func checkSecret(_ value: JSONNodeID, named name: String) {
    guard document.kind(of: value) == .string || document.kind(of: value) == .number else { return }
    // A login in one line is a secret only where it holds one.
    guard SecretNames.isSecret(name), !SecretNames.isLogin(name) else { return checkText(value, named: name) }
    // An expression stands for what is kept elsewhere.
    guard SecretNames.holdsSecret(name), document.expansion(of: value) == nil else { return }
    let text = document.text(of: value)
    guard !text.isEmpty, text != "true", text != "false" else { return }
    if KnownSecret.isPublished(text), name.lowercased().contains("truststore") {
      report(Wording.SEC.knownSecret(), at: value)
    } else {
      report(Wording.SEC.literalSecretScript(key: name), at: value, subject: name)
    }
  }

  /// Of a text that may carry a password: an address, the options of a login.
  private mutating func checkText(_ value: JSONNodeID, named name: String) {
    guard document.kind(of: value) == .string,
      CredentialText.holdsPassword(document.document.content(of: value).span)
    else { return }
    report(Wording.SEC.literalSecretWithin(key: name), at: value, subject: name)
  }
}

/// SEC001 and SEC002 of `weir.yaml`.
extension ProjectCheck {
  mutating func checkSecrets() {
    for secret in references.literals {
      if secret.isOfTruststore, KnownSecret.isPublished(document.text(of: secret.value) ?? "") {
        report(Wording.SEC.knownSecret(), at: secret.value)
      } else {
        report(
          secret.isWithin
            ? Wording.SEC.literalSecretWithin(key: secret.key) : Wording.SEC.literalSecret(key: secret.key),
          at: secret.value, subject: secret.key)
      }
    }
  }
}

/// The passphrase of the truststore that Alibaba Cloud offers for download.
private enum KnownSecret {
  static func isPublished(_ text: String) -> Bool { text == "KafkaOnsClient" }
}
