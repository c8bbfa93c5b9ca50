import Catalog
import Engine
import JSONSyntax
import JobModel

/// Reads values of a script for a run. Lint has looked at them before; what it leaves open (scheduling parameters, features that
/// this engine does not have) is refused here, with its place.
struct ScriptReading {
  let script: JobScript

  func text<Key: ShapeKey>(_ key: Key, of object: BoundObject) throws(JobFailure) -> String? {
    guard let value = script.value(key, of: object), script.text.kind(of: value) != .null else { return nil }
    return try text(at: value, named: key.name)
  }

  /// A string, number or boolean as text.
  func text(at value: JSONNodeID, named name: String) throws(JobFailure) -> String {
    if script.text.isOpen(value) {
      throw refusal(
        "`\(name)` holds a scheduling parameter that nobody assigns", "give it a value in the script", at: value)
    }
    switch script.text.kind(of: value) {
    case .string, .number, .true, .false: return script.text.text(of: value)
    default: throw refusal("`\(name)` is no text", nil, at: value)
    }
  }

  func integer<Key: ShapeKey>(_ key: Key, of object: BoundObject) throws(JobFailure) -> Int64? {
    guard let text = try text(key, of: object) else { return nil }
    guard let integer = Int64(text) else {
      throw refusal("`\(key.name)` is no integer", nil, at: script.value(key, of: object))
    }
    return integer
  }

  func boolean<Key: ShapeKey>(_ key: Key, of object: BoundObject) throws(JobFailure) -> Bool? {
    guard let text = try text(key, of: object) else { return nil }
    switch text.lowercased() {
    case "true": return true
    case "false": return false
    default: throw refusal("`\(key.name)` is neither true nor false", nil, at: script.value(key, of: object))
    }
  }

  /// A list of texts.
  func list<Key: ShapeKey>(_ key: Key, of object: BoundObject) throws(JobFailure) -> [String]? {
    guard let value = script.value(key, of: object), script.text.kind(of: value) == .array else { return nil }
    var texts: [String] = []
    for element in script.text.elements(of: value) { texts.append(try text(at: element, named: key.name)) }
    return texts
  }

  /// Says that the job cannot be run because of a place in it.
  func refusal(_ message: String, _ advice: String?, at node: JSONNodeID?) -> JobFailure {
    let pointer = node.map { " (\(script.text.pointer(to: $0)))" } ?? ""
    return JobFailure(.job, message + pointer, advice: advice)
  }

  /// Refuses a key that this engine does not execute: doing the job without it would do another job.
  func refuse<Key: ShapeKey>(_ keys: [Key], of object: BoundObject) throws(JobFailure) {
    for key in keys {
      guard let value = script.value(key, of: object), script.text.kind(of: value) != .null else { continue }
      throw refusal("`weir run` does not execute `\(key.name)`", "remove it, or run the job in DataWorks", at: value)
    }
  }
}
