import CKerberos

/// Owns a `krb5_context`: one thread uses it at a time.
final class KerberosContext {
  let pointer: krb5_context

  /// - Throws: A configuration failure where krb5.conf cannot be read.
  init() throws(KerberosFailure) {
    var pointer: krb5_context?
    let code = krb5_init_context(&pointer)
    guard code == 0, let pointer else {
      let words = krb5_get_error_message(nil, code)
      defer { krb5_free_error_message(nil, words) }
      throw KerberosFailure(
        .configuration, "krb5.conf cannot be used: \(words.map { String(cString: $0) } ?? "error \(code)")",
        advice: "`weir lint` says what is wrong in it")
    }
    self.pointer = pointer
  }

  deinit {
    krb5_free_context(pointer)
  }

  /// What libkrb5 says of an error, with the names in question.
  func words(for code: krb5_error_code) -> String {
    guard let words = krb5_get_error_message(pointer, code) else { return "error \(code)" }
    defer { krb5_free_error_message(pointer, words) }
    return String(cString: words)
  }

  /// The realm of krb5.conf; empty without one.
  var defaultRealm: String {
    var realm: UnsafeMutablePointer<CChar>?
    guard krb5_get_default_realm(pointer, &realm) == 0, let realm else { return "" }
    defer { krb5_free_default_realm(pointer, realm) }
    return String(cString: realm)
  }
}

/// Owns a principal of a context.
final class Principal {
  let pointer: krb5_principal
  private let context: KerberosContext

  /// Reads `name[/name]*[@REALM]`; without a realm it is the default one of krb5.conf.
  init(parsing text: String, _ context: KerberosContext) throws(KerberosFailure) {
    var pointer: krb5_principal?
    let code = krb5_parse_name(context.pointer, text, &pointer)
    guard code == 0, let pointer else {
      if code == krb5_error_code(KRB5_CONFIG_NODEFREALM) {
        throw KerberosFailure(
          .configuration, "the principal `\(text)` has no realm, and krb5.conf no default_realm",
          advice: "write the principal as name@REALM, or set default_realm")
      }
      throw KerberosFailure(
        .configuration, "`\(text)` is no principal: \(context.words(for: code))", advice: "write it as name@REALM")
    }
    self.pointer = pointer
    self.context = context
  }

  /// That of a service on a host, named as the krb5 library names it for GSSAPI.
  init(service: String, host: String, _ context: KerberosContext) throws(KerberosFailure) {
    var pointer: krb5_principal?
    let code = krb5_sname_to_principal(context.pointer, host, service, krb5_int32(KRB5_NT_SRV_HST), &pointer)
    guard code == 0, let pointer else {
      throw KerberosFailure(
        .configuration, "\(service)/\(host) cannot be a principal: \(context.words(for: code))",
        advice: "give the broker by its name, and krb5.conf a default_realm")
    }
    self.pointer = pointer
    self.context = context
  }

  deinit {
    krb5_free_principal(context.pointer, pointer)
  }

  var name: String {
    var text: UnsafeMutablePointer<CChar>?
    guard krb5_unparse_name(context.pointer, pointer, &text) == 0, let text else { return "?" }
    defer { krb5_free_unparsed_name(context.pointer, text) }
    return String(cString: text)
  }

  var realm: String {
    let data = pointer.pointee.realm
    return String(decoding: UnsafeRawBufferPointer(start: data.data, count: Int(data.length)), as: UTF8.self)
  }
}
