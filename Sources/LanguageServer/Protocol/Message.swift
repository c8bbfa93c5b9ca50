import JSONSyntax

/// What a client calls a request.
enum RequestID: Hashable {
  case number(Int)
  case text(String)

  init?(_ value: JSONValue?) {
    if let number = value?.integer {
      self = .number(number)
    } else if let text = value?.string {
      self = .text(text)
    } else {
      return nil
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .number(let number): writer.value(number)
    case .text(let text): writer.value(text)
    }
  }
}

/// Why a request has no result, by the numbers of JSON-RPC and of the protocol.
enum ErrorCode: Int {
  case parseError = -32700
  case invalidRequest = -32600
  case methodNotFound = -32601
  case invalidParams = -32602
  case serverNotInitialized = -32002
  case requestCancelled = -32800
}

/// A request that cannot be answered.
struct RequestFailure: Error {
  let code: ErrorCode
  let message: String
}

/// One message of the client.
enum Message {
  case request(id: RequestID, method: String, params: JSONValue?)
  case notification(method: String, params: JSONValue?)
  /// The answer to a request of ours. None of them needs one.
  case response
  /// A request that was taken back before it was looked at.
  case cancelled(id: RequestID)
  case invalid(id: RequestID?, RequestFailure)

  init(_ bytes: [UInt8]) {
    guard let value = JSONValue(parsing: bytes) else {
      self = .invalid(id: nil, RequestFailure(code: .parseError, message: "the message is not JSON"))
      return
    }
    let id = RequestID(value["id"])
    if let method = value["method"]?.string {
      if let id {
        self = .request(id: id, method: method, params: value["params"])
      } else if value["id"] == nil {
        self = .notification(method: method, params: value["params"])
      } else {
        self = .invalid(
          id: nil, RequestFailure(code: .invalidRequest, message: "the id is neither a string nor an integer"))
      }
    } else if value.isObject, value["result"] != nil || value["error"] != nil {
      self = .response
    } else {
      let what = value.isArray ? "batches are not part of the protocol" : "the message has no method"
      self = .invalid(id: id, RequestFailure(code: .invalidRequest, message: what))
    }
  }

  // MARK: Ours

  /// The answer to a request.
  static func result(of id: RequestID, _ write: (inout JSONWriter) -> Void) -> [UInt8] {
    envelope { writer in
      writer.key("id")
      id.write(to: &writer)
      writer.key("result")
      write(&writer)
    }
  }

  /// - Parameter id: Nil where the request's own could not be read.
  static func failure(of id: RequestID?, _ failure: RequestFailure) -> [UInt8] {
    envelope { writer in
      writer.key("id")
      if let id { id.write(to: &writer) } else { writer.null() }
      writer.object("error") { error in
        error.field("code", failure.code.rawValue)
        error.field("message", failure.message)
      }
    }
  }

  static func notification(_ method: String, _ params: (inout JSONWriter) -> Void) -> [UInt8] {
    envelope { writer in
      writer.field("method", method)
      writer.object("params", params)
    }
  }

  /// - Parameter params: The members of the parameters; nil where there are none.
  static func request(_ id: String, _ method: String, _ params: ((inout JSONWriter) -> Void)?) -> [UInt8] {
    envelope { writer in
      writer.field("id", id)
      writer.field("method", method)
      if let params { writer.object("params", params) }
    }
  }

  private static func envelope(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("jsonrpc", "2.0")
      members(&writer)
    }
    return writer.bytes
  }
}
