import Interchange
import Negotiation
import Secretariat

extension SpeakersListing {
  /// The lists for people.
  ///
  /// ```
  /// Plenary, #12; registration until Friday, 9 July 2021, 5 p.m. New York (9 p.m. UTC)
  ///   individual: 3:00
  ///   group: 5:00
  ///    entry  speaker                            may speak  status
  /// 1  #14    Delegation B on behalf of Group X  5:00       spoke 5:20, 0:20 over
  /// 2  #13    Delegation A (minister)            3:00       waiting
  /// 1 to speak, at most 3:00.
  /// ```
  func text(_ printer: TimePrinter) -> String {
    guard !lists.isEmpty else { return "There is no list of speakers.\n" }
    return lists.map { $0.text(printer) }.joined(separator: "\n")
  }
}

extension SpeakersListing.List {
  fileprivate func text(_ printer: TimePrinter) -> String {
    var head = "\(title), #\(entry)"
    if let until { head += "; registration until \(printer.text(until))" }
    if isClosed { head += "; only those who registered may speak" }
    var text = VisibleText.line(head) + "\n"
    for limit in limits {
      text += VisibleText.line("  \(limit.speaker): \(Self.clock(limit.seconds))") + "\n"
    }
    let first = (groupsFirst ? ["groups"] : []) + levels
    if !first.isEmpty {
      text += VisibleText.line("  first: \(first.joined(separator: ", then "))") + "\n"
    }
    if let source { text += VisibleText.line("  source: \(source)") + "\n" }
    var table = TextTable(head: ["", "entry", "speaker", "may speak", "status"])
    table.lines = speakers.enumerated().map { index, speaker in
      [
        "\(index + 1)", "#\(speaker.entry)", Self.name(speaker),
        speaker.limit.map(Self.clock) ?? "–", Self.status(speaker),
      ]
    }
    return text + (table.lines.isEmpty ? "" : table.text) + rest
  }

  /// How many are still to speak, and how long they may.
  private var rest: String {
    let waiting = speakers.filter { $0.status == "waiting" }
    guard !waiting.isEmpty else { return "" }
    // A list that was imported may name any limit, so that the sum may have no number.
    let sum = waiting.reduce(Int?(0)) { sum, speaker in
      guard let sum, let limit = speaker.limit else { return nil }
      let (total, isTooMuch) = sum.addingReportingOverflow(limit)
      return isTooMuch ? nil : total
    }
    let time = sum.map { ", at most \(Self.clock($0))" } ?? ""
    return "\(waiting.count) to speak\(time).\n"
  }

  private static func name(_ speaker: SpeakersListing.Speaker) -> String {
    speaker.party
      + (speaker.behalf.isEmpty
        ? "" : " on behalf of \(speaker.behalf.joined(separator: ", "))")
      + (speaker.level.map { " (\($0))" } ?? "")
  }

  private static func status(_ speaker: SpeakersListing.Speaker) -> String {
    var words = [speaker.seconds.map { "\(speaker.status) \(clock($0))" } ?? speaker.status]
    if let overrun = speaker.overrun { words.append("\(clock(overrun)) over") }
    if speaker.isLate { words.append("registered late") }
    if let moved = speaker.moved { words.append("moved: \(moved)") }
    return words.joined(separator: ", ")
  }

  /// Minutes and seconds: `3:20`.
  private static func clock(_ seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
