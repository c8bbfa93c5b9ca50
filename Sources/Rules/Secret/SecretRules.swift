import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// SEC001 and SEC002: secrets in clear. No message says more of a value than its key.
extension ScriptCheck {
  mutating func checkSecrets() {
    for key in script.confidentialKeys { checkSecret(JSONNodeID(key.index + 1), key: key) }
    for object in script.objects {
      switch object.shape {
      case .mysqlReaderConnectionEntry, .mysqlWriterConnectionEntry:
        guard let key = script.key(named: "jdbcUrl", of: object) else { continue }
        let value = JSONNodeID(key.index + 1)
        for address in [value] + document.elements(of: value) { checkAddress(address, key: key) }
      default: break
      }
    }
  }

  private mutating func checkSecret(_ value: JSONNodeID, key: JSONNodeID) {
    let name = document.text(of: key)
    guard document.kind(of: value) == .string || document.kind(of: value) == .number else { return }
    // A login in one line is a secret only where it holds one.
    guard SecretNames.isSecret(name), !name.lowercased().contains("jaas") else { return checkAddress(value, key: key) }
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
  private mutating func checkAddress(_ value: JSONNodeID, key: JSONNodeID) {
    guard document.kind(of: value) == .string,
      CredentialText.holdsPassword(document.document.content(of: value).span)
    else { return }
    let name = document.text(of: key)
    report(Wording.SEC.literalSecretWithin(key: name), at: value, subject: name)
  }
}

/// SEC001 and SEC002 of `weir.yaml`.
extension ProjectCheck {
  mutating func checkSecrets() {
    for secret in surroundings.references.literals {
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
