import Markup

/// Lists the comments of a document with what each is about.
struct CommentList {
  private(set) var comments: [DocumentComment] = []

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
      let paragraphs = element.descendants(named: "p")
      let end = paragraphs.last?.value("paraId")
      if let end { ends[end] = id }
      let thread = end.flatMap { threads[$0] }
      let anchor = text.anchors[id]
      let revision = WordRevision(.insertion, element)
      let lines = paragraphs.map { $0.descendants(named: "t").map(\.text).joined() }
      comments.append(
        DocumentComment(
          id: id,
          author: revision.author,
          date: revision.date,
          text: lines.joined(separator: "\n"),
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
  }
}
