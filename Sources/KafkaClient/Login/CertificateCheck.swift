import CRdkafka
import KeyStores

/// What OpenSSL found wrong with a broker's certificate.
struct CertificateProblem: Sendable {
  /// The broker as librdkafka names it: `ssl://host:port/bootstrap`.
  var broker: String
  /// OpenSSL's number (`X509_V_ERR_…`).
  var code: Int32
  /// 0 for the broker's own certificate, more for those that it was issued by.
  var depth: Int32
  /// Nil where it cannot be read.
  var certificate: Certificate?
}

enum CertificateCheck {
  /// Notes what is wrong, and changes nothing about the verdict.
  static func attach(to configuration: OpaquePointer) {
    rd_kafka_conf_set_ssl_cert_verify_cb(configuration) {
      _, broker, _, error, depth, bytes, size, _, _, opaque in
      guard let events = ClientEvents.from(opaque), let error else { return 1 }
      guard error.pointee != 0 || depth == 0 else { return 1 }
      let certificate = CertificateCheck.read(UnsafeRawBufferPointer(start: bytes, count: size))
      guard error.pointee != 0 else {
        if let certificate { events.note(certificate) }
        return 1
      }
      events.add(
        CertificateProblem(
          broker: broker.map { String(cString: $0) } ?? "", code: error.pointee, depth: depth, certificate: certificate)
      )
      return 0
    }
  }

  private static func read(_ bytes: UnsafeRawBufferPointer) -> Certificate? {
    try? KeyStore.read(SecretBytes(bytes), password: nil).trustedCertificates.first
  }
}

/// A broker's certificate that was found in order.
public struct BrokerCertificate: Sendable {
  /// `CN=kafka-1, O=Example`.
  public var subject: String
  /// `2026-12-31`, in UTC.
  public var lastDay: String
  /// Seconds since 1970.
  public var end: Int64

  init(_ certificate: Certificate) {
    subject = certificate.subject
    lastDay = certificate.lastDay
    end = certificate.notAfter
  }
}

extension Certificate {
  var firstDay: String { CertificateTime.date(notBefore) }
  var lastDay: String { CertificateTime.date(notAfter) }
}
