import Findings
import JobModel
import Rules
import YAMLSyntax

extension Project {
  /// The text under a key with the place that gives it; nil where there is none.
  func setting(_ key: String, in mapping: YAMLNode) -> Setting<String>? {
    document.value(of: key, in: mapping).flatMap { setting(at: $0) }
  }

  /// A text with the place that gives it; nil for a mapping or a list.
  func setting(at node: YAMLNode) -> Setting<String>? {
    document.text(of: node).map { Setting($0, at: Place(of: node, in: self)) }
  }
}
