import TestSupport

/// What `weir` does in a folder, as a person or a script calls it.
func runWeir(
  _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = []
) throws -> ChildProcess.Outcome {
  try ChildProcess(
    [BuiltProducts.path("weir")] + arguments, environment: ["TZ": "UTC", "NO_COLOR": "1"],
    workingDirectory: folder.path, input: input.isEmpty ? .empty : .bytes(input)
  ).wait(seconds: 60)
}
