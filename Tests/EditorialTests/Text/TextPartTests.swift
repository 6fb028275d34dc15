import DraftText
import Editorial
import Testing

/// Which paragraphs are written in which manner.
struct TextPartTests {
  private static func manners(_ sample: Sample) -> [TextPart.Manner?] {
    let text = CheckedText(sample.draft)
    return text.paragraphs.indices.map { text.part(ofParagraph: $0)?.manner }
  }

  @Test func `takes a preamble with operative paragraphs for a resolution`() {
    let manners = Self.manners(
      """
      opening: The General Assembly,
      PP: *Recalling* its resolution 68/192,
      OP 1: *Decides* to meet;
      OP 2: *Requests* the Secretary-General to report.
      """
    )
    #expect(manners.allSatisfy { $0 == .resolution })
  }

  @Test func `takes an annexed declaration for sentences`() {
    let manners = Self.manners(
      """
      opening: The General Assembly
      OP: *Adopts* the political declaration annexed to the present resolution.
      annex: Annex
      OP 1: We, the States Members of the United Nations, reaffirm our commitment.
      OP 2: We recall our decision.
      """
    )
    #expect(manners == [.resolution, .resolution, .sentences, .sentences, .sentences])
  }

  @Test func `finds a declaration that is embedded in the resolution`() {
    let manners = Self.manners(
      """
      opening: The General Assembly
      OP: *Adopts* the following outcome document:
      OP 1: We, the Heads of State and Government, have gathered here.
      OP 2: We resolve to act.
      OP 3: We believe that there is a path.
      """
    )
    #expect(manners == [.resolution, .resolution, .sentences, .sentences, .sentences])
  }

  @Test func `has parts that tile the draft, whatever it is`() {
    let samples: [Sample] = [
      "", "plain: Nothing", "annex: Annex", "annex: Annex\nannex: Annex II\nOP 1: We agree.",
    ]
    for sample in samples {
      let text = CheckedText(sample.draft)
      let covered = text.parts.flatMap { Array($0.paragraphs) }
      #expect(covered == Array(sample.draft.paragraphs.indices))
    }
  }
}
