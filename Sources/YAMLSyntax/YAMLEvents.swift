import CYAML

/// Owns a libyaml parser over bytes that outlive it.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var event = yaml_event_t()

  /// Nil where there is no memory.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) != 0 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // libyaml asserts that its input is not null, and has no event without input.
    if let base = text.baseAddress { yaml_parser_set_input_string(parser, base, text.count) }
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Hands the next event to `body`, whose pointers end with it. False where libyaml gave up.
  mutating func withNext(_ body: (borrowing yaml_event_t) -> Void) -> Bool {
    guard yaml_parser_parse(parser, &event) != 0 else { return false }
    defer { yaml_event_delete(&event) }
    body(event)
    return true
  }

  /// What libyaml says about the end of its work.
  var failure: SyntaxFailure {
    let state = parser.pointee
    return SyntaxFailure(
      problem: state.problem.map { String(cString: $0) } ?? "",
      index: state.problem_mark.index,
      context: state.context.map { String(cString: $0) } ?? "",
      contextIndex: state.context_mark.index,
      isOutOfMemory: state.error == YAML_MEMORY_ERROR)
  }
}

/// A failure in libyaml's words; places count scalars.
struct SyntaxFailure {
  var problem: String
  var index: Int
  var context: String
  var contextIndex: Int
  var isOutOfMemory: Bool
}
