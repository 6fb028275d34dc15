import DraftText
import Testing

struct LayoutChoiceTests {
  private let long = String(repeating: "and so the text goes on and on ", count: 8)

  private func chosen(_ text: String) -> (Layout, String)? {
    for note in structured(text).notes {
      if case .layoutChosen(let layout, let reason) = note.subject { return (layout, reason) }
    }
    return nil
  }

  @Test func `takes long lines for whole paragraphs`() throws {
    let (layout, reason) = try #require(chosen("1. \(long)\n\n2. \(long)\n\nShort title"))
    #expect(layout == .line)
    #expect(reason == "3 lines of text, 2 longer than 160 characters")
  }

  @Test func `takes lines that go on with a small letter for wrapped ones`() throws {
    let text = """
      1. Decides that the meeting will be held on
      Monday and will consist of an opening
      plenary meeting and two panels;
      2. Also decides that the meeting will be
      held in the hall.
      """
    let (layout, reason) = try #require(chosen(text))
    #expect(layout == .wrapped)
    #expect(
      reason.hasPrefix("5 lines of text, 0 longer than 160 characters, 2 that begin with a small")
    )
  }

  @Test func `sees a blank line between any two lines`() throws {
    let text = """
      1. Decides that the meeting will be held on

      Monday and will consist of an opening

      plenary meeting and two panels;

      2. Also decides that the meeting will be

      held in the hall.
      """
    #expect(try #require(chosen(text)).0 == .blank)
  }

  @Test func `wraps Chinese and Arabic, which have no small letters`() throws {
    let chinese = """
      1. 决定在全面实现二〇三〇年可持续发展议程方面推广安全可靠和值得信赖的
      人工智能系统并促请会员国采取行动以便与发展中国家合作并向其提供援助从
      而实现包容和公平的获取；
      """
    #expect(try #require(chosen(chinese)).0 == .wrapped)
  }

  @Test func `wraps lists of names, whose lines begin with capitals`() throws {
    let names = """
      Albania, Andorra, Antigua and Barbuda, Argentina, Australia, Austria,
      Canada, Chile, Colombia, Costa Rica, Croatia, Cyprus, Czechia, Denmark,
      Dominican Republic, Ecuador, El Salvador, Estonia, Finland, France,
      Greece, Guatemala, Honduras.
      """
    #expect(try #require(chosen(names)).0 == .wrapped)
  }

  @Test func `keeps short paragraphs apart that are lines of their own`() throws {
    let text = """
      The General Assembly,
      Recalling its resolution 64/293 of 30 July 2010,
      Recalling also its resolution 70/1 of 25 September 2015,
      Reaffirming its resolution 72/1 of 27 September 2017,
      1. Decides to meet;
      2. Requests a report.
      """
    #expect(try #require(chosen(text)).0 == .line)
    #expect(structured(text).draft.paragraphs.count == 6)
  }

  @Test func `keeps Russian preambular paragraphs apart, which begin with small letters`() throws {
    let text = """
      Генеральная Ассамблея,
      ссылаясь на свою резолюцию 64/293 от 30 июля 2010 года,
      ссылаясь также на свою резолюцию 70/1 от 25 сентября,
      подтверждая свою резолюцию 72/1 от 27 сентября 2017 года,
      1. постановляет собраться.
      """
    #expect(try #require(chosen(text)).0 == .line)
  }

  @Test func `says nothing of a choice that was not its own`() {
    let reading = structured("1. Decides to\nmeet.", layout: .wrapped)
    #expect(reading.notes.isEmpty)
    #expect(outline(reading) == ["operative 1: Decides to meet."])
  }
}
