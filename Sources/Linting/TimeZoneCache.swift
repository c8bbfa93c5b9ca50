import Synchronization
import TimeZones

/// The time zones of a run, each read once.
public final class TimeZoneCache: Sendable {
  private let database = TimeZoneDatabase.ofThisMachine()
  private let known = Mutex<[String?: TimeZone?]>([:])

  public init() {}

  /// The zone of that name, the machine's own for nil; nil where there is none that can be read.
  func zone(named name: String?) -> TimeZone? {
    known.withLock { known in
      if let zone = known[name] { return zone }
      let zone = if let name { try? database.zone(named: name) } else { try? database.machineZone() }
      known[name] = .some(zone)
      return zone
    }
  }
}
