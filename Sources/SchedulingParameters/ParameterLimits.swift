/// What is read of texts that come from outside. Whatever exceeds a limit is a located problem.
enum ParameterLimits {
  /// Bytes of a text with expressions, and of what it expands to.
  static let text = 1 << 20
  /// Bytes of an expression. Only `${file:…}` has a use for more than a hundred.
  static let expression = 8192
  static let expressions = 1000
  /// Errors of a text, and warnings; what follows so many errors is not read.
  static let problems = 16
  /// Assignments of a project and a command line together.
  static let assignments = 1000
  /// Bytes of what an assignment's value expands to. Values refer to others: without a limit a few lines could fill the memory.
  static let value = 4096
  /// A number in an offset.
  static let number = 999_999_999
  /// More months and seconds than lie between the years 1 and 9999.
  static let months = 12 * 10_000
  static let seconds = ScheduleTime.secondsPerDay * 366 * 10_000
}
