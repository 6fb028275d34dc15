import DraftText
import Negotiation
import RecordStore

/// The versions of a negotiation as lists of paragraphs, their words left in the record until they
/// are asked for.
struct VersionOutlines {
  /// One version.
  struct Outline {
    /// The version.
    var version: Version
    /// Its list of paragraphs.
    var manifest: Manifest
    /// How each paragraph is pointed at.
    var references: [Reference?]

    /// The place of the paragraph of an identity.
    func index(of identity: ParagraphID) -> Int? { version.identities.firstIndex(of: identity) }

    /// How paragraphs are pointed at, by their places; what they are where nothing points at them.
    func names(of places: [Int]) -> [String] {
      places.map { references[$0]?.description ?? manifest.lines[$0].role.name }
    }
  }

  /// The versions, in the order in which they were recorded.
  let outlines: [Outline]

  /// Reads the lists of paragraphs of all versions that a ledger knows.
  init(of ledger: Ledger, in file: RecordFile) throws(RecordError) {
    var outlines: [Outline] = []
    let texts = VersionTexts(file: file)
    for version in ledger.state.versions {
      let manifest = try texts.manifest(version.circulation.manifest)
      var references: [Reference?]
      if let last = outlines.last, last.manifest.isNumbered(like: manifest) {
        references = last.references
      } else {
        references = manifest.references()
      }
      outlines.append(Outline(version: version, manifest: manifest, references: references))
    }
    self.outlines = outlines
  }
}

extension Manifest {
  /// How each paragraph is pointed at, which follows from roles and labels alone.
  fileprivate func references() -> [Reference?] {
    Draft(
      paragraphs: lines.enumerated().map { index, line in
        Paragraph(id: .provisional(index), role: line.role, label: line.label, runs: [])
      }
    )
    .references()
  }

  /// Whether another version has the same roles and labels in the same order.
  fileprivate func isNumbered(like other: Manifest) -> Bool {
    lines.count == other.lines.count
      && zip(lines, other.lines).allSatisfy { $0.role == $1.role && $0.label == $1.label }
  }
}
