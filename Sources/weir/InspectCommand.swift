import CommandLineInterface
import Inspection
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
      let path = FilePath(arguments.operands[0])
      let page = try page(of: path, schedule: try arguments.schedule)
      StandardStream.output.write(arguments.value(.output) == "json" ? page.json : PrintableText.lines(page.text))
      return 0
    } catch {
      StandardStream.error.say(error.message)
      return 2
    }
  }

  private func page(of path: FilePath, schedule: LintSchedule) throws(CommandFailure) -> InspectionPage {
    let file: JobFile
    do {
      file = try JobFile(path, schedule: schedule)
    } catch {
      throw CommandFailure("\(error.path.text) cannot be read: \(error.message)")
    }
    switch file.content {
    case .script(let script): return ScriptInspection(script, scope: file.scope, context: file.context).page
    case .project(let project): return ProjectInspection(project, schedule: schedule).page
    case .jaas(let bytes): return JAASInspection(path: path.text, bytes: bytes).page
    case .kerberos(let bytes): return KerberosInspection(path: path.text, bytes: bytes).page
    case .noScript:
      throw CommandFailure("\(path.text) is no script: it has neither a `type` of one nor steps")
    case .other:
      throw CommandFailure(
        "\(path.text) cannot be inspected: scripts (*.json), weir.yaml, JAAS files and krb5.conf can")
    }
  }
}
