import CKerberos
import Glibc

/// Owns an open keytab of a context.
final class Keytab {
  let pointer: krb5_keytab
  let path: String
  private let context: KerberosContext

  init(_ path: String, _ context: KerberosContext) throws(KerberosFailure) {
    guard access(path, R_OK) == 0 else {
      throw KerberosFailure(
        .configuration, "the keytab \(path) cannot be read: \(String(cString: strerror(errno)))",
        advice: "give the data source's `keytab` a file that is there and readable")
    }
    var pointer: krb5_keytab?
    let code = krb5_kt_resolve(context.pointer, "FILE:\(path)", &pointer)
    guard code == 0, let pointer else {
      throw KerberosFailure(
        .configuration, "the keytab \(path) cannot be used: \(context.words(for: code))", advice: "make it anew")
    }
    self.pointer = pointer
    self.path = path
    self.context = context
  }

  deinit {
    krb5_kt_close(context.pointer, pointer)
  }

  /// The version of the newest key of a principal; nil where there is none.
  func keyVersion(of principal: Principal) -> UInt32? {
    var entry = krb5_keytab_entry()
    guard krb5_kt_get_entry(context.pointer, pointer, principal.pointer, 0, 0, &entry) == 0 else { return nil }
    defer { krb5_free_keytab_entry_contents(context.pointer, &entry) }
    return entry.vno
  }

  func requireKey(of principal: Principal) throws(KerberosFailure) {
    guard keyVersion(of: principal) == nil else { return }
    let names = principals
    throw KerberosFailure(
      .configuration,
      names.isEmpty
        ? "\(path) is no keytab, or holds no keys"
        : "the keytab \(path) holds no key of \(principal.name), only of \(names.joined(separator: ", "))",
      advice: "name one of its principals in the JAAS file, or give the keytab that holds the key")
  }

  /// The principals that it holds keys of, at most five.
  private var principals: [String] {
    var names: [String] = []
    var cursor: krb5_kt_cursor?
    guard krb5_kt_start_seq_get(context.pointer, pointer, &cursor) == 0 else { return [] }
    defer { krb5_kt_end_seq_get(context.pointer, pointer, &cursor) }
    var entry = krb5_keytab_entry()
    while names.count < 5, krb5_kt_next_entry(context.pointer, pointer, &entry, &cursor) == 0 {
      defer { krb5_free_keytab_entry_contents(context.pointer, &entry) }
      var text: UnsafeMutablePointer<CChar>?
      guard krb5_unparse_name(context.pointer, entry.principal, &text) == 0, let text else { continue }
      defer { krb5_free_unparsed_name(context.pointer, text) }
      let name = String(cString: text)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
