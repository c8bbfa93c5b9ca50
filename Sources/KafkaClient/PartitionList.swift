import CRdkafka

/// A partition and an offset in it.
public struct PartitionOffset: Hashable, Sendable {
  public var partition: Int32
  public var offset: Int64

  public init(partition: Int32, offset: Int64) {
    self.partition = partition
    self.offset = offset
  }
}

/// Owns an `rd_kafka_topic_partition_list_t` of one topic.
final class PartitionList: Sendable {
  /// `nonisolated(unsafe)`: one thread at a time, since the list is handed over, never shared.
  nonisolated(unsafe) let pointer: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>

  init(topic: String, _ partitions: [PartitionOffset]) {
    pointer = rd_kafka_topic_partition_list_new(CInt(clamping: partitions.count))
    for partition in partitions {
      rd_kafka_topic_partition_list_add(pointer, topic, partition.partition).pointee.offset = partition.offset
    }
  }

  deinit {
    rd_kafka_topic_partition_list_destroy(pointer)
  }

  /// What the list holds now, with the error of each partition.
  var elements: [(partition: Int32, offset: Int64, error: rd_kafka_resp_err_t)] {
    UnsafeBufferPointer(start: pointer.pointee.elems, count: Int(pointer.pointee.cnt)).map {
      ($0.partition, $0.offset, $0.err)
    }
  }
}
