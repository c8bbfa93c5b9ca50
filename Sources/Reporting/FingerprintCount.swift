import Findings

/// Keeps findings of one report apart where code, path, pointer and subject are the same: services show only the first
/// of several with one fingerprint.
struct FingerprintCount {
  private var counts: [String: Int] = [:]

  /// The finding's fingerprint, from its second use on with the number of the use.
  mutating func next(for finding: Finding) -> String {
    let fingerprint = finding.fingerprint
    let count = counts[fingerprint, default: 0] + 1
    counts[fingerprint] = count
    return count == 1 ? fingerprint : "\(fingerprint):\(count)"
  }
}
