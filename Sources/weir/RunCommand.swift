import Glibc

/// `weir run` and `weir verify`: the work of another executable, so that linting loads no network library.
enum RunCommand {
  /// Replaces this process with `weir-run`, which takes the same arguments. Comes back only where that fails.
  static func replaceProcess(with words: [[UInt8]]) -> Int32 {
    let bytes = [Array("weir-run".utf8)] + words
    let arguments: [UnsafeMutablePointer<CChar>?] =
      bytes.map { word in
        (word + [0]).withUnsafeBytes { $0.baseAddress.flatMap { strdup($0.assumingMemoryBound(to: CChar.self)) } }
      } + [nil]
    for path in candidates {
      execv(path, arguments)
      if errno != ENOENT, errno != ENOTDIR {
        StandardStream.error.say("\(path) cannot be started: \(String(cString: strerror(errno)))")
        return 2
      }
    }
    StandardStream.error.say(
      "weir-run is not installed beside weir, nor in libexec/weir: install it, or build it with `make install`")
    return 2
  }

  /// Beside this executable, or where a package puts what nobody calls by hand.
  private static var candidates: [String] {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return [] }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let slash = path.lastIndex(of: "/") else { return [] }
    let folder = path[..<slash]
    return ["\(folder)/weir-run", "\(folder)/../libexec/weir/weir-run"]
  }
}
