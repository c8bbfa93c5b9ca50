import Findings
import JSONSyntax
import SourceText

/// The artifacts of a SARIF run, and the places in them.
struct SARIFPlaces {
  /// What relative paths are relative to: the root of the repository.
  static let base = "%SRCROOT%"

  private var sources: [String: SARIFSource] = [:]
  private var artifacts: [String] = []
  private var indices: [String: Int] = [:]
  private let run: RunFacts
  private let lineFingerprints: [String: LineFingerprints]
  /// True where a secret stands in what is shown.
  let isRedacted: Bool

  init(_ report: Report, _ results: [SuppressedFinding]) {
    run = report.run
    let findings = results.map(\.finding)
    let places =
      findings.flatMap { [$0.place] + $0.related.map(\.place) }
      + results.flatMap { $0.acceptances.compactMap(\.place) }
    var located: [String: SARIFSource] = [:]
    var catalog = SourceCatalog(report.sources)
    let paths = places.map(\.file) + findings.flatMap { $0.fixes.flatMap { $0.edits.map(\.file) } }
    for path in paths + report.run.unreadable.map(\.path) where indices[path] == nil {
      indices[path] = artifacts.count
      artifacts.append(path)
      located[path] = catalog.source(path).map { SARIFSource($0) }
    }
    sources = located
    isRedacted = places.contains { located[$0.file]?.hasSecret(in: $0.range) ?? false }
    var fingerprints: [String: LineFingerprints] = [:]
    for (path, group) in Dictionary(grouping: findings, by: \.place.file) {
      guard let source = located[path] else { continue }
      fingerprints[path] = source.lineFingerprints(Set(group.map { source.startLine(of: $0.place.range) }))
    }
    lineFingerprints = fingerprints
  }

  func region(of range: ByteRange, in path: String) -> SARIFRegion {
    sources[path]?.region(range) ?? .beginning
  }

  /// The hash of the line that a place begins in; nil where the file was not read.
  func lineFingerprint(of place: Place) -> String? {
    sources[place.file].flatMap { lineFingerprints[place.file]?[$0.startLine(of: place.range)] }
  }

  /// As `SourceCatalog.publishableFixes(of:)`.
  func publishableFixes(of finding: Finding) -> [Fix] {
    finding.fixes.filter { fix in
      !fix.edits.contains { sources[$0.file]?.source.revealsSecret(of: fix, $0) ?? false }
    }
  }

  // MARK: Writing

  func writeArtifacts(to writer: inout JSONWriter) {
    writer.array("artifacts") { list in
      for path in artifacts {
        list.beginLine()
        list.object { artifact in
          writeArtifactLocation("location", path, isIndexed: false, to: &artifact)
          artifact.array("roles") { $0.value("analysisTarget") }
          guard let source = sources[path] else { return }
          artifact.field("length", source.length)
          if source.isUTF8 { artifact.field("encoding", "UTF-8") }
        }
      }
    }
  }

  func writeArtifactLocation(_ name: String, _ path: String, isIndexed: Bool = true, to writer: inout JSONWriter) {
    let index = indices[path]
    writer.object(name) { location in
      let path = run.repositoryPath(path)
      if path.hasPrefix("/") {
        location.field("uri", "file://" + PercentEncoding.encoded(path))
      } else {
        location.field("uri", PercentEncoding.encoded(path))
        location.field("uriBaseId", Self.base)
      }
      if isIndexed, let index { location.field("index", index) }
    }
  }

  /// The members of a location object.
  func writeLocation(_ place: Place, to location: inout JSONWriter) {
    location.object("physicalLocation") { physical in
      writeArtifactLocation("artifactLocation", place.file, to: &physical)
      physical.key("region")
      region(of: place.range, in: place.file).write(to: &physical)
    }
    guard let pointer = place.pointer else { return }
    location.array("logicalLocations") { list in
      list.object { logical in
        logical.field("fullyQualifiedName", pointer)
        guard pointer.hasPrefix("/"), let token = pointer.split(separator: "/", omittingEmptySubsequences: false).last
        else { return }
        logical.field("name", String(token).replacing("~1", by: "/").replacing("~0", by: "~"))
        logical.field("kind", token.allSatisfy(\.isWholeNumber) && !token.isEmpty ? "value" : "property")
      }
    }
  }
}
