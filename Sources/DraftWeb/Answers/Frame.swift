import Negotiation
import Secretariat

/// What stands round the content of a page.
struct Frame: Sendable {
  /// What the window is called.
  var title: String
  /// The kind of page, for the style: `read`, `compare`, `home`.
  var kind: String
  /// The negotiation that the page belongs to, as its reader may see it.
  var admission: Admission?
  /// Which of the negotiation's links is this page.
  var current: Address?
  /// Where the same stands as data.
  var twin: Target?
  /// Whether the page has changes to step through.
  var hasScript = false
}

extension Site {
  /// A page: the content in its frame.
  ///
  /// The frame says nothing of who reads it but what their role lets them see, so that a page of a
  /// text is the same for all who may read it.
  ///
  /// - Parameters:
  ///   - frame: what stands round it.
  ///   - content: HTML that stands in `main`, beginning with a heading of the first level.
  ///   - query: what the twin's address carries of the page's.
  ///   - keeping: who may keep it.
  /// - Returns: the answer.
  func page(
    _ frame: Frame,
    content: [UInt8],
    query: Query = Query(),
    keeping: Answer.Keeping = .revalidated
  ) -> Answer {
    let terms = terms(of: frame.kind)
    let ways = frame.admission.map { links(of: $0, current: frame.current) } ?? []
    let context = FrameContext(
      title: frame.title,
      kind: frame.kind,
      icon: address(of: .asset(Assets.icon.name)),
      style: address(of: .asset(Assets.style.name)),
      script: frame.hasScript ? address(of: .asset(Assets.script.name)) : nil,
      home: address(of: .home),
      glossary: address(of: .glossary),
      sessions: address(of: .sessions),
      twin: frame.twin.map { link(to: $0, query) },
      feed: frame.admission.map { address(of: .feed($0.negotiation)) },
      negotiation: frame.admission?.negotiation,
      hasLinks: !ways.isEmpty,
      links: ways,
      hasTerms: !terms.isEmpty,
      terms: terms
    )
    return Answer(
      mediaType: Form.page.mediaType,
      body: templates.render("head", context) + content + templates.render("foot", context),
      keeping: keeping
    )
  }

  /// The words of a page that the glossary explains.
  private func terms(of kind: String) -> [FrameContext.Link] {
    (PageTerms.words[String(kind.prefix { $0 != " " })] ?? []).compactMap { word in
      PageTerms.anchors[word].map { anchor in
        FrameContext.Link(
          name: word,
          address: "\(address(of: .glossary))#\(anchor)",
          isCurrent: false
        )
      }
    }
  }

  /// The ways through a negotiation that its reader may go.
  private func links(of admission: Admission, current: Address?) -> [FrameContext.Link] {
    let name = admission.negotiation
    let ways: [(AccessAction, Address, String)] = [
      (.see, .negotiation(name), "Overview"), (.readText, .latest(name), "Text"),
      (.readWorkingText, .workingText(name), "Working text"),
      (.readMeetings, .consultations(name), "Consultations"),
      (.readCalendar, .calendar(name), "Calendar"), (.search, .search(name), "Search"),
      (.readLog, .log(name), "Log"),
    ]
    let hasText = !admission.ledger.state.versions.isEmpty
    return ways.compactMap { action, address, title in
      guard admission.allows(action), hasText || (action != .readText && action != .readWorkingText)
      else { return nil }
      return FrameContext.Link(
        name: title,
        address: self.address(of: address),
        isCurrent: address == current
      )
    }
  }
}

/// What the templates of the frame are filled with.
private struct FrameContext {
  struct Link {
    let name: String
    let address: String
    let isCurrent: Bool
  }

  let title: String
  let kind: String
  let icon: String
  let style: String
  let script: String?
  let home: String
  let glossary: String
  let sessions: String
  let twin: String?
  let feed: String?
  let negotiation: String?
  let hasLinks: Bool
  let links: [Link]
  let hasTerms: Bool
  let terms: [Link]
}
