import CRdkafka

extension KafkaProducer {
  /// Hands over one record with headers and a timestamp. Slower than `produce`: made for samples.
  public func produce(_ record: SampleRecord) throws(KafkaFailure) {
    let headers: OpaquePointer? = record.headers.isEmpty ? nil : rd_kafka_headers_new(record.headers.count)
    if let headers {
      for header in record.headers {
        // A null value has the size 0 and no address.
        var value = header.value ?? []
        let isNull = header.value == nil
        if value.isEmpty { value = [0] }
        rd_kafka_header_add(headers, header.name, -1, isNull ? nil : value, isNull ? 0 : (header.value?.count ?? 0))
      }
    }
    let code = withOptionalBytes(record.key) { key in
      withOptionalBytes(record.value) { value in
        produce(record, key: key, value: value, headers: headers)
      }
    }
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
      if let headers { rd_kafka_headers_destroy(headers) }
      throw KafkaFailure(code, doing: "writing a sample record to partition \(record.partition)")
    }
    countHandedOver()
  }

  private func produce(
    _ record: SampleRecord, key: UnsafeRawBufferPointer?, value: UnsafeRawBufferPointer?, headers: OpaquePointer?
  ) -> rd_kafka_resp_err_t {
    weir_produce(
      clientPointer, topicPointer, record.partition, key?.baseAddress, key?.count ?? 0, value?.baseAddress,
      value?.count ?? 0, record.timestamp ?? 0, headers)
  }
}

/// Gives the bytes with an address that is never nil, or nil for no bytes at all.
private func withOptionalBytes<Result>(_ bytes: [UInt8]?, _ body: (UnsafeRawBufferPointer?) -> Result) -> Result {
  guard let bytes else { return body(nil) }
  return (bytes + [0]).withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
}
