public import DraftText
public import Interchange
public import Negotiation
import RecordStore
public import Redlining

/// Compares versions of a negotiation, over any distance, or one of them with a document.
///
/// Two versions of the record are paired as the record says; a document beside them is paired by
/// its words.
public struct CompareVersions: Sendable {
  /// The door to the record.
  public var registry: Registry
  /// How documents are read.
  public var reading: ReadDocument
  /// How finely changes of words are shown.
  public var detail: Detail
  /// What is counted and shown as kept.
  public var folding: Set<Folding>

  /// Makes the use case.
  public init(
    registry: Registry,
    reading: ReadDocument = ReadDocument(),
    detail: Detail = .readable,
    folding: Set<Folding> = []
  ) {
    self.registry = registry
    self.reading = reading
    self.detail = detail
    self.folding = folding
  }

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - old: the earlier version: a label or the short form of one; or a document.
  ///   - new: the later version.
  ///   - name: the negotiation.
  ///   - moment: as of when the record is read; nothing for now.
  ///   - language: the language of the editions to compare; nothing for the versions' own.
  /// - Returns: what changed, the versions called by their labels.
  /// - Throws: that there is no such version or document, or why one cannot be read.
  public func compare(
    _ old: String,
    with new: String,
    in name: String,
    asOf moment: AsOf? = nil,
    language: Language? = nil
  ) throws(Problem) -> ComparisonReport {
    if old == "-", new == "-" {
      throw Problem(
        "Both versions cannot come from standard input",
        hint: "Name a version or a file for one of them."
      )
    }
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let sides = [try side(old, in: ledger), try side(new, in: ledger)]
    let versions = sides.compactMap(\.version)
    var drafts = try VersionTexts(file: file, shelf: registry.shelf).drafts(
      of: versions,
      in: language
    )[...]
    var compared: [ComparedVersion] = []
    for side in sides {
      switch side {
      case .version(let version):
        let draft = drafts.popFirst() ?? Draft()
        compared.append(ComparedVersion(version, draft))
      case .document(let source): compared.append(try reading.read(source))
      }
    }
    if compared[0].name == compared[1].name {
      for (index, side) in sides.enumerated() {
        guard case .document(let source) = side else { continue }
        compared[index] = ComparedVersion(name: source.name, reading: compared[index].reading)
      }
    }
    let comparison = Comparison(
      comparing: compared[0].reading.draft,
      with: compared[1].reading.draft
    )
    return ComparisonReport(
      comparison,
      old: compared[0],
      new: compared[1],
      detail: detail,
      folding: folding,
      working: .onThreads
    )
  }

  /// Compares two versions of the record, or editions of them in another language.
  ///
  /// - Throws: that one of them has no such edition, or why the record cannot be read.
  public func compare(
    _ old: Version,
    with new: Version,
    language: Language? = nil
  ) throws(Problem) -> ComparisonReport {
    let file = try registry.opening { file throws(RecordError) in file }
    let texts = VersionTexts(file: file, shelf: registry.shelf)
    return report(old, new, try texts.drafts(of: [old, new], in: language))
  }

  /// How much changed from one version to another: the sentence that stands over their comparison.
  ///
  /// It is kept on the registry’s shelf, where there is one.
  ///
  /// - Throws: why the record cannot be read.
  public func counts(from old: Version, to new: Version) throws(Problem) -> String {
    let plain = CompareVersions(registry: registry)
    guard let shelf = registry.shelf else {
      return try plain.compare(old, with: new).countSentence
    }
    let key = RecordShelf.PairKey(old: .init(old), new: .init(new))
    return try shelf.counts(key) { () throws(Problem) in
      try plain.compare(old, with: new).countSentence
    }
  }

  /// Compares the texts of two versions of the record.
  func report(_ old: Version, _ new: Version, _ drafts: [Draft]) -> ComparisonReport {
    let (earlier, later) = (drafts.first ?? Draft(), drafts.last ?? Draft())
    return ComparisonReport(
      Comparison(comparing: earlier, with: later),
      old: ComparedVersion(old, earlier),
      new: ComparedVersion(new, later),
      detail: detail,
      folding: folding
    )
  }

  private enum Side {
    case version(Version)
    case document(DocumentSource)

    var version: Version? {
      if case .version(let version) = self { version } else { nil }
    }
  }

  /// A version where one has the name; else a document, if the name could be that of one.
  private func side(_ typed: String, in ledger: Ledger) throws(Problem) -> Side {
    if let version = ledger.state.version(named: typed) { return .version(version) }
    let source = DocumentSource(argument: typed)
    if source == .standardInput || typed.contains("/") || source.isThere {
      return .document(source)
    }
    return .version(try VersionReader(registry: registry, ledger: ledger).version(typed))
  }
}

extension ComparedVersion {
  /// A version of the record with its text.
  fileprivate init(_ version: Version, _ draft: Draft) {
    self.init(name: version.label, reading: Reading(draft: draft))
    date = version.circulation.dates.latest ?? date
  }
}
