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
      var findings = file.findings
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

  /// Whether a path is that of a file that holds a rule.
  static func holdsRule(_ path: FilePath) -> Bool {
    let directory = path.directory.bytes
    return (path.bytes.suffix(5).elementsEqual(".yaml".utf8) || path.bytes.suffix(4).elementsEqual(".yml".utf8))
      && directory.suffix(folder.utf8.count).elementsEqual(folder.utf8)
      && (directory.count == folder.utf8.count
        || directory[directory.count - folder.utf8.count - 1] == UInt8(ascii: "/"))
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

  private func clash(of rule: OwnRule, with others: [OwnRule]) -> OwnRuleProblem? {
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

extension OwnRuleFile {
  /// What is wrong with the file itself.
  var findings: [Finding] { problems.map { Finding($0, in: self) } }
}

extension Finding {
  fileprivate init(_ problem: OwnRuleProblem, in file: OwnRuleFile) {
    self.init(
      Wording.PROJ.ownRule(problem: problem.message, advice: problem.help),
      at: Place(file: file.path, range: problem.range), subject: problem.message)
  }
}
