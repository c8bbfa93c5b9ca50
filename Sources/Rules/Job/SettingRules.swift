import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// JOB015 to JOB018: how the job runs.
extension ScriptCheck {
  mutating func checkSettings() {
    guard script.kind != .realtime else { return }
    let setting = script.object(ScriptKey.setting, of: script.root)
    checkErrorLimit(in: setting)
    guard let setting else { return }
    let speed = script.object(ScriptSettingKey.speed, of: setting)
    if let speed { checkRate(speed) }
    checkConcurrency(speed, setting: setting)
    checkIgnored(setting)
  }

  private mutating func checkRate(_ speed: BoundObject) {
    let throttle = script.key(ScriptSettingSpeedKey.throttle, of: speed)
    let isThrottled = script.boolean(ScriptSettingSpeedKey.throttle, of: speed)
    if let rate = script.key(ScriptSettingSpeedKey.mbps, of: speed) {
      if throttle == nil {
        report(Wording.JOB.rateWithoutThrottle(), at: rate)
      } else if isThrottled == false, let throttle {
        report(Wording.JOB.rateWithoutThrottleOff(), at: rate, related: [throttle])
      }
    } else if isThrottled == true, let throttle {
      reportAbsent(Wording.JOB.throttleWithoutRate(), from: speed, related: [throttle])
    }
  }

  private mutating func checkConcurrency(_ speed: BoundObject?, setting: BoundObject) {
    let isDistributed = script.text(ScriptSettingKey.executeMode, of: setting)?.lowercased() == "distribute"
    let mode = script.key(ScriptSettingKey.executeMode, of: setting)
    guard let speed, let value = script.value(ScriptSettingSpeedKey.concurrent, of: speed) else {
      let hasConcurrency = speed.flatMap { script.key(ScriptSettingSpeedKey.concurrent, of: $0) } != nil
      if isDistributed, !hasConcurrency, let mode {
        reportAbsent(Wording.JOB.concurrencyDistributeDefault(), from: speed ?? setting, related: [mode])
      }
      return
    }
    if document.isOpen(value) { return }
    guard let count = document.lenientInteger(at: value) else {
      if document.lenientNumber(at: value) == nil, document.kind(of: value) != .string {
        return report(
          Wording.JOB.wrongType(key: "concurrent", expected: "an integer", found: document.kind(of: value).words),
          at: value)
      }
      return report(Wording.JOB.concurrencyRange(value: shown(value)), at: value)
    }
    if !(1...32).contains(count) {
      report(Wording.JOB.concurrencyRange(value: shown(value)), at: value)
    } else if isDistributed, count < 8, let mode {
      report(Wording.JOB.concurrencyDistribute(value: String(count)), at: value, related: [mode])
    }
  }

  private mutating func checkErrorLimit(in setting: BoundObject?) {
    guard let setting else {
      // A setting of the wrong type has its finding.
      if script.key(ScriptKey.setting, of: script.root) == nil {
        reportAbsent(Wording.JOB.noDirtyLimitAbsent(), from: script.root)
      }
      return
    }
    guard let limit = script.object(ScriptSettingKey.errorLimit, of: setting) else {
      if script.key(ScriptSettingKey.errorLimit, of: setting) == nil {
        reportAbsent(Wording.JOB.noDirtyLimitAbsent(), from: setting)
      }
      return
    }
    if let value = script.value(ErrorLimitKey.record, of: limit) {
      if document.kind(of: value) == .string,
        document.withContent(of: value, { $0.allSatisfy { $0 == UInt8(ascii: " ") } })
      {
        report(Wording.JOB.noDirtyLimitEmpty(), at: value)
      }
    } else if script.key(ErrorLimitKey.record, of: limit) == nil {
      reportAbsent(Wording.JOB.noDirtyLimitAbsent(), from: limit)
    }
  }
}
