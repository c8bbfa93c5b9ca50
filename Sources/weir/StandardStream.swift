import CommandLineInterface
import Glibc
import Reporting

/// Standard output or standard error.
struct StandardStream {
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Writes all of a text; false where the other side is gone.
  @discardableResult
  func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes bytes as they are; for what another program reads.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { write($0) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }

  /// A line of the program's own, whatever names it holds.
  func say(_ line: String) {
    write("weir: \(PrintableText.line(line))\n")
  }

  /// How to write to this stream.
  func style(_ choice: String?) -> Style {
    Style(
      choice.flatMap { ColorChoice(rawValue: $0) } ?? .auto, terminalColumns: Terminal.columns(of: descriptor),
      environment: Terminal.environment)
  }
}
