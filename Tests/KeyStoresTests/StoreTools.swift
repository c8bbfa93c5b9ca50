import KeyStores
import TestSupport

/// Stores as `keytool` and `openssl` make them.
struct StoreTools {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Runs a program in the folder; it has to end well.
  @discardableResult
  func run(_ arguments: String...) throws -> String {
    let outcome = try ChildProcess.run(
      arguments, environment: ["LC_ALL": "C.UTF-8"], workingDirectory: folder.path)
    guard outcome.exit == .status(0) else {
      throw ToolFailure(
        description: "\(arguments): \(String(decoding: outcome.standardOutput, as: UTF8.self))\(outcome.standardError)")
    }
    return String(decoding: outcome.standardOutput, as: UTF8.self)
  }

  /// A store with a key pair of its own.
  ///
  /// - Parameter options: for `keytool`, `-J…` included.
  func keyPair(
    _ file: String, alias: String = "client", store: String = "store-secret", key: String? = nil,
    _ options: [String] = []
  ) throws {
    let arguments =
      [
        "keytool", "-genkeypair", "-keystore", file, "-alias", alias, "-storepass", store, "-keyalg", "EC",
        "-groupname",
        "secp256r1", "-dname", "CN=\(alias), OU=Sync, O=Example", "-J-Dfile.encoding=UTF-8",
        "-J-Dsun.jnu.encoding=UTF-8",
      ] + (key.map { ["-keypass", $0] } ?? []) + options
    let outcome = try ChildProcess.run(
      arguments, environment: ["LC_ALL": "C.UTF-8"], workingDirectory: folder.path)
    guard outcome.exit == .status(0) else {
      throw ToolFailure(description: String(decoding: outcome.standardOutput, as: UTF8.self))
    }
  }

  func store(_ file: String, _ password: String?) throws -> KeyStore {
    try KeyStore.read(folder.read(file), password: password.map { StorePassword($0) })
  }
}

struct ToolFailure: Error, CustomStringConvertible {
  var description: String
}
