import HTTPTypes

/// An answer with what is needed to send it again: its tag, and its bytes compressed.
struct Parcel: Sendable {
  /// The answer.
  let answer: Answer
  /// Names the content among all of this address.
  let tag: String
  /// The content compressed; nothing where that is no use, or would tell something.
  let compressed: [UInt8]?

  /// Wraps an answer.
  ///
  /// What nobody may keep is not compressed: it may hold something secret beside words of whoever
  /// asks, and the length of the two compressed together tells of the secret.
  init(_ answer: Answer) {
    self.answer = answer
    let isKept = answer.keeping != .never && answer.status == .ok
    tag = isKept ? ContentTag(answer.body).text : ""
    let isText = answer.mediaType.map { type in
      type.hasPrefix("text/") || type.contains("json") || type.contains("xml;")
    }
    compressed = isKept && isText == true ? Gzip.compress(answer.body) : nil
  }

  /// How much memory it takes.
  var size: Int { answer.body.count + (compressed?.count ?? 0) + 256 }
}
