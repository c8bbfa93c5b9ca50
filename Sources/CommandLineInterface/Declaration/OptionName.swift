/// Every option there is. A command declares those that it takes and reads them by these names.
public enum OptionName: String, CaseIterable, Sendable {
  case baseline
  case bizdate
  case color
  case compression
  case connectTimeout = "connect-timeout"
  case cyctime
  case diff
  case dirty
  case embedded
  case exitZero = "exit-zero"
  case failOn = "fail-on"
  case fix
  case forceExclude = "force-exclude"
  case format
  case growBaseline = "grow-baseline"
  case help
  case ignore
  case logFormat = "log-format"
  case noIgnore = "no-ignore"
  case output
  case param
  case passwordEnv = "password-env"
  case passwordFile = "password-file"
  case profile
  case quiet
  case rate
  case report
  case select
  case severity
  case showFiles = "show-files"
  case showSettings = "show-settings"
  case statistics
  case stdinFilename = "stdin-filename"
  case stdio
  case tolerance
  case unsafeFixes = "unsafe-fixes"
  case verbose
  case writeBaseline = "write-baseline"
}
