import DraftText

extension Manifest {
  /// The manifest free of any format.
  public func value() throws -> Value {
    .fields([
      "language": .text(language.rawValue),
      "front": try ValueEncoder.encode(front),
      "lines": .list(lines.map(\.value)),
      "notes": .list(notes.map(\.value)),
    ])
  }

  /// The manifest as the record keeps it.
  public func content(hashing: Hashing) throws -> Content {
    Content(.manifest, bytes: try value().bytes, hashing: hashing)
  }

  /// Reads a manifest; like an entry, it has one spelling.
  ///
  /// - Throws: a `DecodingError` for the front matter, ``MalformedManifest`` for the rest.
  public init(value: Value) throws {
    guard let language = value["language"]?.text.flatMap(Language.init(rawValue:)),
      let front = value["front"], let lines = value["lines"]?.list, let notes = value["notes"]?.list
    else { throw MalformedManifest() }
    self.language = language
    self.front = try ValueDecoder.decode(FrontMatter.self, from: front)
    self.lines = try lines.map { value in
      guard let line = Line(value: value) else { throw MalformedManifest() }
      return line
    }
    self.notes = try notes.map { value in
      guard let note = NoteLine(value: value) else { throw MalformedManifest() }
      return note
    }
    guard try self.value() == value else { throw MalformedManifest() }
  }
}

/// A value that is not a manifest.
public struct MalformedManifest: Error, Hashable, Sendable {}

extension Manifest.Line {
  fileprivate var value: Value {
    var fields: [String: Value] = ["role": .text(role.name), "text": .text(text.description)]
    if let level = role.level { fields["level"] = .integer(level) }
    if let label { fields["label"] = .text(label.text) }
    if let standing = label?.standing { fields["standing"] = .text(standing.rawValue) }
    if !calls.isEmpty { fields["calls"] = .list(calls.map(Value.integer)) }
    return .fields(fields)
  }

  fileprivate init?(value: Value) {
    guard let name = value["role"]?.text,
      let role = Role(name: name, level: value["level"]?.integer),
      let text = value["text"]?.text.flatMap(Digest.init(parsing:)),
      let calls = value.calls
    else { return nil }
    var label: Label?
    if let words = value["label"]?.text {
      label = Label(words)
      if let standing = value["standing"]?.text {
        guard let standing = Label.Standing(rawValue: standing) else { return nil }
        label?.standing = standing
      }
    }
    self.init(role: role, label: label, text: text, calls: calls)
  }
}

extension Manifest.NoteLine {
  fileprivate var value: Value {
    var fields: [String: Value] = ["label": .text(label), "text": .text(text.description)]
    if !calls.isEmpty { fields["calls"] = .list(calls.map(Value.integer)) }
    return .fields(fields)
  }

  fileprivate init?(value: Value) {
    guard let label = value["label"]?.text,
      let text = value["text"]?.text.flatMap(Digest.init(parsing:)),
      let calls = value.calls
    else { return nil }
    self.init(label: label, text: text, calls: calls)
  }
}

extension Value {
  /// The footnotes that a line calls: none where it says nothing of them, `nil` where nonsense.
  fileprivate var calls: [Int]? {
    guard let calls = self["calls"] else { return [] }
    guard let list = calls.list else { return nil }
    let numbers = list.compactMap(\.integer)
    return numbers.count == list.count ? numbers : nil
  }
}
