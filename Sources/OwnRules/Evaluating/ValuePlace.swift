import Catalog
import JSONSyntax
import JobModel

/// What a path leads to.
enum ValuePlace {
  case value(RuleValue)
  /// The object that lacks a key, and the key.
  case absent(from: RuleValue, key: String)
}

extension ValuePath {
  /// What the path leads to from where it begins: several places only where it has a `*`.
  func places(from start: RuleValue) -> [ValuePlace] {
    var places: [ValuePlace] = [.value(start)]
    for (index, run) in runs.enumerated() {
      if index > 0 {
        places = places.flatMap { place in
          guard case .value(let value) = place else { return [place] }
          return value.parts.map { .value($0) }
        }
      }
      if !run.keys.isEmpty { places = places.map { place in run.place(from: place) } }
    }
    return places
  }
}

extension ValuePath.Run {
  fileprivate func place(from place: ValuePlace) -> ValuePlace {
    guard case .value(var value) = place else { return place }
    var first = 0
    while first < keys.count {
      guard value.kind == .object else { return .absent(from: value, key: keys[first].last ?? "") }
      // The longest key that there is: a name that itself holds dots wins over the way down.
      guard let count = keys[first].indices.last(where: { value.value(of: keys[first][$0]) != nil }),
        let next = value.value(of: keys[first][count])
      else { return .absent(from: value, key: keys[first].last ?? "") }
      value = next
      first += count + 1
    }
    return .value(value)
  }
}

extension RuleValue {
  /// Whether the schema lists what the key takes, and compares without case.
  var takesAnyCase: Bool {
    guard case .script(let node, let script) = self, let key = script.key(ofValue: node),
      let object = script.parent(of: key).flatMap({ script.object(at: $0) })
    else { return false }
    let name = script.document.text(of: key)
    return object.shape.fields.contains { field in
      field.valueCount > 0 && !field.isExact && field.name.description == name
    }
  }
}
