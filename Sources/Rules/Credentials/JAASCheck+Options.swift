import Catalog
import Findings
import JAASSyntax
import JobModel
import SourceText

/// JAAS005 to JAAS011, and SEC001: the options of a login module.
extension JAASCheck {
  // MARK: Names

  mutating func checkTwice(_ module: JAASModule, of entry: JAASEntry) {
    var first: [String: JAASOption] = [:]
    for option in module.options {
      guard let earlier = first[option.key.text] else {
        first[option.key.text] = option
        continue
      }
      guard let name = shownName(option.key) else { continue }
      let pointer = pointer(entry, name)
      report(
        Wording.JAAS.optionTwice(option: name), at: option.key.range, pointer,
        related: [place(earlier.key.range, pointer)], subject: name)
    }
  }

  mutating func checkNames(_ module: JAASModule, _ known: LoginModule, of entry: JAASEntry) {
    for option in module.options where !known.options.contains(option.key.text) {
      // What is given in place of a needed option is said there.
      guard let name = shownName(option.key), replaced(by: option, in: module, known) == nil else { continue }
      let pointer = pointer(entry, name)
      if let nearest = NearMiss.nearest(to: name, among: known.options) {
        report(Wording.JAAS.unknownOptionNear(option: name, nearest: nearest), at: option.key.range, pointer)
      } else if let owner = LoginModule.allCases.first(where: { $0.options.contains(name) }) {
        report(
          Wording.JAAS.unknownOptionElsewhere(option: name, owner: owner.shortName), at: option.key.range, pointer)
      } else {
        report(Wording.JAAS.unknownOption(option: name), at: option.key.range, pointer)
      }
    }
  }

  /// The needed option that is absent and that another one is a misspelling of.
  private func replaced(by option: JAASOption, in module: JAASModule, _ known: LoginModule) -> String? {
    guard let nearest = NearMiss.nearest(to: option.key.text, among: known.options),
      needed(of: known).contains(nearest), module.option(named: nearest) == nil
    else { return nil }
    return nearest
  }

  private func needed(of module: LoginModule) -> [String] {
    module == .kerberos && !surrounding.hasServiceName ? module.neededOptions + ["serviceName"] : module.neededOptions
  }

  // MARK: What is missing

  mutating func checkMissing(_ module: JAASModule, _ known: LoginModule, of entry: JAASEntry) {
    guard let name = module.className else { return }
    // Behind a syntax error what seems missing may have been swallowed.
    let isDamaged = document.problems.contains { problem in
      switch problem.kind {
      case .missingTerminator, .missingEntryTerminator, .missingFlag, .invalidFlag, .extraTerminator, .entryTwice: false
      default: problem.range.start >= module.range.start && problem.range.start <= module.range.end
      }
    }
    for option in needed(of: known) {
      if let found = module.option(named: option) {
        if let value = found.value, value.text.isEmpty {
          report(Wording.JAAS.optionMissingEmpty(option: option), at: value.range, pointer(entry, option))
        }
      } else if let near = module.options.first(where: { replaced(by: $0, in: module, known) == option }),
        let shown = shownName(near.key)
      {
        report(
          Wording.JAAS.optionMissingNear(found: shown, option: option), at: near.key.range, pointer(entry, shown),
          subject: option)
      } else if !isDamaged {
        report(
          option == "serviceName"
            ? Wording.JAAS.optionMissingService() : Wording.JAAS.optionMissing(option: option),
          at: name.range, pointer(entry), subject: option)
      }
    }
    if known == .kerberos { checkDependences(module, of: entry) }
  }

  /// What `Krb5LoginModule` refuses to start with.
  private mutating func checkDependences(_ module: JAASModule, of entry: JAASEntry) {
    for (option, needed) in [("ticketCache", "useTicketCache"), ("renewTGT", "useTicketCache")] {
      guard let given = module.option(named: option), option != "renewTGT" || isTrue(given),
        !(module.option(named: needed).map(isTrue) ?? false)
      else { continue }
      report(
        Wording.JAAS.optionMissingNeeds(option: option, needed: "\(needed)=true"), at: given.key.range,
        pointer(entry, option), subject: needed)
    }
  }

