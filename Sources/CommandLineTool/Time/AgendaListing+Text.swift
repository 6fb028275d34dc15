import Interchange
import Negotiation
import Secretariat

extension AgendaListing {
  /// What is ahead for people, a line each with its particulars below.
  ///
  /// ```
  /// Friday, 27 August 2021, 10 a.m. New York (2 p.m. UTC): 2 days left
  ///   silence ends on Rev.2, #9
  /// ```
  func text(_ printer: TimePrinter) -> String {
    let now = "Now: \(printer.text(at))"
    guard !items.isEmpty else { return VisibleText.line(title) + "\n\(now)\n\nNothing is ahead.\n" }
    let blocks = items.map { item in
      item.lines(printer, at: at).map { VisibleText.line($0) + "\n" }.joined()
    }
    return VisibleText.line(title) + "\n\(now)\n\n" + blocks.joined(separator: "\n")
  }
}

extension AgendaListing.Item {
  /// When it is and how far away, then what it is, then what else there is to know.
  fileprivate func lines(_ printer: TimePrinter, at now: Instant) -> [String] {
    let isAhead = status == .ahead || status == .underWay
    let note = isAhead ? distance(from: now) : status.rawValue
    let sitting = part.map { ", sitting \($0)" } ?? ""
    let venue = place.map { ", \($0)" } ?? ""
    return ["\(time(printer)): \(note)", "  \(title)\(sitting)\(venue), #\(entry)"]
      + details.map { "  \($0)" }
  }
}
