import Glibc

/// What `klist -ket` prints in the C locale, byte for byte.
public struct KeytabListing: Sendable {
  /// For standard output.
  public let text: [UInt8]
  /// For standard error; nil where all went well and the exit status is 0.
  public let error: String?

  /// - Parameter name: the file as it was named.
  public init(_ keytab: Keytab, name: String) {
    var text = Array("Keytab name: FILE:\(name)\n".utf8)
    guard keytab.mit.end != .unknownVersion else {
      self.text = text
      error = "klist: Unsupported key table format version number while starting keytab scan"
      return
    }
    tzset()
    text += "KVNO Timestamp         Principal\n".utf8
    text += "---- ----------------- --------------------------------------------------------\n".utf8
    for entry in keytab.mit.entries {
      let version = String(Int32(bitPattern: entry.version))
      text += String(repeating: " ", count: max(0, 4 - version.utf8.count)).utf8
      text += "\(version) \(Self.time(entry.seconds)) ".utf8
      text += entry.principal
      text += " (\(KeytabEncryption.listed(entry.encryptionType))) \n".utf8
    }
    self.text = text
    if case .badSize = keytab.mit.end {
      error = "klist: Bad format in keytab while scanning keytab"
    } else {
      error = nil
    }
  }

  /// `11/14/23 22:13:20`, in the machine's zone, as there.
  private static func time(_ seconds: UInt32) -> String {
    var moment = time_t(seconds)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return String(seconds) }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(parts.tm_mon + 1))/\(two(parts.tm_mday))/\(two(parts.tm_year % 100)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
  }
}
