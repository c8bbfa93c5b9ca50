import KeyStores
public import Keytab

/// What is in a keytab: for people as `klist -ket` lists it, for programs with what each reader makes of it.
public struct KeytabInspection {
  private let keytab: Keytab
  private let path: String

  public init(_ keytab: Keytab, path: String) {
    self.keytab = keytab
    self.path = path
  }

  /// Whether a file is to be shown as a keytab.
  public static func isKeytab(_ bytes: [UInt8], path: String) -> Bool {
    bytes.starts(with: [5, 1]) || bytes.starts(with: [5, 2]) || path.hasSuffix(".keytab")
  }

  public var listing: KeytabListing { KeytabListing(keytab, name: path) }

  /// What one of the readers does not read, in sentences; empty for a keytab in order.
  public var remarks: [String] {
    [KeytabWords.fault(keytab.mit.end), keytab.java.fault.map { KeytabWords.fault($0) }].compactMap { $0 }
  }

  public var page: InspectionPage {
    let entries = keytab.mit.entries.map { entry -> InspectionPage.Node in
      .object([
        ("principal", .text(entry.principalText)), ("keyVersion", .number(Int64(entry.version))),
        ("time", .text(CertificateTime.text(Int64(entry.seconds)))),
        ("encryption", .text(KeytabEncryption.name(of: entry.encryptionType))),
        ("encryptionNumber", .number(Int64(entry.encryptionType))), ("keyBytes", .number(Int64(entry.keySize))),
      ])
    }
    func reader(_ name: String, _ count: Int, _ fault: String?) -> InspectionPage.Node {
      .object(
        [("reader", .text(name)), ("entries", .number(Int64(count)))] + (fault.map { [("fault", .text($0))] } ?? []))
    }
    return InspectionPage(fields: [
      ("file", .text(path)), ("kind", .text("keytab")), ("entries", .list(entries)),
      (
        "readers",
        .list([
          reader("MIT", keytab.mit.entries.count, KeytabWords.fault(keytab.mit.end)),
          reader("Java", keytab.java.entries.count, keytab.java.fault.map { KeytabWords.fault($0) }),
        ])
      ),
    ])
  }
}
