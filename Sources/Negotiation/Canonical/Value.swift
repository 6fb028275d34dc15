/// What an entry or a text says, free of any format: words, numbers, lists and named fields.
///
/// The record is written twice, as bytes that are hashed and as JSON that people read. Both are
/// made from this one form, so that neither can say what the other does not.
///
/// ```swift
/// Value.fields(["label": .text("Rev.1"), "paragraphs": .integer(29)])
/// ```
public enum Value: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// Yes or no.
  case boolean(Bool)
  /// Several values in order.
  case list([Value])
  /// Values by name.
  case fields([String: Value])
}

extension Value {
  /// The words, where these are words.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The number, where this is one.
  public var integer: Int? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The values, where these are several.
  public var list: [Value]? {
    if case .list(let list) = self { list } else { nil }
  }

  /// The values by name, where they have names.
  public var fields: [String: Value]? {
    if case .fields(let fields) = self { fields } else { nil }
  }

  /// The value of a field; nothing where there are no fields or not this one.
  public subscript(name: String) -> Value? { fields?[name] }
}

extension Value {
  /// Brings something into the form of a value; fields that are absent are left out.
  ///
  /// - Throws: that it holds a number with a fraction, or what its own encoding throws.
  public init(encoding something: some Encodable) throws {
    self = try ValueEncoder.encode(something)
  }

  /// Reads something out of the value.
  ///
  /// - Throws: a `DecodingError` that names the field.
  public func decoded<T: Decodable>(as type: T.Type) throws -> T {
    try ValueDecoder.decode(type, from: self)
  }
}
