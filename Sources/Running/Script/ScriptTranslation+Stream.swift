import Catalog
import Connectors
import Engine
import JSONSyntax
import JobModel
import Records
import TimeZones

extension ScriptTranslation {
  func streamReader(_ parameter: BoundObject, _ zone: TimeZone) throws(JobFailure) -> StreamReaderConfiguration {
    guard let columns = script.value(StreamReaderKey.column, of: parameter) else {
      let delimiter = try reading.text(StreamReaderKey.fieldDelimiter, of: parameter) ?? "\t"
      return .standardInput(delimiter: try bytes(ofDelimiter: delimiter, named: "fieldDelimiter"))
    }
    var specifications: [GeneratedColumns.Specification] = []
    for element in script.text.elements(of: columns) {
      guard let column = script.object(at: element) else { continue }
      specifications.append(try specification(column))
    }
    let count = try reading.integer(StreamReaderKey.sliceRecordCount, of: parameter) ?? 0
    do {
      let generated = try GeneratedColumns(specifications, in: zone)
      return .generated(generated, count: Int(clamping: count), seed: UInt64.random(in: 0...UInt64.max))
    } catch {
      throw reading.refusal("column \(error.column) cannot be made: \(words(for: error.problem))", nil, at: columns)
    }
  }

  private func specification(_ column: BoundObject) throws(JobFailure) -> GeneratedColumns.Specification {
    let name = try reading.text(StreamReaderColumnEntryKey.type, of: column) ?? "STRING"
    guard let type = ColumnType.allCases.first(where: { $0.name.description == name.uppercased() }) else {
      throw reading.refusal("`\(name)` is no type of a column", nil, at: column.node)
    }
    return GeneratedColumns.Specification(
      type: type, value: try reading.text(StreamReaderColumnEntryKey.value, of: column),
      random: try reading.text(StreamReaderColumnEntryKey.random, of: column),
      dateFormat: try reading.text(StreamReaderColumnEntryKey.dateFormat, of: column))
  }

  private func words(for problem: GeneratedColumns.ConfigurationError.Problem) -> String {
    switch problem {
    case .missingValue: "it has neither `value` nor `random`"
    case .notOfType(let type): "its value is no \(type.name)"
    case .bounds: "`random` takes two bounds, `a,b`, the first at most the second"
    case .tooLong: "its texts are longer than 16 MiB"
    case .dateFormat: "its `dateFormat` cannot be read"
    }
  }

  func streamWriter(_ parameter: BoundObject, _ zone: TimeZone) throws(JobFailure) -> StreamWriterConfiguration {
    let delimiter = try reading.text(StreamWriterKey.fieldDelimiter, of: parameter) ?? "\t"
    return StreamWriterConfiguration(
      target: try target(parameter), delimiter: try bytes(ofDelimiter: delimiter, named: "fieldDelimiter"),
      timeZone: zone)
  }

  private func target(_ parameter: BoundObject) throws(JobFailure) -> StreamWriterConfiguration.Target {
    if let folder = try reading.text(StreamWriterKey.path, of: parameter),
      let name = try reading.text(StreamWriterKey.fileName, of: parameter)
    {
      return .file(path: folder.hasSuffix("/") ? folder + name : folder + "/" + name)
    }
    return try reading.boolean(StreamWriterKey.print, of: parameter) ?? true ? .standardOutput : .nowhere
  }
}
