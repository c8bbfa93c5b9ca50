extension RecordBatch {
  /// Appends headers as a JSON array of `{"key": …, "value": …}` in their order. A value that is not UTF-8 is written in
  /// base64, with `"encoding": "base64"` beside it; a null value as null.
  mutating func append(_ headers: UnsafeBufferPointer<KafkaMessage.Header>) throws(DirtyReason) {
    try append(.text) { (output) throws(DirtyReason) in
      output.append(UInt8(ascii: "["))
      for (index, header) in headers.enumerated() {
        guard isValidUTF8(header.name) else { throw .invalidUTF8 }
        output.append(contentsOf: (index == 0 ? "{\"key\":" : ",{\"key\":").utf8)
        JSONString.appendQuoted(header.name, to: &output)
        output.append(contentsOf: ",\"value\":".utf8)
        if let value = header.value {
          let isText = isValidUTF8(value)
          if isText {
            JSONString.appendQuoted(value, to: &output)
          } else {
            output.append(UInt8(ascii: "\""))
            Base64.append(value, to: &output)
            output.append(contentsOf: "\",\"encoding\":\"base64\"".utf8)
          }
        } else {
          output.append(contentsOf: "null".utf8)
        }
        output.append(UInt8(ascii: "}"))
      }
      output.append(UInt8(ascii: "]"))
    }
  }
}
