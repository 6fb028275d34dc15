import Negotiation

/// Writes a negotiation out as a folder of plain files, from which it can be taken in again.
public struct ExportFolder: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// What was written.
  public struct Outcome: Hashable, Sendable {
    /// The names of the files, in order.
    public var files: [String]
    /// How many entries the record in the folder has.
    public var entries: Int
    /// The signed line that shows them; it lies in the folder too.
    public var receipt: Receipt?
  }

  /// Writes the folder, whole or not at all.
  ///
  /// A folder that holds an earlier export of the same negotiation is brought up to date; files of
  /// somebody's own that lie in it stay. Any other folder that is not empty is left alone.
  ///
  /// - Parameters:
  ///   - name: the negotiation.
  ///   - path: the folder.
  ///   - moment: up to when the record is written; nothing for all of it.
  /// - Returns: what was written.
  /// - Throws: why nothing was written: a file was edited after it was exported, say, and would be
  ///   lost.
  public func export(
    _ name: String,
    to path: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> Outcome {
    let copy = try registry.copy(of: name, asOf: moment)
    var files: [(name: String, bytes: [UInt8])]
    do throws(RecordCopyFault) {
      files = try FolderText(copy).files(with: copy.lines())
    } catch {
      throw Problem(
        "\(registry.path): entry \(error.line) of \(name) cannot be exported",
        explanation: "What is wrong: \(error.fault.words).",
        hint: "“zerodraft verify” says what is wrong with the record."
      )
    }
    let receipt = try registry.receipt(for: copy.ledger)
    if let receipt { files.append((FolderText.receipt, Array((receipt.text + "\n").utf8))) }
    let place = FolderPlace(try LinkedPath(FolderPlace(path).path).target)
    try place.write(files, replacing: try replaceable(in: place, by: copy))
    return Outcome(files: files.map(\.name), entries: copy.entries.count, receipt: receipt)
  }

  /// The names of the files of an earlier export, which may be replaced.
  ///
  /// - Throws: why the folder must be left alone.
  private func replaceable(
    in place: FolderPlace,
    by copy: RecordCopy
  ) throws(Problem) -> Set<String> {
    guard place.exists else { return [] }
    if try place.names().isEmpty { return [] }
    guard try place.hasFile(FolderText.record) else {
      throw Problem(
        "\(place.path): there are files here, and they are no export of \(copy.ledger.negotiation)",
        hint: "Name a folder that is empty or not there yet."
      )
    }
    let present = try FolderReading(place)
    let shared = zip(present.copy.entries, copy.entries).allSatisfy { $0.digest == $1.digest }
    guard present.copy.ledger.negotiation == copy.ledger.negotiation, shared else {
      throw Problem(
        "\(place.path): another record lies here, that of \(present.copy.ledger.negotiation)",
        hint: "Name a folder that is empty or not there yet."
      )
    }
    guard present.copy.entries.count <= copy.entries.count else {
      throw Problem(
        "\(place.path): the record in this folder has \(present.copy.entries.count) entries, and "
          + "\(copy.entries.count) would take their place",
        hint: "Name another folder, or import this one into a record of its own."
      )
    }
    return present.names
  }
}
