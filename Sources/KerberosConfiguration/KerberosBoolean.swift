/// Truth values as both readers take them.
public enum KerberosBoolean {
  /// Nil: not set, and the default holds.
  public static func java(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }

  /// Nil: an error, no, or the default, by the tag.
  public static func mit(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "y", "yes", "true", "t", "1", "on": true
    case "n", "no", "false", "nil", "0", "off": false
    default: nil
    }
  }
}
