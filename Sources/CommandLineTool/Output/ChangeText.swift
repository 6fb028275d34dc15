import Interchange
import Secretariat

/// The changes and comments of a Word document, paragraph by paragraph, for a person.
struct ChangeText {
  let listing: ChangeListing

  init(_ listing: ChangeListing) {
    self.listing = listing
  }

  /// The listing, with a line feed at the end of each line.
  var text: String {
    var blocks = [head]
    var place: String?
    for change in listing.changes {
      let here = self.place(change.paragraph, change.reference, note: change.note)
      if here != place {
        blocks.append(here + "\n")
        place = here
      }
      blocks[blocks.count - 1] += "  " + sentence(change) + "\n"
    }
    for pair in listing.pairs where pair.text != pair.amendment {
      var block = "Row at paragraph \(pair.paragraph)"
      if let label = pair.label { block += ", \(Self.line(label))" }
      block += "\n  text:      \(Self.line(pair.text))\n  amendment: \(Self.line(pair.amendment))\n"
      if let reason = pair.reason { block += "  reason:    \(Self.line(reason))\n" }
      blocks.append(block)
    }
    if !listing.comments.isEmpty {
      blocks.append("Comments\n" + listing.comments.map { "  " + sentence($0) + "\n" }.joined())
    }
    if !listing.notes.isEmpty {
      let notes = listing.notes.map { note in
        let place = note.paragraph.map { "paragraph \($0): " } ?? ""
        return "  " + VisibleText.line(place + note.message) + "\n"
      }
      blocks.append("Notes\n" + notes.joined())
    }
    return blocks.joined(separator: "\n")
  }

  private var head: String {
    var counts: [String: Int] = [:]
    for change in listing.changes { counts[Self.name(change.authors.last), default: 0] += 1 }
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let amended = listing.pairs.count { $0.text != $0.amendment }
    let basis = listing.basis == "manual" ? "marked by hand" : "tracked"
    let changes =
      switch listing.changes.count {
      case 0: amended == 0 ? "no changes" : "amended"
      case 1: "1 change, \(basis)"
      case let count: "\(count) changes, \(basis)"
      }
    var authors = ""
    if !most.isEmpty, listing.basis != "manual" {
      authors = ": " + most.prefix(8).map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      if most.count > 8 { authors += " and \(most.count - 8) others" }
    }
    if amended > 0 {
      let rows = amended == 1 ? "1 row" : "\(amended) rows"
      authors += ", \(rows) of a table"
    }
    return VisibleText.line("\(listing.document): \(changes)\(authors)") + "\n"
  }

  private func place(_ paragraph: Int, _ reference: String?, note: String?) -> String {
    if let note { return VisibleText.line("Note \(note)") }
    let number = "paragraph \(paragraph) of the document"
    return VisibleText.line(reference.map { "\($0), \(number)" } ?? "P" + number.dropFirst())
  }

  private func sentence(_ change: ChangeListing.Change) -> String {
    let words = change.words.isEmpty ? "" : " “\(change.words)”"
    let whole = change.isWholeParagraph ? "paragraph " : ""
    let what =
      switch change.kind {
      case "insertion": whole + "inserted" + words
      case "deletion": whole + "deleted" + words
      case "moveFrom": whole + "moved away" + words
      case "moveTo": whole + "moved here" + words
      case "withdrawal": whole + "inserted and deleted again" + words
      case "split": "split at its end"
      case "join": "joined with the next one"
      case "formatting": "set anew" + words
      default: "paragraph set anew" + (change.words.isEmpty ? "" : ": \(change.words)")
      }
    // Somebody who struck out what was their own is named once.
    let people = change.authors.map { Self.name($0) }.reduce(into: [String]()) { people, name in
      if people.last != name { people.append(name) }
    }
    let by =
      listing.basis == "manual" && change.authors.allSatisfy(\.isEmpty)
      ? "" : "  — " + people.joined(separator: ", then ") + Self.time(change.date)
    return Self.line(what) + VisibleText.line(by)
  }

  private func sentence(_ comment: ChangeListing.Comment) -> String {
    var told = comment.reference ?? comment.paragraph.map { "paragraph \($0)" } ?? "on no words"
    if let words = comment.quotation { told += ", on “\(words)”" }
    let answer = comment.answers.map { " (answers \($0))" } ?? ""
    let settled = comment.isResolved ? " (settled)" : ""
    told += ": \(comment.text)  — \(Self.name(comment.author))\(Self.time(comment.date))"
    return Self.line("[\(comment.id)] \(told)\(answer)\(settled)")
  }

  private static func name(_ author: String?) -> String {
    guard let author, author.contains(where: { !$0.isWhitespace }) else { return "somebody" }
    return author
  }

  private static func time(_ date: String?) -> String { date.map { ", \($0)" } ?? "" }

  /// Words on one line, whatever paragraphs they are made of.
  private static func line(_ words: String) -> String {
    VisibleText.line(words.split(separator: "\n").joined(separator: " / "))
  }
}
