import Threading

/// Carries batches from readers to the writer, bounded by their memory: when it is full, readers wait.
final class BatchChannel: Sendable {
  enum Arrival: Sendable {
    case batch(Batch)
    /// Nothing came in time.
    case nothing
    /// Every reader has ended, and everything was taken.
    case end
  }

  private struct State {
    var queue: [Batch] = []
    /// Index of the first batch of the queue that is still there.
    var head = 0
    var weight = 0
    var spare: [Batch] = []
    var readers: Int
    var failure: JobFailure?
    var isHalted = false
    var isComplete = true
  }

  private let state: Monitor<State>
  private let capacity: Int

  init(readers: Int, capacity: Int) {
    self.capacity = capacity
    state = Monitor(State(readers: readers))
  }

  /// An empty batch, used before where there is one.
  func emptyBatch() -> Batch {
    state.withLock { $0.spare.popLast() ?? Batch() }
  }

  func recycle(_ batch: consuming Batch) {
    batch.clear()
    let batch = batch
    state.withLock { state in
      if state.spare.count < 16 { state.spare.append(batch) }
    }
  }

  /// Puts a batch into the channel, after waiting for room. A batch larger than the channel passes alone.
  /// - Returns: False when nobody takes batches any more.
  func send(_ batch: consuming Batch) -> Bool {
    let weight = batch.weight
    let batch = batch
    return state.wait { state -> Bool? in
      if state.isHalted { return false }
      guard state.weight == 0 || state.weight + weight <= self.capacity else { return nil }
      state.weight += weight
      state.queue.append(batch)
      return true
    } ?? false
  }

  /// The next batch, in the order in which each reader sent its own.
  func receive(until deadline: Deadline) -> Arrival {
    state.wait(until: deadline) { state -> Arrival? in
      guard state.head < state.queue.count else { return state.readers == 0 ? .end : nil }
      var batch = Batch()
      swap(&batch, &state.queue[state.head])
      state.head += 1
      if state.head == state.queue.count {
        state.queue.removeAll(keepingCapacity: true)
        state.head = 0
      } else if state.head >= 64 {
        state.queue.removeFirst(state.head)
        state.head = 0
      }
      state.weight -= batch.weight
      return .batch(batch)
    } ?? .nothing
  }

  /// A reader has ended: at its end, early, or with a failure. The first failure is kept and ends the others.
  func readerEnded(isComplete: Bool, _ failure: JobFailure? = nil) {
    state.update { state in
      state.readers -= 1
      if !isComplete { state.isComplete = false }
      if state.failure == nil { state.failure = failure }
    }
  }

  /// The writer takes nothing more.
  func halt() {
    state.update { $0.isHalted = true }
  }

  /// True when readers have no reason to go on.
  var isOver: Bool { state.withLock { $0.isHalted || $0.failure != nil } }

  /// Whether no reader has ended early so far.
  var isComplete: Bool { state.withLock { $0.isComplete } }

  var failure: JobFailure? { state.withLock { $0.failure } }
}
