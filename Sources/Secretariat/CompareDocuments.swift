import DraftText
public import Interchange
public import Redlining

/// Compares two documents.
public struct CompareDocuments: Sendable {
  /// How each of them is read.
  public var reading: ReadDocument
  /// How finely changes of words are shown.
  public var detail: Detail
  /// What is counted and shown as kept.
  public var folding: Set<Folding>

  /// Makes the use case.
  public init(
    reading: ReadDocument = ReadDocument(),
    detail: Detail = .readable,
    folding: Set<Folding> = []
  ) {
    self.reading = reading
    self.detail = detail
    self.folding = folding
  }

  /// Compares two documents.
  ///
  /// - Parameters:
  ///   - old: where the earlier version comes from.
  ///   - new: where the later version comes from.
  /// - Returns: what changed, in words too.
  /// - Throws: why one of them cannot be read.
  public func compare(
    _ old: DocumentSource,
    with new: DocumentSource
  ) throws(Problem) -> ComparisonReport {
    try compare(old, with: new) { _, _ in }.report
  }

  /// Compares two documents, and does something else with them meanwhile.
  ///
  /// - Parameters:
  ///   - old: where the earlier version comes from.
  ///   - new: where the later version comes from.
  ///   - other: what is done with both versions while they are compared.
  /// - Returns: what changed, in words too, and what the other work came to.
  /// - Throws: why one of them cannot be read.
  public func compare<Other: Sendable>(
    _ old: DocumentSource,
    with new: DocumentSource,
    meanwhile other: @escaping @Sendable (ComparedVersion, ComparedVersion) -> Other
  ) throws(Problem) -> (report: ComparisonReport, other: Other) {
    if old == .standardInput, new == .standardInput {
      throw Problem(
        "Both versions cannot come from standard input",
        hint: "Name a file for one of them."
      )
    }
    var (earlier, later) = try read(old, new)
    if earlier.name == later.name {
      (earlier.name, later.name) = (old.name, new.name)
    }
    let (first, second) = (earlier, later)
    let (comparison, meanwhile) = WorkInPairs.onThreads.both(
      { Comparison(comparing: first.reading.draft, with: second.reading.draft) },
      {
        let old = ComparedVersion(name: first.name, reading: first.reading)
        let new = ComparedVersion(name: second.name, reading: second.reading)
        return (old: old, new: new, result: other(old, new))
      }
    )
    let report = ComparisonReport(
      comparison,
      old: meanwhile.old,
      new: meanwhile.new,
      detail: detail,
      folding: folding,
      working: .onThreads
    )
    return (report, meanwhile.result)
  }

  /// A document that was read, and what it is called.
  private typealias NamedReading = (name: String, reading: Reading)

  /// Reads both documents, at the same time unless one of them is typed by somebody.
  private func read(
    _ old: DocumentSource,
    _ new: DocumentSource
  ) throws(Problem) -> (NamedReading, NamedReading) {
    let work: WorkInPairs =
      old == .standardInput || new == .standardInput ? .oneAfterTheOther : .onThreads
    let reading = reading
    let (earlier, later) = work.both(
      { Result { () throws(Problem) in try reading.named(DocumentBytes.read(old), of: old) } },
      { Result { () throws(Problem) in try reading.named(DocumentBytes.read(new), of: new) } }
    )
    return (try earlier.get(), try later.get())
  }
}
