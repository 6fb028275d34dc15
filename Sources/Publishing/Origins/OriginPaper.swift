import DraftText
public import Interchange

/// Prints where the words of a version come from.
///
/// ```swift
/// let paper = OriginPaper(traced).paper
/// ```
public struct OriginPaper: Sendable {
  /// What is printed.
  public let traced: TracedVersion

  /// Makes a printer.
  public init(_ traced: TracedVersion) {
    self.traced = traced
  }

  /// The document.
  public var paper: Paper {
    var blocks: [Paper.Block] = [.text(PaperText(traced.title, setting: .small))]
    if traced.isExcerpt {
      blocks += traced.answers.map { .text(PaperText($0)) }
    } else {
      blocks += legend
    }
    blocks += traced.paragraphs.map { .trace(trace($0)) }
    blocks += list("Amendments that these words come from", traced.cited.map { traced.asked[$0] })
    blocks += list("Amendments of which no word stands", traced.unheard)
    blocks += traced.remarks.map { .text(PaperText($0, setting: .small)) }
    return Paper(title: "Origin of the words of \(traced.version)", blocks: blocks)
  }

  /// How many words came in with which version.
  private var legend: [Paper.Block] {
    let all = traced.sources.reduce(0) { $0 + $1.words }
    return traced.sources.enumerated().map { place, source in
      let share = all == 0 ? 0 : (source.words * 100 + all / 2) / all
      let count = source.words == 1 ? "1 word" : "\(source.words) words"
      return .text(
        PaperText(
          [
            PaperText.Piece(.plain, source.label, tint: tint(of: place)),
            .plain(": \(count), \(share) %"),
          ],
          setting: .item
        )
      )
    }
  }

  private func list(_ heading: String, _ asked: [TracedVersion.Asked]) -> [Paper.Block] {
    guard !asked.isEmpty else { return [] }
    return [.heading(1, heading)]
      + asked.map { asked in
        var pieces: [PaperText.Piece] = [.label(asked.key), .plain(" ")]
        if !asked.holders.isEmpty { pieces += [.names(asked.holders.spelled), .plain(", ")] }
        pieces.append(.plain("on \(asked.version)"))
        if let link = asked.link { pieces.append(.plain(", \(link)")) }
        if let fate = asked.fate { pieces.append(.plain(" (\(fate))")) }
        return .text(PaperText(pieces + [.plain(": \(asked.says)")], setting: .item))
      }
  }

  private func trace(_ paragraph: TracedVersion.Paragraph) -> PaperTrace {
    var stretches: [PaperTrace.Stretch] = []
    var end: Int?
    for stretch in paragraph.stretches {
      if let end, end != stretch.range.lowerBound {
        stretches.append(PaperTrace.Stretch(" … ", source: ""))
      }
      end = stretch.range.upperBound
      let label = traced.sources[stretch.source].label
      let asked = stretch.asked.map { traced.asked[$0] }
      let keys = asked.map(\.key).joined(separator: ", ")
      let who = asked.map { one in
        (one.holders.isEmpty ? one.key : "\(one.key) \(one.holders.spelled)")
          + (one.link.map { " (\($0))" } ?? "")
      }
      stretches.append(
        PaperTrace.Stretch(
          stretch.words,
          source: keys.isEmpty ? label : "\(label) \(keys)",
          detail: keys.isEmpty ? label : "\(label), \(who.joined(separator: "; "))",
          tint: tint(of: stretch.source)
        )
      )
    }
    return PaperTrace(paragraph.name, stretches)
  }

  /// What tells the words of a source from others; those of the first version stand as they are,
  /// unless only some words are shown, of which each has to say what it is.
  private func tint(of source: Int) -> Int? {
    source > 0 ? source - 1 : traced.isExcerpt ? 7 : nil
  }
}
