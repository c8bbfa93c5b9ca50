import JAASSyntax
import KerberosConfiguration
import SourceText

/// What a suppression in a comment holds for: the statement that follows it, with all that is in it; behind a statement, the statement's line.
enum CommentScopes {
  /// - Parameters:
  ///   - comment: With its marks.
  ///   - content: What stands between them.
  ///   - statements: Sorted by start; of those that begin at one place the largest comes first.
  static func suppressible(
    _ comment: ByteRange, content: ByteRange, statements: [ByteRange], in bytes: [UInt8]
  ) -> SuppressibleComment {
    var lineStart = Int(comment.start)
    while lineStart > 0, bytes[lineStart - 1] != 0x0A, bytes[lineStart - 1] != 0x0D { lineStart -= 1 }
    if bytes[lineStart..<Int(comment.start)].contains(where: { $0 > 0x20 }) {
      return SuppressibleComment(content: content, scope: ByteRange(UInt32(lineStart), comment.start))
    }
    var low = 0
    var high = statements.count
    while low < high {
      let middle = (low + high) / 2
      if statements[middle].start < comment.end { low = middle + 1 } else { high = middle }
    }
    // From the first byte on for what the file as a whole lacks.
    let end = low < statements.count ? statements[low].end : comment.end
    let isFirst = !bytes[..<lineStart].contains { $0 > 0x20 }
    return SuppressibleComment(content: content, scope: ByteRange(isFirst ? 0 : comment.start, end))
  }

  static func sorted(_ ranges: [ByteRange]) -> [ByteRange] {
    ranges.sorted { $0.start == $1.start ? $0.end > $1.end : $0.start < $1.start }
  }
}

enum JAASComments {
  static func suppressible(in document: JAASDocument) -> [SuppressibleComment] {
    guard !document.comments.isEmpty else { return [] }
    var statements: [ByteRange] = []
    for entry in document.entries {
      statements.append(entry.range)
      for module in entry.modules {
        statements.append(module.range)
        statements += module.options.map(\.range)
      }
    }
    statements = CommentScopes.sorted(statements)
    return document.comments.map { comment in
      var content = comment.range
      switch comment.kind {
      case .line: content.start += 2
      case .block:
        content.start += 2
        if comment.isClosed { content.end -= 2 }
      case .slash, .hash: content.start += 1
      }
      return CommentScopes.suppressible(comment.range, content: content, statements: statements, in: document.bytes)
    }
  }
}

enum KerberosComments {
  static func suppressible(in document: KerberosDocument) -> [SuppressibleComment] {
    guard !document.comments.isEmpty else { return [] }
    var statements: [ByteRange] = document.directives.map { ByteRange($0.keyword.start, $0.path.range.end) }
    func add(_ relations: [KerberosRelation]) {
      for relation in relations {
        statements.append(relation.range)
        add(relation.relations)
      }
    }
    for section in document.sections {
      let end = section.relations.map(\.range.end).max() ?? section.header.end
      statements.append(ByteRange(section.header.start, max(end, section.header.end)))
      add(section.relations)
    }
    statements = CommentScopes.sorted(statements)
    return document.comments.map { comment in
      CommentScopes.suppressible(
        comment.range, content: ByteRange(comment.range.start + 1, comment.range.end), statements: statements,
        in: document.bytes)
    }
  }
}
