import DraftText
import Negotiation
import Publishing
import Redlining

/// A version of a record with the origins of its words, and the amendments that they come from.
struct OriginTrace {
  /// What the record says, as far as its reader may see it.
  let ledger: Ledger
  /// The versions that lead up to the one that is traced, itself the last.
  let versions: [Version]
  /// Its text.
  let draft: Draft
  /// The origins of its words; their keys are places in ``asked``.
  let origins: WordOrigins
  /// The amendments that words of any of the versions come from.
  let asked: [TracedVersion.Asked]
  /// Whether the names of parties are told.
  let isAttributed: Bool

  /// Follows a version from the first on that is in its language.
  ///
  /// - Throws: why a text cannot be read.
  init(
    of version: Version,
    in ledger: Ledger,
    _ texts: VersionTexts,
    isAttributed: Bool
  ) throws(Problem) {
    self.ledger = ledger
    self.isAttributed = isAttributed
    // Words of different languages have no origin in each other.
    let chain = ledger.state.versions(leadingTo: version)
      .split { $0.circulation.language != version.circulation.language }
    let versions = chain.last.map(Array.init) ?? [version]
    self.versions = versions
    let drafts = try texts.drafts(of: versions)
    var book = AskedBook(ledger: ledger, isAttributed: isAttributed)
    var origins = WordOrigins(of: drafts[0], claims: book.claims(of: versions[0]))
    for place in drafts.indices.dropFirst() {
      origins.follow(
        Comparison(comparing: drafts[place - 1], with: drafts[place]),
        claims: book.claims(of: versions[place]),
        transfers: versions[place].transfers
      )
    }
    self.origins = origins
    draft = drafts[drafts.count - 1]
    asked = book.asked
  }

  /// The version that is traced.
  var version: Version { versions[versions.count - 1] }

  /// The paragraphs, then the footnotes.
  var paragraphs: [TracedVersion.Paragraph] {
    let labels = draft.footnoteLabels
    let references = draft.references()
    let paragraphs = draft.paragraphs.enumerated().map { index, paragraph in
      let text = Draft.spell(paragraph.runs, labels: labels)
      return TracedVersion.Paragraph(
        name: references[index]?.description ?? Self.opening(of: text),
        stretches: Self.stretches(origins.paragraphs[index], of: text)
      )
    }
    let notes = draft.footnotes.enumerated().map { index, note in
      TracedVersion.Paragraph(
        name: "footnote \(note.label)",
        isNote: true,
        stretches: Self.stretches(
          origins.footnotes[index],
          of: Draft.spell(note.runs, labels: labels)
        )
      )
    }
    return paragraphs + notes
  }

  private static func opening(of text: String) -> String {
    text.count > 30 ? "“\(text.prefix(30))…”" : "“\(text)”"
  }

  private static func stretches(
    _ stretches: [WordOrigins.Stretch],
    of text: String
  ) -> [TracedVersion.Stretch] {
    let scalars = Array(text.unicodeScalars)
    return stretches.map { stretch in
      var words = String.UnicodeScalarView()
      words += scalars[stretch.range]
      return TracedVersion.Stretch(
        range: stretch.range,
        words: String(words),
        source: stretch.version,
        asked: stretch.keys
      )
    }
  }
}

extension ReflectedAmendment {
  /// How the words of a version come from it; nothing where they are as it asked.
  fileprivate var phrase: String? {
    switch (extent, likeness) {
    case (.whole, .equal): nil
    case (.whole, .near): "in other words"
    case (.whole, .stated): "as stated"
    case (.part, .equal): "in part"
    case (.part, .near): "in part, in other words"
    case (.part, .stated): "in part, as stated"
    case (.inBrackets, _): "in brackets"
    }
  }
}

extension Version {
  /// What was recorded to have gone from paragraphs of the basis into other ones.
  fileprivate var transfers: [OriginTransfer] {
    let related = circulation.matching.related.map { OriginTransfer(old: $0.old, new: $0.new) }
    let departed = (circulation.departed ?? []).flatMap { departure in
      (departure.into ?? []).map { OriginTransfer(old: departure.paragraph, new: $0) }
    }
    return related + departed
  }
}

/// Keeps the amendments that words come from, each once.
private struct AskedBook {
  let ledger: Ledger
  let isAttributed: Bool
  private(set) var asked: [TracedVersion.Asked] = []
  private var places: [Amendment.Pointer: Int?] = [:]

  init(ledger: Ledger, isAttributed: Bool) {
    self.ledger = ledger
    self.isAttributed = isAttributed
  }

  /// The words of a version that come from amendments, as it was shown and confirmed.
  mutating func claims(of version: Version) -> [OriginClaim] {
    var claims: [OriginClaim] = []
    for reflected in version.circulation.reflected ?? [] {
      guard let key = key(of: reflected.amendment) else { continue }
      // The latest version that took up something of it says how.
      if !reflected.spans.isEmpty { asked[key].link = reflected.phrase }
      for span in reflected.spans {
        let (end, isBeyond) = span.start.addingReportingOverflow(span.length)
        guard !isBeyond, span.start <= end else { continue }
        claims.append(OriginClaim(paragraph: span.paragraph, range: span.start..<end, key: key))
      }
    }
    return claims
  }

  /// The place of an amendment; nothing where its reader may not know of it.
  private mutating func key(of pointer: Amendment.Pointer) -> Int? {
    if let known = places[pointer] { return known }
    var key: Int?
    if let place = pointer.place, let proposal = ledger.state.proposals[pointer.proposal],
      let amendment = ledger.asked(proposal, place, isAttributed: isAttributed)
    {
      key = asked.count
      asked.append(amendment)
    }
    places[pointer] = .some(key)
    return key
  }
}

extension Ledger {
  /// An amendment as its reader may see it; nothing where they may not.
  ///
  /// What is for the co-facilitators alone is in nothing that is made to be passed on.
  func asked(
    _ proposal: TrackedProposal,
    _ place: Int,
    isAttributed: Bool
  ) -> TracedVersion.Asked? {
    guard proposal.proposal.amendments.indices.contains(place - 1),
      isAttributed || proposal.proposal.visibility != .coFacilitators
    else { return nil }
    let amendment = proposal.proposal.amendments[place - 1]
    guard !amendment.isWithheld else { return nil }
    let fate = proposal.successor.map { "replaced by #\($0)" }
    return TracedVersion.Asked(
      proposal: proposal.number,
      place: place,
      version: EventSentence.label(proposal.proposal.version, in: self),
      holders: isAttributed ? proposal.holders : [],
      says: AmendmentSentence(amendment).text,
      fate: proposal.withdrawal == nil ? fate : "withdrawn"
    )
  }
}
