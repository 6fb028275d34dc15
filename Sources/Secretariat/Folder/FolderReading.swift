import Interchange
import Negotiation

/// A folder with a record in it, read and held against that record.
struct FolderReading {
  /// The record.
  var copy: RecordCopy
  /// What a person should know: files that are missing, or that the record does not know.
  var notes: [String]
  /// The names of the files that the record gave the folder.
  var names: Set<String>

  /// Reads a folder.
  ///
  /// - Parameter place: a folder that holds `record.jsonl`.
  /// - Throws: the line that was tampered with, or the file that was edited.
  init(_ place: FolderPlace) throws(Problem) {
    let path = place.path(of: FolderText.record)
    let bytes = try place.bytes(of: FolderText.record, limit: RecordCopy.sizeLimit) ?? []
    let text: FolderText
    do throws(RecordCopyFault) {
      copy = try RecordCopy(reading: bytes)
      text = try FolderText(copy)
    } catch {
      throw Problem(error, in: path)
    }
    guard !copy.entries.isEmpty else {
      throw Problem("\(path): there is no entry in it", hint: "Export the negotiation again.")
    }
    names = Set(text.names)
    notes = []
    try checkReceipt(in: place)
    if let written = try place.bytes(of: NegotiationFile.name) {
      if written != text.negotiation { try checkNegotiation(in: place) }
    } else {
      notes.append("\(NegotiationFile.name) is missing; the record says what stood in it")
    }
    for version in text.versions {
      guard let written = try place.bytes(of: version.file.name) else {
        notes.append("\(version.file.name) is missing; the record holds \(version.label)")
        continue
      }
      try CirculatedFile(version: version, path: place.path(of: version.file.name)).check(written)
    }
    for name in try place.names() where !names.contains(name) {
      guard FolderFile(name: name) != nil else { continue }
      notes.append(
        "\(name) is no version of the record; “zerodraft circulate” records it as a new one"
      )
    }
  }

  /// The record has to hold what its receipt says; otherwise its end was cut off, or it is another.
  private func checkReceipt(in place: FolderPlace) throws(Problem) {
    guard let bytes = try place.bytes(of: FolderText.receipt) else { return }
    let path = place.path(of: FolderText.receipt)
    guard let receipt = Receipt.receipts(in: bytes).first, receipt.isSigned else {
      throw Problem(
        "\(path): this is no receipt, or not as it was signed",
        hint: "Get it again from where the folder came from, or take it away to go without."
      )
    }
    let number = receipt.head.number
    guard receipt.negotiation == copy.ledger.negotiation, number <= copy.entries.count,
      copy.entries[number - 1].digest == receipt.head.digest
    else {
      throw Problem(
        "\(path): the record in this folder is not the one that the receipt was given for",
        explanation: "The receipt says that \(receipt.negotiation) had an entry \(number) with "
          + "the digest \(receipt.head.digest.short).",
        hint: "Entries were cut off or exchanged; get the folder again from where it came from."
      )
    }
  }

  /// A file about the negotiation may be set otherwise, but has to say what the record says.
  private func checkNegotiation(in place: FolderPlace) throws(Problem) {
    let path = place.path(of: NegotiationFile.name)
    let written = try NegotiationFile(reading: .file(path)).opening
    guard let recorded = NegotiationFile(copy.ledger.state)?.opening else { return }
    let fields = (try? Value(encoding: written))?.fields ?? [:]
    let expected = (try? Value(encoding: recorded))?.fields ?? [:]
    let changed = Set(fields.keys).union(expected.keys).filter { fields[$0] != expected[$0] }
    guard !changed.isEmpty else { return }
    throw Problem(
      "\(path): this file was edited after it was exported",
      explanation: "What differs: \(changed.sorted().joined(separator: ", ")).",
      hint: "What a negotiation is about changes by an entry of the record. Take the file away "
        + "and import; the record says what stood in it."
    )
  }
}
