import Markup

/// Lists the comments of a document with what each is about.
struct CommentList {
  private(set) var comments: [DocumentComment] = []
  /// The most that is kept of a comment, in bytes.
  private static let longestComment = 20_000

  init(_ parts: WordParts, _ text: RevisedText, _ places: PlaceNames) {
    // Which comment answers which is said by the paragraphs that they end with.
    var threads: [String: (parent: String?, isResolved: Bool)] = [:]
    for thread in parts.commentThreads?.elements(named: "commentEx").map({ $0 }) ?? [] {
      guard let id = thread.value("paraId") else { continue }
      threads[id] = (
        thread.value("paraIdParent"), ["1", "true", "on"].contains(thread.value("done") ?? "")
      )
    }
    var ends: [String: String] = [:]
    var parents: [String] = []
    for element in parts.comments?.elements(named: "comment").map({ $0 }) ?? [] {
      guard let id = element.value("id") else { continue }
      let end = element.descendants(named: "p").last?.value("paraId")
      if let end { ends[end] = id }
      let thread = end.flatMap { threads[$0] }
      let anchor = text.anchors[id]
      let revision = WordRevision(.insertion, element)
      comments.append(
        DocumentComment(
          id: id,
          author: revision.author,
          date: revision.date,
          text: element.words(joinedBy: "\n", atMost: Self.longestComment),
          paragraph: anchor?.note == nil ? anchor?.paragraph : nil,
          reference: anchor?.note == nil ? anchor.flatMap { places.name(of: $0.paragraph) } : nil,
          quotation: anchor?.words ?? "",
          answered: nil,
          isResolved: thread?.isResolved ?? false
        )
      )
      parents.append(thread?.parent ?? "")
    }
    for index in comments.indices { comments[index].answered = ends[parents[index]] }
    // In the order of what they are about; those that stand nowhere come last.
    comments = comments.enumerated().sorted { one, other in
      (one.element.paragraph ?? .max, one.offset) < (other.element.paragraph ?? .max, other.offset)
    }
    .map(\.element)
  }
}

extension XMLElement {
  /// The words below an element, its paragraphs joined.
  ///
  /// - Parameters:
  ///   - separator: what stands between paragraphs.
  ///   - limit: how many bytes are kept; what is longer ends in an ellipsis.
  /// - Returns: the words, deleted ones left out.
  func words(joinedBy separator: String, atMost limit: Int) -> String {
    var words = ""
    var isNew = false
    for element in descendants {
      if element.name == "p" { isNew = !words.isEmpty }
      guard element.name == "t" else { continue }
      if isNew { words += separator }
      isNew = false
      words += element.text
      if words.utf8.count > limit { return String(words.prefix(limit / 4)) + "…" }
    }
    return words
  }
}
