import CommandLineInterface
import Glibc
import Inspection
import JobModel
import KeyStores
import Keytab
import Linting
import Reporting

/// `weir inspect`
struct InspectCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    do throws(CommandFailure) {
      return try show(FilePath(arguments.operands[0]))
    } catch {
      StandardStream.error.say(error.message)
      return 2
    }
  }

  private func show(_ path: FilePath) throws(CommandFailure) -> Int32 {
    let schedule = try arguments.schedule
    let file: JobFile
    do {
      file = try JobFile(path, schedule: schedule)
    } catch {
      throw CommandFailure("\(error.path.text) cannot be read: \(error.message)")
    }
    switch file.content {
    case .script(let script): return show(ScriptInspection(script, scope: file.scope, context: file.context).page)
    case .project(let project): return show(ProjectInspection(project, schedule: schedule).page)
    case .jaas(let bytes): return show(JAASInspection(path: path.text, bytes: bytes).page)
    case .kerberos(let bytes): return show(KerberosInspection(path: path.text, bytes: bytes).page)
    case .noScript:
      throw CommandFailure("\(path.text) is no script: it has neither a `type` of one nor steps")
    case .other(let bytes):
      return KeytabInspection.isKeytab(bytes, path: path.text)
        ? show(KeytabInspection(Keytab(bytes), path: path.text)) : try showStore(bytes, file)
    }
  }

  private var wantsJSON: Bool { arguments.value(.output) == "json" }

  private func show(_ page: InspectionPage) -> Int32 {
    StandardStream.output.write(wantsJSON ? page.json : PrintableText.lines(page.text))
    return 0
  }

  // MARK: Credentials

  private func show(_ inspection: KeytabInspection) -> Int32 {
    let listing = inspection.listing
    if wantsJSON {
      _ = show(inspection.page)
    } else if isatty(STDOUT_FILENO) == 1 {
      StandardStream.output.write(PrintableText.lines(String(decoding: listing.text, as: UTF8.self)))
    } else {
      // Byte for byte what `klist` prints, whatever the names hold.
      StandardStream.output.write(listing.text)
    }
    if !wantsJSON { for remark in inspection.remarks { StandardStream.error.say(remark) } }
    return listing.error == nil ? 0 : 2
  }

  private func showStore(_ bytes: [UInt8], _ file: JobFile) throws(CommandFailure) -> Int32 {
    let password = try givenPassword ?? NamedStore.password(of: file.path, in: file.scope.projects)
    do throws(KeyStoreFailure) {
      return show(KeyStoreInspection(try KeyStore.read(bytes, password: password), path: file.path.text).page)
    } catch {
      if case .unknownFormat = error {
        throw CommandFailure(
          "\(file.path.text) cannot be inspected: it is no script (*.json), weir.yaml, JAAS file, krb5.conf or keytab, and no store, as \(error)"
        )
      }
      throw CommandFailure("\(file.path.text) cannot be inspected: \(error)")
    }
  }

  /// The password that the options lead to.
  private var givenPassword: StorePassword? {
    get throws(CommandFailure) {
      if let name = arguments.value(.passwordEnv) {
        guard let value = LintEnvironment.ofThisProcess.value(name) else {
          throw CommandFailure("the environment variable \(name) of --password-env is not set")
        }
        return StorePassword(value)
      }
      guard let path = arguments.value(.passwordFile) else { return nil }
      guard let password = StorePassword.read(FilePath(path)) else {
        throw CommandFailure("\(path), the file of --password-file, cannot be read")
      }
      return password
    }
  }
}
