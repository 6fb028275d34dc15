import DraftText
import Negotiation
import Secretariat

/// What entries say, for readers who may not know their numbers.
///
/// Where a sentence points at another entry by its number, what that one holds stands instead, as the
/// reader’s own record has it: `the proposal of Delegation E on OP3: not retained`; else the time at
/// which it was recorded, in square brackets. A gap between numbers would tell that something is
/// withheld.
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
    let list =
      /(?:(?:proposal|meeting) )?(?:#[0-9]{1,9}(?:\.[0-9]{1,9})?)(?:, #[0-9]{1,9}(?:\.[0-9]{1,9})?)*/
    return text.replacing(list) { match in
      let words = String(match.output)
      let names = words.matches(of: /#([0-9]{1,9})(?:\.([0-9]{1,9}))?/).map { pointer in
        name(Int(pointer.output.1) ?? 0, part: pointer.output.2.flatMap { Int($0) })
      }
      let isNamed = names.allSatisfy { !$0.hasPrefix("[") }
      let noun = isNamed ? "" : words.prefix { $0 != "#" }
      // Two amendments of one proposal to one paragraph are told apart by nothing but numbers.
      let distinct = names.enumerated().filter { !names[..<$0.offset].contains($0.element) }
      return noun + distinct.map(\.element).joined(separator: ", ")
    }
  }

  /// What an entry holds, or when it was recorded.
  private func name(_ number: Int, part: Int?) -> String {
    guard ledger.entries.indices.contains(number - 1) else { return "[not shown]" }
    let entry = ledger.entries[number - 1]
    switch entry.event {
    case .withheld: return "[not shown]"
    case .proposal(.submitted(let proposal)): return name(proposal, part: part)
    case .consultation(.scheduled(let meeting)):
      let day = meeting.sittings.first.flatMap { printer.date($0.start) }
      return
        (meeting.title.map { "the meeting “\($0)”" } ?? "the meeting (\(meeting.kind.rawValue))")
        + (day.map { " of \($0.printed)" } ?? "")
    default: return "[\(ShownTime.brief(entry.recorded, printer))]"
    }
  }

  private func name(_ proposal: Proposal, part: Int?) -> String {
    let makers = proposal.parties.map(\.name).joined(separator: ", ")
    let place = part.flatMap { part in
      proposal.amendments.indices.contains(part - 1) ? proposal.amendments[part - 1] : nil
    }
    let reference = place?.passages.first?.reference.map { " on \($0.description)" } ?? ""
    return "the proposal of \(makers.isEmpty ? "a delegation" : makers)\(reference)"
  }
}
