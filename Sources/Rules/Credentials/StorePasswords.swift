public import KeyStores

/// A password that a data source gives for a store.
public enum GivenPassword: Sendable {
  case absent
  /// A reference that leads nowhere here.
  case unknown
  case known(StorePassword)

  var password: StorePassword? {
    if case .known(let password) = self { password } else { nil }
  }
}

/// What a data source gives to open a store and the key in it.
public struct StorePasswords: Sendable {
  public var store: GivenPassword
  public var key: GivenPassword

  public init(store: GivenPassword = .absent, key: GivenPassword = .absent) {
    self.store = store
    self.key = key
  }
}
