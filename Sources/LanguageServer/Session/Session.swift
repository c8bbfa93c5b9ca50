import JSONSyntax
import Linting

/// One client's session: what has been agreed, and what is open. Messages in, messages out; no streams here.
struct Session {
  enum Phase {
    case uninitialized
    case running
    case shutDown
  }

  let version: String
  let schedule: () -> LintSchedule
  private(set) var phase = Phase.uninitialized
  private(set) var exitStatus: Int32?
  var client = Client()
  var workspace = Workspace()
  var documents = OpenDocuments()
  private var outgoing: [[UInt8]] = []

  init(version: String, schedule: @escaping () -> LintSchedule) {
    self.version = version
    self.schedule = schedule
  }

  mutating func takeOutgoing() -> [[UInt8]] {
    let messages = outgoing
    outgoing = []
    return messages
  }

  mutating func send(_ message: [UInt8]) {
    outgoing.append(message)
  }

  // MARK: Messages

  mutating func handle(_ message: Message) {
    switch message {
    case .request(let id, let method, let params):
      do throws(RequestFailure) {
        let write = try answer(method, params)
        send(Message.result(of: id, write))
      } catch {
        send(Message.failure(of: id, error))
      }
    case .notification(let method, let params): take(method, params)
    case .response: break
    case .cancelled(let id):
      send(Message.failure(of: id, RequestFailure(code: .requestCancelled, message: "the client took it back")))
    case .invalid(let id, let failure): send(Message.failure(of: id, failure))
    }
  }

  /// What writes the result of a request.
  typealias Answer = (inout JSONWriter) -> Void

  private mutating func answer(_ method: String, _ params: JSONValue?) throws(RequestFailure) -> Answer {
    switch (phase, method) {
    case (.uninitialized, "initialize"): return initialize(params)
    case (.uninitialized, _):
      throw RequestFailure(code: .serverNotInitialized, message: "`initialize` comes before `\(method)`")
    case (.running, "initialize"):
      throw RequestFailure(code: .invalidRequest, message: "the session is initialized already")
    case (.running, "shutdown"):
      phase = .shutDown
      return { $0.null() }
    case (.running, _): return try answerFeature(method, params)
    case (.shutDown, _):
      throw RequestFailure(code: .invalidRequest, message: "the session is shut down; only `exit` is left")
    }
  }

  private mutating func take(_ method: String, _ params: JSONValue?) {
    if method == "exit" { exitStatus = phase == .shutDown ? 0 : 1 }
    guard phase == .running else { return }
    switch method {
    case "initialized": registerWatchers()
    case "textDocument/didOpen": didOpen(params)
    case "textDocument/didChange": didChange(params)
    case "textDocument/didSave": didSave(params)
    case "textDocument/didClose": didClose(params)
    case "workspace/didChangeWatchedFiles": documents.filesChanged()
    default: break
    }
  }

  // MARK: The beginning

  private mutating func initialize(_ params: JSONValue?) -> Answer {
    client = Client(params?["capabilities"])
    workspace = Workspace(
      folder: params?["workspaceFolders"]?.elements.first?["uri"]?.string ?? params?["rootUri"]?.string,
      path: params?["rootPath"]?.string)
    phase = .running
    return { [client, version] writer in
      writer.object { writer in
        writer.object("capabilities") { Self.writeCapabilities(of: client, to: &$0) }
        writer.object("serverInfo") { info in
          info.field("name", "weir")
          info.field("version", version)
        }
      }
    }
  }

  private static func writeCapabilities(of client: Client, to writer: inout JSONWriter) {
    writer.field("positionEncoding", client.encoding.rawValue)
    writer.object("textDocumentSync") { sync in
      sync.field("openClose", true)
      sync.field("change", 2)
      sync.object("save") { $0.field("includeText", false) }
    }
    if client.pullsDiagnostics {
      writer.object("diagnosticProvider") { provider in
        provider.field("identifier", "weir")
        provider.field("interFileDependencies", true)
        provider.field("workspaceDiagnostics", false)
      }
    }
    if client.takesCodeActions {
      writer.object("codeActionProvider") { provider in
        provider.array("codeActionKinds") { kinds in
          for kind in CodeActionKind.allCases { kinds.value(kind.rawValue) }
        }
      }
    }
    writer.object("completionProvider") { provider in
      provider.array("triggerCharacters") { characters in
        for character in ["\"", ":", "$", "{"] { characters.value(character) }
      }
    }
    for name in [
      "hoverProvider", "definitionProvider", "referencesProvider", "documentSymbolProvider",
    ] {
      writer.field(name, true)
    }
  }

  /// Asks the client to watch the files that diagnostics depend on beside the open ones.
  private mutating func registerWatchers() {
    guard client.registersWatchers else { return }
    send(
      Message.request("watch", "client/registerCapability") { params in
        params.array("registrations") { registrations in
          registrations.object { registration in
            registration.field("id", "watch")
            registration.field("method", "workspace/didChangeWatchedFiles")
            registration.object("registerOptions") { options in
              options.array("watchers") { watchers in
                for glob in ["**/weir.yaml", "**/.weir/**", "**/.gitignore"] {
                  watchers.object { $0.field("globPattern", glob) }
                }
              }
            }
          }
        }
      })
  }
}
