import Negotiation
import Secretariat

/// What entries say, for readers who may not know their numbers.
///
/// Where a sentence points at another entry by its number, the time at which that one was recorded
/// stands instead, in square brackets: `meeting [13 July, 10.05 a.m.] changed`. A gap between
/// numbers would tell that something is withheld.
struct EntryWords {
  let ledger: Ledger
  let printer: TimePrinter
  /// Whether numbers are shown.
  let isNumbered: Bool

  /// What an entry says, in a sentence without a full stop, with a capital letter.
  func words(of entry: Entry) -> String {
    let text = EventSentence(entry.event, in: ledger).text
    let words = isNumbered ? text : unnumbered(text)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private func unnumbered(_ text: String) -> String {
    text.replacing(/#([0-9]{1,9})(\.[0-9]+)?/) { match in
      guard let number = Int(match.output.1), ledger.entries.indices.contains(number - 1),
        ledger.entries[number - 1].event != .withheld
      else { return "[not shown]" }
      return "[\(ShownTime.brief(ledger.entries[number - 1].recorded, printer))]"
    }
  }
}
