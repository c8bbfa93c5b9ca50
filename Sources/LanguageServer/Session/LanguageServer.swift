public import Linting

/// A language server over two streams: one client, one session, one thread.
///
/// What the client has sent is taken in before anything is checked, so of many changes in a row only the last text is linted: no timers.
public struct LanguageServer {
  /// Messages that are taken in before the first of them is looked at.
  private static let maximumQueue = 1024

  private let channel: Channel
  private var frames = FrameReader()
  private var queue: [Message] = []
  private var hasEnded = false
  private var session: Session

  /// - Parameters:
  ///   - version: The program's.
  ///   - schedule: What scheduling parameters are expanded with, asked for each time: the clock goes on.
  ///   - input: The descriptor that the client writes to.
  public init(version: String, input: Int32, output: Int32, schedule: @escaping () -> LintSchedule) {
    channel = Channel(input: input, output: output)
    session = Session(version: version, schedule: schedule)
  }

  /// Serves until the client says `exit` or goes away.
  ///
  /// - Returns: The exit status: 0 after a proper `shutdown`, else 1.
  public mutating func run() -> Int32 {
    while true {
      takeIn(waits: queue.isEmpty && !session.hasWork && !hasEnded)
      if !queue.isEmpty {
        session.handle(queue.removeFirst())
      } else if session.hasWork {
        session.work()
      } else if hasEnded {
        return 1
      }
      for message in session.takeOutgoing() {
        guard channel.write(message) else { return 1 }
      }
      if let status = session.exitStatus { return status }
    }
  }

  /// Reads what is there.
  private mutating func takeIn(waits: Bool) {
    var waits = waits
    while !hasEnded, queue.count < Self.maximumQueue {
      switch channel.read(waits: waits) {
      case .bytes(let bytes): frames.append(bytes)
      case .nothing: return
      case .end: hasEnded = true
      }
      while let frame = frames.next() {
        take(frame)
        waits = false
      }
    }
  }

  private mutating func take(_ frame: FrameReader.Frame) {
    switch frame {
    case .message(let bytes):
      let message = Message(bytes)
      if case .notification("$/cancelRequest", let params) = message {
        cancel(RequestID(params?["id"]))
      } else {
        queue.append(message)
      }
    case .tooLarge(let length):
      let limit = FrameReader.maximumMessage >> 20
      queue.append(
        .invalid(
          id: nil,
          RequestFailure(
            code: .invalidRequest, message: "a message of \(length) bytes is longer than \(limit) MiB and was not read")
        ))
    }
  }

  /// Takes back a request that has not been looked at yet; of any other there is nothing to stop.
  private mutating func cancel(_ wanted: RequestID?) {
    for (index, message) in queue.enumerated() {
      if case .request(let id, _, _) = message, id == wanted { queue[index] = .cancelled(id: id) }
    }
  }
}
