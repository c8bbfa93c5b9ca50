import CRdkafka
import Glibc

/// The page's HOST settings: names of brokers that the job itself resolves, without the machine's resolver.
enum HostTable {
  static func attach(to configuration: OpaquePointer) {
    rd_kafka_conf_set_resolve_cb(configuration) { node, service, hints, result, opaque in
      guard let node, let service, let hints else {
        // Without a name the call asks to free what an earlier one gave.
        if let list = result?.pointee { freeaddrinfo(list) }
        return 0
      }
      let events = ClientEvents.from(opaque)
      // Names are resolved on the thread that connects, and logs in, next.
      events?.beforeConnecting?()
      guard let address = events?.hosts[String(cString: node)] else {
        return getaddrinfo(node, service, hints, result)
      }
      return getaddrinfo(address, service, hints, result)
    }
  }
}
