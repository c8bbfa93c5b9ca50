import Glibc
import Reporting

/// Tells a person, on standard error, what is being looked at and how it went.
final class VerifyNarrator {
  enum Verdict {
    case good
    case note
    case bad
    case skipped
  }

  private let style: Style
  private let isQuiet: Bool
  private let mask: SecretMask

  init(style: Style, isQuiet: Bool, mask: SecretMask) {
    self.style = style
    self.isQuiet = isQuiet
    self.mask = mask
  }

  /// A step of the job, above what is checked of it.
  func begin(_ title: String) {
    put("\n\(style.hasColors ? "\u{1B}[1m\(title)\u{1B}[0m" : title)\n")
  }

  /// What was looked at, in a word or two, and what was seen; further lines stand below it.
  func tell(_ verdict: Verdict, _ subject: String, _ lines: String...) {
    let (sign, color) =
      switch verdict {
      case .good: ("✓", "32")
      case .note: ("!", "33")
      case .bad: ("✗", "31")
      case .skipped: ("–", "2")
      }
    let padded = subject + String(repeating: " ", count: max(0, Self.column - subject.count))
    let mark = style.hasColors ? "\u{1B}[\(color)m\(sign)\u{1B}[0m" : sign
    var text = "  \(mark) \(padded) \(lines.first ?? "")\n"
    for line in lines.dropFirst() { text += String(repeating: " ", count: Self.column + 5) + line + "\n" }
    put(text)
  }

  private static let column = 13

  private func put(_ text: String) {
    guard !isQuiet else { return }
    let bytes = Array(mask.masked(text).utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      start += count
    }
  }
}
