import SourceText

/// What is wrong with a keytab, in sentences.
public enum KeytabWords {
  /// Nil where MIT's library reads all of the file.
  public static func fault(_ end: MITReading.End) -> String? {
    switch end {
    case .complete: nil
    case .unknownVersion: "MIT's library refuses it: it does not begin with the bytes 05 01 or 05 02"
    case .badSize(let range): "MIT's library stops with an error at byte \(range.start): the size there is none"
    case .early(let reason, let range):
      "MIT's library takes byte \(range.start) for the end: \(words(reason))"
    case .tooLarge: "it has more entries than are looked at"
    }
  }

  public static func fault(_ fault: JavaReading.Fault) -> String {
    "Java uses none of its keys: \(words(fault.reason)), at byte \(fault.range.start)"
  }

  public static func words(_ reason: MITReading.Reason) -> String {
    switch reason {
    case .cutShort: "the file ends within an entry"
    case .zeroSize: "an entry of size 0"
    case .emptyName: "a principal lacks its realm or a part of its name"
    case .emptyKey: "a key of no bytes"
    }
  }

  public static func words(_ reason: JavaReading.Fault.Reason) -> String {
    switch reason {
    case .cutShort: "the file ends within an entry"
    case .wrongSize: "an entry is longer than its size says"
    case .name: "a principal lacks its realm or a part of its name, or has a realm that Java refuses"
    case .strayBytes: "bytes are left over at the end"
    case .tooLarge: "it has more entries than are looked at"
    }
  }
}
