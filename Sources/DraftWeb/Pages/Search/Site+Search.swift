import DraftText
import Negotiation
import Secretariat

extension Site {
  /// The page for searching.
  ///
  /// - Throws: that it is not there for whoever asks, or why the record cannot be read.
  func search(_ ask: Ask, of name: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .search, of: name)
    let isInMeetings = admission.allows(.readMeetings)
    let findings = try SearchRecord(registry: admission.registry, shelf: searches).findings(
      for: ask.query["q"] ?? "",
      in: admission.ledger,
      withStatements: isInMeetings
    )
    let page = try page(of: findings, admission, isInMeetings: isInMeetings)
    switch ask.form {
    case .json: return .json(try JSONText.bytes(of: page), keeping: .never)
    case .page:
      let frame = Frame(
        title: (page.query.map { "“\($0)” in " } ?? "Search: ") + page.title,
        kind: "search",
        admission: admission,
        current: .search(name),
        twin: Target(.search(name), as: .json)
      )
      return self.page(
        frame,
        content: templates.render("search", page),
        query: Query(["q": page.query]),
        keeping: .never
      )
    default: throw AnswerFault.otherForms(Route.search.forms)
    }
  }

  private func page(
    of findings: SearchFindings,
    _ admission: Admission,
    isInMeetings: Bool
  ) throws -> SearchPage {
    let (_, printer) = try clock(admission)
    let name = admission.negotiation
    var slugs: [Int: ParagraphSlugs] = [:]
    let versions = VersionSlugs(admission.ledger.state)
    let anchors = MeetingAnchors(admission.ledger)
    var texts: [SearchPage.Text] = []
    for found in findings.texts {
      guard let version = versions.slug(of: found.version.number) else { continue }
      let isOriginal = found.language == found.version.circulation.language
      if isOriginal, slugs[found.version.number] == nil {
        slugs[found.version.number] = ParagraphSlugs(
          try admission.registry.draft(of: found.version)
        )
      }
      let paragraph = isOriginal ? slugs[found.version.number]?.slugs[found.place] : nil
      // What nothing points at, and other languages, are shown in their text.
      let address = paragraph.map { paragraph in
        self.address(of: .paragraph(name, version: version, paragraph: paragraph))
      }
      let query = Query(["language": isOriginal ? nil : found.language.rawValue])
      texts.append(
        SearchPage.Text(
          paragraph: found.name,
          version: found.version.label,
          since: found.since.number == found.version.number ? nil : found.since.label,
          language: found.language.rawValue,
          address: address ?? link(to: Target(.text(name, version: version)), query),
          snippet: found.snippet,
          direction: found.language.isRightToLeft ? "rtl" : "ltr"
        )
      )
    }
    let interventions = findings.statements.map { found in
      SearchPage.Intervention(
        speaker: found.speaker.prefix(1).uppercased() + found.speaker.dropFirst(),
        position: found.statement.intervention.position.rawValue,
        meeting: found.meeting.consultation.title ?? found.meeting.consultation.kind.rawValue,
        held: found.meeting.consultation.sittings.first.flatMap { sitting in
          printer.date(sitting.start).map { ShownTime($0) }
        },
        paragraphs: found.statement.intervention.passages.compactMap { $0.reference?.description },
        address: address(of: .consultations(name)) + "#" + anchors[found.meeting.number],
        snippet: found.snippet
      )
    }
    return SearchPage(
      negotiation: name,
      title: admission.ledger.state.opening?.title ?? name,
      query: findings.typed.isEmpty ? nil : findings.typed,
      texts: texts,
      moreTexts: findings.hasMoreTexts,
      interventions: interventions,
      moreInterventions: findings.hasMoreStatements,
      action: address(of: .search(name)),
      hasTexts: !texts.isEmpty,
      hasInterventions: !interventions.isEmpty,
      isInMeetings: isInMeetings,
      isUnfound: !findings.typed.isEmpty && texts.isEmpty && interventions.isEmpty,
      limit: SearchRecord.limit
    )
  }
}
