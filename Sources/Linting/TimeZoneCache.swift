import Synchronization
import TimeZones

/// The time zones of a run, each read once.
public final class TimeZoneCache: Sendable {
  private let database = TimeZoneDatabase.ofThisMachine()
  /// A list: a run meets few zones, and the first look into a table costs more than all of it.
  private let known = Mutex<[(name: String?, zone: TimeZone?)]>([])

  public init() {}

  /// The zone of that name, the machine's own for nil; nil where there is none that can be read.
  func zone(named name: String?) -> TimeZone? {
    known.withLock { known in
      if let entry = known.first(where: { $0.name == name }) { return entry.zone }
      let zone = if let name { try? database.zone(named: name) } else { try? database.machineZone() }
      known.append((name, zone))
      return zone
    }
  }
}
