import Catalog
import Findings
import JobModel
import SourceText
import YAMLSyntax

/// PROJ004 and PROJ005: files and secrets that `weir.yaml` names, held against what was found of them.
extension ProjectCheck {
  mutating func checkReferences() {
    for file in surroundings.references.files {
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
    for secret in surroundings.references.secrets {
      guard let wording = wording(for: secret) else { continue }
      report(wording, at: secret.value, severity: .warning, subject: secret.name)
    }
  }

  /// What is said of a reference; nil where the secret is there.
  private func wording(for secret: SecretReference) -> Wording? {
    switch secret.source {
    case .variable:
      switch surroundings.variables[secret.name] {
      case .absent: Wording.PROJ.secretVariable(name: secret.name)
      case .empty: Wording.PROJ.secretEmpty(name: secret.name)
      case .set, nil: nil
      }
    case .file(let resolved):
      switch surroundings.files[resolved] {
      case .absent, .folder: Wording.PROJ.secretFile(path: secret.name, resolved: resolved)
      case .file, nil: nil
      }
    case .other(let source): Wording.PROJ.secretSource(source: source ?? "${…}")
    }
  }
}
