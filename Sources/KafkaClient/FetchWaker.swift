import CRdkafka
import Threading

/// Keeps a consumer's fetching awake.
///
/// librdkafka 2.0.2 stops to fetch when enough records wait (`queued.min.messages`, `queued.max.messages.kbytes`), and
/// looks again only when a second is over or something happens on the broker's connection. A reader that takes what
/// waits in less than a second would stand still for the rest of it, so that a question is put to the partitions'
/// leaders when the records run low: its request and its answer are something that happens.
final class FetchWaker: Sendable {
  private struct State {
    var isWanted = false
    var isOver = false
    var isRunning = false
  }

  private let handle: ClientHandle
  private let topic: String
  private let partitions: [Int32]
  private let state = Monitor(State())

  init(handle: ClientHandle, topic: String, partitions: [Int32]) {
    self.handle = handle
    self.topic = topic
    self.partitions = partitions
  }

  /// Returns at once. The first call starts the thread that asks.
  func wake() {
    let isFirst = state.update { state in
      defer { state.isRunning = true }
      state.isWanted = true
      return !state.isRunning
    }
    // Without a thread the consumer is slower, and nothing else.
    if isFirst { _ = try? BackgroundThread.start { self.run() } }
  }

  func end() {
    state.update { $0.isOver = true }
  }

  private func run() {
    while true {
      let isOver: Bool? = state.wait { state in
        if state.isOver { return true }
        guard state.isWanted else { return nil }
        state.isWanted = false
        return false
      }
      guard isOver == false else { return }
      let list = PartitionList(
        topic: topic, partitions.map { PartitionOffset(partition: $0, offset: Int64(RD_KAFKA_OFFSET_END)) })
      rd_kafka_offsets_for_times(handle.pointer, list.pointer, 1000)
    }
  }
}
