import DraftText
import Interchange
import Negotiation

/// What the folder of a negotiation holds, by the names of its files.
///
/// It follows from the record alone, so that the same record always gives the same bytes.
struct FolderText {
  /// The name of the file that holds the record.
  static let record = "record.jsonl"
  /// The name of the file that holds the receipt.
  static let receipt = "receipt.txt"

  /// A file of a version.
  struct VersionFile {
    /// Its name.
    var file: FolderFile
    /// The label of the version.
    var label: String
    /// The text as it was circulated.
    var draft: Draft

    /// The file as it is written: clean Markdown, under the name of the version.
    var bytes: [UInt8] {
      var draft = draft
      if draft.front.version == nil { draft.front.version = label }
      return Array(MarkdownWriter().text(of: draft).utf8)
    }
  }

  /// The file about the negotiation.
  var negotiation: [UInt8]
  /// The files of the versions, in order.
  var versions: [VersionFile]
  /// Writes out a record.
  ///
  /// - Throws: the entry that cannot be read.
  init(_ copy: RecordCopy) throws(RecordCopyFault) {
    let state = copy.ledger.state
    negotiation = NegotiationFile(state)?.bytes ?? []
    versions = []
    for (number, version) in state.versions.enumerated() {
      let editions = version.editions.map { ($0.manifest, Optional($0.language)) }
      for (manifest, language) in [(version.circulation.manifest, nil)] + editions {
        guard let draft = copy.draft(of: manifest) else {
          throw RecordCopyFault(line: version.number, .unreadableText)
        }
        versions.append(
          VersionFile(
            file: FolderFile(number: number, label: version.label, language: language),
            label: version.label,
            draft: draft
          )
        )
      }
    }
  }

  /// The names of all files, in order; spelling out the versions for these would take seconds.
  var names: [String] {
    [NegotiationFile.name] + versions.map(\.file.name) + [Self.record, Self.receipt]
  }

  /// All files but the receipt, with their bytes.
  ///
  /// - Parameter lines: the record, one entry a line.
  /// - Returns: the files in the order in which they are written.
  func files(with lines: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    [(NegotiationFile.name, negotiation)] + versions.map { ($0.file.name, $0.bytes) }
      + [(Self.record, lines)]
  }
}
