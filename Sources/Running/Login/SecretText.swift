import Engine
import Glibc
import Linting
import SourceText

/// Values with `${env:NAME}` and `${file:PATH}` in them, as a run gets them. Whatever came from there, no output may show.
struct SecretText {
  let environment: LintEnvironment
  private(set) var secrets: [String] = []

  /// A secret of a file is at most so long.
  private static let largestFile = 65_536

  init(environment: LintEnvironment) {
    self.environment = environment
  }

  /// Notes a secret that stands somewhere in clear.
  mutating func add(_ secret: String) {
    secrets.append(secret)
  }

  /// Puts in what is referred to; other texts in `${…}` stay.
  ///
  /// - Parameters:
  ///   - folder: The one that paths are relative to; empty for the working directory.
  ///   - place: Where the text stands, in words.
  mutating func expanded(_ text: String, folder: String, at place: String) throws(JobFailure) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "$")) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: Array("${".utf8)),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
        let value = try referred(String(decoding: bytes[(index + 2)..<end], as: UTF8.self), folder, place)
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      secrets.append(value)
      result += Array(value.utf8)
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Nil for what is no reference.
  private func referred(_ reference: String, _ folder: String, _ place: String) throws(JobFailure) -> String? {
    if reference.hasPrefix("env:") {
      let name = String(reference.dropFirst(4))
      guard let value = environment.value(name), !value.isEmpty else {
        throw JobFailure(
          .environment, "the environment variable \(name) that \(place) refers to is not set",
          advice: "set it where the job runs")
      }
      return value
    }
    guard reference.hasPrefix("file:") else { return nil }
    let path = RunPath.join(folder, String(reference.dropFirst(5)))
    let bytes = try RunPath.read(path, for: place, limit: Self.largestFile)
    // An editor ends the last line; the secret is what stands in it.
    var text = String(decoding: bytes, as: UTF8.self)
    while let last = text.unicodeScalars.last, last == "\n" || last == "\r" { text.unicodeScalars.removeLast() }
    guard !text.isEmpty else {
      throw JobFailure(.environment, "\(path) that \(place) refers to is empty", advice: "write the secret into it")
    }
    return text
  }
}

/// Files that a job or its data source names.
enum RunPath {
  /// A path from where the folder's is.
  static func join(_ folder: String, _ path: String) -> String {
    folder.isEmpty || path.hasPrefix("/") ? path : folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// - Parameter limit: Bytes.
  static func read(_ path: String, for place: String, limit: Int) throws(JobFailure) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.read(FilePath(path))
    } catch {
      throw JobFailure(
        .environment, "\(path), which \(place) names, cannot be read: \(error.message)", advice: "check path and rights"
      )
    }
    guard bytes.count <= limit else {
      throw JobFailure(
        .environment, "\(path), which \(place) names, has more than \(limit) bytes", advice: "name the right file")
    }
    return bytes
  }
}
