import Glibc

/// Programs of the machine, for tests that ask real shells and real manual readers.
enum ShellRunner {
  /// What a bash script prints, both streams.
  static func output(of script: String) -> String {
    guard let stream = popen("bash 2>&1 <<'END_OF_SCRIPT'\n\(script)\nEND_OF_SCRIPT\n", "r") else { return "" }
    defer { pclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// True where a program is installed; under `CI` it has to be.
  static func has(_ program: String) -> Bool {
    getenv("CI") != nil || !output(of: "command -v \(program)").isEmpty
  }

  /// A script that writes `text` into a new folder as `name` and goes there.
  static func withFile(_ name: String, _ text: String, _ script: String) -> String {
    output(
      of: """
        folder=$(mktemp -d) && trap 'rm -r "$folder"' EXIT && cd "$folder"
        cat > \(name) <<'END_OF_FILE'
        \(text)
        END_OF_FILE
        \(script)
        """)
  }
}
