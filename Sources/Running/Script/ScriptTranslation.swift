import Catalog
import Connectors
import Engine
import JobModel
import KafkaClient
import Linting
import TimeZones

/// Makes a job that is ready to run of a script and the data sources around it.
struct ScriptTranslation {
  let reading: ScriptReading
  let scope: ProjectScope
  let connectTimeout: Double
  /// False for a run that reaches no broker outside of its process.
  let wantsLogin: Bool
  let environment: LintEnvironment
  let logins = PreparedLogins()
  let zones = TimeZoneDatabase.ofThisMachine()

  var script: JobScript { reading.script }

  /// - Parameters:
  ///   - connectTimeout: Seconds that brokers have to answer at the start.
  ///   - wantsLogin: False where no broker outside of the process is met.
  ///   - environment: What `${env:…}` finds.
  init(
    _ script: JobScript, scope: ProjectScope, connectTimeout: Double, wantsLogin: Bool, environment: LintEnvironment
  ) {
    reading = ScriptReading(script: script)
    self.scope = scope
    self.connectTimeout = connectTimeout
    self.wantsLogin = wantsLogin
    self.environment = environment
  }

  func configuration() throws(JobFailure) -> JobConfiguration {
    guard script.kind == .batch else {
      throw JobFailure(.environment, "`weir run` executes batch scripts, and this is a real-time script")
    }
    let reader = try step(reading: true)
    let writer = try step(reading: false)
    let zone = try columnZone()
    var secrets = Secrets(scope: scope)
    secrets.add(script)
    var job = JobConfiguration(
      name: script.path, reader: try self.reader(reader, zone), writer: try self.writer(writer, reader: reader, zone),
      secrets: secrets.values)
    job.secrets += logins.secrets
    try logins.apply()
    try readSpeed(into: &job)
    try readErrorLimit(into: &job)
    return job
  }

  private func step(reading isReader: Bool) throws(JobFailure) -> Step {
    let steps = script.steps(reading: isReader)
    guard steps.count == 1 else {
      throw JobFailure(.job, "the job has not exactly one \(isReader ? "reader" : "writer")")
    }
    return steps[0]
  }

  private func reader(_ step: Step, _ zone: TimeZone) throws(JobFailure) -> JobConfiguration.Reader {
    guard let parameter = step.parameter else { throw notExecuted(step) }
    switch parameter.shape {
    case .kafkaReader: return .kafka(try kafkaReader(parameter))
    case .streamReader: return .stream(try streamReader(parameter, zone))
    default: throw notExecuted(step)
    }
  }

  private func writer(_ step: Step, reader: Step, _ zone: TimeZone) throws(JobFailure) -> JobConfiguration.Writer {
    guard let parameter = step.parameter else { throw notExecuted(step) }
    switch parameter.shape {
    case .kafkaWriter: return .kafka(try kafkaWriter(parameter, reader: reader, zone))
    case .streamWriter: return .stream(try streamWriter(parameter, zone))
    default: throw notExecuted(step)
    }
  }

  private func notExecuted(_ step: Step) -> JobFailure {
    JobFailure(
      .environment, "`weir run` does not execute \(step.type ?? "unnamed") steps",
      advice: "it executes kafka and stream steps; run this job in DataWorks")
  }

  // MARK: Settings

  private var setting: BoundObject? { script.object(ScriptKey.setting, of: script.root) }

  /// `common.column.timeZone`, flat or nested; else the machine's zone.
  private func columnZone() throws(JobFailure) -> TimeZone {
    guard let setting else { return try zone(named: nil) }
    if let name = try reading.text(ScriptSettingKey.commonColumnTimeZone, of: setting) { return try zone(named: name) }
    guard let common = script.object(ScriptSettingKey.common, of: setting),
      let column = script.object(CommonKey.column, of: common)
    else { return try zone(named: nil) }
    return try zone(named: try reading.text(CommonColumnKey.timeZone, of: column))
  }

  /// A time zone by its name, or the machine's.
  func zone(named name: String?) throws(JobFailure) -> TimeZone {
    do {
      return if let name { try zones.zone(named: name) } else { try zones.machineZone() }
    } catch {
      throw JobFailure(.job, "the time zone \(name ?? "of this machine") cannot be used: \(error)")
    }
  }

  private func readSpeed(into job: inout JobConfiguration) throws(JobFailure) {
    // DataWorks' own default.
    job.concurrent = 3
    guard let setting, let speed = script.object(ScriptSettingKey.speed, of: setting) else { return }
    if let concurrent = try reading.integer(ScriptSettingSpeedKey.concurrent, of: speed) {
      job.concurrent = Int(min(max(concurrent, 1), 32))
    }
    if try reading.boolean(ScriptSettingSpeedKey.throttle, of: speed) == true,
      let megabytes = try reading.integer(ScriptSettingSpeedKey.mbps, of: speed)
    {
      job.bytesPerSecond = Double(megabytes) * 1_048_576
    }
  }

  private func readErrorLimit(into job: inout JobConfiguration) throws(JobFailure) {
    guard let setting, let limit = script.object(ScriptSettingKey.errorLimit, of: setting) else { return }
    let record = try reading.text(ErrorLimitKey.record, of: limit).flatMap { Int($0) }
    if let share = try reading.text(ErrorLimitKey.percentage, of: limit).flatMap({ Double($0) }), record == nil {
      job.dirtyPercentage = share
    }
    switch try reading.text(ErrorLimitKey.strategy, of: limit)?.lowercased() {
    case "ignore": job.dirtyLimit = nil
    case "zerotolerance": job.dirtyLimit = 0
    default: job.dirtyLimit = record
    }
  }
}