  /// Only `true` is true, in any letter case; what is put in when a job runs may be.
  private func isTrue(_ option: JAASOption) -> Bool {
    guard let text = option.value?.text else { return true }
    return text.lowercased() == "true" || LoginValue.isReference(text)
  }

  // MARK: Values

  mutating func checkValues(_ module: JAASModule, _ known: LoginModule, of entry: JAASEntry) {
    guard known == .kerberos else { return }
    func value(_ name: String) -> JAASText? {
      module.option(named: name)?.value.flatMap { $0.text.isEmpty || $0.text.contains("${") ? nil : $0 }
    }
    if let text = value("useKeyTab"), text.text.lowercased() != "true" {
      report(Wording.JAAS.useKeyTab(), at: text.range, pointer(entry, "useKeyTab"))
    }
    if let text = value("storeKey"), !["true", "false"].contains(text.text.lowercased()) {
      report(Wording.JAAS.storeKey(), at: text.range, pointer(entry, "storeKey"))
    }
    if let text = value("principal"), !isUnreadable(text.range) {
      checkPrincipal(text, pointer(entry, "principal"))
    }
  }

  /// A value that no reader takes as it is.
  private func isUnreadable(_ range: ByteRange) -> Bool {
    document.problems.contains { $0.range.start < range.end && range.start < $0.range.end }
  }

  private mutating func checkPrincipal(_ text: JAASText, _ pointer: String) {
    switch KerberosPrincipal(text.text).fault {
    case .form: report(Wording.JAAS.principal(), at: text.range, pointer)
    case .noRealm: report(Wording.JAAS.principalRealm(), at: text.range, pointer)
    case .blank: report(Wording.JAAS.principalBlank(), at: text.range, pointer)
    case .emptyPart: report(Wording.JAAS.principalPart(), at: text.range, pointer)
    case nil: break
    }
  }

  // MARK: Secrets

  mutating func checkSecrets(_ module: JAASModule, of entry: JAASEntry) {
    // In `sasl.jaas.config` the setting as a whole is said to hold it.
    guard case .file = placement else { return }
    for option in module.options {
      guard SecretNames.holdsSecret(option.key.text) || SecretNames.isSecret(option.key.text), let value = option.value,
        let name = shownName(option.key), !value.text.isEmpty, !LoginValue.isReference(value.text),
        !LoginValue.isPlaceholder(value.text), !["true", "false"].contains(value.text.lowercased())
      else { continue }
      report(Wording.SEC.literalSecretLogin(key: name), at: value.range, pointer(entry, name), subject: name)
    }
  }

  // MARK: Both readers

  /// JAAS011: what the file's reader takes, and the other one otherwise.
  mutating func checkReaders() {
    guard let entry = document.clientEntry else { return }
    for module in entry.modules {
      for option in module.options { checkReaders(option, of: entry) }
    }
    if entry.modules.count > 1, let second = entry.modules[1].className {
      report(Wording.JAAS.readersDifferModules(), at: second.range, pointer(entry))
    }
  }

  private mutating func checkReaders(_ option: JAASOption, of entry: JAASEntry) {
    guard let value = option.value else { return }
    let pointer = pointer(entry, shownName(option.key))
    if !value.isQuoted, value.text.utf8.contains(UInt8(ascii: "*")) {
      return report(Wording.JAAS.readersDifferStar(), at: value.range, pointer)
    }
    let names = JAASExpansion.references(in: value.text)
    if names.contains(where: { !$0.hasPrefix("env:") && !$0.hasPrefix("file:") }) {
      report(Wording.JAAS.readersDiffer(), at: value.range, pointer)
    }
  }
}
