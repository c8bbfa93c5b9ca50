public import SourceText

/// A place in one of the files of a configuration.
public struct KerberosLocation: Hashable, Sendable {
  /// Index into `KerberosConfiguration.files`.
  public let file: Int
  public let range: ByteRange

  public init(file: Int, range: ByteRange) {
    self.file = file
    self.range = range
  }
}

/// A krb5.conf with the files that it includes, in the order in which they are read.
public struct KerberosConfiguration: Sendable {
  public struct File: Sendable {
    public let path: String
    public let document: KerberosDocument
    /// What is wrong with its directives; empty where nobody looked at files.
    public fileprivate(set) var problems: [KerberosProblem] = []
  }

  /// The first is the krb5.conf itself; what is included comes before the file that includes it goes on.
  public private(set) var files: [File] = []
  /// Something that is included is not known: what seems absent may be there.
  public private(set) var isIncomplete = false

  /// - Parameter reading: What a directive names; nil: directives are not followed.
  public init(
    path: String, bytes: [UInt8], limits: KerberosLimits = .standard, reading: KerberosFileReading? = nil
  ) {
    var paths: Set<String> = [path]
    read(path, bytes, limits: limits, reading: reading, depth: 0, &paths, above: [path])
  }

  private mutating func read(
    _ path: String, _ bytes: [UInt8], limits: KerberosLimits, reading: KerberosFileReading?, depth: Int,
    _ paths: inout Set<String>, above: [String]
  ) {
    let index = files.count
    let document = KerberosDocument(parsing: bytes, limits: limits)
    files.append(File(path: path, document: document))
    if document.isUnread { isIncomplete = true }
    for directive in document.directives {
      guard directive.kind != .module, let reading else {
        isIncomplete = true
        continue
      }
      // Both readers skip or refuse it: what is wrong is said of the line itself.
      guard !directive.isInSection, directive.path.text.utf8.first == UInt8(ascii: "/") else { continue }
      guard depth < limits.includeDepth, files.count < limits.files else {
        files[index].problems.append(KerberosProblem(.tooManyFiles(limit: limits.files), directive.path.range))
        isIncomplete = true
        continue
      }
      switch reading(directive.kind, directive.path.text) {
      case .unreadable:
        files[index].problems.append(
          KerberosProblem(directive.kind == .include ? .missingFile : .missingFolder, directive.path.range))
        isIncomplete = true
      case .files(let included):
        for file in included {
          if above.contains(file.path) {
            files[index].problems.append(KerberosProblem(.includeCycle, directive.path.range))
          } else if !paths.insert(file.path).inserted {
            files[index].problems.append(KerberosProblem(.includedTwice, directive.path.range))
          } else if files.count < limits.files {
            read(
              file.path, file.bytes, limits: limits, reading: reading, depth: depth + 1, &paths,
              above: above + [file.path])
          } else {
            isIncomplete = true
          }
        }
      }
    }
  }

  /// Whether any of the files has a mistake that may hide something.
  public var isDamaged: Bool {
    isIncomplete || files.contains { !$0.document.problems.isEmpty || !$0.problems.isEmpty }
  }

  // MARK: Looking things up

  /// Every section of that name, as Java compares names, in the order in which they are read.
  public func sections(named name: String) -> [(file: Int, section: KerberosSection)] {
    var sections: [(Int, KerberosSection)] = []
    for (index, file) in files.enumerated() {
      for section in file.document.sections where section.name.text.lowercased() == name {
        sections.append((index, section))
      }
    }
    return sections
  }

  /// Every relation with that tag in `[libdefaults]`.
  public func defaults(_ tag: String) -> [(file: Int, relation: KerberosRelation)] {
    sections(named: "libdefaults").flatMap { file, section in
      section.relations.filter { $0.key.text == tag }.map { (file, $0) }
    }
  }

  /// The value of a tag in `[libdefaults]` that counts: the first.
  public func defaultValue(_ tag: String) -> (value: KerberosValue, at: KerberosLocation)? {
    for (file, relation) in defaults(tag) {
      if let value = relation.value { return (value, KerberosLocation(file: file, range: value.range)) }
    }
    return nil
  }

  public var defaultRealm: (value: KerberosValue, at: KerberosLocation)? { defaultValue("default_realm") }

  /// The blocks of `[realms]`, in the order in which they are read.
  public var realms: [(file: Int, relation: KerberosRelation)] {
    sections(named: "realms").flatMap { file, section in section.relations.map { (file, $0) } }
  }

  /// The first block of a realm, which counts.
  public func realm(named name: String) -> (file: Int, relation: KerberosRelation)? {
    realms.first { $0.relation.key.text == name }
  }

  /// The servers of a realm; MIT's library takes those of every block, Java those of the first.
  public func kdcs(of realm: String) -> [(file: Int, value: KerberosValue)] {
    realms.filter { $0.relation.key.text == realm }.flatMap { file, block in
      block.relations.filter { $0.key.text == "kdc" }.compactMap { relation in relation.value.map { (file, $0) } }
    }
  }

  /// The encryption types that keys may have, by `permitted_enctypes`, else `default_tkt_enctypes`; nil: the library's own.
  public var permittedEncryptionTypes: (list: EncryptionTypeList, at: KerberosLocation)? {
    for tag in ["permitted_enctypes", "default_tkt_enctypes"] {
      if let (value, location) = defaultValue(tag) { return (EncryptionTypeList(value.text), location) }
    }
    return nil
  }

  /// `allow_weak_crypto`
  public var allowsWeakCryptography: Bool {
    defaultValue("allow_weak_crypto").flatMap { KerberosBoolean.mit($0.value.text) } ?? false
  }
}
