public import SourceText

/// A place in a file that a finding speaks of.
public struct Place: Hashable, Sendable {
  /// As `SourceFile.path`.
  public var file: String
  public var range: ByteRange
  /// A JSON pointer in scripts and `weir.yaml`; nil where a file has no such places.
  public var pointer: String?

  public init(file: String, range: ByteRange, pointer: String? = nil) {
    self.file = file
    self.range = range
    self.pointer = pointer
  }
}

/// A second place that explains a finding, such as the first of two keys.
public struct RelatedPlace: Hashable, Sendable {
  public var message: String
  public var place: Place

  public init(_ message: String, at place: Place) {
    self.message = message
    self.place = place
  }
}

/// The replacement of one range by a text.
public struct Edit: Hashable, Sendable {
  public var file: String
  public var range: ByteRange
  public var text: String

  public init(file: String, range: ByteRange, text: String) {
    self.file = file
    self.range = range
    self.text = text
  }
}

/// A repair. A safe one never changes what a correct job does.
public struct Fix: Hashable, Sendable {
  public enum Safety: String, Sendable {
    case safe
    case unsafe
  }

  /// What the repair does, in the imperative.
  public var title: String
  public var safety: Safety
  /// Sorted by range, without overlap.
  public var edits: [Edit]

  public init(_ title: String, safety: Safety, edits: [Edit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}

/// One thing that is wrong, and all that is said about it. Secrets are left out by whoever words it.
public struct Finding: Sendable {
  /// A family's name and three digits, such as `READ012`.
  public var code: String
  /// The same rule in words, such as `begin-twice`.
  public var name: String
  public var severity: Severity
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var help: String?
  public var place: Place
  public var related: [RelatedPlace]
  public var fixes: [Fix]
  /// What the finding is about where the pointer alone does not tell: a key, a topic, a principal.
  public var subject: String
  /// True where a live system showed it, not the files.
  public var observed: Bool

  public init(
    code: String, name: String, severity: Severity, message: String, help: String?, place: Place,
    related: [RelatedPlace] = [], fixes: [Fix] = [], subject: String = "", observed: Bool = false
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.message = message
    self.help = help
    self.place = place
    self.related = related
    self.fixes = fixes
    self.subject = subject
    self.observed = observed
  }

  /// The order of every report: file, offset, code.
  public static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.place.file != right.place.file { return left.place.file < right.place.file }
    if left.place.range.start != right.place.range.start { return left.place.range.start < right.place.range.start }
    if left.code != right.code { return left.code < right.code }
    if left.place.range.end != right.place.range.end { return left.place.range.end < right.place.range.end }
    return left.message < right.message
  }

  /// Names the finding across runs: of code, path, pointer and subject, never of a line or an offset,
  /// so that it survives moves. 32 hexadecimal digits (FNV-1a, 128 bits).
  public var fingerprint: String { fingerprint(in: place.file) }

  /// The fingerprint where paths are seen from another folder than the working directory.
  ///
  /// - Parameter file: The path of `place.file` as seen from there.
  public func fingerprint(in file: String) -> String {
    let prime: UInt128 = (1 << 88) + 0x13B
    var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    for part in [code, file, place.pointer ?? "", subject] {
      for byte in part.utf8 {
        hash = (hash ^ UInt128(byte)) &* prime
      }
      // A byte that no UTF-8 text holds keeps "ab" + "c" apart from "a" + "bc".
      hash = (hash ^ 0xFF) &* prime
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }
}
