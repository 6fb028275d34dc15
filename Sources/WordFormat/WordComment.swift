import DraftText
import Publishing

/// A comment in Word's tree.
struct WordComment: Hashable {
  /// Its place among the comments of its paragraph, which tells equal ones apart.
  var place: Int
  /// Who says it; nobody for the document's own author.
  var holders: [PartyID]
  /// What is said, a line for each paragraph.
  var words: String
}

extension WordParagraph {
  /// Gives the paragraph the comments of a printed one, whose pieces became these inlines.
  mutating func comment(_ printed: PrintedParagraph, content: [[WordInline]]) {
    var content = content
    for (place, comment) in printed.comments.enumerated() {
      let own = WordComment(place: place, holders: comment.holders, words: comment.words)
      let range = comment.range?.clamped(to: 0..<content.count) ?? 0..<0
      guard !content[range].joined().isEmpty else {
        comments.append(own)
        continue
      }
      for piece in range {
        for index in content[piece].indices { content[piece][index].comments.append(own) }
      }
    }
    self.content = Array(content.joined())
  }
}
