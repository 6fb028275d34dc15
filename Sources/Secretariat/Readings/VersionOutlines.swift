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

    /// The version without its words: enough to find whatever people point at.
    var skeleton: Draft { manifest.skeleton }

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
    let versions = ledger.state.versions
    let manifests = try VersionTexts(file: file).manifests(versions.map(\.circulation.manifest))
    for (version, manifest) in zip(versions, manifests) {
      var references: [Reference?]
      if let last = outlines.last, last.manifest.isNumbered(like: manifest) {
        references = last.references
      } else {
        references = manifest.skeleton.references()
      }
      outlines.append(Outline(version: version, manifest: manifest, references: references))
    }
    self.outlines = outlines
  }
}

extension Manifest {
  /// The version without its words: roles, labels, and the calls of its notes.
  fileprivate var skeleton: Draft {
    Draft(
      language: language,
      paragraphs: lines.enumerated().map { index, line in
        Paragraph(
          id: .provisional(index),
          role: line.role,
          label: line.label,
          runs: line.calls.map { .footnote(.provisional($0)) }
        )
      },
      footnotes: notes.enumerated().map { index, note in
        Footnote(id: .provisional(index), label: note.label, runs: [])
      }
    )
  }

  /// Whether another version has the same roles and labels in the same order.
  fileprivate func isNumbered(like other: Manifest) -> Bool {
    lines.count == other.lines.count
      && zip(lines, other.lines).allSatisfy { $0.role == $1.role && $0.label == $1.label }
  }
}
