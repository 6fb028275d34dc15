public import DraftText
import Interchange
import Negotiation

/// Brings a version out of the record, to be written as a file.
public struct ExportVersion: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Brings a version out.
  ///
  /// - Parameters:
  ///   - version: what the version is called; nothing for the latest.
  ///   - name: the negotiation.
  ///   - since: the version whose words it is to be tracked against; nothing for a clean text.
  ///   - moment: as of when the record is read; nothing for now.
  ///   - language: the language of an edition; nothing for the version's own.
  /// - Returns: the text with its receipt.
  /// - Throws: that there is no such version, or why it cannot be read.
  public func export(
    _ version: String?,
    of name: String,
    since: String? = nil,
    asOf moment: AsOf? = nil,
    language: Language? = nil
  ) throws(Problem) -> ExportedVersion {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let texts = VersionTexts(file: file, shelf: registry.shelf)
    let reader = VersionReader(registry: registry, ledger: ledger)
    let found = try reader.version(version)
    let receipt = try registry.receipt(for: ledger)
    let text: ExportedVersion.Text
    if let since {
      let earlier = try reader.version(since)
      let drafts = try texts.drafts(of: [earlier, found], in: language)
      let comparison = CompareVersions(registry: registry)
      var report = comparison.report(earlier, found, drafts)
      report.receipt = receipt?.text
      text = .tracked(report)
    } else {
      var draft = try texts.drafts(of: [found], in: language).first ?? Draft()
      // A file has no lasting identities: whoever circulates it again gets them from the record.
      for index in draft.paragraphs.indices { draft.paragraphs[index].id = .provisional(index) }
      if draft.front.version == nil { draft.front.version = found.label }
      text = .clean(draft)
    }
    return ExportedVersion(
      label: found.label,
      date: found.circulation.dates.latest,
      title: ledger.state.opening?.title,
      text: text,
      receipt: receipt
    )
  }
}
