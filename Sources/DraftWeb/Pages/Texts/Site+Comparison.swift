import Interchange
import Negotiation
import Secretariat

extension Site {
  /// Two versions compared: `/modalities/zero-draft..rev-1`, shown as ``ComparisonChoice`` says.
  ///
  /// - Throws: ``AnswerFault``, `Doorkeeper.Refusal`, or a `Problem` of the record.
  func comparison(_ ask: Ask, of name: String, old: String, new: String) throws -> Answer {
    let admission = try doorkeeper.admit(ask.visitor, to: .readText, of: name)
    let slugs = VersionSlugs(admission.ledger.state)
    let versions = (old: try slugs.version(old), new: try slugs.version(new))
    let editions = try EditionChoice(
      ask.query.keeping(["language"]),
      of: [versions.old, versions.new]
    )
    let choice = try ComparisonChoice(ask.query, editions: editions)
    let purpose = try ComparisonPurpose(ask.query)
    let comparing = CompareVersions(registry: admission.registry, folding: choice.folding)
    let report = try comparing.compare(
      versions.old,
      with: versions.new,
      language: choice.editions.language
    )
    let file = TextFile(negotiation: admission, name: "\(name)-\(old)-\(new)\(editions.suffix)")
    switch ask.form {
    case .page: break
    case .json: return .json(Self.json(report))
    case .markdown: return file.markdown(report)
    case .word where purpose == .clean:
      return try TextFile(negotiation: admission, name: "\(name)-\(new)\(editions.suffix)")
        .word(report, for: purpose)
    case .word: return try file.word(report, for: purpose)
    case .calendar, .atom: throw AnswerFault.otherForms([.page, .json, .word, .markdown])
    }
    let address = Address.comparison(name, old: old, new: new)
    let options = ComparisonOptions(choice: choice, report: report) { choice in
      link(to: Target(address), choice.query)
    }
    let language = choice.editions.query
    var context = ComparingContext(
      options,
      title: admission.ledger.state.opening?.title ?? name,
      overview: self.address(of: .negotiation(name)),
      old: link(to: Target(.text(name, version: old)), language),
      new: link(to: Target(.text(name, version: new)), language)
    )
    context.chooser = self.address(of: .latest(name))
    context.olds = slugs.options(choosing: old)
    context.news = slugs.options(choosing: new)
    context.files = files(of: address, language)
    let addresses = try paragraphAddresses(
      report.new.draft,
      of: versions.new,
      new,
      admission,
      language
    )
    return comparisonPage(
      Frame(
        title: "\(report.old.name) → \(report.new.name): \(context.title)",
        kind: "compare",
        admission: admission,
        twin: Target(address, as: .json)
      ),
      context,
      options,
      addresses: addresses,
      twin: language
    )
  }

  /// The page of a comparison.
  ///
  /// - Parameters:
  ///   - frame: what stands round it.
  ///   - context: what stands over it.
  ///   - options: the comparison, and how it is shown.
  ///   - addresses: where more is told of the paragraphs of the later version.
  ///   - twin: what the address of the same as data carries.
  ///   - preface: what has to be read before it.
  ///   - keeping: who may keep it.
  /// - Returns: the answer.
  func comparisonPage(
    _ frame: Frame,
    _ context: ComparingContext,
    _ options: ComparisonOptions,
    addresses: [String?] = [],
    twin: Query = Query(),
    preface: [UInt8] = [],
    keeping: Answer.Keeping = .revalidated
  ) -> Answer {
    let choice = options.choice
    var frame = frame
    if choice.isSideBySide { frame.kind += " wide" }
    // Long texts stay quick where what is out of sight is not laid out.
    if options.report.paragraphRelations.count > 150 { frame.kind += " long" }
    frame.hasScript = true
    let text = HTMLComparisonWriter(
      isSideBySide: choice.isSideBySide,
      isChangesOnly: choice.isChangesOnly
    )
    .body(
      of: options.report,
      view: choice.view,
      kinds: choice.kinds.isEmpty ? Set(ComparisonKind.allCases) : choice.kinds,
      addresses: addresses
    )
    return page(
      frame,
      content: templates.render("comparing", context) + preface
        + templates.render("bar", context) + text,
      query: twin,
      keeping: keeping
    )
  }

  /// A comparison as data, without the identities that the record gave the paragraphs.
  static func json(_ report: ComparisonReport) -> [UInt8] {
    let drafts = JSONDraftPair(report.old.withoutIdentities, report.new.withoutIdentities)
    return JSONComparisonWriter(drafts: drafts).write(report)
  }

  /// The files of a comparison, named by what they are for.
  func files(of address: Address, _ query: Query) -> [Option] {
    let documents = ComparisonPurpose.allCases.map { purpose in
      Option(
        name: purpose.name,
        address: link(to: Target(address, as: .word), query.adding("as", purpose.rawValue))
      )
    }
    let others = [(Form.markdown, "Markdown"), (.json, "JSON")].map { form, name in
      Option(name: name, address: link(to: Target(address, as: form), query))
    }
    return documents + others
  }
}
