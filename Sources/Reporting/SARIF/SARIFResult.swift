import Findings
import JSONSyntax

/// One finding as a SARIF result.
struct SARIFResult {
  /// GitHub keeps a hundred places of a result and refuses more than a thousand.
  private static let shownPlaces = 100

  let finding: Finding
  let places: SARIFPlaces

  /// Writes the members of the result.
  func write(_ rules: SARIFRules, _ fingerprint: String, to result: inout JSONWriter) {
    result.field("ruleId", finding.code)
    if let index = rules.index(of: finding.code) { result.field("ruleIndex", index) }
    result.field("level", finding.severity.sarifLevel)
    result.object("message") { $0.field("text", message) }
    result.array("locations") { list in
      list.object { places.writeLocation(finding.place, to: &$0) }
    }
    if !finding.related.isEmpty { writeRelated(to: &result) }
    result.object("partialFingerprints") { object in
      object.field("weirFinding/v1", fingerprint)
      if let hash = places.lineFingerprint(of: finding.place) { object.field("primaryLocationLineHash", hash) }
    }
    let fixes = places.publishableFixes(of: finding)
    if !fixes.isEmpty {
      result.array("fixes") { list in
        for fix in fixes { list.object { write(fix, to: &$0) } }
      }
    }
    if finding.observed { result.object("properties") { $0.field("observed", true) } }
  }

  // MARK: Words

  /// A first sentence that stands alone, what to do, and the other places as links.
  private var message: String {
    var sentences = [Self.sentence(finding.message)]
    if let help = finding.help { sentences.append(Self.sentence(help)) }
    let links = finding.related.prefix(Self.shownPlaces).enumerated().map { index, related in
      "[\(Self.linkText(related.message))](\(index + 1))"
    }
    if !links.isEmpty {
      let others = finding.related.count - links.count
      sentences.append("See " + links.joined(separator: ", ") + (others > 0 ? " and \(others) more places." : "."))
    }
    return sentences.joined(separator: " ")
  }

  /// With a full stop, and without what a reader would take for a link of ours.
  private static func sentence(_ text: String) -> String {
    let text = text.replacing("](", by: "] (")
    guard let last = text.last, !".!?".contains(last) else { return text }
    return text + "."
  }

  private static func linkText(_ text: String) -> String {
    var escaped = ""
    for character in text.isEmpty ? "the other place" : text {
      if #"\[]"#.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  // MARK: Places and fixes

  private func writeRelated(to result: inout JSONWriter) {
    result.array("relatedLocations") { list in
      for (index, related) in finding.related.prefix(Self.shownPlaces).enumerated() {
        list.object { location in
          location.field("id", index + 1)
          places.writeLocation(related.place, to: &location)
          location.object("message") { $0.field("text", related.message.isEmpty ? "the other place" : related.message) }
        }
      }
    }
  }

  private func write(_ fix: Fix, to object: inout JSONWriter) {
    object.object("description") { $0.field("text", Self.sentence(fix.title)) }
    object.array("artifactChanges") { list in
      var files: [String] = []
      for edit in fix.edits where !files.contains(edit.file) { files.append(edit.file) }
      for file in files {
        list.object { change in
          places.writeArtifactLocation("artifactLocation", file, to: &change)
          change.array("replacements") { list in
            for edit in fix.edits where edit.file == file { list.object { write(edit, to: &$0) } }
          }
        }
      }
    }
    object.object("properties") { $0.field("safety", fix.safety.rawValue) }
  }

  private func write(_ edit: Edit, to replacement: inout JSONWriter) {
    replacement.key("deletedRegion")
    var region = places.region(of: edit.range, in: edit.file)
    region.snippet = nil
    region.write(to: &replacement)
    if !edit.text.isEmpty { replacement.object("insertedContent") { $0.field("text", edit.text) } }
  }
}
