/// The two forms of a keytab, by their first two bytes.
public enum KeytabVersion: Sendable {
  /// 0x0501: in the byte order of the machine that wrote it, without name types.
  case one
  /// 0x0502: big-endian.
  case two
}
