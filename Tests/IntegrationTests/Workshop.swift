import Glibc
import TestSupport
import Testing

/// What `make test` has prepared: the wheel, and programs from PyPI that users call it with.
enum Workshop {
  static let root = JavaTool.packageRoot
  static let tools = root + "/.build/tools"
  private static let wheels = root + "/.build/wheel/dist"

  /// The wheel that `make wheel` has left.
  static func wheel() throws -> String {
    let paths = try output("ls", [wheels]).split(separator: "\n").filter { $0.hasSuffix(".whl") }
    return wheels + "/" + (try #require(paths.count == 1 ? paths.first : nil, "there is no wheel: run `make wheel`"))
  }

  /// Everything is there. Under `CI` it has to be: a test that cannot run fails.
  static let isReady: Bool =
    getenv("CI") != nil
    || (access(tools + "/installed", R_OK) == 0 && (try? wheel()) != nil)

  /// pip finds the wheel here and looks nowhere else.
  static let packages: [String: String?] = [
    "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "\(wheels) \(tools)/wheels", "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_CONFIG_FILE": "/dev/null",
  ]

  /// An environment of Python with nothing but the wheel in it.
  static let installed = Result { try Installation() }

  final class Installation: Sendable {
    private let folder: TemporaryFolder
    var path: String { folder.path }
    var binaries: String { folder.path("bin") }

    fileprivate init() throws {
      folder = try TemporaryFolder()
      try Workshop.run("python3 -m venv \"$0\" && \"$0/bin/pip\" install --quiet weir-lint", [folder.path])
    }
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// A bash script that must succeed; `arguments` are `$0`, `$1` and so on.
  @discardableResult
  static func run(
    _ script: String, _ arguments: [String] = [], in folder: String? = nil, environment: [String: String?] = [:]
  ) throws -> String {
    let outcome = try start(script, arguments, in: folder, environment: environment)
    guard outcome.exit == .status(0) else {
      throw Failure(description: "\(outcome.exit) of \(script):\n\(outcome.text)\(outcome.standardError)")
    }
    return outcome.text
  }

  static func start(
    _ script: String, _ arguments: [String] = [], in folder: String? = nil, environment: [String: String?] = [:]
  ) throws -> ChildProcess.Outcome {
    try ChildProcess.run(
      ["bash", "-euo", "pipefail", "-c", script] + arguments,
      environment: packages.merging(environment) { $1 }, workingDirectory: folder, seconds: 300)
  }

  private static func output(_ program: String, _ arguments: [String]) throws -> String {
    try ChildProcess.run([program] + arguments).text
  }
}

extension ChildProcess.Outcome {
  var text: String { String(decoding: standardOutput, as: UTF8.self) }
}

extension Trait where Self == ConditionTrait {
  /// Runs where `make wheel` and `make .build/tools/installed` have been.
  static var withWheel: Self {
    .enabled("the wheel and the tools are made by `make test`") { Workshop.isReady }
  }
}
