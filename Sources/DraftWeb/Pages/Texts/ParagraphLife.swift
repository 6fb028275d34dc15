import DraftText
import Interchange
import Negotiation
import Redlining
import Secretariat

/// The page of a paragraph: where it stands, and what became of it from version to version.
struct ParagraphLife {
  /// The site, which makes links.
  let site: Site
  /// The negotiation.
  let admission: Admission
  /// The version whose paragraph it is.
  let version: Version
  /// What that is called.
  let slug: String
  /// Its text.
  let draft: Draft
  /// What its paragraphs are called.
  let slugs: [String?]
  /// The place of the paragraph.
  let place: Int
  /// The same in the language that the reader asked for.
  let edition: ParagraphEdition

  /// What stands over the history.
  struct Context {
    /// What is negotiated.
    let title: String
    /// Where the negotiation's overview is.
    let overview: String
    /// How the paragraph is pointed at.
    let reference: String
    /// The name of the version.
    let label: String
    /// What became of it, in a sentence.
    let lead: String
    /// Where it stands in the text.
    let place: String
    /// The paragraph before it.
    let before: String?
    /// How that is pointed at.
    let beforeReference: String
    /// The paragraph after it.
    let after: String?
    /// How that is pointed at.
    let afterReference: String
    /// The language that its words are shown in.
    let language: String
    /// Its words.
    let words: String
    /// What has to be said where they are not in the language that was asked for.
    let remark: String?
    /// Whether the page tells where its words come from.
    let hasSources: Bool
    /// Whether anything was said on it.
    let isDiscussed: Bool
  }

  /// What stands over the history.
  func context(_ history: ParagraphHistory, _ said: ParagraphStatements) -> Context {
    let name = admission.negotiation
    let references = draft.references().map { $0?.description }
    let identities = HTMLDraftWriter(name: version.label).identities(of: edition.draft)
    let shown = edition.draft
    let query = edition.choice.language(for: [version])
    func neighbour(_ places: some Sequence<Int>) -> (address: String?, name: String) {
      for place in places {
        if let slug = slugs[place], let reference = references[place] {
          return (address(of: slug, in: self.slug, version), reference)
        }
      }
      return (nil, "")
    }
    let before = neighbour((0..<place).reversed())
    let after = neighbour(slugs.indices.dropFirst(place + 1))
    return Context(
      title: admission.ledger.state.opening?.title ?? name,
      overview: site.address(of: .negotiation(name)),
      reference: history.reference,
      label: version.label,
      lead: Self.lead(history),
      place: site.link(to: Target(.text(name, version: slug)), query)
        + "#\(identities[edition.place])",
      before: before.address,
      beforeReference: before.name,
      after: after.address,
      afterReference: after.name,
      language: shown.language.rawValue,
      words: Draft.spell(shown.paragraphs[edition.place].runs, labels: shown.footnoteLabels),
      remark: edition.remark,
      hasSources: said.hasSources,
      isDiscussed: said.isDiscussed
    )
  }

  /// The paragraph as the version has it, with the items below it and the notes that these call.
  ///
  /// - Throws: that it cannot be pointed at.
  var words: [UInt8] {
    get throws(Problem) {
      let shown = edition.draft
      let reference = shown.references()[edition.place]?.description ?? ""
      let excerpt = try VersionReader(registry: admission.registry, ledger: admission.ledger)
        .excerpt(reference, of: version, shown)
      let compared = ComparedVersion(
        name: version.label,
        reading: Reading(draft: excerpt.draft),
        references: excerpt.references
      )
      let same = Comparison(comparing: excerpt.draft, with: excerpt.draft)
      return HTMLComparisonWriter()
        .excerpt(of: ComparisonReport(same, old: compared, new: compared), prefix: "now-")
    }
  }

  private static func lead(_ history: ParagraphHistory) -> String {
    let first = history.steps.first.map { "First in \($0.version.label). " } ?? ""
    let changed = history.steps.filter { $0.change == .modified }.map(\.version.label)
    guard let last = changed.last else { return first + "Its words never changed." }
    switch changed.count {
    case 1: return first + "Its words changed once, in \(last)."
    case 2: return first + "Its words changed twice, last in \(last)."
    default: return first + "Its words changed \(changed.count) times, last in \(last)."
    }
  }

  /// The page of a paragraph, in the language of this one where its version is there in it.
  private func address(of paragraph: String, in slug: String, _ version: Version) -> String {
    let page = Address.paragraph(admission.negotiation, version: slug, paragraph: paragraph)
    return site.link(to: Target(page), edition.choice.language(for: [version]))
  }

  /// One version of the history.
  private struct Step {
    /// What happened, for the looks.
    let change: String
    /// The version, and what it calls the paragraph.
    let name: String
    /// Where the paragraph's page in that version is.
    let here: String?
    /// What happened, in words.
    let says: String
    /// The earlier version.
    let since: String
    /// Where all that changed since it is shown.
    let comparison: String?
  }

  /// The history, an element of a list for each version.
  func steps(_ history: ParagraphHistory) -> [UInt8] {
    let versions = VersionSlugs(admission.ledger.state)
    let choice = edition.choice
    var bytes: [UInt8] = []
    for step in history.steps {
      let slug = versions.slug(of: step.version.number) ?? ""
      let reference = step.reference
      let since = versions.all.first { $0.version.label == step.since }
      let shown = Step(
        change: step.change.rawValue,
        name: [reference, step.version.label].compactMap { $0 }.joined(separator: " of "),
        here: reference.flatMap { page(of: $0, in: step.version, slug) },
        says: Self.says(step),
        since: step.since ?? "",
        comparison: since.map {
          site.link(
            to: Target(.comparison(admission.negotiation, old: $0.slug, new: slug)),
            choice.language(for: [$0.version, step.version])
          )
        }
      )
      bytes += site.templates.render("step", shown)
      if let report = step.report, step.change != .unchanged {
        bytes += Array("<div class=\"text\">\n".utf8)
        bytes += HTMLComparisonWriter().excerpt(of: report, prefix: "\(slug)-")
        bytes += Array("</div>\n".utf8)
      }
      bytes += Array("</li>\n".utf8)
    }
    return bytes
  }

  /// The page of the paragraph in a version, by how the version points at it.
  private func page(of reference: String, in version: Version, _ slug: String) -> String? {
    guard version.number != self.version.number else { return nil }
    // What is pointed at by one name alone is spelled like it.
    let name = Slug(reference).text
    return name.isEmpty ? nil : address(of: name, in: slug, version)
  }

  private static func says(_ step: ParagraphHistory.Step) -> String {
    let what: String
    switch step.change {
    case .first: what = "Stands there for the first time"
    case .split: what = "Was split off \(step.splitFrom.joined(separator: " and "))"
    case .unchanged: what = "As it was"
    case .renumbered: what = "The same words under another number"
    case .modified: what = "Other words"
    case .deleted: what = "Gone"
    case .merged: what = "Went into \(step.mergedInto.joined(separator: " and "))"
    case .absent: what = "Still gone"
    }
    var parts = [what]
    if step.change != .merged, !step.splitInto.isEmpty {
      parts.append("\(step.splitInto.joined(separator: " and ")) split off it")
    }
    if !step.mergedFrom.isEmpty {
      parts.append("\(step.mergedFrom.joined(separator: " and ")) went into it")
    }
    let day = step.version.day.map { "\($0.printed): " } ?? ""
    return day + parts.joined(separator: "; ") + "."
  }
}
