import CRdkafka

/// What OpenSSL found wrong with a broker's certificate.
struct CertificateProblem: Sendable {
  /// The broker as librdkafka names it: `ssl://host:port/bootstrap`.
  var broker: String
  /// OpenSSL's number (`X509_V_ERR_…`).
  var code: Int32
  /// 0 for the broker's own certificate, more for those that it was issued by.
  var depth: Int32
  /// DER.
  var certificate: [UInt8]
}

enum CertificateCheck {
  /// Notes what is wrong, and changes nothing about the verdict.
  static func attach(to configuration: OpaquePointer) {
    rd_kafka_conf_set_ssl_cert_verify_cb(configuration) {
      _, broker, _, error, depth, bytes, size, _, _, opaque in
      guard let error, error.pointee != 0 else { return 1 }
      ClientEvents.from(opaque)?.add(
        CertificateProblem(
          broker: broker.map { String(cString: $0) } ?? "", code: error.pointee, depth: depth,
          certificate: Array(UnsafeRawBufferPointer(start: bytes, count: size))))
      return 0
    }
  }
}
