import JAASSyntax
import SourceText

/// Any bytes are read in both dialects without a trap, and what comes out of them is sound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJAAS(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for dialect in [JAASDialect.file, .property] {
    check(JAASDocument(parsing: bytes, dialect: dialect))
    check(JAASDocument(parsing: bytes, dialect: dialect, limits: JAASLimits(bytes: 512, problems: 3)))
  }
  return 0
}

private func check(_ document: JAASDocument) {
  let length = UInt32(document.bytes.count)
  func lies(_ range: ByteRange) -> Bool { range.start <= range.end && range.end <= length }
  var last: UInt32 = 0
  for problem in document.problems {
    require(lies(problem.range) && problem.related.map(lies) ?? true, "a problem lies in the text")
    require(last <= problem.range.start, "problems are sorted")
    last = problem.range.start
    for edit in problem.edits { require(lies(edit.range), "an edit lies in the text") }
    require(!problem.message.isEmpty && !problem.help.isEmpty, "a problem has words")
  }
  if case .refuses = document.verdict(property: { _ in "x" }) {
    require(!document.problems.isEmpty, "what is refused has a problem")
  }
  for entry in document.entries {
    require(lies(entry.range), "an entry lies in the text")
    for module in entry.modules {
      require(lies(module.range), "a module lies in the text")
      for option in module.options {
        require(lies(option.range), "an option lies in the text")
        _ = JAASExpansion.expand(option.value?.text ?? "") { _ in "x" }
      }
    }
  }
  for comment in document.comments { require(lies(comment.range), "a comment lies in the text") }
  _ = document.clientLogins
}
