import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// PROJ004, and PROJ005 of `weir.yaml`: files and secrets that it names, held against what was found of them.
extension ProjectCheck {
  mutating func checkReferences() {
    for file in references.files {
      switch surroundings.files[file.resolved] {
      case .absent:
        report(
          Wording.PROJ.file(key: file.key, path: file.path, resolved: file.resolved), at: file.value, subject: file.path
        )
      case .folder:
        report(
          Wording.PROJ.fileFolder(key: file.key, path: file.path, resolved: file.resolved), at: file.value,
          subject: file.path)
      case .file, nil: break
      }
    }
    for secret in references.secrets {
      guard let wording = surroundings.wording(of: secret) else { continue }
      report(wording, at: secret.value, severity: .warning, subject: secret.name)
    }
  }
}

/// PROJ005 of a script.
extension ScriptCheck {
  mutating func checkSecretReferences() {
    if document.expansions.isEmpty { return }
    for secret in script.secretReferences() {
      if let wording = surroundings.wording(of: secret) {
        report(wording, at: secret.value, severity: .warning, subject: secret.name)
      }
    }
  }
}

extension Surroundings {
  /// What is said of a reference; nil where the secret is there, or nobody knows.
  fileprivate func wording<Node>(of secret: SecretReference<Node>) -> Wording? {
    switch secret.source {
    case .variable:
      switch variables[secret.name] {
      case .absent: Wording.PROJ.secretVariable(name: secret.name)
      case .empty: Wording.PROJ.secretEmpty(name: secret.name)
      case .set, nil: nil
      }
    case .file(let resolved):
      switch files[resolved] {
      case .absent, .folder: Wording.PROJ.secretFile(path: secret.name, resolved: resolved)
      case .file, nil: nil
      }
    case .other(let source): Wording.PROJ.secretSource(source: source ?? "${…}")
    }
  }
}
