// Made by `make generate` from rules/ and schemas/. Do not edit: a test compares this file with them.
// swift-format-ignore-file
import Findings

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
    /// JOB006: `{key}` takes {expected}, not `{value}`
    public static func wrongTypeText(key: String, expected: String, value: String) -> Wording {
      Wording(.JOB006, .error, message: "`\(key)` takes \(expected), not `\(value)`",
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
    /// JOB017: `concurrent` is `{value}`, and takes 1 to 32
    public static func concurrencyRange(value: String) -> Wording {
      Wording(.JOB017, .error, message: "`concurrent` is `\(value)`, and takes 1 to 32",
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
    /// READ001: neither `datasource` nor `server` says where the brokers are
    public static func noBroker() -> Wording {
      Wording(.READ001, .error, message: "neither `datasource` nor `server` says where the brokers are",
        help: "Name a data source of `weir.yaml` in `datasource`, or give `server` as `host:port`.", related: "")
    }
    /// READ002: `server` is empty
    public static func serverAddressEmpty() -> Wording {
      Wording(.READ002, .error, message: "`server` is empty",
        help: "Write brokers as `host:port`, parted by commas.", related: "")
    }
    /// READ002: a comma in `server` has no address beside it
    public static func serverAddressEmptyItem() -> Wording {
      Wording(.READ002, .error, message: "a comma in `server` has no address beside it",
        help: "Remove the comma, or write the address that is missing.", related: "")
    }
    /// READ002: `{address}` names no port
    public static func serverAddressNoPort(address: String) -> Wording {
      Wording(.READ002, .error, message: "`\(address)` names no port",
        help: "Write `\(address):9092`, with the port that the brokers listen on.", related: "")
    }
    /// READ002: the port `{port}` of `{address}` is not a number from 1 to 65535
    public static func serverAddressPort(port: String, address: String) -> Wording {
      Wording(.READ002, .error, message: "the port `\(port)` of `\(address)` is not a number from 1 to 65535",
        help: "Write the port that the brokers listen on, such as 9092.", related: "")
    }
    /// READ002: `{address}` begins with the protocol `{protocol}`
    public static func serverAddressProtocol(address: String, `protocol`: String, rest: String) -> Wording {
      Wording(.READ002, .error, message: "`\(address)` begins with the protocol `\(`protocol`)`",
        help: "Write `\(rest)`; the protocol belongs into the data source's `securityProtocol`.", related: "")
    }
    /// READ002: `{address}` holds a blank
    public static func serverAddressBlank(address: String) -> Wording {
      Wording(.READ002, .error, message: "`\(address)` holds a blank",
        help: "Write addresses without blanks, parted by commas alone.", related: "")
    }
    /// READ002: the IPv6 address in `{address}` has no brackets
    public static func serverAddressIpv6(address: String, host: String, port: String) -> Wording {
      Wording(.READ002, .error, message: "the IPv6 address in `\(address)` has no brackets",
        help: "Write `[\(host)]:\(port)`.", related: "")
    }
    /// READ002: `{host}` in `{address}` is neither a host name nor an IP address
    public static func serverAddressHost(host: String, address: String) -> Wording {
      Wording(.READ002, .error, message: "`\(host)` in `\(address)` is neither a host name nor an IP address",
        help: "Write letters, digits, `-` and `.`, or an IPv6 address in brackets.", related: "")
    }
    /// READ002: `{address}` names no host
    public static func serverAddressNoHost(address: String) -> Wording {
      Wording(.READ002, .error, message: "`\(address)` names no host",
        help: "Write the host before the colon.", related: "")
    }
    /// READ003: `topic` is empty
    public static func topicNameEmpty() -> Wording {
      Wording(.READ003, .error, message: "`topic` is empty",
        help: "Write the topic's name.", related: "")
    }
    /// READ003: the topic's name has {length} characters, and takes 249 at most
    public static func topicNameTooLong(length: String) -> Wording {
      Wording(.READ003, .error, message: "the topic's name has \(length) characters, and takes 249 at most",
        help: "Shorten the name.", related: "")
    }
    /// READ003: `{character}` cannot stand in a topic's name
    public static func topicNameCharacter(character: String) -> Wording {
      Wording(.READ003, .error, message: "`\(character)` cannot stand in a topic's name",
        help: "Write letters, digits, `.`, `_` and `-`; name one topic in each step.", related: "")
    }
    /// READ003: `{topic}` cannot be a topic's name
    public static func topicNameDots(topic: String) -> Wording {
      Wording(.READ003, .error, message: "`\(topic)` cannot be a topic's name",
        help: "Write the topic's name; `.` and `..` are names of folders.", related: "")
    }
    /// READ003: `{topic}` mixes `.` and `_`, which names of metrics do not tell apart
    public static func topicNameCollision(topic: String) -> Wording {
      Wording(.READ003, .warning, message: "`\(topic)` mixes `.` and `_`, which names of metrics do not tell apart",
        help: "Use only one of the two in names of topics.", related: "")
    }
    /// READ004: `column` is empty: there is nothing to read from a record
    public static func columnEmpty() -> Wording {
      Wording(.READ004, .error, message: "`column` is empty: there is nothing to read from a record",
        help: "Name what to read: `__key__` and `__value__`, properties of a JSON value, or constants in single quotes.", related: "")
    }
    /// READ005: `{column}` is no attribute of a record
    public static func unknownAttribute(column: String) -> Wording {
      Wording(.READ005, .error, message: "`\(column)` is no attribute of a record",
        help: "Write one of `__key__`, `__value__`, `__partition__`, `__headers__`, `__offset__`, `__timestamp__`.", related: "")
    }
    /// READ005: `{column}` is no attribute of a record; did you mean `{nearest}`?
    public static func unknownAttributeNear(column: String, nearest: String) -> Wording {
      Wording(.READ005, .error, message: "`\(column)` is no attribute of a record; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// READ006: `{column}` opens a quote and does not close it
    public static func constantQuotes(column: String) -> Wording {
      Wording(.READ006, .error, message: "`\(column)` opens a quote and does not close it",
        help: "Put the constant between two single quotes, as in `\"'eu'\"`.", related: "")
    }
    /// READ007: a column is an empty text
    public static func columnPathBlank() -> Wording {
      Wording(.READ007, .error, message: "a column is an empty text",
        help: "Name a property of the JSON value, or remove the column.", related: "")
    }
    /// READ007: a dot in `{column}` has no name beside it
    public static func columnPathEmptyName(column: String) -> Wording {
      Wording(.READ007, .error, message: "a dot in `\(column)` has no name beside it",
        help: "Write the names with one dot between each two, as in `tag.desc`.", related: "")
    }
    /// READ007: a bracket in `{column}` lacks its other half
    public static func columnPathBracket(column: String) -> Wording {
      Wording(.READ007, .error, message: "a bracket in `\(column)` lacks its other half",
        help: "Write elements of arrays as `items[0]`.", related: "")
    }
    /// READ007: `[{index}]` in `{column}` is not an element of an array
    public static func columnPathIndex(index: String, column: String) -> Wording {
      Wording(.READ007, .error, message: "`[\(index)]` in `\(column)` is not an element of an array",
        help: "Write a whole number from 0 on between the brackets, as in `items[0]`.", related: "")
    }
    /// READ007: `{column}` goes on behind `]` without a dot
    public static func columnPathAfterBracket(column: String) -> Wording {
      Wording(.READ007, .error, message: "`\(column)` goes on behind `]` without a dot",
        help: "Write a dot or another `[` behind `]`, as in `items[0].id`.", related: "")
    }
    /// READ010: nothing says where the read begins
    public static func beginMissing() -> Wording {
      Wording(.READ010, .error, message: "nothing says where the read begins",
        help: "Set `beginDateTime` or `beginOffset`; `beginTimestampMillis` does it too.", related: "")
    }
    /// READ010: `beginType` is `specific`, and no `beginDateTime` says where the read begins
    public static func beginMissingWizard() -> Wording {
      Wording(.READ010, .error, message: "`beginType` is `specific`, and no `beginDateTime` says where the read begins",
        help: "Set `beginDateTime` to 14 digits, `yyyymmddhhmmss`, or choose `beginType` `earliest` or `current`.", related: "`beginType` is given here")
    }
    /// READ011: nothing says where the read ends
    public static func endMissing() -> Wording {
      Wording(.READ011, .error, message: "nothing says where the read ends",
        help: "Set `endDateTime` or `endOffset`; `endTimestampMillis` does it too.", related: "")
    }
    /// READ011: `endType` is `specific`, and no `endDateTime` says where the read ends
    public static func endMissingWizard() -> Wording {
      Wording(.READ011, .error, message: "`endType` is `specific`, and no `endDateTime` says where the read ends",
        help: "Set `endDateTime` to 14 digits, `yyyymmddhhmmss`, or choose `endType` `latest`.", related: "`endType` is given here")
    }
    /// READ012: `{second}` says again where the read begins, after `{first}`
    public static func beginTwice(second: String, first: String) -> Wording {
      Wording(.READ012, .error, message: "`\(second)` says again where the read begins, after `\(first)`",
        help: "Keep the one that is meant and remove the other.", related: "`\(first)` already says it")
    }
    /// READ013: `{second}` says again where the read ends, after `{first}`
    public static func endTwice(second: String, first: String) -> Wording {
      Wording(.READ013, .error, message: "`\(second)` says again where the read ends, after `\(first)`",
        help: "Keep the one that is meant and remove the other.", related: "`\(first)` already says it")
    }
    /// READ014: `{value}` is not a date and time in 14 digits
    public static func dateTime(value: String) -> Wording {
      Wording(.READ014, .error, message: "`\(value)` is not a date and time in 14 digits",
        help: "Write it as `yyyymmddhhmmss`, without separators.", related: "")
    }
    /// READ014: `{value}` has {count} digits, and a date and time has 14
    public static func dateTimeLength(value: String, count: String) -> Wording {
      Wording(.READ014, .error, message: "`\(value)` has \(count) digits, and a date and time has 14",
        help: "Write all of `yyyymmddhhmmss`, hours, minutes and seconds too.", related: "")
    }
    /// READ014: `{value}` is no real date and time: there is no {part} `{digits}`
    public static func dateTimePart(value: String, part: String, digits: String) -> Wording {
      Wording(.READ014, .error, message: "`\(value)` is no real date and time: there is no \(part) `\(digits)`",
        help: "Correct the \(part).", related: "")
    }
    /// READ015: `{beginKey}` and `{endKey}` are both `{begin}`: nothing lies between them
    public static func windowEmptyEqual(beginKey: String, endKey: String, begin: String) -> Wording {
      Wording(.READ015, .error, message: "`\(beginKey)` and `\(endKey)` are both `\(begin)`: nothing lies between them",
        help: "Let the read begin before its end; the end itself is no longer read.", related: "the read ends here")
    }
    /// READ015: `{beginKey}` `{begin}` is after `{endKey}` `{end}`
    public static func windowEmptyAfter(beginKey: String, begin: String, endKey: String, end: String) -> Wording {
      Wording(.READ015, .error, message: "`\(beginKey)` `\(begin)` is after `\(endKey)` `\(end)`",
        help: "Let the read begin before its end; the end itself is no longer read.", related: "the read ends here")
    }
    /// READ016: `{value}` is neither an offset nor a word that `{key}` takes
    public static func offsetValue(value: String, key: String) -> Wording {
      Wording(.READ016, .error, message: "`\(value)` is neither an offset nor a word that `\(key)` takes",
        help: "Write a number from 0 on, or in `beginOffset` one of `seekToBeginning`, `seekToLast`, `seekToEnd`, in `endOffset` one of `seekToEnd`, `latest`.", related: "")
    }
    /// READ016: `{key}` is {value}, and offsets begin at 0
    public static func offsetValueNegative(key: String, value: String, words: String) -> Wording {
      Wording(.READ016, .error, message: "`\(key)` is \(value), and offsets begin at 0",
        help: "Write a number from 0 on, or one of \(words).", related: "")
    }
    /// READ016: `{value}` is no word that `{key}` takes; did you mean `{nearest}`?
    public static func offsetValueNear(value: String, key: String, nearest: String) -> Wording {
      Wording(.READ016, .error, message: "`\(value)` is no word that `\(key)` takes; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// READ016: `{key}` does not take `{value}`, which is a word of `{other}`
    public static func offsetValueOtherSide(key: String, value: String, other: String, words: String) -> Wording {
      Wording(.READ016, .error, message: "`\(key)` does not take `\(value)`, which is a word of `\(other)`",
        help: "Write a number from 0 on, or one of \(words).", related: "")
    }
    /// READ017: `{value}` begins where the topic ends: the read is empty
    public static func readsNothing(value: String) -> Wording {
      Wording(.READ017, .warning, message: "`\(value)` begins where the topic ends: the read is empty",
        help: "Begin at `seekToBeginning`, at an offset or at a date-time.", related: "")
    }
    /// READ018: `{value}` begins at the offset that a group committed, and no group is named
    public static func groupNeeded(value: String) -> Wording {
      Wording(.READ018, .error, message: "`\(value)` begins at the offset that a group committed, and no group is named",
        help: "Name the group in `groupId`.", related: "the begin is given here")
    }
    /// READ019: `{key}` {end} is later than the scheduled time {scheduled}
    public static func windowInFuture(key: String, end: String, scheduled: String) -> Wording {
      Wording(.READ019, .warning, message: "`\(key)` \(end) is later than the scheduled time \(scheduled)",
        help: "Let the read end at the scheduled time, as `$[yyyymmddhh24miss]` does, or schedule the job for a later time.", related: "")
    }
    /// READ019: `{key}` becomes {end}, which is later than the scheduled time {scheduled}
    public static func windowInFutureExpanded(key: String, end: String, scheduled: String) -> Wording {
      Wording(.READ019, .warning, message: "`\(key)` becomes \(end), which is later than the scheduled time \(scheduled)",
        help: "Let the read end at the scheduled time, as `$[yyyymmddhh24miss]` does, or schedule the job for a later time.", related: "")
    }
    /// READ020: `{key}` {offset} applies to every partition of the topic
    public static func offsetForAll(key: String, offset: String) -> Wording {
      Wording(.READ020, .info, message: "`\(key)` \(offset) applies to every partition of the topic",
        help: "Add `partition` for the one that is meant, or begin and end by time, which finds an offset in each partition.", related: "")
    }
    /// READ020: `beginOffset` {begin} and `endOffset` {end} apply to every partition of the topic
    public static func offsetForAllBoth(begin: String, end: String) -> Wording {
      Wording(.READ020, .info, message: "`beginOffset` \(begin) and `endOffset` \(end) apply to every partition of the topic",
        help: "Add `partition` for the one that is meant, or begin and end by time, which finds an offset in each partition.", related: "the read ends here")
    }
    /// READ021: `group.id` `{ignored}` has no effect; `groupId` `{group}` wins
    public static func groupTwiceDiffer(ignored: String, group: String) -> Wording {
      Wording(.READ021, .warning, message: "`group.id` `\(ignored)` has no effect; `groupId` `\(group)` wins",
        help: "Keep `groupId` and remove `group.id`, or exchange them if the other is meant.", related: "`groupId` is given here")
    }
    /// READ021: `group.id` says `{group}` again, as `groupId` does
    public static func groupTwiceEqual(group: String) -> Wording {
      Wording(.READ021, .info, message: "`group.id` says `\(group)` again, as `groupId` does",
        help: "Remove `group.id`.", related: "`groupId` is given here")
    }
    /// READ022: without `skipExceedRecord`, records past the end of the read are passed on
    public static func passesTheEnd() -> Wording {
      Wording(.READ022, .warning, message: "without `skipExceedRecord`, records past the end of the read are passed on",
        help: "Set `skipExceedRecord` to true.", related: "")
    }
    /// READ022: with `skipExceedRecord` false, records past the end of the read are passed on
    public static func passesTheEndSwitchedOff() -> Wording {
      Wording(.READ022, .warning, message: "with `skipExceedRecord` false, records past the end of the read are passed on",
        help: "Set `skipExceedRecord` to true.", related: "")
    }
    /// READ023: `stopWhenReachEndOffset` has no effect while `stopWhenPollEmpty` is false
    public static func stopFlagIgnored() -> Wording {
      Wording(.READ023, .warning, message: "`stopWhenReachEndOffset` has no effect while `stopWhenPollEmpty` is false",
        help: "Set `stopWhenPollEmpty` to true, or remove `stopWhenReachEndOffset`.", related: "`stopWhenPollEmpty` is given here")
    }
    /// READ024: the read ends by time, and with `stopWhenPollEmpty` false it waits for that end in every partition
    public static func mayNeverEnd() -> Wording {
      Wording(.READ024, .warning, message: "the read ends by time, and with `stopWhenPollEmpty` false it waits for that end in every partition",
        help: "Set `stopWhenPollEmpty` and `stopWhenReachEndOffset` to true.", related: "the read ends here")
    }
    /// READ024: the read ends by time, and a wizard's script waits for that end unless `stopWhenPollEmpty` is true
    public static func mayNeverEndWizard() -> Wording {
      Wording(.READ024, .warning, message: "the read ends by time, and a wizard's script waits for that end unless `stopWhenPollEmpty` is true",
        help: "Set `stopWhenPollEmpty` and `stopWhenReachEndOffset` to true.", related: "the read ends here")
    }
    /// READ025: without `stopWhenReachEndOffset`, the read ends at the first wait that brings nothing
    public static func mayEndEarly() -> Wording {
      Wording(.READ025, .warning, message: "without `stopWhenReachEndOffset`, the read ends at the first wait that brings nothing",
        help: "Set `stopWhenReachEndOffset` to true.", related: "")
    }
    /// READ025: with `stopWhenReachEndOffset` false, the read ends at the first wait that brings nothing
    public static func mayEndEarlySwitchedOff() -> Wording {
      Wording(.READ025, .warning, message: "with `stopWhenReachEndOffset` false, the read ends at the first wait that brings nothing",
        help: "Set `stopWhenReachEndOffset` to true.", related: "")
    }
    /// READ026: `encoding` has no effect: neither the key nor the value is a STRING
    public static func encodingIgnored() -> Wording {
      Wording(.READ026, .warning, message: "`encoding` has no effect: neither the key nor the value is a STRING",
        help: "Remove `encoding`, or set `keyType` or `valueType` to STRING.", related: "the type is given here")
    }
    /// READ026: `{charset}` is no charset
    public static func encodingIgnoredUnknown(charset: String) -> Wording {
      Wording(.READ026, .error, message: "`\(charset)` is no charset",
        help: "Write a name that Java knows, such as `UTF-8`, `GBK` or `ISO-8859-1`.", related: "")
    }
    /// READ026: `{charset}` is no charset; did you mean `{nearest}`?
    public static func encodingIgnoredNear(charset: String, nearest: String) -> Wording {
      Wording(.READ026, .error, message: "`\(charset)` is no charset; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// READ027: `partition` takes a whole number from 0 on, not `{value}`
    public static func partitionNumber(value: String) -> Wording {
      Wording(.READ027, .error, message: "`partition` takes a whole number from 0 on, not `\(value)`",
        help: "Write the number of one partition, or remove `partition` for all of them.", related: "")
    }
    /// READ028: `concurrent` is {count}, and one partition has one reader
    public static func singlePartitionParallel(count: String) -> Wording {
      Wording(.READ028, .warning, message: "`concurrent` is \(count), and one partition has one reader",
        help: "Set `concurrent` to 1, or remove `partition`.", related: "one partition is named here")
    }
    /// READ029: `waitTime` is read as `waitTIme`, with a capital I
    public static func waitTimeName() -> Wording {
      Wording(.READ029, .warning, message: "`waitTime` is read as `waitTIme`, with a capital I",
        help: "Write `waitTIme`.", related: "")
    }
    /// READ029: `waitTime` has no effect beside `waitTIme`
    public static func waitTimeNameBoth() -> Wording {
      Wording(.READ029, .warning, message: "`waitTime` has no effect beside `waitTIme`",
        help: "Remove `waitTime`.", related: "`waitTIme` is given here")
    }
    /// READ030: `{setting}` reads {found}, and `{type}` is {expected}
    public static func typeDeserializer(setting: String, found: String, type: String, expected: String) -> Wording {
      Wording(.READ030, .error, message: "`\(setting)` reads \(found), and `\(type)` is \(expected)",
        help: "Remove `\(setting)`; `\(type)` alone says how bytes are read.", related: "`\(type)` is given here")
    }
    /// READ030: `{setting}` reads {found}, and without `{type}` the {part} is a STRING
    public static func typeDeserializerUntyped(setting: String, found: String, type: String, part: String) -> Wording {
      Wording(.READ030, .error, message: "`\(setting)` reads \(found), and without `\(type)` the \(part) is a STRING",
        help: "Set `\(type)` to \(found), or remove `\(setting)`.", related: "")
    }
    /// READ030: `{class}` reads what no `{type}` stands for
    public static func typeDeserializerOther(`class`: String, type: String, setting: String, part: String) -> Wording {
      Wording(.READ030, .error, message: "`\(`class`)` reads what no `\(type)` stands for",
        help: "Remove `\(setting)`, and set `\(type)` to what the \(part) is; BYTEARRAY takes any bytes.", related: "")
    }
    /// READ031: `{column}` is a part of the value, and with `valueType` {type} the value is a number
    public static func columnsNeedText(column: String, type: String) -> Wording {
      Wording(.READ031, .error, message: "`\(column)` is a part of the value, and with `valueType` \(type) the value is a number",
        help: "Set `valueType` to STRING, or read the number itself with `__value__`.", related: "this column needs a text")
    }
    /// READ032: `{value}` does not exist in `{zone}`, where a clock change skips it; {effective} is taken
    public static func clockChangeSkipped(value: String, zone: String, effective: String) -> Wording {
      Wording(.READ032, .warning, message: "`\(value)` does not exist in `\(zone)`, where a clock change skips it; \(effective) is taken",
        help: "Write a time that exists, such as \(effective).", related: "the time zone is given here")
    }
    /// READ032: `{value}` comes twice in `{zone}`, where clocks go back; the first is taken
    public static func clockChangeRepeated(value: String, zone: String) -> Wording {
      Wording(.READ032, .warning, message: "`\(value)` comes twice in `\(zone)`, where clocks go back; the first is taken",
        help: "Write a time before or after the hour that comes twice, or `beginTimestampMillis` and `endTimestampMillis`, which cannot be misread.", related: "the time zone is given here")
    }
  }

  public enum WRITE {
    /// WRITE001: `{second}` says again which columns make the key, after `{first}`
    public static func keyIndexTwice(second: String, first: String) -> Wording {
      Wording(.WRITE001, .error, message: "`\(second)` says again which columns make the key, after `\(first)`",
        help: "Keep `keyIndex` for one column or `keyIndexes` for several, and remove the other.", related: "`\(first)` already says it")
    }
    /// WRITE002: `{key}` takes the index of a column, and {found} is none
    public static func indexValue(key: String, found: String) -> Wording {
      Wording(.WRITE002, .error, message: "`\(key)` takes the index of a column, and \(found) is none",
        help: "Write the number of a column, counted from 0.", related: "")
    }
    /// WRITE002: `keyIndexes` takes an array of column indexes, not {found}
    public static func indexValueArray(found: String) -> Wording {
      Wording(.WRITE002, .error, message: "`keyIndexes` takes an array of column indexes, not \(found)",
        help: "Write the indexes in brackets, as in `[0, 2]`; for one column there is `keyIndex`.", related: "")
    }
    /// WRITE002: `keyIndexes` names no column
    public static func indexValueEmpty() -> Wording {
      Wording(.WRITE002, .error, message: "`keyIndexes` names no column",
        help: "Name the columns of the key, or remove `keyIndexes` for records without one.", related: "")
    }
    /// WRITE002: column {index} stands twice in `keyIndexes`
    public static func indexValueTwice(index: String) -> Wording {
      Wording(.WRITE002, .error, message: "column \(index) stands twice in `keyIndexes`",
        help: "Remove one of the two.", related: "column \(index) is named here first")
    }
    /// WRITE003: `{key}` names column {index}, and the last of the reader's {count} is {last}
    public static func indexRange(key: String, index: String, count: String, last: String, columns: String) -> Wording {
      Wording(.WRITE003, .error, message: "`\(key)` names column \(index), and the last of the reader's \(count) is \(last)",
        help: "Name a column of the reader, counted from 0, or add the column there.", related: "the reader's columns: \(columns)")
    }
    /// WRITE004: no `{key}` says how the {part} becomes bytes
    public static func typeMissing(key: String, part: String) -> Wording {
      Wording(.WRITE004, .error, message: "no `\(key)` says how the \(part) becomes bytes",
        help: "Set `\(key)` to one of BYTEARRAY, STRING, SHORT, INTEGER, LONG, FLOAT, DOUBLE.", related: "")
    }
    /// WRITE005: `keyType` is {type}, and a key of {count} columns is a text
    public static func compositeKeyType(type: String, count: String) -> Wording {
      Wording(.WRITE005, .error, message: "`keyType` is \(type), and a key of \(count) columns is a text",
        help: "Set `keyType` to STRING or BYTEARRAY, or choose one column with `keyIndex`.", related: "\(count) columns make the key")
    }
    /// WRITE006: `valueType` is {type}, and without `valueIndex` all columns together are a text
    public static func compositeValueType(type: String) -> Wording {
      Wording(.WRITE006, .error, message: "`valueType` is \(type), and without `valueIndex` all columns together are a text",
        help: "Choose one column with `valueIndex`, or set `valueType` to STRING or BYTEARRAY.", related: "")
    }
    /// WRITE006: `valueType` is {type}, and `writeMode` `{mode}` writes a text
    public static func compositeValueTypeMode(type: String, mode: String) -> Wording {
      Wording(.WRITE006, .error, message: "`valueType` is \(type), and `writeMode` `\(mode)` writes a text",
        help: "Choose one column with `valueIndex`, or set `valueType` to STRING or BYTEARRAY.", related: "`writeMode` is given here")
    }
    /// WRITE007: `writeMode` is `JSON`, and no `column` names the fields
    public static func jsonColumnsMissing() -> Wording {
      Wording(.WRITE007, .error, message: "`writeMode` is `JSON`, and no `column` names the fields",
        help: "List the fields in `column`, each as `{\"name\": …, \"type\": …}`, or choose one column with `valueIndex`.", related: "`writeMode` is given here")
    }
    /// WRITE007: `writeMode` is `JSON`, and `column` names no field
    public static func jsonColumnsMissingEmpty() -> Wording {
      Wording(.WRITE007, .error, message: "`writeMode` is `JSON`, and `column` names no field",
        help: "List the fields in `column`, each as `{\"name\": …, \"type\": …}`, or choose one column with `valueIndex`.", related: "`writeMode` is given here")
    }
    /// WRITE007: without `writeMode` a wizard's script writes JSON, and no `column` names the fields
    public static func jsonColumnsMissingWizard() -> Wording {
      Wording(.WRITE007, .error, message: "without `writeMode` a wizard's script writes JSON, and no `column` names the fields",
        help: "List the fields in `column`, each as `{\"name\": …, \"type\": …}`, or choose one column with `valueIndex`.", related: "the script is the wizard's")
    }
    /// WRITE007: without `writeMode` a wizard's script writes JSON, and `column` names no field
    public static func jsonColumnsMissingWizardEmpty() -> Wording {
      Wording(.WRITE007, .error, message: "without `writeMode` a wizard's script writes JSON, and `column` names no field",
        help: "List the fields in `column`, each as `{\"name\": …, \"type\": …}`, or choose one column with `valueIndex`.", related: "the script is the wizard's")
    }
    /// WRITE008: `{type}` is no type of a field
    public static func jsonType(type: String) -> Wording {
      Wording(.WRITE008, .error, message: "`\(type)` is no type of a field",
        help: "Write one of `JSON_STRING`, `JSON_NUMBER`, `JSON_BOOL`, `JSON_ARRAY`, `JSON_MAP`, `JSON_BASE64`, `JSON_HEX`.", related: "")
    }
    /// WRITE008: `{type}` is no type of a field; did you mean `{nearest}`?
    public static func jsonTypeNear(type: String, nearest: String) -> Wording {
      Wording(.WRITE008, .error, message: "`\(type)` is no type of a field; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// WRITE009: field {index} of `column` has no name
    public static func jsonNameMissing(index: String) -> Wording {
      Wording(.WRITE009, .error, message: "field \(index) of `column` has no name",
        help: "Give each field a `name`; fields are counted from 0.", related: "")
    }
    /// WRITE009: the name of field {index} is empty
    public static func jsonNameEmpty(index: String) -> Wording {
      Wording(.WRITE009, .error, message: "the name of field \(index) is empty",
        help: "Write the name that the field has in the object; fields are counted from 0.", related: "")
    }
    /// WRITE009: `{name}` is the name of two fields
    public static func jsonNameTwice(name: String) -> Wording {
      Wording(.WRITE009, .error, message: "`\(name)` is the name of two fields",
        help: "Give each field a name of its own.", related: "`\(name)` is given here first")
    }
    /// WRITE010: `column` names {fields} of {count} columns; cut: {cut}
    public static func columnsCut(fields: String, count: String, cut: String) -> Wording {
      Wording(.WRITE010, .warning, message: "`column` names \(fields) of \(count) columns; cut: \(cut)",
        help: "Add a field for each column, or take the column out of the reader.", related: "the columns of the reader")
    }
    /// WRITE011: `column` names {fields} fields for {count} columns; always null: {padded}
    public static func columnsPadded(fields: String, count: String, padded: String) -> Wording {
      Wording(.WRITE011, .warning, message: "`column` names \(fields) fields for \(count) columns; always null: \(padded)",
        help: "Add a column to the reader for each field, or remove the fields that have none.", related: "the columns of the reader")
    }
    /// WRITE011: `column` names {fields} fields for {count} columns; always `{format}`: {padded}
    public static func columnsPaddedFormat(fields: String, count: String, format: String, padded: String) -> Wording {
      Wording(.WRITE011, .warning, message: "`column` names \(fields) fields for \(count) columns; always `\(format)`: \(padded)",
        help: "Add a column to the reader for each field, or remove the fields that have none.", related: "the columns of the reader")
    }
    /// WRITE012: `{key}` has no effect beside `valueIndex`
    public static func valueIndexWins(key: String) -> Wording {
      Wording(.WRITE012, .warning, message: "`\(key)` has no effect beside `valueIndex`",
        help: "Remove `\(key)`, or `valueIndex` where all columns are the value.", related: "`valueIndex` takes the value from one column")
    }
    /// WRITE012: `nullValueFormat` is for values made of several columns, and `valueIndex` takes one
    public static func valueIndexWinsNullFormat() -> Wording {
      Wording(.WRITE012, .warning, message: "`nullValueFormat` is for values made of several columns, and `valueIndex` takes one",
        help: "Remove `nullValueFormat` where a null value shall delete its key, or `valueIndex` where all columns are the value.", related: "`valueIndex` takes the value from one column")
    }
    /// WRITE012: `{key}` has no effect while `writeMode` is `{mode}`
    public static func valueIndexWinsMode(key: String, mode: String) -> Wording {
      Wording(.WRITE012, .warning, message: "`\(key)` has no effect while `writeMode` is `\(mode)`",
        help: "Remove `\(key)`, or correct `writeMode`.", related: "`writeMode` is given here")
    }
    /// WRITE012: `column` has no effect without `writeMode` `JSON`
    public static func valueIndexWinsTextDefault() -> Wording {
      Wording(.WRITE012, .warning, message: "`column` has no effect without `writeMode` `JSON`",
        help: "Set `writeMode` to `JSON`, or remove `column`.", related: "")
    }
    /// WRITE012: `fieldDelimiter` has no effect without `writeMode` `text`
    public static func valueIndexWinsJsonDefault() -> Wording {
      Wording(.WRITE012, .warning, message: "`fieldDelimiter` has no effect without `writeMode` `text`",
        help: "Set `writeMode` to `text`, or remove `fieldDelimiter`.", related: "")
    }
    /// WRITE013: `nullKeyFormat` has no effect without a key column
    public static func nullKeyFormat() -> Wording {
      Wording(.WRITE013, .warning, message: "`nullKeyFormat` has no effect without a key column",
        help: "Name the key's column in `keyIndex`, or remove `nullKeyFormat`.", related: "")
    }
    /// WRITE014: `acks` is `{value}`, and takes `0`, `1` or `all`
    public static func acksValue(value: String) -> Wording {
      Wording(.WRITE014, .error, message: "`acks` is `\(value)`, and takes `0`, `1` or `all`",
        help: "Write `all`; `-1` means the same.", related: "")
    }
    /// WRITE015: with `acks` 0 a record counts as written before any broker has it
    public static func acksMayLoseNobody() -> Wording {
      Wording(.WRITE015, .warning, message: "with `acks` 0 a record counts as written before any broker has it",
        help: "Set `acks` to `all`.", related: "")
    }
    /// WRITE015: with `acks` 1 a record counts as written before a second broker has it
    public static func acksMayLoseLeader() -> Wording {
      Wording(.WRITE015, .warning, message: "with `acks` 1 a record counts as written before a second broker has it",
        help: "Set `acks` to `all`.", related: "")
    }
    /// WRITE015: without `acks` a wizard's script writes with 1, before a second broker has a record
    public static func acksMayLoseWizard() -> Wording {
      Wording(.WRITE015, .warning, message: "without `acks` a wizard's script writes with 1, before a second broker has a record",
        help: "Set `acks` to `all`.", related: "the script is the wizard's")
    }
    /// WRITE016: `batchSize` takes a whole number from 1 on, and {found} is none
    public static func batchSize(found: String) -> Wording {
      Wording(.WRITE016, .error, message: "`batchSize` takes a whole number from 1 on, and \(found) is none",
        help: "Write how many records are handed over at once, such as 1024, or remove `batchSize`.", related: "")
    }
    /// WRITE017: with `partition` every record goes to one partition; the key no longer chooses it
    public static func partitionAndKey() -> Wording {
      Wording(.WRITE017, .info, message: "with `partition` every record goes to one partition; the key no longer chooses it",
        help: "Remove `partition`, unless that one partition is meant for all records.", related: "the key is named here")
    }
    /// WRITE018: `{key}` is empty
    public static func delimiterEmpty(key: String) -> Wording {
      Wording(.WRITE018, .error, message: "`\(key)` is empty",
        help: "Write one character or more, or remove `\(key)` for its default.", related: "")
    }
    /// WRITE018: `{escape}` in `{key}` is no escape
    public static func delimiterEscape(escape: String, key: String) -> Wording {
      Wording(.WRITE018, .error, message: "`\(escape)` in `\(key)` is no escape",
        help: "Write `\\u` and four hexadecimal digits, or one of `\\t`, `\\n`, `\\r`, `\\b`, `\\f`, `\\\\`, each with its backslash doubled in JSON.", related: "")
    }
    /// WRITE019: after a restart some records may come to `{topic}` twice
    public static func noDeduplication(topic: String) -> Wording {
      Wording(.WRITE019, .info, message: "after a restart some records may come to `\(topic)` twice",
        help: "Let consumers of the topic take a record twice without harm: by its key, or by an identifier within it.", related: "")
    }
    /// WRITE020: without idempotence and with {count} requests in flight, a retry can change the order of a key
    public static func strictOrder(count: String) -> Wording {
      Wording(.WRITE020, .warning, message: "without idempotence and with \(count) requests in flight, a retry can change the order of a key",
        help: "Set `enable.idempotence` to true, or `max.in.flight.requests.per.connection` to 1.", related: "the order of a key matters here")
    }
    /// WRITE020: {count} requests in flight rule out idempotence, and a retry can change the order of a key
    public static func strictOrderInFlight(count: String) -> Wording {
      Wording(.WRITE020, .warning, message: "\(count) requests in flight rule out idempotence, and a retry can change the order of a key",
        help: "Set `enable.idempotence` to true, or `max.in.flight.requests.per.connection` to 1.", related: "the order of a key matters here")
    }
    /// WRITE020: Kafka {version} has no idempotence: with {count} requests in flight a retry can change the order of a key
    public static func strictOrderOld(version: String, count: String) -> Wording {
      Wording(.WRITE020, .warning, message: "Kafka \(version) has no idempotence: with \(count) requests in flight a retry can change the order of a key",
        help: "Set `enable.idempotence` to true, or `max.in.flight.requests.per.connection` to 1.", related: "the order of a key matters here")
    }
    /// WRITE020: `{name}` switches idempotence off: with {count} requests in flight a retry can change the order of a key
    public static func strictOrderSource(name: String, count: String) -> Wording {
      Wording(.WRITE020, .warning, message: "`\(name)` switches idempotence off: with \(count) requests in flight a retry can change the order of a key",
        help: "Set `enable.idempotence` to true, or `max.in.flight.requests.per.connection` to 1.", related: "the data source sets it here")
    }
    /// WRITE020: `{name}` allows {count} requests in flight, and a retry can change the order of a key
    public static func strictOrderSourceInFlight(name: String, count: String) -> Wording {
      Wording(.WRITE020, .warning, message: "`\(name)` allows \(count) requests in flight, and a retry can change the order of a key",
        help: "Set `enable.idempotence` to true, or `max.in.flight.requests.per.connection` to 1.", related: "the data source sets it here")
    }
    /// WRITE021: `{table}` has no key, and its topic is not known to have one partition
    public static func keylessTable(table: String) -> Wording {
      Wording(.WRITE021, .error, message: "`\(table)` has no key, and its topic is not known to have one partition",
        help: "Name the columns of its key in `primaryKeys`, or give the table a topic with one partition.", related: "")
    }
  }

  public enum CONF {
    /// CONF001: no Kafka client knows the setting `{setting}`
    public static func unknownSetting(setting: String) -> Wording {
      Wording(.CONF001, .warning, message: "no Kafka client knows the setting `\(setting)`",
        help: "Remove it, or correct its name; settings have the names of the Java client.", related: "")
    }
    /// CONF001: no Kafka client knows the setting `{setting}`; did you mean `{nearest}`?
    public static func unknownSettingNear(setting: String, nearest: String) -> Wording {
      Wording(.CONF001, .error, message: "no Kafka client knows the setting `\(setting)`; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// CONF001: `{setting}` is librdkafka's name; settings have the names of the Java client, here `{java}`
    public static func unknownSettingLibrdkafka(setting: String, java: String) -> Wording {
      Wording(.CONF001, .warning, message: "`\(setting)` is librdkafka's name; settings have the names of the Java client, here `\(java)`",
        help: "Write `\(java)`.", related: "")
    }
    /// CONF002: `{setting}` takes {expected}, not `{value}`
    public static func settingTypeType(setting: String, expected: String, value: String) -> Wording {
      Wording(.CONF002, .error, message: "`\(setting)` takes \(expected), not `\(value)`",
        help: "Write \(expected).", related: "")
    }
    /// CONF002: `{setting}` takes {expected}, not {found}
    public static func settingTypeStructure(setting: String, expected: String, found: String) -> Wording {
      Wording(.CONF002, .error, message: "`\(setting)` takes \(expected), not \(found)",
        help: "Write \(expected); a setting has one value.", related: "")
    }
    /// CONF002: `{value}` is no value of `{setting}`
    public static func settingTypeValue(value: String, setting: String, accepted: String) -> Wording {
      Wording(.CONF002, .error, message: "`\(value)` is no value of `\(setting)`",
        help: "Write one of \(accepted).", related: "")
    }
    /// CONF002: `{value}` is no value of `{setting}`; did you mean `{nearest}`?
    public static func settingTypeNear(value: String, setting: String, nearest: String) -> Wording {
      Wording(.CONF002, .error, message: "`\(value)` is no value of `\(setting)`; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// CONF002: `{setting}` is {value}, and takes {minimum} or more
    public static func settingTypeMinimum(setting: String, value: String, minimum: String) -> Wording {
      Wording(.CONF002, .error, message: "`\(setting)` is \(value), and takes \(minimum) or more",
        help: "Write \(minimum) or more.", related: "")
    }
    /// CONF002: `{setting}` is {value}, and takes {maximum} at most
    public static func settingTypeMaximum(setting: String, value: String, maximum: String) -> Wording {
      Wording(.CONF002, .error, message: "`\(setting)` is \(value), and takes \(maximum) at most",
        help: "Write \(maximum) or less.", related: "")
    }
    /// CONF002: `{setting}` is {value}, and with `enable.idempotence` true it takes {expected}
    public static func settingTypeIdempotence(setting: String, value: String, expected: String) -> Wording {
      Wording(.CONF002, .error, message: "`\(setting)` is \(value), and with `enable.idempotence` true it takes \(expected)",
        help: "Write \(expected), or set `enable.idempotence` to false.", related: "`enable.idempotence` is given here")
    }
    /// CONF003: `{setting}` came with Kafka {since}, and `{name}` is declared as {version}
    public static func settingVersionSince(setting: String, since: String, name: String, version: String) -> Wording {
      Wording(.CONF003, .error, message: "`\(setting)` came with Kafka \(since), and `\(name)` is declared as \(version)",
        help: "Remove it, or correct the `version` of `\(name)`.", related: "the version is declared here")
    }
    /// CONF003: `{setting}` is gone since Kafka {gone}, and `{name}` is declared as {version}
    public static func settingVersionGone(setting: String, gone: String, name: String, version: String) -> Wording {
      Wording(.CONF003, .error, message: "`\(setting)` is gone since Kafka \(gone), and `\(name)` is declared as \(version)",
        help: "Remove it, or correct the `version` of `\(name)`.", related: "the version is declared here")
    }
    /// CONF004: `{setting}` is a setting of the {owner}, and this is {step}
    public static func wrongSide(setting: String, owner: String, step: String) -> Wording {
      Wording(.CONF004, .error, message: "`\(setting)` is a setting of the \(owner), and this is \(step)",
        help: "Remove it, or move it to the settings of the other step.", related: "")
    }
    /// CONF005: `{setting}` has no effect: {reason}
    public static func engineOwned(setting: String, reason: String) -> Wording {
      Wording(.CONF005, .warning, message: "`\(setting)` has no effect: \(reason)",
        help: "Remove it; the job runs the same without it.", related: "")
    }
    /// CONF005: `{setting}` has no effect; {place} decides
    public static func engineOwnedElsewhere(setting: String, place: String) -> Wording {
      Wording(.CONF005, .warning, message: "`\(setting)` has no effect; \(place) decides",
        help: "Remove it, and set \(place) where something else is meant.", related: "")
    }
    /// CONF006: `{setting}` has no equivalent here: {reason}
    public static func noEquivalent(setting: String, reason: String) -> Wording {
      Wording(.CONF006, .warning, message: "`\(setting)` has no equivalent here: \(reason)",
        help: "Remove it, if the job is to run by `weir run` alone; DataWorks may still obey it.", related: "")
    }
    /// CONF006: `{setting}` has no equivalent here; `{other}` takes its place
    public static func noEquivalentReplaced(setting: String, other: String) -> Wording {
      Wording(.CONF006, .warning, message: "`\(setting)` has no equivalent here; `\(other)` takes its place",
        help: "Remove it, or set `\(other)`.", related: "")
    }
    /// CONF006: `{setting}` names the Java class `{class}`, and no Java runs here
    public static func noEquivalentClass(setting: String, `class`: String, instead: String) -> Wording {
      Wording(.CONF006, .warning, message: "`\(setting)` names the Java class `\(`class`)`, and no Java runs here",
        help: "Remove it; \(instead).", related: "")
    }
    /// CONF007: `security.protocol` is {value}, and in `kafkaConfig` only SASL_SSL is supported
    public static func `protocol`(value: String) -> Wording {
      Wording(.CONF007, .error, message: "`security.protocol` is \(value), and in `kafkaConfig` only SASL_SSL is supported",
        help: "Write SASL_SSL, or name a data source in `weir.yaml` with this `securityProtocol`.", related: "the protocol is given here")
    }
    /// CONF007: `{value}` is no security protocol
    public static func protocolUnknown(value: String, accepted: String) -> Wording {
      Wording(.CONF007, .error, message: "`\(value)` is no security protocol",
        help: "Write one of \(accepted).", related: "the protocol is given here")
    }
    /// CONF007: `{value}` is no security protocol; did you mean `{nearest}`?
    public static func protocolNear(value: String, nearest: String) -> Wording {
      Wording(.CONF007, .error, message: "`\(value)` is no security protocol; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "the protocol is given here")
    }
    /// CONF007: `{setting}` asks for TLS, and the protocol {protocol} has none
    public static func protocolWithoutTls(setting: String, `protocol`: String, place: String) -> Wording {
      Wording(.CONF007, .error, message: "`\(setting)` asks for TLS, and the protocol \(`protocol`) has none",
        help: "Set \(place) to SASL_SSL or SSL, or remove `\(setting)`.", related: "the protocol is given here")
    }
    /// CONF007: `{setting}` asks for a login, and the protocol {protocol} has none
    public static func protocolWithoutLogin(setting: String, `protocol`: String, place: String) -> Wording {
      Wording(.CONF007, .error, message: "`\(setting)` asks for a login, and the protocol \(`protocol`) has none",
        help: "Set \(place) to SASL_SSL, or remove `\(setting)`.", related: "the protocol is given here")
    }
    /// CONF008: `{value}` is no SASL mechanism
    public static func mechanism(value: String, accepted: String) -> Wording {
      Wording(.CONF008, .error, message: "`\(value)` is no SASL mechanism",
        help: "Write one of \(accepted).", related: "the protocol is given here")
    }
    /// CONF008: `{value}` is no SASL mechanism; did you mean `{nearest}`?
    public static func mechanismNear(value: String, nearest: String) -> Wording {
      Wording(.CONF008, .error, message: "`\(value)` is no SASL mechanism; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "the protocol is given here")
    }
    /// CONF008: the SASL mechanism `{value}` is not supported
    public static func mechanismUnsupported(value: String, accepted: String) -> Wording {
      Wording(.CONF008, .error, message: "the SASL mechanism `\(value)` is not supported",
        help: "Write one of \(accepted).", related: "the protocol is given here")
    }
    /// CONF008: `{setting}` is given, and the protocol {protocol} logs nobody in
    public static func mechanismWithoutLogin(setting: String, `protocol`: String, place: String) -> Wording {
      Wording(.CONF008, .error, message: "`\(setting)` is given, and the protocol \(`protocol`) logs nobody in",
        help: "Set \(place) to SASL_SSL, or remove `\(setting)`.", related: "the protocol is given here")
    }
    /// CONF008: `{setting}` is given, and without {place} the protocol is PLAINTEXT, which logs nobody in
    public static func mechanismWithoutProtocol(setting: String, place: String) -> Wording {
      Wording(.CONF008, .error, message: "`\(setting)` is given, and without \(place) the protocol is PLAINTEXT, which logs nobody in",
        help: "Add \(place) with SASL_SSL, or remove `\(setting)`.", related: "the protocol is given here")
    }
    /// CONF009: `heartbeat.interval.ms` ({heartbeat}) is not below `{session}` ({timeout})
    public static func heartbeat(heartbeat: String, session: String, timeout: String) -> Wording {
      Wording(.CONF009, .error, message: "`heartbeat.interval.ms` (\(heartbeat)) is not below `\(session)` (\(timeout))",
        help: "Lower `heartbeat.interval.ms` below a third of `\(session)`, or raise `\(session)`.", related: "`\(session)` is given here")
    }
    /// CONF009: `heartbeat.interval.ms` ({heartbeat}) is not below a third of `{session}` ({timeout})
    public static func heartbeatThird(heartbeat: String, session: String, timeout: String) -> Wording {
      Wording(.CONF009, .warning, message: "`heartbeat.interval.ms` (\(heartbeat)) is not below a third of `\(session)` (\(timeout))",
        help: "Lower `heartbeat.interval.ms` below a third of `\(session)`, or raise `\(session)`.", related: "`\(session)` is given here")
    }
    /// CONF010: `max.poll.interval.ms` ({interval}) is below `{session}` ({timeout})
    public static func pollInterval(interval: String, session: String, timeout: String) -> Wording {
      Wording(.CONF010, .error, message: "`max.poll.interval.ms` (\(interval)) is below `\(session)` (\(timeout))",
        help: "Raise `max.poll.interval.ms` to `\(session)` or above, or lower that.", related: "`\(session)` is given here")
    }
    /// CONF010: `{setting}` ({size}) is above `{limit}` ({maximum})
    public static func pollIntervalSize(setting: String, size: String, limit: String, maximum: String) -> Wording {
      Wording(.CONF010, .error, message: "`\(setting)` (\(size)) is above `\(limit)` (\(maximum))",
        help: "Lower `\(setting)`, or raise `\(limit)`.", related: "`\(limit)` is given here")
    }
    /// CONF010: `delivery.timeout.ms` ({delivery}) is below `linger.ms` and `request.timeout.ms` together ({sum})
    public static func pollIntervalDelivery(delivery: String, sum: String) -> Wording {
      Wording(.CONF010, .error, message: "`delivery.timeout.ms` (\(delivery)) is below `linger.ms` and `request.timeout.ms` together (\(sum))",
        help: "Raise `delivery.timeout.ms` to \(sum) or above, or lower one of the two.", related: "the other time is given here")
    }
    /// CONF011: with this value nobody compares the name in a broker's certificate with the broker's own
    public static func noHostCheck() -> Wording {
      Wording(.CONF011, .warning, message: "with this value nobody compares the name in a broker's certificate with the broker's own",
        help: "Remove it, or write `https`; give the brokers certificates with their names.", related: "")
    }
    /// CONF012: {value} was the default of `{setting}` before Kafka {changed}; in {version} it is {current}
    public static func defaultDiffers(value: String, setting: String, changed: String, version: String, current: String) -> Wording {
      Wording(.CONF012, .info, message: "\(value) was the default of `\(setting)` before Kafka \(changed); in \(version) it is \(current)",
        help: "Remove it, if it was only copied; leave it, if \(value) is meant.", related: "the version is declared here")
    }
  }

  public enum JAAS {
    /// JAAS001: {problem}
    public static func syntax(problem: String, advice: String) -> Wording {
      Wording(.JAAS001, .error, message: "\(problem)",
        help: "\(advice)", related: "the first is here")
    }
    /// JAAS001: typographic quotes are part of the value, not around it
    public static func syntaxTypographic() -> Wording {
      Wording(.JAAS001, .error, message: "typographic quotes are part of the value, not around it",
        help: "Write straight double quotes.", related: "the first is here")
    }
    /// JAAS002: there is no entry `KafkaClient`, and no client reads another
    public static func entry() -> Wording {
      Wording(.JAAS002, .error, message: "there is no entry `KafkaClient`, and no client reads another",
        help: "Write `KafkaClient {`, the login module, and `};`.", related: "")
    }
    /// JAAS002: the entry is called `{name}`; a client reads `KafkaClient`
    public static func entryNear(name: String) -> Wording {
      Wording(.JAAS002, .error, message: "the entry is called `\(name)`; a client reads `KafkaClient`",
        help: "Write `KafkaClient`, in these letters.", related: "")
    }
    /// JAAS002: a byte-order mark stands before `KafkaClient` and is part of its name to Java
    public static func entryMark() -> Wording {
      Wording(.JAAS002, .error, message: "a byte-order mark stands before `KafkaClient` and is part of its name to Java",
        help: "Save the file without a byte-order mark.", related: "")
    }
    /// JAAS002: no Kafka client reads the entry `{name}`
    public static func entryOther(name: String) -> Wording {
      Wording(.JAAS002, .error, message: "no Kafka client reads the entry `\(name)`",
        help: "Keep it in the file of the program that reads it.", related: "")
    }
    /// JAAS002: the entry `{name}` stands before `KafkaClient`
    public static func entryFirst(name: String) -> Wording {
      Wording(.JAAS002, .error, message: "the entry `\(name)` stands before `KafkaClient`",
        help: "Put `KafkaClient` first; the other entry belongs in the file of the program that reads it.", related: "")
    }
    /// JAAS002: the entry `KafkaClient` holds no login module
    public static func entryEmpty() -> Wording {
      Wording(.JAAS002, .error, message: "the entry `KafkaClient` holds no login module",
        help: "Write the class of a login module, `required` and its options.", related: "")
    }
    /// JAAS003: the mechanism {mechanism} needs the login module `{needed}`
    public static func loginModule(mechanism: String, needed: String) -> Wording {
      Wording(.JAAS003, .error, message: "the mechanism \(mechanism) needs the login module `\(needed)`",
        help: "Write `\(needed)`, or correct the mechanism.", related: "the mechanism is chosen here")
    }
    /// JAAS003: `{name}` is no login module; did you mean `{nearest}`?
    public static func loginModuleNear(name: String, nearest: String) -> Wording {
      Wording(.JAAS003, .error, message: "`\(name)` is no login module; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "the mechanism is chosen here")
    }
    /// JAAS003: the login module of a Kafka client is none of Kafka's mechanisms
    public static func loginModuleUnknown() -> Wording {
      Wording(.JAAS003, .error, message: "the login module of a Kafka client is none of Kafka's mechanisms",
        help: "Write the login module of the mechanism; `weir explain JAAS003` lists them.", related: "the mechanism is chosen here")
    }
    /// JAAS003: Kafka's clients from 3.4 on refuse this login module
    public static func loginModuleForbidden() -> Wording {
      Wording(.JAAS003, .error, message: "Kafka's clients from 3.4 on refuse this login module",
        help: "Write the login module of the mechanism.", related: "the mechanism is chosen here")
    }
    /// JAAS004: expected `required` after the class of the login module
    public static func controlFlag() -> Wording {
      Wording(.JAAS004, .error, message: "expected `required` after the class of the login module",
        help: "Write `required` behind the class; `requisite`, `sufficient` and `optional` are flags too.", related: "")
    }
    /// JAAS004: `{word}` is no control flag
    public static func controlFlagInvalid(word: String) -> Wording {
      Wording(.JAAS004, .error, message: "`\(word)` is no control flag",
        help: "Write `required` behind the class; `requisite`, `sufficient` and `optional` are flags too.", related: "")
    }
    /// JAAS004: `{word}` is no control flag; did you mean `{nearest}`?
    public static func controlFlagNear(word: String, nearest: String) -> Wording {
      Wording(.JAAS004, .error, message: "`\(word)` is no control flag; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// JAAS005: the login module has no `{option}`
    public static func optionMissing(option: String) -> Wording {
      Wording(.JAAS005, .error, message: "the login module has no `\(option)`",
        help: "Write `\(option)=\"…\"`.", related: "")
    }
    /// JAAS005: `{found}` is not `{option}`: the letters of an option count, and the login module has no other
    public static func optionMissingNear(found: String, option: String) -> Wording {
      Wording(.JAAS005, .error, message: "`\(found)` is not `\(option)`: the letters of an option count, and the login module has no other",
        help: "Write `\(option)`.", related: "")
    }
    /// JAAS005: `{option}` is empty
    public static func optionMissingEmpty(option: String) -> Wording {
      Wording(.JAAS005, .error, message: "`\(option)` is empty",
        help: "Write its value.", related: "")
    }
    /// JAAS005: nobody says the name of the brokers' service: the login module has no `serviceName`
    public static func optionMissingService() -> Wording {
      Wording(.JAAS005, .error, message: "nobody says the name of the brokers' service: the login module has no `serviceName`",
        help: "Write `serviceName=\"kafka\"`, the `sasl.kerberos.service.name` of the brokers.", related: "")
    }
    /// JAAS005: `{option}` needs `{needed}`, which is missing
    public static func optionMissingNeeds(option: String, needed: String) -> Wording {
      Wording(.JAAS005, .error, message: "`\(option)` needs `\(needed)`, which is missing",
        help: "Write `\(needed)`, or remove `\(option)`.", related: "")
    }
    /// JAAS006: `useKeyTab` is not true, and the keytab is not used
    public static func useKeyTab() -> Wording {
      Wording(.JAAS006, .error, message: "`useKeyTab` is not true, and the keytab is not used",
        help: "Write `useKeyTab=true`.", related: "")
    }
    /// JAAS007: the login module has no option `{option}`
    public static func unknownOption(option: String) -> Wording {
      Wording(.JAAS007, .warning, message: "the login module has no option `\(option)`",
        help: "Remove it, or correct its name; the letters of an option count.", related: "")
    }
    /// JAAS007: the login module has no option `{option}`; did you mean `{nearest}`?
    public static func unknownOptionNear(option: String, nearest: String) -> Wording {
      Wording(.JAAS007, .warning, message: "the login module has no option `\(option)`; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`; the letters of an option count.", related: "")
    }
    /// JAAS007: `{option}` is an option of `{owner}`, not of this login module
    public static func unknownOptionElsewhere(option: String, owner: String) -> Wording {
      Wording(.JAAS007, .warning, message: "`\(option)` is an option of `\(owner)`, not of this login module",
        help: "Remove it, or correct its name; the letters of an option count.", related: "")
    }
    /// JAAS008: `{option}` is given twice; this one counts
    public static func optionTwice(option: String) -> Wording {
      Wording(.JAAS008, .warning, message: "`\(option)` is given twice; this one counts",
        help: "Keep the one that is meant.", related: "`\(option)` is given here first, without effect")
    }
    /// JAAS009: the principal is not of the form `name@REALM` or `name/host@REALM`
    public static func principal() -> Wording {
      Wording(.JAAS009, .error, message: "the principal is not of the form `name@REALM` or `name/host@REALM`",
        help: "Write `name@REALM`, or `name/host@REALM`.", related: "")
    }
    /// JAAS009: the principal has no realm
    public static func principalRealm() -> Wording {
      Wording(.JAAS009, .error, message: "the principal has no realm",
        help: "Write `@` and the realm, in capitals as the KDC has it.", related: "")
    }
    /// JAAS009: the principal holds a blank
    public static func principalBlank() -> Wording {
      Wording(.JAAS009, .error, message: "the principal holds a blank",
        help: "Remove the blank.", related: "")
    }
    /// JAAS009: a part of the principal is empty
    public static func principalPart() -> Wording {
      Wording(.JAAS009, .error, message: "a part of the principal is empty",
        help: "Write `name@REALM` or `name/host@REALM`.", related: "")
    }
    /// JAAS010: `storeKey` is neither true nor false
    public static func storeKey() -> Wording {
      Wording(.JAAS010, .error, message: "`storeKey` is neither true nor false",
        help: "Write `storeKey=true` or `storeKey=false`.", related: "")
    }
    /// JAAS011: Java's reader of files replaces `${…}`, Kafka's reader of `sasl.jaas.config` keeps it as it stands
    public static func readersDiffer() -> Wording {
      Wording(.JAAS011, .warning, message: "Java's reader of files replaces `${…}`, Kafka's reader of `sasl.jaas.config` keeps it as it stands",
        help: "Write the value itself, or `${env:NAME}`.", related: "")
    }
    /// JAAS011: a `*` without quotes is a word in a file, and none in `sasl.jaas.config`
    public static func readersDifferStar() -> Wording {
      Wording(.JAAS011, .warning, message: "a `*` without quotes is a word in a file, and none in `sasl.jaas.config`",
        help: "Write the value in double quotes.", related: "")
    }
    /// JAAS011: a file may hold several login modules, `sasl.jaas.config` one
    public static func readersDifferModules() -> Wording {
      Wording(.JAAS011, .warning, message: "a file may hold several login modules, `sasl.jaas.config` one",
        help: "Keep the login module that the mechanism needs.", related: "")
    }
  }

  public enum KRB {
    /// KRB001: {problem}
    public static func syntax(problem: String, advice: String) -> Wording {
      Wording(.KRB001, .error, message: "\(problem)",
        help: "\(advice)", related: "it was opened here")
    }
    /// KRB002: the file has no section `[{section}]`
    public static func sectionMissing(section: String) -> Wording {
      Wording(.KRB002, .error, message: "the file has no section `[\(section)]`",
        help: "Write `[\(section)]` at the beginning of a line.", related: "")
    }
    /// KRB003: `[libdefaults]` has no `default_realm`
    public static func defaultRealm() -> Wording {
      Wording(.KRB003, .error, message: "`[libdefaults]` has no `default_realm`",
        help: "Write `default_realm = ` and the realm of the client's principal.", related: "")
    }
    /// KRB003: `{found}` is not `default_realm`, and `[libdefaults]` has no other
    public static func defaultRealmNear(found: String) -> Wording {
      Wording(.KRB003, .error, message: "`\(found)` is not `default_realm`, and `[libdefaults]` has no other",
        help: "Write `default_realm`.", related: "")
    }
    /// KRB004: the default realm `{realm}` has no block in `[realms]`
    public static func realmUndefined(realm: String) -> Wording {
      Wording(.KRB004, .error, message: "the default realm `\(realm)` has no block in `[realms]`",
        help: "Write `\(realm) = {` with a `kdc` in `[realms]`, or correct `default_realm`.", related: "`[realms]` has this block")
    }
    /// KRB004: the default realm `{realm}` has no block in `[realms]`; did you mean `{nearest}`?
    public static func realmUndefinedNear(realm: String, nearest: String) -> Wording {
      Wording(.KRB004, .error, message: "the default realm `\(realm)` has no block in `[realms]`; did you mean `\(nearest)`?",
        help: "Write the realm in the same letters in both places.", related: "`[realms]` has this block")
    }
    /// KRB005: the realm `{realm}` has no `kdc`
    public static func kdc(realm: String) -> Wording {
      Wording(.KRB005, .error, message: "the realm `\(realm)` has no `kdc`",
        help: "Write `kdc = host:port`; without a port it is 88.", related: "")
    }
    /// KRB005: `{address}` is not host:port
    public static func kdcAddress(address: String) -> Wording {
      Wording(.KRB005, .error, message: "`\(address)` is not host:port",
        help: "Write `kdc = host:port`; an IPv6 address stands in brackets.", related: "")
    }
    /// KRB005: `{scheme}` before the host is no part of it to Java and MIT's library
    public static func kdcScheme(scheme: String) -> Wording {
      Wording(.KRB005, .error, message: "`\(scheme)` before the host is no part of it to Java and MIT's library",
        help: "Write the host and its port alone.", related: "")
    }
    /// KRB005: one `kdc` is one address: MIT's library takes these for one
    public static func kdcSeveral() -> Wording {
      Wording(.KRB005, .error, message: "one `kdc` is one address: MIT's library takes these for one",
        help: "Write a `kdc` line for each.", related: "")
    }
    /// KRB005: the port is not a number from 1 to 65535
    public static func kdcPort() -> Wording {
      Wording(.KRB005, .error, message: "the port is not a number from 1 to 65535",
        help: "Write the port in digits, or leave it out for 88.", related: "")
    }
    /// KRB005: an IPv6 address needs brackets
    public static func kdcIpv6() -> Wording {
      Wording(.KRB005, .error, message: "an IPv6 address needs brackets",
        help: "Write `[address]:port`.", related: "")
    }
    /// KRB006: neither Java nor MIT's library reads `{tag}` in {place}
    public static func unknownKey(tag: String, place: String) -> Wording {
      Wording(.KRB006, .warning, message: "neither Java nor MIT's library reads `\(tag)` in \(place)",
        help: "Remove it, or correct its name.", related: "")
    }
    /// KRB006: neither Java nor MIT's library reads `{tag}` in {place}; did you mean `{nearest}`?
    public static func unknownKeyNear(tag: String, place: String, nearest: String) -> Wording {
      Wording(.KRB006, .warning, message: "neither Java nor MIT's library reads `\(tag)` in \(place); did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// KRB006: only {readers} reads `{tag}` in {place}
    public static func unknownKeyOther(readers: String, tag: String, place: String) -> Wording {
      Wording(.KRB006, .warning, message: "only \(readers) reads `\(tag)` in \(place)",
        help: "Remove it, unless \(readers) reads this file too.", related: "")
    }
    /// KRB006: `{tag}` belongs to {owner}
    public static func unknownKeyElsewhere(tag: String, owner: String) -> Wording {
      Wording(.KRB006, .warning, message: "`\(tag)` belongs to \(owner)",
        help: "Move it there.", related: "")
    }
    /// KRB006: no program reads the section `[{section}]`; did you mean `[{nearest}]`?
    public static func unknownKeySection(section: String, nearest: String) -> Wording {
      Wording(.KRB006, .warning, message: "no program reads the section `[\(section)]`; did you mean `[\(nearest)]`?",
        help: "Write `[\(nearest)]`.", related: "")
    }
    /// KRB006: this stands before the first section, and every reader skips it
    public static func unknownKeyOutside() -> Wording {
      Wording(.KRB006, .warning, message: "this stands before the first section, and every reader skips it",
        help: "Move it into its section, or make it a comment with `#`.", related: "")
    }
    /// KRB007: `{tag}` is {expected}, and this is none
    public static func value(tag: String, expected: String, example: String) -> Wording {
      Wording(.KRB007, .error, message: "`\(tag)` is \(expected), and this is none",
        help: "Write \(example).", related: "")
    }
    /// KRB007: `{word}` is no encryption type; did you mean `{nearest}`?
    public static func valueNear(word: String, nearest: String) -> Wording {
      Wording(.KRB007, .error, message: "`\(word)` is no encryption type; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// KRB007: `{word}` is no encryption type
    public static func valueEncryption(word: String) -> Wording {
      Wording(.KRB007, .error, message: "`\(word)` is no encryption type",
        help: "Write one that Java and MIT's library know, such as `aes256-cts-hmac-sha1-96`.", related: "")
    }
    /// KRB007: Java cannot read this duration, and refuses to log in
    public static func valueJava() -> Wording {
      Wording(.KRB007, .error, message: "Java cannot read this duration, and refuses to log in",
        help: "Write seconds, or units in their order such as `1d 12h`.", related: "")
    }
    /// KRB008: `{tag}` allows {types}, which can be broken
    public static func weakEncryption(tag: String, types: String) -> Wording {
      Wording(.KRB008, .warning, message: "`\(tag)` allows \(types), which can be broken",
        help: "Write types of AES, such as `aes256-cts-hmac-sha1-96`, and give the principals such keys.", related: "")
    }
    /// KRB008: `{tag}` allows encryption that can be broken
    public static func weakEncryptionSwitch(tag: String) -> Wording {
      Wording(.KRB008, .warning, message: "`\(tag)` allows encryption that can be broken",
        help: "Remove it, and give the principals keys of AES.", related: "")
    }
    /// KRB009: {difference}
    public static func readersDiffer(difference: String, advice: String) -> Wording {
      Wording(.KRB009, .warning, message: "\(difference)",
        help: "\(advice)", related: "")
    }
    /// KRB009: `{word}` is a truth value for MIT's library, and none for Java, which takes the default
    public static func readersDifferBoolean(word: String) -> Wording {
      Wording(.KRB009, .warning, message: "`\(word)` is a truth value for MIT's library, and none for Java, which takes the default",
        help: "Write `true` or `false`.", related: "")
    }
    /// KRB009: Java reads {java} seconds, MIT's library {mit}
    public static func readersDifferDuration(java: String, mit: String) -> Wording {
      Wording(.KRB009, .warning, message: "Java reads \(java) seconds, MIT's library \(mit)",
        help: "Write a number of seconds, or units in small letters.", related: "")
    }
    /// KRB009: Java reads this number, MIT's library takes the default
    public static func readersDifferNumber() -> Wording {
      Wording(.KRB009, .warning, message: "Java reads this number, MIT's library takes the default",
        help: "Write the number in decimal digits.", related: "")
    }
    /// KRB009: Java and MIT's library read other types of this list
    public static func readersDifferEncryption() -> Wording {
      Wording(.KRB009, .warning, message: "Java and MIT's library read other types of this list",
        help: "Write full names, parted by single blanks, without families, `+` and `-`.", related: "")
    }
    /// KRB010: `{tag}` is given twice: the first counts, to Java 8 the last
    public static func duplicate(tag: String) -> Wording {
      Wording(.KRB010, .warning, message: "`\(tag)` is given twice: the first counts, to Java 8 the last",
        help: "Keep one of the two.", related: "it is given here first")
    }
    /// KRB010: the realm `{realm}` is given twice: Java takes the first, Java 8 the last, MIT's library both
    public static func duplicateRealm(realm: String) -> Wording {
      Wording(.KRB010, .warning, message: "the realm `\(realm)` is given twice: Java takes the first, Java 8 the last, MIT's library both",
        help: "Keep one of the two.", related: "it is given here first")
    }
    /// KRB010: `[{section}]` is given twice: Java 8 takes the last alone, other readers both
    public static func duplicateSection(section: String) -> Wording {
      Wording(.KRB010, .warning, message: "`[\(section)]` is given twice: Java 8 takes the last alone, other readers both",
        help: "Keep one of the two.", related: "it is given here first")
    }
  }

  public enum KTB {
    /// KTB001: the keytab is damaged at byte {offset}: {fault}; Java uses none of it, MIT's library {readable}
    public static func damaged(offset: String, fault: String, readable: String) -> Wording {
      Wording(.KTB001, .error, message: "the keytab is damaged at byte \(offset): \(fault); Java uses none of it, MIT's library \(readable)",
        help: "Fetch the keytab again from the KDC (`kadmin`, `ktadd`), in binary mode, and look at it with `weir inspect`.", related: "")
    }
    /// KTB001: Java uses none of this keytab, as {fault} at byte {offset}; MIT's library reads {readable}
    public static func damagedJava(fault: String, offset: String, readable: String) -> Wording {
      Wording(.KTB001, .error, message: "Java uses none of this keytab, as \(fault) at byte \(offset); MIT's library reads \(readable)",
        help: "Fetch the keytab again from the KDC (`kadmin`, `ktadd`), in binary mode, and look at it with `weir inspect`.", related: "")
    }
    /// KTB001: MIT's library ends at byte {offset} and sees {readable} of {all}, which Java reads
    public static func damagedMit(offset: String, readable: String, all: String) -> Wording {
      Wording(.KTB001, .error, message: "MIT's library ends at byte \(offset) and sees \(readable) of \(all), which Java reads",
        help: "Fetch the keytab again from the KDC (`kadmin`, `ktadd`), in binary mode, and look at it with `weir inspect`.", related: "")
    }
    /// KTB001: the key of `{principal}` is cut short by the end of the file
    public static func damagedKey(principal: String) -> Wording {
      Wording(.KTB001, .error, message: "the key of `\(principal)` is cut short by the end of the file",
        help: "Fetch the keytab again from the KDC (`kadmin`, `ktadd`), in binary mode, and look at it with `weir inspect`.", related: "")
    }
    /// KTB001: the keytab holds no key
    public static func damagedEmpty() -> Wording {
      Wording(.KTB001, .error, message: "the keytab holds no key",
        help: "Fetch the keytab again from the KDC (`kadmin`, `ktadd`), in binary mode, and look at it with `weir inspect`.", related: "")
    }
    /// KTB001: this is no keytab: it does not begin with the bytes 05 01 or 05 02
    public static func damagedNoKeytab() -> Wording {
      Wording(.KTB001, .error, message: "this is no keytab: it does not begin with the bytes 05 01 or 05 02",
        help: "Fetch the keytab again from the KDC (`kadmin`, `ktadd`), in binary mode, and look at it with `weir inspect`.", related: "")
    }
    /// KTB002: the keytab has no key for the principal `{principal}`; it has keys for {others}
    public static func principal(principal: String, others: String) -> Wording {
      Wording(.KTB002, .error, message: "the keytab has no key for the principal `\(principal)`; it has keys for \(others)",
        help: "Export the principal's key into this keytab (`kadmin`, `ktadd`), or name the principal whose key it holds.", related: "")
    }
    /// KTB002: the keytab has a key for `{found}`, which is not the principal `{principal}`: letters differ in their case
    public static func principalCase(found: String, principal: String) -> Wording {
      Wording(.KTB002, .error, message: "the keytab has a key for `\(found)`, which is not the principal `\(principal)`: letters differ in their case",
        help: "Write the principal in the same letters as the KDC has it.", related: "")
    }
    /// KTB003: the keytab holds keys of `{principal}` of the versions {versions}
    public static func oldKey(principal: String, versions: String) -> Wording {
      Wording(.KTB003, .warning, message: "the keytab holds keys of `\(principal)` of the versions \(versions)",
        help: "Leave the version that the KDC has (`kvno` shows it), and remove the others with `ktutil`.", related: "")
    }
    /// KTB004: the keys of `{principal}` are of {types} alone, which can be broken
    public static func weakKey(principal: String, types: String) -> Wording {
      Wording(.KTB004, .warning, message: "the keys of `\(principal)` are of \(types) alone, which can be broken",
        help: "Let the KDC make a key of AES (`kadmin`, `cpw -randkey -e aes256-cts:normal`), and export it again.", related: "")
    }
    /// KTB004: no key of `{principal}` has a type that krb5.conf permits: it has {types}, permitted are {permitted}
    public static func weakKeyNotPermitted(principal: String, types: String, permitted: String) -> Wording {
      Wording(.KTB004, .error, message: "no key of `\(principal)` has a type that krb5.conf permits: it has \(types), permitted are \(permitted)",
        help: "Export a key of a permitted type, or permit one that the keytab has.", related: "the types are permitted here")
    }
    /// KTB004: no key of `{principal}` has a type that a reader uses: {types}
    public static func weakKeyUnknown(principal: String, types: String) -> Wording {
      Wording(.KTB004, .error, message: "no key of `\(principal)` has a type that a reader uses: \(types)",
        help: "Let the KDC make a key of AES (`kadmin`, `cpw -randkey -e aes256-cts:normal`), and export it again.", related: "")
    }
    /// KTB005: others than its owner may read the keytab: its mode is {mode}
    public static func readable(mode: String) -> Wording {
      Wording(.KTB005, .warning, message: "others than its owner may read the keytab: its mode is \(mode)",
        help: "Take the right from them: `chmod 600` on the file.", related: "")
    }
  }

  public enum SSL {
    /// SSL001: this is no truststore or keystore: neither JKS, JCEKS, PKCS#12 nor PEM
    public static func store() -> Wording {
      Wording(.SSL001, .error, message: "this is no truststore or keystore: neither JKS, JCEKS, PKCS#12 nor PEM",
        help: "Fetch or make the store again, in binary mode, and look at it with `weir inspect`.", related: "")
    }
    /// SSL001: this is no truststore or keystore: it looks like {likeness}
    public static func storeLikeness(likeness: String) -> Wording {
      Wording(.SSL001, .error, message: "this is no truststore or keystore: it looks like \(likeness)",
        help: "Fetch or make the store again, in binary mode, and look at it with `weir inspect`.", related: "")
    }
    /// SSL001: this is a certificate in DER, which no client takes for a store
    public static func storeCertificate() -> Wording {
      Wording(.SSL001, .error, message: "this is a certificate in DER, which no client takes for a store",
        help: "Import it with `keytool -importcert`, or turn it into PEM with `openssl x509 -inform DER`.", related: "")
    }
    /// SSL001: its private key has the form `{form}`, which Kafka's client does not read
    public static func storeKeyForm(form: String) -> Wording {
      Wording(.SSL001, .error, message: "its private key has the form `\(form)`, which Kafka's client does not read",
        help: "Turn it into PKCS#8 with `openssl pkcs8 -topk8`.", related: "")
    }
    /// SSL001: the store cannot be read: {problem}
    public static func storeDamaged(problem: String) -> Wording {
      Wording(.SSL001, .error, message: "the store cannot be read: \(problem)",
        help: "Fetch or make the store again, in binary mode, and look at it with `weir inspect`.", related: "")
    }
    /// SSL001: its name says {said}, and it is {kind}
    public static func storeNamed(said: String, kind: String) -> Wording {
      Wording(.SSL001, .error, message: "its name says \(said), and it is \(kind)",
        help: "Give it the name of its type; readers that go by the name take it for another.", related: "")
    }
    /// SSL001: `{setting}` says {said}, and the store is {kind}
    public static func storeSetting(setting: String, said: String, kind: String) -> Wording {
      Wording(.SSL001, .error, message: "`\(setting)` says \(said), and the store is \(kind)",
        help: "Write `\(kind)`.", related: "the store")
    }
    /// SSL002: this is not the password of the {store}, or the store was changed
    public static func password(store: String) -> Wording {
      Wording(.SSL002, .error, message: "this is not the password of the \(store), or the store was changed",
        help: "Give the password that the store was made with; `weir inspect` with `--password-env` tries one.", related: "the store")
    }
    /// SSL002: this is not the password of the private key
    public static func passwordKey() -> Wording {
      Wording(.SSL002, .error, message: "this is not the password of the private key",
        help: "Give the password that the store was made with; `weir inspect` with `--password-env` tries one.", related: "the store")
    }
    /// SSL003: the certificate `{subject}` expired on {date}
    public static func certificateDates(subject: String, date: String) -> Wording {
      Wording(.SSL003, .error, message: "the certificate `\(subject)` expired on \(date)",
        help: "Renew it, and import the new one into the store.", related: "")
    }
    /// SSL003: the certificate `{subject}` is not valid before {date}
    public static func certificateDatesEarly(subject: String, date: String) -> Wording {
      Wording(.SSL003, .error, message: "the certificate `\(subject)` is not valid before \(date)",
        help: "Renew it, and import the new one into the store.", related: "")
    }
    /// SSL003: the certificate `{subject}` expires on {date}, in {days} days
    public static func certificateDatesSoon(subject: String, date: String, days: String) -> Wording {
      Wording(.SSL003, .warning, message: "the certificate `\(subject)` expires on \(date), in \(days) days",
        help: "Renew it, and import the new one into the store.", related: "")
    }
    /// SSL004: the truststore holds no trusted certificate
    public static func storeContent() -> Wording {
      Wording(.SSL004, .error, message: "the truststore holds no trusted certificate",
        help: "Import the certificate of the brokers' authority with `keytool -importcert`.", related: "")
    }
    /// SSL004: Java skips the certificates of this truststore ({count}): none has the mark of a trusted one
    public static func storeContentUnmarked(count: String) -> Wording {
      Wording(.SSL004, .error, message: "Java skips the certificates of this truststore (\(count)): none has the mark of a trusted one",
        help: "Make the store with `keytool -importcert`, or with `openssl pkcs12 -export -jdktrust anyExtendedKeyUsage`.", related: "")
    }
    /// SSL004: the keystore holds no private key
    public static func storeContentKeystore() -> Wording {
      Wording(.SSL004, .error, message: "the keystore holds no private key",
        help: "Import the client's key with its certificate, for example with `keytool -importkeystore`.", related: "")
    }
    /// SSL004: the private key of the keystore has no certificate
    public static func storeContentNoCertificate() -> Wording {
      Wording(.SSL004, .error, message: "the private key of the keystore has no certificate",
        help: "Import the certificate of the key.", related: "")
    }
    /// SSL005: the certificate `{subject}` is signed with {digest}, which can be forged
    public static func weakCertificate(subject: String, digest: String) -> Wording {
      Wording(.SSL005, .warning, message: "the certificate `\(subject)` is signed with \(digest), which can be forged",
        help: "Have it issued again, with SHA-256 and a key of 2048 bits or more.", related: "")
    }
    /// SSL005: the certificate `{subject}` has a key of {size} bits, fewer than 2048
    public static func weakCertificateKey(subject: String, size: String) -> Wording {
      Wording(.SSL005, .warning, message: "the certificate `\(subject)` has a key of \(size) bits, fewer than 2048",
        help: "Have it issued again, with SHA-256 and a key of 2048 bits or more.", related: "")
    }
  }

  public enum LINK {
    /// LINK001: no `weir.yaml` above this job defines the data source `{name}`
    public static func dataSource(name: String) -> Wording {
      Wording(.LINK001, .error, message: "no `weir.yaml` above this job defines the data source `\(name)`",
        help: "Define `\(name)` under `datasources:` in `weir.yaml`, or correct the name.", related: "")
    }
    /// LINK001: no `weir.yaml` above this job defines the data source `{name}`; did you mean `{nearest}`?
    public static func dataSourceNear(name: String, nearest: String) -> Wording {
      Wording(.LINK001, .error, message: "no `weir.yaml` above this job defines the data source `\(name)`; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// LINK001: the data source `{name}` is unknown: there is no `weir.yaml` above this job
    public static func dataSourceNoProject(name: String) -> Wording {
      Wording(.LINK001, .warning, message: "the data source `\(name)` is unknown: there is no `weir.yaml` above this job",
        help: "Write a `weir.yaml` that defines `\(name)` under `datasources:`; `weir init` makes one.", related: "")
    }
    /// LINK002: `{name}` is a data source of the type `{found}`, and this is a `{expected}` step
    public static func dataSourceType(name: String, found: String, expected: String) -> Wording {
      Wording(.LINK002, .error, message: "`\(name)` is a data source of the type `\(found)`, and this is a `\(expected)` step",
        help: "Name a data source of the type `\(expected)`, or correct the `stepType`.", related: "`\(name)` has its type here")
    }
    /// LINK003: `server` names no broker of the data source `{name}`
    public static func serverMismatch(name: String) -> Wording {
      Wording(.LINK003, .warning, message: "`server` names no broker of the data source `\(name)`",
        help: "Remove `server`, or correct it; `datasource` alone says where the brokers are.", related: "the brokers of `\(name)`")
    }
    /// LINK003: `{address}` is no broker of the data source `{name}`
    public static func serverMismatchSome(address: String, name: String) -> Wording {
      Wording(.LINK003, .warning, message: "`\(address)` is no broker of the data source `\(name)`",
        help: "Remove `server`, or correct it; `datasource` alone says where the brokers are.", related: "the brokers of `\(name)`")
    }
    /// LINK004: {reason} needs {needed}, and `{name}` names none
    public static func credentialsMissing(reason: String, needed: String, name: String, key: String) -> Wording {
      Wording(.LINK004, .error, message: "\(reason) needs \(needed), and `\(name)` names none",
        help: "Write `\(key): ` and the path of the file, relative to this file.", related: "")
    }
    /// LINK005: {reason} does not use `{key}`
    public static func credentialsUnused(reason: String, key: String) -> Wording {
      Wording(.LINK005, .warning, message: "\(reason) does not use `\(key)`",
        help: "Remove it, or choose the protocol and mechanism that use it.", related: "")
    }
    /// LINK006: the principal's realm `{realm}` has no block in `[realms]` of this file
    public static func realm(realm: String) -> Wording {
      Wording(.LINK006, .error, message: "the principal's realm `\(realm)` has no block in `[realms]` of this file",
        help: "Write `\(realm) = {` with a `kdc` in `[realms]`, or correct the principal.", related: "")
    }
    /// LINK006: the principal's realm `{realm}` has no block in `[realms]` of this file; did you mean `{nearest}`?
    public static func realmNear(realm: String, nearest: String) -> Wording {
      Wording(.LINK006, .error, message: "the principal's realm `\(realm)` has no block in `[realms]` of this file; did you mean `\(nearest)`?",
        help: "Write the realm in the same letters in both files.", related: "")
    }
    /// LINK007: the brokers' service is called `{given}` here, and `{login}` in the JAAS file
    public static func serviceName(given: String, login: String) -> Wording {
      Wording(.LINK007, .error, message: "the brokers' service is called `\(given)` here, and `\(login)` in the JAAS file",
        help: "Keep one of the two, with the `sasl.kerberos.service.name` of the brokers.", related: "the login module's `serviceName`")
    }
    /// LINK008: the broker `{address}` is named by its address, and Kerberos needs its name
    public static func addressUnderKerberos(address: String) -> Wording {
      Wording(.LINK008, .warning, message: "the broker `\(address)` is named by its address, and Kerberos needs its name",
        help: "Write the broker's host name, and map it in `hosts` where the name service does not know it.", related: "")
    }
    /// LINK009: `{job}` reads `{topic}` in the group `{group}` too
    public static func sharedGroup(job: String, topic: String, group: String) -> Wording {
      Wording(.LINK009, .warning, message: "`\(job)` reads `\(topic)` in the group `\(group)` too",
        help: "Give each job a group of its own.", related: "the group of the other job")
    }
    /// LINK010: column {index}, {found}, cannot become {target}
    public static func columnTypes(index: String, found: String, target: String) -> Wording {
      Wording(.LINK010, .warning, message: "column \(index), \(found), cannot become \(target)",
        help: "Choose another column or another type; STRING and JSON_STRING take every column.", related: "the column in the reader")
    }
    /// LINK011: no job below this `weir.yaml` names the data source `{name}`
    public static func unusedDataSource(name: String) -> Wording {
      Wording(.LINK011, .info, message: "no job below this `weir.yaml` names the data source `\(name)`",
        help: "Remove it, or correct the jobs that were meant to name it.", related: "")
    }
  }

  public enum VER {
    /// VER001: Kafka {version} is before 0.10.2, and cannot look up offsets by time
    public static func brokerVersionOld(version: String) -> Wording {
      Wording(.VER001, .error, message: "Kafka \(version) is before 0.10.2, and cannot look up offsets by time",
        help: "Use brokers of 0.10.2 or later, or correct the version.", related: "")
    }
    /// VER001: Kafka {version} is after 3.6, the last that is supported
    public static func brokerVersionNew(version: String) -> Wording {
      Wording(.VER001, .error, message: "Kafka \(version) is after 3.6, the last that is supported",
        help: "Write the version of the brokers, up to 3.6; of a newer cluster write `3.6` at your own risk.", related: "")
    }
    /// VER001: there never was a Kafka {version}
    public static func brokerVersionUnknown(version: String) -> Wording {
      Wording(.VER001, .error, message: "there never was a Kafka \(version)",
        help: "Write the version of the brokers with its minor number, such as `2.8` or `3.6.2`.", related: "")
    }
    /// VER001: `{version}` is no version of Kafka
    public static func brokerVersionUnparsable(version: String) -> Wording {
      Wording(.VER001, .error, message: "`\(version)` is no version of Kafka",
        help: "Write the version with its minor number, such as `2.8` or `3.6.2`.", related: "")
    }
    /// VER002: `{name}` declares no `version`: VER003, VER004, CONF003 and CONF012 are not applied
    public static func versionUnknown(name: String) -> Wording {
      Wording(.VER002, .info, message: "`\(name)` declares no `version`: VER003, VER004, CONF003 and CONF012 are not applied",
        help: "Add `version` with the version of the brokers, such as `3.6`.", related: "")
    }
    /// VER003: {feature} came with Kafka {since}, and `{name}` is declared as {version}
    public static func featureVersion(feature: String, since: String, name: String, version: String) -> Wording {
      Wording(.VER003, .error, message: "\(feature) came with Kafka \(since), and `\(name)` is declared as \(version)",
        help: "Do without it, or correct the `version` of `\(name)`.", related: "the version is declared here")
    }
    /// VER004: without `skipExceedRecord`, records past the end are passed on; for Kafka {version} it is to be true
    public static func skipVersion(version: String) -> Wording {
      Wording(.VER004, .warning, message: "without `skipExceedRecord`, records past the end are passed on; for Kafka \(version) it is to be true",
        help: "Set `skipExceedRecord` to true.", related: "the version is declared here")
    }
    /// VER004: with `skipExceedRecord` false, records past the end are passed on; for Kafka {version} it is to be true
    public static func skipVersionSwitchedOff(version: String) -> Wording {
      Wording(.VER004, .warning, message: "with `skipExceedRecord` false, records past the end are passed on; for Kafka \(version) it is to be true",
        help: "Set `skipExceedRecord` to true.", related: "the version is declared here")
    }
    /// VER004: for Kafka {version} `skipExceedRecord` is to be false
    public static func skipVersionEarly(version: String) -> Wording {
      Wording(.VER004, .warning, message: "for Kafka \(version) `skipExceedRecord` is to be false",
        help: "Set `skipExceedRecord` to false, or use brokers of 0.10.2 or later.", related: "the version is declared here")
    }
  }

  public enum PARAM {
    /// PARAM001: {problem}
    public static func expression(problem: String, advice: String) -> Wording {
      Wording(.PARAM001, .error, message: "\(problem)",
        help: "\(advice)", related: "")
    }
    /// PARAM002: nobody assigns the parameter `{name}`
    public static func unassigned(name: String) -> Wording {
      Wording(.PARAM002, .warning, message: "nobody assigns the parameter `\(name)`",
        help: "Give it a value with `--param \(name)=…`, or under `parameters` in `weir.yaml`.", related: "")
    }
    /// PARAM002: nobody assigns the parameter `{name}`; did you mean `{meant}`?
    public static func unassignedNear(name: String, meant: String) -> Wording {
      Wording(.PARAM002, .warning, message: "nobody assigns the parameter `\(name)`; did you mean `\(meant)`?",
        help: "Write `\(meant)`, or give `\(name)` a value.", related: "")
    }
    /// PARAM002: `{name}` has no value here: only a scheduler knows it
    public static func unassignedBuiltIn(name: String) -> Wording {
      Wording(.PARAM002, .warning, message: "`\(name)` has no value here: only a scheduler knows it",
        help: "Write what it stands for, or take the parameter out.", related: "")
    }
    /// PARAM003: `{element}` in `${…}`, which holds the business date and no time of day
    public static func timeInDailyClock(element: String) -> Wording {
      Wording(.PARAM003, .error, message: "`\(element)` in `${…}`, which holds the business date and no time of day",
        help: "Write it between `$[` and `]`, which counts from the scheduled time, a day after the business date.", related: "")
    }
    /// PARAM003: `{offset}` in `${…}` is a part of a day, and the business date counts whole ones
    public static func timeInDailyFraction(offset: String) -> Wording {
      Wording(.PARAM003, .error, message: "`\(offset)` in `${…}` is a part of a day, and the business date counts whole ones",
        help: "Write it between `$[` and `]`, which counts from the scheduled time, a day after the business date.", related: "")
    }
    /// PARAM004: `{offset}` counts days, and the format shows none
    public static func months(offset: String, meant: String) -> Wording {
      Wording(.PARAM004, .error, message: "`\(offset)` counts days, and the format shows none",
        help: "Write `\(meant)`.", related: "")
    }
    /// PARAM004: `{offset}` count days, and the format shows none
    public static func monthsSeveral(offset: String) -> Wording {
      Wording(.PARAM004, .error, message: "`\(offset)` count days, and the format shows none",
        help: "Add the numbers up, and go by months with `$[add_months(yyyymm,-1)]`, by years with `$[add_months(yyyy,-12)]`.", related: "")
    }
    /// PARAM005: `{key}` becomes `{value}`, and takes {expected}
    public static func expandedValue(key: String, value: String, expected: String) -> Wording {
      Wording(.PARAM005, .error, message: "`\(key)` becomes `\(value)`, and takes \(expected)",
        help: "Correct the expression, or what is assigned to it.", related: "")
    }
    /// PARAM006: `mm` is the month, after an hour too
    public static func clockFormatMinutes(meant: String) -> Wording {
      Wording(.PARAM006, .warning, message: "`mm` is the month, after an hour too",
        help: "Write `mi` for minutes: `\(meant)`.", related: "")
    }
    /// PARAM006: `hh` counts to 12, in the morning and in the afternoon alike
    public static func clockFormatHours(meant: String) -> Wording {
      Wording(.PARAM006, .warning, message: "`hh` counts to 12, in the morning and in the afternoon alike",
        help: "Write `hh24`: `\(meant)`; where twelve hours are meant, `hh12` says so.", related: "")
    }
    /// PARAM006: `mm` is the month, after an hour too, and `hh` counts to 12
    public static func clockFormatBoth(meant: String) -> Wording {
      Wording(.PARAM006, .warning, message: "`mm` is the month, after an hour too, and `hh` counts to 12",
        help: "Write `mi` for minutes and `hh24` for hours: `\(meant)`.", related: "")
    }
  }

  public enum PROJ {
    /// PROJ001: {problem}
    public static func yaml(problem: String, advice: String) -> Wording {
      Wording(.PROJ001, .error, message: "\(problem)",
        help: "\(advice)", related: "")
    }
    /// PROJ001: `{key}` is given twice in one mapping
    public static func yamlDuplicate(key: String) -> Wording {
      Wording(.PROJ001, .error, message: "`\(key)` is given twice in one mapping",
        help: "Keep the one that is meant and remove the other.", related: "`\(key)` is given here first")
    }
    /// PROJ002: `{key}` is not a key of {object}
    public static func unknownKey(key: String, object: String) -> Wording {
      Wording(.PROJ002, .error, message: "`\(key)` is not a key of \(object)",
        help: "Remove the key, or correct its name. `weir schema project` prints the keys that are known.", related: "")
    }
    /// PROJ002: `{key}` is not a key of {object}; did you mean `{nearest}`?
    public static func unknownKeyNear(key: String, object: String, nearest: String) -> Wording {
      Wording(.PROJ002, .error, message: "`\(key)` is not a key of \(object); did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// PROJ002: `{key}` is not a key of {object}; it belongs to {owner}
    public static func unknownKeyElsewhere(key: String, object: String, owner: String) -> Wording {
      Wording(.PROJ002, .error, message: "`\(key)` is not a key of \(object); it belongs to \(owner)",
        help: "Move it to \(owner).", related: "")
    }
    /// PROJ003: `{key}` is missing; {object} needs it
    public static func valueMissing(key: String, object: String) -> Wording {
      Wording(.PROJ003, .error, message: "`\(key)` is missing; \(object) needs it",
        help: "Add `\(key)`.", related: "")
    }
    /// PROJ003: `{key}` takes {expected}, not {found}
    public static func valueType(key: String, expected: String, found: String) -> Wording {
      Wording(.PROJ003, .error, message: "`\(key)` takes \(expected), not \(found)",
        help: "Write \(expected).", related: "")
    }
    /// PROJ003: `{value}` is no value of `{key}`
    public static func valueValue(value: String, key: String, accepted: String) -> Wording {
      Wording(.PROJ003, .error, message: "`\(value)` is no value of `\(key)`",
        help: "Write one of \(accepted).", related: "")
    }
    /// PROJ003: `{value}` is no value of `{key}`; did you mean `{nearest}`?
    public static func valueNear(value: String, key: String, nearest: String) -> Wording {
      Wording(.PROJ003, .error, message: "`\(value)` is no value of `\(key)`; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// PROJ003: `{key}` is {value}, and takes {minimum} to {maximum}
    public static func valueRange(key: String, value: String, minimum: String, maximum: String) -> Wording {
      Wording(.PROJ003, .error, message: "`\(key)` is \(value), and takes \(minimum) to \(maximum)",
        help: "Write a number from \(minimum) to \(maximum).", related: "")
    }
    /// PROJ003: `{value}` is no {what}: {problem}
    public static func valueMalformed(value: String, what: String, problem: String, advice: String) -> Wording {
      Wording(.PROJ003, .error, message: "`\(value)` is no \(what): \(problem)",
        help: "\(advice)", related: "")
    }
    /// PROJ003: `{path}` extends in a circle: {chain}
    public static func valueCircle(path: String, chain: String) -> Wording {
      Wording(.PROJ003, .error, message: "`\(path)` extends in a circle: \(chain)",
        help: "Remove one of the files from `extends`.", related: "")
    }
    /// PROJ004: `{key}` names `{path}`, and there is no such file
    public static func file(key: String, path: String, resolved: String) -> Wording {
      Wording(.PROJ004, .error, message: "`\(key)` names `\(path)`, and there is no such file",
        help: "Put the file at `\(resolved)`, or correct the path.", related: "")
    }
    /// PROJ004: `{key}` names `{path}`, which is a folder
    public static func fileFolder(key: String, path: String, resolved: String) -> Wording {
      Wording(.PROJ004, .error, message: "`\(key)` names `\(path)`, which is a folder",
        help: "Name a file in `\(resolved)`.", related: "")
    }
    /// PROJ005: the environment variable `{name}` is not set
    public static func secretVariable(name: String) -> Wording {
      Wording(.PROJ005, .error, message: "the environment variable `\(name)` is not set",
        help: "Set it where the job runs; for `weir lint` alone it may stay unset.", related: "")
    }
    /// PROJ005: the environment variable `{name}` is empty
    public static func secretEmpty(name: String) -> Wording {
      Wording(.PROJ005, .error, message: "the environment variable `\(name)` is empty",
        help: "Set it where the job runs; for `weir lint` alone it may stay unset.", related: "")
    }
    /// PROJ005: there is no file `{path}` to take the secret from
    public static func secretFile(path: String, resolved: String) -> Wording {
      Wording(.PROJ005, .error, message: "there is no file `\(path)` to take the secret from",
        help: "Put the secret into `\(resolved)`, or correct the path; it is relative to `weir.yaml`.", related: "")
    }
    /// PROJ005: `{source}` is no place to take a secret from
    public static func secretSource(source: String) -> Wording {
      Wording(.PROJ005, .error, message: "`\(source)` is no place to take a secret from",
        help: "Write `${env:NAME}` or `${file:PATH}`.", related: "")
    }
    /// PROJ006: {problem}
    public static func ownRule(problem: String, advice: String) -> Wording {
      Wording(.PROJ006, .error, message: "\(problem)",
        help: "\(advice)", related: "")
    }
  }

  public enum SEC {
    /// SEC001: `{key}` is given in clear
    public static func literalSecret(key: String) -> Wording {
      Wording(.SEC001, .error, message: "`\(key)` is given in clear",
        help: "Give it as `${env:NAME}` or `${file:PATH}`, and change it: whoever has the repository has the old one.", related: "")
    }
    /// SEC001: `{key}` is given in clear
    public static func literalSecretScript(key: String) -> Wording {
      Wording(.SEC001, .error, message: "`\(key)` is given in clear",
        help: "Move it to the data source in `weir.yaml`, as `${env:NAME}` or `${file:PATH}`, and change it.", related: "")
    }
    /// SEC001: `{key}` holds a password in clear
    public static func literalSecretWithin(key: String) -> Wording {
      Wording(.SEC001, .error, message: "`\(key)` holds a password in clear",
        help: "Move it to the data source in `weir.yaml`, as `${env:NAME}` or `${file:PATH}`, and change it.", related: "")
    }
    /// SEC001: `{key}` is given in clear
    public static func literalSecretLogin(key: String) -> Wording {
      Wording(.SEC001, .error, message: "`\(key)` is given in clear",
        help: "Write `${env:NAME}` or `${file:PATH}` in its quotes, and change it: whoever has the repository has the old one.", related: "")
    }
    /// SEC002: this is the passphrase that Alibaba Cloud publishes for its truststore
    public static func knownSecret() -> Wording {
      Wording(.SEC002, .info, message: "this is the passphrase that Alibaba Cloud publishes for its truststore",
        help: "Leave it, if the truststore is the published one; another truststore wants a passphrase of its own.", related: "")
    }
    /// SEC003: `PLAIN` over `{protocol}` sends the password in clear
    public static func plaintextPasswordPlain(`protocol`: String) -> Wording {
      Wording(.SEC003, .warning, message: "`PLAIN` over `\(`protocol`)` sends the password in clear",
        help: "Set `securityProtocol` to SASL_SSL, on a listener of the brokers that speaks TLS.", related: "this job logs in so")
    }
    /// SEC003: `{mechanism}` over `{protocol}` lets a listener guess the password at leisure
    public static func plaintextPasswordScram(mechanism: String, `protocol`: String) -> Wording {
      Wording(.SEC003, .warning, message: "`\(mechanism)` over `\(`protocol`)` lets a listener guess the password at leisure",
        help: "Set `securityProtocol` to SASL_SSL, on a listener of the brokers that speaks TLS.", related: "this job logs in so")
    }
  }

  public enum SUP {
    /// SUP001: this {kind} for `{code}` hides nothing
    public static func suppressionUnused(kind: String, code: String) -> Wording {
      Wording(.SUP001, .warning, message: "this \(kind) for `\(code)` hides nothing",
        help: "Remove it; the finding that it was for is not there.", related: "")
    }
    /// SUP001: the suppression of `{code}` ended on {date}, and its finding is back
    public static func suppressionUnusedExpired(code: String, date: String) -> Wording {
      Wording(.SUP001, .warning, message: "the suppression of `\(code)` ended on \(date), and its finding is back",
        help: "Repair what it hid, or give it a new date and a reason that still holds.", related: "")
    }
    /// SUP001: this baseline entry for `{code}` counts {count}, and {found} would do
    public static func suppressionUnusedFewer(code: String, count: String, found: String) -> Wording {
      Wording(.SUP001, .warning, message: "this baseline entry for `\(code)` counts \(count), and \(found) would do",
        help: "Write the baseline anew with `--write-baseline`.", related: "")
    }
    /// SUP001: no rule is called `{code}`
    public static func suppressionUnusedUnknown(code: String) -> Wording {
      Wording(.SUP001, .warning, message: "no rule is called `\(code)`",
        help: "Name a rule by its code or its name; `weir rules` lists them.", related: "")
    }
    /// SUP001: no rule is called `{code}`; did you mean `{nearest}`?
    public static func suppressionUnusedNear(code: String, nearest: String) -> Wording {
      Wording(.SUP001, .warning, message: "no rule is called `\(code)`; did you mean `\(nearest)`?",
        help: "Write `\(nearest)`.", related: "")
    }
    /// SUP001: this suppression is not written as one, and hides nothing
    public static func suppressionUnusedForm() -> Wording {
      Wording(.SUP001, .warning, message: "this suppression is not written as one, and hides nothing",
        help: "Write `weir: ignore CODE reason …`, with `expires 2027-03-31` before the reason where it is to end.", related: "")
    }
  }

  public enum LIVE {
    /// LIVE001: {what}
    public static func unreachable(what: String, advice: String) -> Wording {
      Wording(.LIVE001, .error, message: "\(what)",
        help: "\(advice)", related: "")
    }
    /// LIVE001: {what}
    public static func unreachableOneOf(what: String, advice: String) -> Wording {
      Wording(.LIVE001, .warning, message: "\(what)",
        help: "\(advice)", related: "")
    }
    /// LIVE002: {what}
    public static func login(what: String, advice: String) -> Wording {
      Wording(.LIVE002, .error, message: "\(what)",
        help: "\(advice)", related: "")
    }
    /// LIVE003: the cluster calls a broker {broker}, and there {what}
    public static func advertisedBroker(broker: String, what: String, advice: String) -> Wording {
      Wording(.LIVE003, .error, message: "the cluster calls a broker \(broker), and there \(what)",
        help: "\(advice)", related: "")
    }
    /// LIVE004: {what}
    public static func topic(what: String, advice: String) -> Wording {
      Wording(.LIVE004, .error, message: "\(what)",
        help: "\(advice)", related: "")
    }
    /// LIVE005: topic `{topic}` has no partition {partition}: it has {count}, counted from 0
    public static func partition(topic: String, partition: String, count: String) -> Wording {
      Wording(.LIVE005, .error, message: "topic `\(topic)` has no partition \(partition): it has \(count), counted from 0",
        help: "Correct `partition`, or leave it out.", related: "")
    }
    /// LIVE005: topic `{topic}` has partitions without a leader: {partitions}
    public static func partitionLeaderless(topic: String, partitions: String) -> Wording {
      Wording(.LIVE005, .error, message: "topic `\(topic)` has partitions without a leader: \(partitions)",
        help: "See whether the brokers that hold them are up.", related: "")
    }
    /// LIVE006: {what}
    public static func offsets(what: String, advice: String) -> Wording {
      Wording(.LIVE006, .error, message: "\(what)",
        help: "\(advice)", related: "")
    }
    /// LIVE006: {partitions} of topic `{topic}` may have lost records of the window: retention deleted what came before
    public static func offsetsWindow(partitions: String, topic: String) -> Wording {
      Wording(.LIVE006, .warning, message: "\(partitions) of topic `\(topic)` may have lost records of the window: retention deleted what came before",
        help: "Run the job more often than retention deletes, or raise `retention.ms` of the topic.", related: "")
    }
    /// LIVE007: the range holds no offset in any partition of topic `{topic}`
    public static func nothingToRead(topic: String) -> Wording {
      Wording(.LIVE007, .info, message: "the range holds no offset in any partition of topic `\(topic)`",
        help: "Look at begin and end where that is not what you expect.", related: "")
    }
    /// LIVE008: {what}
    public static func noCommit(what: String, advice: String) -> Wording {
      Wording(.LIVE008, .error, message: "\(what)",
        help: "\(advice)", related: "")
    }
    /// LIVE009: the group `{group}` has {count} members now (it is {state})
    public static func groupInUse(group: String, count: String, state: String) -> Wording {
      Wording(.LIVE009, .warning, message: "the group `\(group)` has \(count) members now (it is \(state))",
        help: "Give the job a group of its own, or stop what else uses the group.", related: "")
    }
    /// LIVE010: messages of up to {size} bytes may be sent (`max.request.size`), and topic `{topic}` takes {limit} (`max.message.bytes`)
    public static func messageSize(size: String, topic: String, limit: String) -> Wording {
      Wording(.LIVE010, .warning, message: "messages of up to \(size) bytes may be sent (`max.request.size`), and topic `\(topic)` takes \(limit) (`max.message.bytes`)",
        help: "Raise `max.message.bytes` of the topic, or lower `max.request.size`.", related: "")
    }
    /// LIVE010: messages of up to {size} bytes may be sent (the default of `max.request.size`), and topic `{topic}` takes {limit} (`max.message.bytes`)
    public static func messageSizeUsual(size: String, topic: String, limit: String) -> Wording {
      Wording(.LIVE010, .info, message: "messages of up to \(size) bytes may be sent (the default of `max.request.size`), and topic `\(topic)` takes \(limit) (`max.message.bytes`)",
        help: "Raise `max.message.bytes` of the topic, or lower `max.request.size`.", related: "")
    }
    /// LIVE011: {what}
    public static func refusedQuestion(what: String) -> Wording {
      Wording(.LIVE011, .warning, message: "\(what)",
        help: "Grant the login the right to describe it, or leave the check to somebody who has it.", related: "")
    }
    /// LIVE011: {what}
    public static func refusedQuestionBlocking(what: String) -> Wording {
      Wording(.LIVE011, .error, message: "\(what)",
        help: "Grant the login the right to describe it, or leave the check to somebody who has it.", related: "")
    }
    /// LIVE012: the data source declares version {declared}, and {broker} answers as {observed}
    public static func brokerVersion(declared: String, broker: String, observed: String) -> Wording {
      Wording(.LIVE012, .warning, message: "the data source declares version \(declared), and \(broker) answers as \(observed)",
        help: "Declare the version that the brokers have.", related: "")
    }
  }
}
