import Glibc

/// Ends the run where a property does not hold; libFuzzer keeps the input.
func require(_ condition: @autoclosure () -> Bool, _ fact: @autoclosure () -> String) {
  guard !condition() else { return }
  let text = Array("not true: \(fact())\n".utf8)
  _ = write(STDERR_FILENO, text, text.count)
  abort()
}
