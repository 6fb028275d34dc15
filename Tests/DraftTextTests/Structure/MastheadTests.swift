import DraftText
import Testing

struct MastheadTests {
  @Test func `reads the facts over a resolution`() {
    let reading = structured(
      """
      United Nations

      A/RES/79/4

      General Assembly

      Distr.: General

      10 October 2024

      Seventy-ninth session

      Agenda items 11 and 26 (b)

      Crime prevention and criminal justice

      Resolution adopted by the General Assembly on 4 October 2024

      [on the report of the Third Committee (A/79/400/Add.1, para. 3)]

      79/4. A title of a text

      The General Assembly,

      1. Decides to meet.

      37th plenary meeting

      4 October 2024
      """
    )
    let front = reading.draft.front
    #expect(front.organ == "General Assembly")
    #expect(front.symbol == "A/RES/79/4")
    #expect(front.distribution == "General")
    #expect(front.distributed?.description == "2024-10-10")
    #expect(front.session == "Seventy-ninth session")
    #expect(front.agendaItem == "11 and 26 (b)")
    #expect(front.agendaTitle == "Crime prevention and criminal justice")
    #expect(front.adopted?.description == "2024-10-04")
    #expect(front.origin == "on the report of the Third Committee (A/79/400/Add.1, para. 3)")
    #expect(front.originSymbol == "A/79/400/Add.1")
    #expect(front.number == "79/4")
    #expect(front.meeting == "37th plenary meeting")
    #expect(front.other == ["United Nations"])
    #expect(
      outline(reading) == [
        "title: A title of a text", "opening: The General Assembly,",
        "operative 1: Decides to meet.", "closing: 37th plenary meeting", "closing: 4 October 2024",
      ]
    )
  }

  @Test func `reads the masthead of a draft`() {
    let front = structured(
      """
      A/76/L.11
      Distr.: Limited 19 November 2021

      Original: English

      21-17189 (E) 221121

      Seventy-sixth session
      Agenda item 108

      Crime prevention

      Draft resolution submitted by the President of the General Assembly

      A title

      The General Assembly

      Adopts the declaration.
      """
    ).draft.front
    #expect(front.symbol == "A/76/L.11")
    #expect(front.distribution == "Limited")
    #expect(front.distributed?.description == "2021-11-19")
    #expect(front.original == "English")
    #expect(front.jobNumber == "21-17189 (E) 221121")
    #expect(front.heading == "Draft resolution submitted by the President of the General Assembly")
    #expect(front.adopted == nil)
  }

  @Test(
    arguments: [
      (
        "Nations Unies\n\nDistr. générale\n\n1er avril 2024\n\nSoixante-dix-huitième session\n\n"
          + "Point 13 de l’ordre du jour\n\nUn titre\n\n"
          + "Résolution adoptée par l’Assemblée générale le 21 mars 2024\n\n78/265. Titre\n\n"
          + "L’Assemblée générale,",
        "générale", "Soixante-dix-huitième session"
      ),
      (
        "Naciones Unidas\n\nDistr. general\n\n1 de abril de 2024\n\n"
          + "Septuagésimo octavo período de sesiones\n\nTema 13 del programa\n\nUn título\n\n"
          + "Resolución aprobada por la Asamblea General el 21 de marzo de 2024\n\n78/265. Título\n\n"
          + "La Asamblea General,",
        "general", "Septuagésimo octavo período de sesiones"
      ),
      (
        "Генеральная Ассамблея\n\nDistr.: General\n\n1 April 2024\n\nСемьдесят восьмая сессия\n\n"
          + "Пункт 13 повестки дня\n\nЗаглавие\n\n"
          + "Резолюция, принятая Генеральной Ассамблеей 21 марта 2024 года\n\n78/265. Заглавие\n\n"
          + "Генеральная Ассамблея,",
        "General", "Семьдесят восьмая сессия"
      ),
      (
        "大会\n\nDistr.: General\n\n1 April 2024\n\n第七十八届会议\n\n议程项目13\n\n题目\n\n2024年3月21日大会决议\n\n"
          + "78/265. 题目\n\n大会，",
        "General", "第七十八届会议"
      ),
      (
        "الجمعية العامة\n\nDistr.: General\n\n1 April 2024\n\nالدورة الثامنة والسبعون\n\n"
          + "البند 13 من جدول الأعمال\n\nعنوان\n\nقرار اتخذته الجمعية العامة في 21 آذار/مارس 2024\n\n"
          + "78/265 عنوان\n\nإن الجمعية العامة،",
        "General", "الدورة الثامنة والسبعون"
      ),
    ]
  )
  func `reads mastheads in the other languages`(text: String, category: String, session: String) {
    let reading = structured(text)
    let front = reading.draft.front
    #expect(front.distribution == category)
    #expect(front.distributed?.description == "2024-04-01")
    #expect(front.session == session)
    #expect(front.agendaItem == "13")
    #expect(front.adopted?.description == "2024-03-21")
    #expect(front.number == "78/265")
    #expect(reading.draft.paragraphs.map(\.role) == [.title, .opening])
  }

  @Test func `takes nothing from a text without a masthead`() {
    let reading = structured("Zero Hour of a Title\n\nThe General Assembly,\n\n1. Decides to meet.")
    #expect(reading.draft.front == FrontMatter())
    #expect(outline(reading).first == "title: Zero Hour of a Title")
  }

  @Test func `reads the name of a version, and keeps a title that only looks like one`() {
    let version = structured(
      "Rev.1, 31 May 2024\n\nA title\n\nThe General Assembly,\n\n1. Decides."
    )
    #expect(version.draft.front.version == "Rev.1, 31 May 2024")
    #expect(outline(version).first == "title: A title")
    let only = structured("Draft resolution on the matter\n\nThe General Assembly,\n\n1. Decides.")
    #expect(outline(only).first == "title: Draft resolution on the matter")
    #expect(only.draft.front.heading == nil)
  }

  @Test func `reads the two columns of a printed masthead, and who submits a draft`() {
    let reading = structured(
      """
      United Nations                                                A/76/L.11
      ------------------------------------------------------------------------
      (emblem)  General Assembly                            Distr.: Limited
                                                            19 November 2021
                                                            Original: English
      ------------------------------------------------------------------------
      Seventy-sixth session
      Agenda item 108
      Crime prevention and criminal justice

      Group X and Group Y: draft resolution

            A title of the text

            The General Assembly
            Adopts the political declaration.
      """
    )
    let front = reading.draft.front
    #expect(front.symbol == "A/76/L.11")
    #expect(front.organ == "General Assembly")
    #expect(front.distribution == "Limited")
    #expect(front.distributed?.description == "2021-11-19")
    #expect(front.original == "English")
    #expect(front.session == "Seventy-sixth session")
    #expect(front.agendaTitle == "Crime prevention and criminal justice")
    #expect(front.heading == "Group X and Group Y: draft resolution")
    #expect(
      outline(reading) == [
        "title: A title of the text", "opening: The General Assembly",
        "operative: Adopts the political declaration.",
      ]
    )
  }
}
