/// Takes a stream apart into messages: header lines, a blank line, and as many bytes as `Content-Length` says.
///
/// Whatever cannot be a header is passed over to the next `Content-Length`: a client's slip costs a message, not the session.
struct FrameReader {
  enum Frame: Hashable {
    case message([UInt8])
    /// A message of so many bytes, which are passed over.
    case tooLarge(Int)
  }

  /// The longest message that is read.
  static let maximumMessage = 64 << 20
  /// Longer ones are passed over; what claims to be even longer is no length at all.
  static let maximumSkip = 1 << 30
  /// The longest line of a header that is looked at as a whole.
  static let maximumLine = 4096

  private enum State {
    case header(length: Int?)
    case body(Int)
    case skipping(Int)
  }

  private static let lengthName = Array("content-length:".utf8)

  private var state = State.header(length: nil)
  private var buffer: [UInt8] = []
  /// Index of the first byte that has not been taken.
  private var start = 0

  /// Bytes that have not been taken.
  var waiting: Int { buffer.count - start }

  mutating func append(_ bytes: [UInt8]) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer += bytes
  }

  /// The next message that is there as a whole.
  mutating func next() -> Frame? {
    while true {
      switch state {
      case .header(let length):
        guard let line = line() else { return nil }
        if !line.isEmpty {
          state = .header(length: Self.length(in: line) ?? length)
        } else if let length {
          if length > Self.maximumMessage {
            state = .skipping(length)
            return .tooLarge(length)
          }
          state = .body(length)
        }
      case .body(let length):
        guard buffer.count - start >= length else { return nil }
        let message = Array(buffer[start..<start + length])
        start += length
        state = .header(length: nil)
        return .message(message)
      case .skipping(let length):
        let taken = min(length, buffer.count - start)
        start += taken
        guard taken == length else {
          state = .skipping(length - taken)
          return nil
        }
        state = .header(length: nil)
      }
    }
  }

  /// Takes the next line, without its end; nil where it is not there yet.
  private mutating func line() -> ArraySlice<UInt8>? {
    guard let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) else {
      // Of a line without end the last bytes may be the beginning of a name.
      if buffer.count - start > Self.maximumLine { start = buffer.count - Self.lengthName.count }
      return nil
    }
    var line = buffer[start..<end]
    start = end + 1
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }

  /// The length that a line gives; nil where it gives none. The body of a message whose header was wrong may stand before the name.
  private static func length(in line: ArraySlice<UInt8>) -> Int? {
    let line = line.suffix(maximumLine).map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
    guard line.count > lengthName.count else { return nil }
    var place = line.count - lengthName.count
    while !line[place...].starts(with: lengthName) {
      if place == 0 { return nil }
      place -= 1
    }
    let digits = line[(place + lengthName.count)...].filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    guard (1...10).contains(digits.count), digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let length = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return length <= maximumSkip ? length : nil
  }
}
