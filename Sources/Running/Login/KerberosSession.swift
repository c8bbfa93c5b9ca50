import KafkaClient
import Kerberos
import Threading

/// The Kerberos login of a connection: it comes about with the first ticket that is asked for, and stays until the process ends.
final class KerberosSession: Sendable {
  private let principal: String
  private let keytab: String
  private let serviceName: String
  private let login = Monitor<KerberosLogin?>(nil)

  init(principal: String, keytab: String, serviceName: String) {
    self.principal = principal
    self.keytab = keytab
    self.serviceName = serviceName
  }

  /// Logs in where that has not been done, and asks for the ticket of a broker.
  func checkTicket(of host: String, until deadline: Deadline, log: @escaping ClientLog) throws(KafkaFailure) {
    do throws(KerberosFailure) {
      try loggedIn(until: deadline, log).checkService(serviceName, host: host, until: deadline)
    } catch {
      throw KafkaFailure(error)
    }
  }

  /// Makes the tickets those of the calling thread.
  func select() {
    login.withLock { $0 }?.select()
  }

  private func loggedIn(until deadline: Deadline, _ log: @escaping ClientLog) throws(KerberosFailure) -> KerberosLogin {
    if let known = login.withLock({ $0 }) { return known }
    let new = try KerberosLogin(principal: principal, keytab: keytab, until: deadline) { log(.warning, $0) }
    login.update { $0 = new }
    return new
  }
}

extension KafkaFailure {
  init(_ failure: KerberosFailure) {
    let category: Category =
      switch failure.reason {
      case .configuration: .configuration
      case .unreachable: .connection
      case .clockSkew, .unknownClient, .wrongKey, .unknownService, .refused: .authentication
      }
    self.init(category, failure.message, advice: failure.advice)
  }
}
