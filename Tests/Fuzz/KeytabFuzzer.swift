import Keytab
import SourceText

/// Any bytes are read without a trap by both readers, and what comes out of them lies in the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKeytab(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let keytab = Keytab(bytes)
  for entry in keytab.mit.entries + keytab.java.entries {
    require(entry.range.start < entry.range.end && Int(entry.range.end) <= count, "an entry lies in the file")
    require(!entry.realm.isEmpty && !entry.components.isEmpty, "a principal has parts")
    require(entry.principal.contains(UInt8(ascii: "@")), "a principal has a realm")
  }
  var end: UInt32 = 0
  for hole in keytab.mit.holes {
    require(hole.start >= end && Int(hole.end) <= count, "holes follow one another")
    end = hole.start
  }
  if let fault = keytab.java.fault {
    require(Int(fault.range.end) <= count && keytab.java.entries.isEmpty, "a fault leaves no keys")
  }
  require(!KeytabListing(keytab, name: "client.keytab").text.isEmpty, "a listing has a head")
  return 0
}
