import Glibc
import JSONSyntax
import SourceText

@main
struct Benchmark {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first.flatMap(JobGenerator.Style.init), arguments.last) {
    case ("time", _, _):
      for style in JobGenerator.Style.allCases { time(style) }
    case ("count", let style?, let rounds):
      count(style, rounds: rounds.flatMap { Int($0) } ?? 0)
    default:
      print("usage: benchmark time | count STYLE ROUNDS")
      exit(2)
    }
  }

  /// Parses about 64 MB seven times and prints the best.
  static func time(_ style: JobGenerator.Style) {
    var generator = JobGenerator(style: style)
    let files = generator.files(size: 64 << 20)
    let size = files.reduce(0) { $0 + $1.count }
    var best = Double.infinity
    var nodes = 0
    for _ in 0..<7 {
      let start = seconds()
      nodes = parse(files)
      best = min(best, seconds() - start)
    }
    let rate = Int(Double(size) / best / 1_000_000)
    print("\(style.rawValue): \(rate) MB/s (\(size) bytes in \(files.count) files, \(nodes) nodes)")
  }

  /// Parses about 2 MB `rounds` times, for an instruction counter.
  static func count(_ style: JobGenerator.Style, rounds: Int) {
    var generator = JobGenerator(style: style)
    let files = generator.files(size: 2 << 20)
    for _ in 0..<rounds { _ = parse(files) }
    print(files.reduce(0) { $0 + $1.count })
  }

  static func parse(_ files: [[UInt8]]) -> Int {
    var nodes = 0
    for file in files {
      let document = JSONDocument(parsing: file)
      guard document.problems.isEmpty else {
        print("a generated file has problems")
        exit(1)
      }
      nodes += document.nodes.count
    }
    return nodes
  }

  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
