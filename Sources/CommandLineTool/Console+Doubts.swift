import DraftText
import Interchange

extension Console {
  /// How many doubts are told one by one.
  private static let doubtLimit = 10

  /// Tells what a person should look at in a document that was read.
  func tell(doubts notes: [ReadingNote], of source: String) {
    let doubts = notes.filter(\.isDoubt)
    for note in doubts.prefix(Self.doubtLimit) {
      let place = note.line.map { "line \($0): " } ?? ""
      tell(VisibleText.line("note: \(place)\(note.message)"))
    }
    let rest = notes.count - min(doubts.count, Self.doubtLimit)
    guard rest > 0 else { return }
    let more = rest == 1 ? "1 more note" : "\(rest) more notes"
    tell(VisibleText.line("note: “zerodraft read \(source)” has \(more) on how it was read"))
  }
}
