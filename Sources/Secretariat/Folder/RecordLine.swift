import Negotiation

/// One line of a record in plain text: an entry with its digest, and the texts that come with it.
///
/// ```
/// {"negotiation":"rehearsal","number":2,"recorded":"2021-03-12T15:00:00Z","recorder":"…",
///  "event":{"circulated":{…}},"previous":"9f…","digest":"04…","manifest":{…},"texts":[…]}
/// ```
///
/// The fields from `negotiation` to `previous` are the entry; the digest is that of its canonical
/// bytes. `manifest` is the list of paragraphs that the event names, and `texts` are those of its
/// texts that no line before it brought, by their digests.
struct RecordLine {
  /// The entry, sealed.
  var entry: SealedEntry
  /// The texts that come with it, the manifest first.
  var contents: [Content]

  /// The fields that are the entry.
  private static let entryFields: Set<String> = [
    "negotiation", "number", "recorded", "recorder", "event", "previous",
  ]
  private static let spelling = ValueSpelling(order: [
    "negotiation", "number", "recorded", "recorder", "event", "previous", "digest", "role",
    "level", "label", "kind", "symbol", "standing", "status", "dates", "manifest", "texts",
    "language", "front", "lines", "notes",
  ])
}

extension RecordLine {
  /// Spells an entry.
  ///
  /// - Parameters:
  ///   - entry: the entry, sealed.
  ///   - contents: what comes with it, the manifest first.
  /// - Returns: the line, its line feed included.
  /// - Throws: that stored bytes cannot be read.
  static func bytes(
    of entry: SealedEntry,
    with contents: [Content]
  ) throws(MalformedBytes)
    -> [UInt8]
  {
    var fields = try Value(bytes: entry.bytes).fields ?? [:]
    fields["digest"] = .text(entry.digest.description)
    var texts: [Value] = []
    for content in contents {
      let value = try Value(bytes: content.bytes)
      switch content.kind {
      case .manifest: fields["manifest"] = value
      case .text:
        texts.append(.fields(["digest": .text(content.digest.description), "text": value]))
      }
    }
    if !texts.isEmpty { fields["texts"] = .list(texts) }
    return spelling.bytes(of: .fields(fields)) + [UInt8(ascii: "\n")]
  }

  /// Reads a line, and holds every digest in it against what it is the digest of.
  ///
  /// - Throws: what is wrong with the line, in words that go on after “line 3: ”.
  init(reading bytes: ArraySlice<UInt8>) throws(RecordLineFault) {
    let value: Value
    do throws(JSONFault) { value = try StrictJSON.value(of: bytes) } catch {
      throw .notJSON(error.reason)
    }
    guard let fields = value.fields else { throw .notFields }
    let known = Self.entryFields.union(["digest", "manifest", "texts"])
    if let stranger = fields.keys.filter({ !known.contains($0) }).min() {
      throw .unknownField(stranger)
    }
    guard let negotiation = fields["negotiation"]?.text else { throw .missing("negotiation") }
    guard let number = fields["number"]?.integer else { throw .missing("number") }
    guard let stated = fields["digest"]?.text.flatMap(Digest.init(parsing:)) else {
      throw .missing("digest")
    }
    let said = Value.fields(fields.filter { Self.entryFields.contains($0.key) })
    guard said.depth < Value.depthLimit else { throw .tooDeep }
    entry = SealedEntry(negotiation: negotiation, number: number, digest: stated, bytes: said.bytes)
    guard entry.isIntact(by: RecordHash.sha256) else { throw .wrongDigest }
    contents = []
    if let manifest = fields["manifest"] {
      guard manifest.depth < Value.depthLimit else { throw .tooDeep }
      contents.append(Content(.manifest, bytes: manifest.bytes, hashing: RecordHash.sha256))
    }
    guard let texts = fields["texts"] else { return }
    guard let list = texts.list else { throw .missing("texts") }
    for text in list {
      guard let text = text.fields, let words = text["text"], words.depth < Value.depthLimit,
        let stated = text["digest"]?.text.flatMap(Digest.init(parsing:))
      else { throw .missing("texts") }
      let content = Content(.text, bytes: words.bytes, hashing: RecordHash.sha256)
      guard content.digest == stated else { throw .wrongText(stated) }
      contents.append(content)
    }
  }
}

extension Value {
  /// How deep values lie in each other here.
  fileprivate var depth: Int {
    switch self {
    case .text, .integer, .boolean: 1
    case .list(let values): 1 + (values.map(\.depth).max() ?? 0)
    case .fields(let fields): 1 + (fields.values.map(\.depth).max() ?? 0)
    }
  }
}
