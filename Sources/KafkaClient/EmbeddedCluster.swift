import CRdkafka
import Threading

/// A cluster inside this process: librdkafka's mock, for a first run without a broker.
///
/// It has no time index, no transactions and no retention, and keeps at most 5 MiB in each partition.
public final class EmbeddedCluster: Sendable {
  /// Bytes that a partition keeps; what came earlier is dropped.
  public static let partitionCapacity = 5 << 20

  private let handle: ClientHandle
  /// `nonisolated(unsafe)`: the mock cluster has a lock of its own, and the pointer never changes.
  private nonisolated(unsafe) let cluster: OpaquePointer
  public let servers: [BrokerAddress]

  public init(log: @escaping ClientLog) throws(KafkaFailure) {
    // The mock lives in some client; the address is never used.
    handle = try ClientHandle(
      settings: ClientSettings(role: .producer, []), servers: [BrokerAddress(host: "127.0.0.1", port: 1)], hosts: [:],
      log: { _, _ in })
    guard let cluster = rd_kafka_mock_cluster_new(handle.pointer, 1) else {
      throw KafkaFailure(
        .broker, "the embedded cluster did not start", advice: "see whether this machine has free ports")
    }
    self.cluster = cluster
    let list = rd_kafka_mock_cluster_bootstraps(cluster).map { String(cString: $0) } ?? ""
    do {
      servers = try BrokerAddress.list(parsing: list)
    } catch {
      rd_kafka_mock_cluster_destroy(cluster)
      throw error
    }
  }

  deinit {
    nonisolated(unsafe) let cluster = cluster
    let handle = handle
    _ = try? BackgroundThread.start {
      rd_kafka_mock_cluster_destroy(cluster)
      withExtendedLifetime(handle) {}
    }
  }

  public func createTopic(_ name: String, partitions: Int) throws(KafkaFailure) {
    let code = rd_kafka_mock_topic_create(cluster, name, CInt(clamping: partitions), 1)
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
      throw KafkaFailure(code, doing: "creating topic \(name) in the embedded cluster")
    }
  }
}
