// Made by `make generate` from rules/ and schemas/. Do not edit: a test compares this file with them.
// swift-format-ignore-file
extension Wording {
  public enum JOB {
    /// JOB001: {problem}
    public static func jsonSyntax(problem: String, advice: String) -> Wording {
      Wording(.JOB001, .error, message: "\(problem)",
        help: "\(advice)", related: "")
    }
    /// JOB001: the file is {encoding}, and JSON is UTF-8
    public static func jsonSyntaxEncoding(encoding: String) -> Wording {
      Wording(.JOB001, .error, message: "the file is \(encoding), and JSON is UTF-8",
        help: "Save the file as UTF-8, without a byte-order mark.", related: "")
    }
    /// JOB002: `{key}` is given twice in one object
    public static func duplicateKey(key: String) -> Wording {
      Wording(.JOB002, .error, message: "`\(key)` is given twice in one object",
        help: "Keep the one that is meant and remove the other.", related: "`\(key)` is given here first")
    }
    /// JOB003: {problem}
    public static func lenientJson(problem: String, advice: String) -> Wording {
      Wording(.JOB003, .warning, message: "\(problem)",
        help: "\(advice)", related: "")
    }
    /// JOB004: `{key}` is not a key of {object}
    public static func unknownKey(key: String, object: String) -> Wording {
      Wording(.JOB004, .warning, message: "`\(key)` is not a key of \(object)",
        help: "Remove the key, or correct its name. `weir schema` prints the keys that are known.", related: "")
    }
    /// JOB004: `{key}` is not a key of {object}; did you mean `{nearest}`?
    public static func unknownKeyNear(key: String, object: String, nearest: String) -> Wording {
      Wording(.JOB004, .error, message: "`\(key)` is not a key of \(object); did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// JOB004: `{key}` is not a key of {object}; it belongs to {owner}
    public static func unknownKeyElsewhere(key: String, object: String, owner: String) -> Wording {
      Wording(.JOB004, .warning, message: "`\(key)` is not a key of \(object); it belongs to \(owner)",
        help: "Move it to \(owner).", related: "")
    }
    /// JOB005: `{key}` is missing; {object} needs it
    public static func missingKey(key: String, object: String) -> Wording {
      Wording(.JOB005, .error, message: "`\(key)` is missing; \(object) needs it",
        help: "Add the key.", related: "")
    }
    /// JOB006: `{key}` takes {expected}, not {found}
    public static func wrongType(key: String, expected: String, found: String) -> Wording {
      Wording(.JOB006, .error, message: "`\(key)` takes \(expected), not \(found)",
        help: "Write the value as the type that the key takes.", related: "")
    }
    /// JOB006: `{key}` takes {expected}, not the text `{value}`
    public static func wrongTypeText(key: String, expected: String, value: String) -> Wording {
      Wording(.JOB006, .error, message: "`\(key)` takes \(expected), not the text `\(value)`",
        help: "Write \(expected), with or without quotes.", related: "")
    }
    /// JOB006: a script is an object, not {found}
    public static func wrongTypeDocument(found: String) -> Wording {
      Wording(.JOB006, .error, message: "a script is an object, not \(found)",
        help: "Put the members of the script between `{` and `}`.", related: "")
    }
    /// JOB007: `{value}` is no value of `{key}`
    public static func invalidValue(value: String, key: String, accepted: String) -> Wording {
      Wording(.JOB007, .error, message: "`\(value)` is no value of `\(key)`",
        help: "Write one of \(accepted).", related: "")
    }
    /// JOB007: `{value}` is no value of `{key}`; did you mean `{nearest}`?
    public static func invalidValueNear(value: String, key: String, nearest: String) -> Wording {
      Wording(.JOB007, .error, message: "`\(value)` is no value of `\(key)`; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// JOB007: `{key}` is {value}, and takes {minimum} to {maximum}
    public static func invalidValueRange(key: String, value: String, minimum: String, maximum: String) -> Wording {
      Wording(.JOB007, .error, message: "`\(key)` is \(value), and takes \(minimum) to \(maximum)",
        help: "Write a number from \(minimum) to \(maximum).", related: "")
    }
    /// JOB007: `{key}` is {value}, and takes {minimum} or more
    public static func invalidValueMinimum(key: String, value: String, minimum: String) -> Wording {
      Wording(.JOB007, .error, message: "`\(key)` is \(value), and takes \(minimum) or more",
        help: "Write \(minimum) or more.", related: "")
    }
    /// JOB008: `{found}` is another spelling of `{canonical}`
    public static func spelling(found: String, canonical: String) -> Wording {
      Wording(.JOB008, .info, message: "`\(found)` is another spelling of `\(canonical)`",
        help: "Write `\(canonical)`.", related: "")
    }
    /// JOB009: `{type}` is not a step type
    public static func stepType(type: String) -> Wording {
      Wording(.JOB009, .error, message: "`\(type)` is not a step type",
        help: "Write one of `kafka`, `stream`, `txtfile`, `mysql`, `odps`, `holo`, `oss`, `hdfs`, `elasticsearch`.", related: "")
    }
    /// JOB009: `{type}` is not a step type; did you mean `{nearest}`?
    public static func stepTypeNear(type: String, nearest: String) -> Wording {
      Wording(.JOB009, .error, message: "`\(type)` is not a step type; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// JOB009: `{type}` steps are checked here, and `weir run` does not execute them
    public static func stepTypeLintOnly(type: String) -> Wording {
      Wording(.JOB009, .info, message: "`\(type)` steps are checked here, and `weir run` does not execute them",
        help: "Run this job in DataWorks, or take the records over a topic or a file.", related: "")
    }
    /// JOB010: `steps` is empty
    public static func stepCountEmpty() -> Wording {
      Wording(.JOB010, .error, message: "`steps` is empty",
        help: "Add a reader and a writer.", related: "")
    }
    /// JOB010: the job has no reader
    public static func stepCountNoReader() -> Wording {
      Wording(.JOB010, .error, message: "the job has no reader",
        help: "Add a step whose `category` is `reader`.", related: "")
    }
    /// JOB010: the job has no writer
    public static func stepCountNoWriter() -> Wording {
      Wording(.JOB010, .error, message: "the job has no writer",
        help: "Add a step whose `category` is `writer`.", related: "")
    }
    /// JOB010: this is another {category}, and a job has one
    public static func stepCountSeveral(category: String) -> Wording {
      Wording(.JOB010, .error, message: "this is another \(category), and a job has one",
        help: "Make a job of its own for it, or correct its `category`.", related: "the first \(category)")
    }
    /// JOB011: `{name}` is the name of another step too
    public static func stepName(name: String) -> Wording {
      Wording(.JOB011, .error, message: "`\(name)` is the name of another step too",
        help: "Give each step a name of its own, and correct the hops.", related: "`\(name)` is given here first")
    }
    /// JOB012: no step is named `{name}`
    public static func hopUnknown(name: String) -> Wording {
      Wording(.JOB012, .error, message: "no step is named `\(name)`",
        help: "Name the reader in `from` and the writer in `to`, as their steps are named.", related: "")
    }
    /// JOB012: no step is named `{name}`; did you mean `{nearest}`?
    public static func hopNear(name: String, nearest: String) -> Wording {
      Wording(.JOB012, .error, message: "no step is named `\(name)`; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// JOB012: the hop leads from the writer `{from}` to the reader `{to}`
    public static func hopReversed(from: String, to: String) -> Wording {
      Wording(.JOB012, .error, message: "the hop leads from the writer `\(from)` to the reader `\(to)`",
        help: "Exchange `from` and `to`.", related: "")
    }
    /// JOB012: the hop leads from `{name}` to itself
    public static func hopItself(name: String) -> Wording {
      Wording(.JOB012, .error, message: "the hop leads from `\(name)` to itself",
        help: "Let it lead from the reader to the writer.", related: "")
    }
    /// JOB012: no hop leads from `{from}` to `{to}`
    public static func hopMissing(from: String, to: String) -> Wording {
      Wording(.JOB012, .error, message: "no hop leads from `\(from)` to `\(to)`",
        help: "Add the hop.", related: "")
    }
    /// JOB012: the hop from `{from}` to `{to}` is given twice
    public static func hopTwice(from: String, to: String) -> Wording {
      Wording(.JOB012, .error, message: "the hop from `\(from)` to `\(to)` is given twice",
        help: "Remove one of the two.", related: "the same hop")
    }
    /// JOB013: `{type}` is no type of script
    public static func scriptVersionUnknownType(type: String) -> Wording {
      Wording(.JOB013, .error, message: "`\(type)` is no type of script",
        help: "Write `job` for a batch script, or `realtime`.", related: "")
    }
    /// JOB013: there is no version `{version}` of scripts of the type `{type}`
    public static func scriptVersionUnknownVersion(version: String, type: String, expected: String) -> Wording {
      Wording(.JOB013, .error, message: "there is no version `\(version)` of scripts of the type `\(type)`",
        help: "Write `\(expected)`.", related: "")
    }
    /// JOB013: version `{version}` does not go with the type `{type}`
    public static func scriptVersionMismatch(version: String, type: String, expected: String) -> Wording {
      Wording(.JOB013, .error, message: "version `\(version)` does not go with the type `\(type)`",
        help: "Write version `\(expected)`, or correct the `type`.", related: "`type` is given here")
    }
    /// JOB013: version `{version}` is an old one of batch scripts, read as `2.0`
    public static func scriptVersionOld(version: String) -> Wording {
      Wording(.JOB013, .info, message: "version `\(version)` is an old one of batch scripts, read as `2.0`",
        help: "Write `2.0`.", related: "")
    }
    /// JOB014: there is no `order`; `{reader}` is taken to lead to `{writer}`
    public static func noOrder(reader: String, writer: String) -> Wording {
      Wording(.JOB014, .warning, message: "there is no `order`; `\(reader)` is taken to lead to `\(writer)`",
        help: "Add `order` with a hop from `\(reader)` to `\(writer)`.", related: "")
    }
    /// JOB014: there is no `order`
    public static func noOrderUnnamed() -> Wording {
      Wording(.JOB014, .warning, message: "there is no `order`",
        help: "Add `order` with one hop, from the reader to the writer.", related: "")
    }
    /// JOB015: `throttle` is true, and no `mbps` says how many megabytes a second
    public static func throttleWithoutRate() -> Wording {
      Wording(.JOB015, .error, message: "`throttle` is true, and no `mbps` says how many megabytes a second",
        help: "Add `mbps`, or set `throttle` to false.", related: "`throttle` asks for a limit")
    }
    /// JOB016: `mbps` limits nothing without `throttle`
    public static func rateWithoutThrottle() -> Wording {
      Wording(.JOB016, .warning, message: "`mbps` limits nothing without `throttle`",
        help: "Set `throttle` to true, or remove `mbps`.", related: "")
    }
    /// JOB016: `mbps` limits nothing while `throttle` is false
    public static func rateWithoutThrottleOff() -> Wording {
      Wording(.JOB016, .warning, message: "`mbps` limits nothing while `throttle` is false",
        help: "Set `throttle` to true, or remove `mbps`.", related: "`throttle` switches the limit off")
    }
    /// JOB017: `concurrent` is {value}, and takes 1 to 32
    public static func concurrencyRange(value: String) -> Wording {
      Wording(.JOB017, .error, message: "`concurrent` is \(value), and takes 1 to 32",
        help: "Write a number from 1 to 32.", related: "")
    }
    /// JOB017: `executeMode` `distribute` needs a `concurrent` of at least 8, not {value}
    public static func concurrencyDistribute(value: String) -> Wording {
      Wording(.JOB017, .error, message: "`executeMode` `distribute` needs a `concurrent` of at least 8, not \(value)",
        help: "Raise `concurrent` to 8 or more, or remove `executeMode`.", related: "`executeMode` is given here")
    }
    /// JOB017: `executeMode` `distribute` needs a `concurrent` of at least 8, and without one it is 3
    public static func concurrencyDistributeDefault() -> Wording {
      Wording(.JOB017, .error, message: "`executeMode` `distribute` needs a `concurrent` of at least 8, and without one it is 3",
        help: "Set `concurrent` to 8 or more, or remove `executeMode`.", related: "`executeMode` is given here")
    }
    /// JOB018: `record` is empty: any number of dirty records is lost and the job succeeds
    public static func noDirtyLimitEmpty() -> Wording {
      Wording(.JOB018, .warning, message: "`record` is empty: any number of dirty records is lost and the job succeeds",
        help: "Set `errorLimit.record`: 0 fails the job at the first dirty record.", related: "")
    }
    /// JOB018: no `errorLimit.record`: any number of dirty records is lost and the job succeeds
    public static func noDirtyLimitAbsent() -> Wording {
      Wording(.JOB018, .warning, message: "no `errorLimit.record`: any number of dirty records is lost and the job succeeds",
        help: "Set `errorLimit.record`: 0 fails the job at the first dirty record.", related: "")
    }
    /// JOB019: `{loser}` has no effect beside `{winner}`
    public static func ignoredSetting(loser: String, winner: String) -> Wording {
      Wording(.JOB019, .warning, message: "`\(loser)` has no effect beside `\(winner)`",
        help: "Remove the one that is not meant.", related: "`\(winner)` is given here")
    }
    /// JOB019: `{loser}` has no effect while `{winner}` is `{value}`
    public static func ignoredSettingValue(loser: String, winner: String, value: String) -> Wording {
      Wording(.JOB019, .warning, message: "`\(loser)` has no effect while `\(winner)` is `\(value)`",
        help: "Remove the one that is not meant.", related: "`\(winner)` is given here")
    }
    /// JOB019: `{loser}` has no effect without {winner}
    public static func ignoredSettingAbsent(loser: String, winner: String) -> Wording {
      Wording(.JOB019, .warning, message: "`\(loser)` has no effect without \(winner)",
        help: "Remove the one that is not meant.", related: "")
    }
  }

  public enum READ {
    /// READ012: `{second}` says again where the read begins, after `{first}`
    public static func beginTwice(second: String, first: String) -> Wording {
      Wording(.READ012, .error, message: "`\(second)` says again where the read begins, after `\(first)`",
        help: "Keep the one that is meant and remove the other.", related: "`\(first)` already says it")
    }
  }
}
