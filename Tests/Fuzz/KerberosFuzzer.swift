import KerberosConfiguration
import SourceText

/// Any bytes are read as a krb5.conf that includes itself without a trap, and what comes out of them is sound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKerberos(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let reading: KerberosFileReading = { kind, path in
    kind == .include && path.utf8.count.isMultiple(of: 2)
      ? .unreadable : .files([KerberosIncludedFile(path: path, bytes: bytes)])
  }
  check(KerberosConfiguration(path: "/krb5.conf", bytes: bytes, reading: reading))
  let limits = KerberosLimits(bytes: 512, depth: 2, problems: 3, files: 3, includeDepth: 2)
  let document = KerberosDocument(parsing: bytes, limits: limits)
  check(document)
  for reader in [KerberosReader.java, .mit] {
    let verdict = document.verdict(of: reader, limits: limits, reading: reading)
    _ = verdict
    if case .refuses = document.verdict(of: reader, reading: { _, _ in .files([]) }) {
      require(!document.problems.isEmpty || !document.differences.isEmpty, "what is refused has a problem")
    }
  }
  let text = String(decoding: bytes, as: UTF8.self)
  _ = KerberosDuration.java(text)
  _ = KerberosDuration.mit(text)
  _ = EncryptionTypeList(text)
  _ = KDCAddress(text)
  return 0
}

private func check(_ configuration: KerberosConfiguration) {
  require(!configuration.files.isEmpty, "the file itself is among the files")
  for file in configuration.files { check(file.document) }
  _ = configuration.defaultRealm
  _ = configuration.realms
  _ = configuration.permittedEncryptionTypes
}

private func check(_ document: KerberosDocument) {
  let length = UInt32(document.bytes.count)
  func lies(_ range: ByteRange) -> Bool { range.start <= range.end && range.end <= length }
  for problem in document.problems {
    require(lies(problem.range) && problem.related.map(lies) ?? true, "a problem lies in the file")
    require(!problem.message.isEmpty && !problem.help.isEmpty, "a problem has words")
  }
  for difference in document.differences {
    require(lies(difference.range), "a difference lies in the file")
    require(!difference.message.isEmpty && !difference.help.isEmpty, "a difference has words")
  }
  func check(_ relations: [KerberosRelation]) {
    for relation in relations {
      require(lies(relation.range) && lies(relation.key.range), "a relation lies in the file")
      check(relation.relations)
    }
  }
  for section in document.sections {
    require(lies(section.header), "a header lies in the file")
    check(section.relations)
  }
  for comment in document.comments { require(lies(comment.range), "a comment lies in the file") }
}
