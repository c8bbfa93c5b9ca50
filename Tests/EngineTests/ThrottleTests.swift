import Testing
import Threading

@testable import Engine

struct ThrottleTests {
  @Test func bytesTakeTheirTime() {
    let (clock, stop) = (FakeClock(), StopSignal())
    let throttle = Throttle(bytesPerSecond: 1000, clock: clock)
    let start = clock.now
    for _ in 0..<50 { throttle.admit(bytes: 100, unless: stop) }
    // The last batch starts when the 49 before it have paid.
    #expect(abs(clock.now.seconds(since: start) - 4.9) < 1e-6)
  }

  @Test func aPauseSavesNothingUp() {
    let (clock, stop) = (FakeClock(), StopSignal())
    let throttle = Throttle(bytesPerSecond: 1000, clock: clock)
    throttle.admit(bytes: 100, unless: stop)
    clock.pass(seconds: 60)
    let start = clock.now
    for _ in 0..<11 { throttle.admit(bytes: 1000, unless: stop) }
    #expect(abs(clock.now.seconds(since: start) - 10) < 1e-6)
  }

  @Test func theRateIsThatOfTheJobHoweverManyReaders() throws {
    let (clock, stop) = (FakeClock(), StopSignal())
    let throttle = Throttle(bytesPerSecond: 1_000_000, clock: clock)
    let start = clock.now
    let threads = try (0..<4).map { _ in
      try BackgroundThread.start {
        for _ in 0..<100 { throttle.admit(bytes: 10_000, unless: stop) }
      }
    }
    for thread in threads { #expect(thread.join(until: .after(seconds: 60))) }
    #expect(abs(clock.now.seconds(since: start) - 3.99) < 1e-6)
  }
}
