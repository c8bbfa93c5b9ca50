// The words of problems: what is wrong, what to do.

extension ParameterProblem {
  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    switch kind {
    case .unclosed(let bracket): "`\(bracket.opening)` is not closed"
    case .wrongBracket(let bracket): "expected `\(bracket.closing)` to close `\(bracket.opening)`"
    case .nested: "an expression inside of another"
    case .empty(let bracket): "`\(bracket.enclosing(""))` is empty"

    case .blank: "a blank inside of an expression"
    case .blankBetweenFormats: "a blank inside of a date format"
    case .equalsSign: "`=` inside of an expression"
    case .fullWidth(let found, let meant): "expected `\(meant)`, found the wide `\(found)`"
    case .unexpected(let found, let expected): "expected \(expected), found \(found)"
    case .unexpectedInName(let found): "expected `}` after the name, found \(found)"

    case .missingFormat(.brace): "expected a name or a date format after `${`"
    case .missingFormat(.square): "expected a date format after `$[`"
    case .notAFormat: "these letters are no part of a date format"
    case .nameInSquare: "`$[…]` takes a date format, not a name"
    case .letterCase: "the elements of a date format are `yyyy`, `mm`, `dd`, `hh24`, `mi` and `ss`, in lower case"
    case .constantInside: "constant digits inside of an expression"

    case .missingNumber(let sign): "expected a number after `\(sign)`"
    case .divisionByZero: "an offset is divided by zero"
    case .offsetTooLarge: "the offset reaches beyond the years 1 to 9999"
    case .secondOffset: "`${…}` takes one offset"
    case .offsetOnName: "an offset on a name"

    case .unknownFunction: "the only function of expressions is `add_months`"
    case .addMonthsInDaily: "`add_months` stands in `$[…]`, not in `${…}`"

    case .outOfRange: "the value lies outside of the years 1 to 9999"
    case .textTooLong(let limit): "expressions in a text of more than \(limit) bytes are not expanded"
    case .tooManyExpressions(let limit): "more than \(limit) expressions in one text"
    case .valueTooLong(let limit): "the text has more than \(limit) bytes once its expressions are expanded"
    case .cycle(let names) where names.count == 1: "the parameter `\(names[0])` is its own value"
    case .cycle(let names): "parameters go round in a circle: \(Self.circle(names))"

    case .timeElement(let element):
      "`\(element.letters)` in `${…}`, which holds the business date: years, months and days"
    case .fractionOfDay: "a fraction of a day in `${…}`, which holds the business date"
    case .monthsAsDays: "offsets in `$[…]` count days, and this format shows none"
    case .clockFormat(_, monthForMinute: true, _): "`mm` is the month, also after an hour"
    case .clockFormat: "`hh` counts from 01 to 12, the same in the morning and in the afternoon"
    }
  }

  /// What to do.
  public var help: String {
    switch kind {
    case .unclosed(let bracket):
      "Add `\(bracket.closing)`, or remove the `\(bracket.opening)`."
    case .wrongBracket(.brace): "Write `}`, or `$[` where the scheduled time is meant."
    case .wrongBracket(.square): "Write `]`, or `${` where a name or the business date is meant."
    case .nested: "Give the inner one a name of its own, or write them one after the other."
    case .empty: "Write a name, as in `${region}`, or a format, as in `${yyyymmdd}` and `$[yyyymmddhh24miss]`."

    case .blank: "Remove it."
    case .blankBetweenFormats(let meant): "Write two expressions: `\(meant)`."
    case .equalsSign: "Remove it: a value is given by `--param NAME=VALUE` or in `weir.yaml`, and only used here."
    case .fullWidth(_, let meant): "Type `\(meant)` with the input method switched to English."
    case .unexpected:
      "Write it as `${name}`, `${yyyymmdd-1}`, `$[yyyymmddhh24miss-1/24]` or `$[add_months(yyyymm,-1)]`."
    case .unexpectedInName: "The names of parameters have letters, digits, `_` and `.`, and begin with a letter or `_`."

    case .missingFormat: "Write the format first, then the offset: `${yyyymmdd-1}`, `$[hh24miss-1/24]`."
    case .notAFormat:
      "A format is made of `yyyy`, `yy`, `mm`, `dd`, and in `$[…]` of `hh24`, `hh12`, `hh`, `mi`, `ss`, "
        + "separated by `-`, `:`, `/`, `.`, `_` or nothing."
    case .nameInSquare: "Refer to a parameter by `${name}`."
    case .letterCase(let meant): "Write `\(meant)`."
    case .constantInside(let meant): "Write them behind it: `\(meant)`."

    case .missingNumber: "Write a whole number."
    case .divisionByZero: "Write `/24` for hours, `/24/60` for minutes."
    case .offsetTooLarge: "Write a smaller offset."
    case .secondOffset: "Add the two up, or use `$[…]`, which takes several."
    case .offsetOnName: "Offsets follow a date format: `${yyyymmdd-1}`."

    case .unknownFunction: "Write `$[add_months(yyyymmdd,-1)]`."
    case .addMonthsInDaily: "Write `${yyyymm-1}`, or `$[add_months(yyyymmdd,-1)]` from the scheduled time."

    case .outOfRange: "Check the offset, `--bizdate` and `--cyctime`."
    case .textTooLong, .tooManyExpressions: "Shorten the text."
    case .valueTooLong: "Shorten it, or the values of its parameters."
    case .cycle: "Give one of them a value that refers to none of the others."

    case .timeElement: "Use `$[…]`, which counts from the scheduled time."
    case .fractionOfDay: "Take whole days here, or use `$[…]`, which counts from the scheduled time."
    case .monthsAsDays(let meant?): "Write `\(meant)`."
    case .monthsAsDays(nil): "Go by months with `$[add_months(yyyymm,-1)]`, by years with `$[add_months(yyyy,-12)]`."
    case .clockFormat(let twelveHours, let monthForMinute, let meant):
      switch (twelveHours, monthForMinute) {
      case (true, true): "Write `mi` for minutes and `hh24` for hours: `\(meant)`."
      case (false, true): "Write `mi` for minutes: `\(meant)`."
      default: "Write `hh24`: `\(meant)`. Where twelve hours are meant, `hh12` says so."
      }
    }
  }

  /// Names, from the first back to it; the middle is left out of a long circle.
  private static func circle(_ names: [String]) -> String {
    let shown = names.count > 5 ? names.prefix(4) + ["…"] : names[...]
    return (shown + names.prefix(1)).map { $0 == "…" ? $0 : "`\($0)`" }.joined(separator: " → ")
  }
}

extension UnassignedParameter {
  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    name.hasPrefix("$") ? "`\(name)` has no value here" : "nobody assigns the parameter `\(name)`"
  }

  /// What to do.
  public var help: String {
    let bare = name.hasPrefix("$") ? String(name.dropFirst()) : name
    let assign = "`--param \(bare)=VALUE`, or under `parameters` in weir.yaml"
    if let meant { return "Did you mean `\(meant)`? Otherwise give it a value by \(assign)." }
    return "Give it a value by \(assign)."
  }
}
