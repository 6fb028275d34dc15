import DraftText
import Negotiation

@testable import Secretariat

/// A negotiation whose paragraphs are split, merged, moved, deleted and renumbered.
///
/// The paragraphs of Rev.2 are based on Rev.1, which is based on the zero draft:
///
/// ```
/// Zero draft  Rev.1             Rev.2
/// OP1 meet    OP1 meet          OP1 meet, in May
/// OP2 rivers  OP2 rivers        OP2 rivers
///             OP3 split off it  OP3 the same
/// OP3 old     –                 –
/// OP4 lakes   OP4 lakes         – merged into OP2
/// ```
struct RehearsedVersions {
  let sample: SampleRecord

  init() throws {
    sample = try SampleRecord()
    try sample.open()
    try sample.circulate(
      "Zero draft",
      ["Decides to meet;", "Protects rivers and their banks;", "Recalls the old;", "Lakes too."]
    )
    // The preambular paragraph stands first, at 0.
    try sample.circulate(
      "Rev.1",
      ["Decides to meet;", "Protects rivers;", "Protects their banks;", "Lakes too."],
      matching: Matching(
        continued: [
          .init(old: 0, new: 0), .init(old: 1, new: 1), .init(old: 2, new: 2),
          .init(old: 4, new: 4),
        ],
        related: [.init(old: 2, new: 3)]
      )
    )
    try sample.circulate(
      "Rev.2",
      ["Decides to meet in May;", "Protects rivers and lakes;", "Protects their banks;"],
      matching: Matching(
        continued: [
          .init(old: 0, new: 0), .init(old: 1, new: 1), .init(old: 2, new: 2),
          .init(old: 3, new: 3),
        ],
        related: [.init(old: 4, new: 2)]
      )
    )
  }
}
