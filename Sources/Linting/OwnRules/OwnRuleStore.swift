import Catalog
import Findings
import OwnRules
import Rules

/// The rules of one's own that hold for the files of a folder.
struct OwnRuleSet: Sendable {
  /// In order of their files, those of outer folders first.
  var rules: [OwnRule] = []
  /// What lies in the nearest folder of rules itself, in order or not.
  var files: [CheckedRuleFile] = []

  /// A file of rules, what is wrong with it, and the text to show that in.
  struct CheckedRuleFile: Sendable {
    let path: FilePath
    let file: OwnRuleFile
    var findings: [Finding]
  }
}

/// The folders `.weir/rules` of a run, each read once.
///
/// One stands beside a `weir.yaml`, and holds for all that the project file holds for. Where no project file is above a file, each
/// folder from its own up to the repository's root may have one.
final class OwnRuleStore {
  static let folder = ".weir/rules"
  static let maximumFiles = 1000

  private let read: (FilePath) throws(FileProblem) -> [UInt8]
  private var sets: [FilePath: OwnRuleSet] = [:]
  private(set) var problems: [FileProblem] = []

  init(read: @escaping (FilePath) throws(FileProblem) -> [UInt8]) {
    self.read = read
  }

  /// - Parameter folders: Those that may hold rules, nearest first.
  func rules(in folders: ArraySlice<FilePath>) -> OwnRuleSet {
    guard let nearest = folders.first else { return OwnRuleSet() }
    if let known = sets[nearest] { return known }
    var set = rules(in: folders.dropFirst())
    set.files = []
    for path in paths(in: nearest) {
      guard let file = file(at: path) else { continue }
      var findings = file.problems.map { Finding($0, in: file) }
      if let rule = file.rule {
        if let clash = clash(of: rule, with: set.rules) {
          findings.append(Finding(clash, in: file))
        } else {
          set.rules.append(rule)
        }
      }
      set.files.append(OwnRuleSet.CheckedRuleFile(path: path, file: file, findings: findings))
    }
    sets[nearest] = set
    return set
  }

  private func paths(in folder: FilePath) -> [FilePath] {
    let folder = folder.appending(Self.folder.utf8)
    do {
      let listing = try DirectoryReader.listing(of: folder, followsLink: true) { name in
        ByteComparison.ends(name, with: ".yaml") || ByteComparison.ends(name, with: ".yml")
      }
      let entries = listing.entries.filter { $0.kind != .directory }
      return entries.prefix(Self.maximumFiles).map { folder.appending(listing.name(of: $0)) }
    } catch {
      if error.reason != .notFound { problems.append(error) }
      return []
    }
  }

  private func file(at path: FilePath) -> OwnRuleFile? {
    do {
      return OwnRuleFile(path: path.text, bytes: try read(path))
    } catch {
      problems.append(error)
      return nil
    }
  }

  // MARK: Clashes

  /// Families of the catalogue, and those that are kept for it.
  private static let kept: Set<String> = Set(Rule.allCases.map(\.family)).union(["JAAS", "KRB", "KTB", "SSL"])
  private static let names = Set(Rule.allCases.map(\.name))

  private func clash(of rule: OwnRule, with others: [OwnRule]) -> OwnRuleProblem? {
    if Self.kept.contains(rule.family) {
      return OwnRuleProblem(
        "`\(rule.code)` would belong to a family of weir's own rules", help: "Choose another word for your family.",
        at: rule.codeRange)
    }
    if Self.names.contains(rule.name) {
      return OwnRuleProblem(
        "`\(rule.name)` is the name of one of weir's own rules", help: "Choose another name.", at: rule.codeRange)
    }
    for other in others {
      let word = other.code == rule.code ? other.code : other.name == rule.name ? other.name : nil
      if let word {
        return OwnRuleProblem(
          "`\(word)` is taken by `\(other.path)`", help: "Choose another code and name; a rule has one of each.",
          at: rule.codeRange)
      }
    }
    return nil
  }
}

extension Finding {
  fileprivate init(_ problem: OwnRuleProblem, in file: OwnRuleFile) {
    self.init(
      Wording.PROJ.ownRule(problem: problem.message, advice: problem.help),
      at: Place(file: file.path, range: problem.range), subject: problem.message)
  }
}
