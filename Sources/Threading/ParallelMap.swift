import Glibc
import Synchronization

/// Independent work on several threads.
public enum ParallelMap {
  /// Processors that this process may use.
  public static var processors: Int {
    max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))
  }

  /// Indices that a thread takes at once: enough that taking them costs nothing, few enough that no thread is left with much.
  private static let stride = 16

  /// What `body` gives for each of `0..<count`, in that order, whatever the number of threads.
  ///
  /// The calling thread works as well; where the system gives no other, it does everything.
  public static func results<Element: Sendable>(
    count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Element
  ) -> [Element] {
    let useful = min(threads, (count + stride - 1) / stride)
    guard useful > 1 else { return (0..<count).map(body) }
    let work = Work<Element>()
    let others = (1..<useful).compactMap { _ in try? BackgroundThread.start { work.run(count: count, body) } }
    work.run(count: count, body)
    for thread in others { thread.join() }
    return work.inOrder()
  }

  private final class Work<Element: Sendable>: Sendable {
    private let next = Atomic(0)
    private let parts = Mutex<[(start: Int, elements: [Element])]>([])

    func run(count: Int, _ body: (Int) -> Element) {
      var own: [(start: Int, elements: [Element])] = []
      while true {
        let start = next.wrappingAdd(stride, ordering: .relaxed).oldValue
        guard start < count else { break }
        own.append((start, (start..<min(start + stride, count)).map(body)))
      }
      let found = own
      parts.withLock { $0 += found }
    }

    func inOrder() -> [Element] {
      parts.withLock { parts in parts.sorted { $0.start < $1.start }.flatMap(\.elements) }
    }
  }
}
