/// What a message shows of a text from outside: all of a short one, the beginning of a long one.
public enum Excerpt {
  /// - Parameter limit: The most Unicode scalars that are shown.
  public static func of(_ text: String, limit: Int = 60) -> String {
    text.unicodeScalars.count <= limit
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 3))) + "…"
  }
}
