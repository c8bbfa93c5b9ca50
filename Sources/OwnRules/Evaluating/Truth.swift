/// Whether a condition holds: it may be that nobody can tell, as of a value that is absent.
enum Truth {
  case yes
  case no
  case unknown

  init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// Whether all of them hold: one that does not is enough to tell.
  static func all(_ truths: some Sequence<Truth>) -> Truth {
    var result = Truth.yes
    for truth in truths {
      switch truth {
      case .no: return .no
      case .unknown: result = .unknown
      case .yes: break
      }
    }
    return result
  }

  /// Whether one of them holds.
  static func any(_ truths: some Sequence<Truth>) -> Truth {
    !all(truths.lazy.map { !$0 })
  }
}
