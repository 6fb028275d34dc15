extension Value: Codable {
  /// Reads a value of any kind, as JSON spells it.
  ///
  /// - Throws: a `DecodingError` for what no value is: nothing, and numbers with a fraction.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: FieldName.self) {
      var fields = [String: Value](minimumCapacity: container.allKeys.count)
      for key in container.allKeys {
        fields[key.stringValue] = try container.decode(Value.self, forKey: key)
      }
      self = .fields(fields)
      return
    }
    if var container = try? decoder.unkeyedContainer() {
      var list: [Value] = []
      while !container.isAtEnd { list.append(try container.decode(Value.self)) }
      self = .list(list)
      return
    }
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let boolean = try? container.decode(Bool.self) {
      self = .boolean(boolean)
    } else {
      self = .integer(try container.decode(Int.self))
    }
  }

  /// Writes the value as what it is: words, a number, a list or fields.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .integer(let integer):
      var container = encoder.singleValueContainer()
      try container.encode(integer)
    case .boolean(let boolean):
      var container = encoder.singleValueContainer()
      try container.encode(boolean)
    case .list(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .fields(let fields):
      var container = encoder.container(keyedBy: FieldName.self)
      for (name, value) in fields { try container.encode(value, forKey: FieldName(name)) }
    }
  }

  /// The name of a field, whatever it is.
  private struct FieldName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
