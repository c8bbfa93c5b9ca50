public import Engine

/// A run that ended before it began.
public enum RefusedRun {
  /// Says why, and writes the report as for every run.
  ///
  /// - Parameters:
  ///   - name: The job as the report names it.
  ///   - failure: Its words hold no secrets: nothing has been read but names.
  /// - Returns: The process's exit code.
  public static func end(job name: String, _ failure: JobFailure, _ options: RunOptions) -> Int32 {
    let log = RunLog(options, mask: SecretMask([]))
    log.write(.error, failure.description)
    let status = ExitStatus(failure, signal: nil)
    let report = RunReport(
      job: name, status: status, message: failure.description, seconds: 0, counts: JobCounters.Snapshot(), ranges: [],
      written: [])
    do {
      if let path = options.report { try OutputFile(path: path, for: "--report").write(report.json) }
    } catch {
      log.write(.error, error.description)
    }
    return status.code
  }
}
