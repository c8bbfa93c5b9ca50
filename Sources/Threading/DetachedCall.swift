/// Runs a blocking call on a thread of its own and waits for it no longer than the deadline.
///
/// For C functions that ignore the timeout they are given. When the deadline passes, the call is left behind: whatever
/// it holds must stay valid, so `body` captures owners, not pointers.
///
/// - Returns: nil when the deadline passed first.
public func detachedCall<Result: Sendable>(
  until deadline: Deadline, _ body: @escaping @Sendable () -> Result
) throws(ThreadError) -> Result? {
  let answer = Monitor<Result?>(nil)
  _ = try BackgroundThread.start {
    let result = body()
    answer.update { $0 = result }
  }
  return answer.wait(until: deadline) { $0 }
}
