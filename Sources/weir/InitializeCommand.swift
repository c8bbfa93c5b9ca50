import Catalog
import CommandLineInterface
import Glibc
import Linting

/// `weir init`: a project that lints clean and runs without a broker.
struct InitializeCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    let folder = arguments.operands.first.map { String(decoding: $0, as: UTF8.self) } ?? "."
    do throws(CommandFailure) {
      for file in ProjectTemplate.files { try write(file, in: folder) }
    } catch {
      StandardStream.error.say(error.message)
      return 2
    }
    let prefix = folder == "." ? "" : "cd \(folder) && "
    StandardStream.output.write(
      "\nNext:\n  \(prefix)weir lint\n  weir run --embedded jobs/orders.json\n")
    return 0
  }

  /// Writes one file, unless there is one already.
  private func write(_ file: (path: String, text: StaticString), in folder: String) throws(CommandFailure) {
    let path = folder == "." ? file.path : folder + "/" + file.path
    try makeFolders(above: path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      guard errno == EEXIST else {
        throw CommandFailure("\(path) cannot be written: \(String(cString: strerror(errno)))")
      }
      StandardStream.output.write("kept     \(path)\n")
      return
    }
    let isWritten = StandardStream(descriptor: descriptor).write(file.text.description)
    guard close(descriptor) == 0, isWritten else {
      throw CommandFailure("\(path) cannot be written: \(String(cString: strerror(errno)))")
    }
    StandardStream.output.write("created  \(path)\n")
  }

  private func makeFolders(above path: String) throws(CommandFailure) {
    for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
      let folder = String(path.prefix(index))
      if mkdir(folder, 0o755) != 0, errno != EEXIST {
        throw CommandFailure("\(folder) cannot be made: \(String(cString: strerror(errno)))")
      }
    }
  }
}
