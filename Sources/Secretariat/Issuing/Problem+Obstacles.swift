import DraftText
import Publishing

extension Problem {
  /// How many obstacles are told one by one.
  private static let obstacleLimit = 50

  /// A text in which something stands that no final document has.
  ///
  /// - Parameters:
  ///   - obstacles: what stands in it, at least one, in the order of the text.
  ///   - name: what the text is called.
  ///   - negotiation: whose text it is; nothing for a file.
  init(_ obstacles: [Obstacle], in name: String, of negotiation: String? = nil) {
    let count = obstacles.count
    var details = obstacles.prefix(Self.obstacleLimit).map { obstacle in
      let place = obstacle.place.map { "\($0): " } ?? ""
      let words = obstacle.words.isEmpty ? "" : "“\(obstacle.words)”: "
      return place + words + obstacle.reason + " " + obstacle.kind.remedy
    }
    if count > details.count { details.append("and \(count - details.count) more") }
    let agreeing = negotiation.map { negotiation in
      "“zerodraft agree \(negotiation) all” records that every paragraph is agreed, “zerodraft"
        + " silence place \(negotiation)” that nobody has to object."
    }
    let isOfWords = obstacles.contains { $0.kind != .notAgreed }
    let isOfAgreement = obstacles.contains { $0.kind == .notAgreed }
    let mending = "Settle them in a new version, and circulate it."
    self.init(
      "\(name) is not final: \(count == 1 ? "1 thing stands" : "\(count) things stand") in the way"
        + " of a document",
      details: details,
      hint: [
        isOfWords || agreeing == nil ? mending : nil, isOfAgreement ? agreeing : nil,
      ].compactMap { $0 }.joined(separator: " ")
    )
  }
}
