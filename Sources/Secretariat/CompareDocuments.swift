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
    if old == .standardInput, new == .standardInput {
      throw Problem(
        "Both versions cannot come from standard input",
        hint: "Name a file for one of them."
      )
    }
    var (earlier, later) = try read(old, new)
    if earlier.name == later.name {
      earlier = ComparedVersion(name: old.name, reading: earlier.reading)
      later = ComparedVersion(name: new.name, reading: later.reading)
    }
    let comparison = Comparison(comparing: earlier.reading.draft, with: later.reading.draft)
    return ComparisonReport(
      comparison,
      old: earlier,
      new: later,
      detail: detail,
      folding: folding,
      working: .onThreads
    )
  }

  /// Reads both documents, at the same time unless one of them is typed by somebody.
  private func read(
    _ old: DocumentSource,
    _ new: DocumentSource
  ) throws(Problem) -> (ComparedVersion, ComparedVersion) {
    let work: WorkInPairs =
      old == .standardInput || new == .standardInput ? .oneAfterTheOther : .onThreads
    let reading = reading
    let (earlier, later) = work.both(
      { Result { () throws(Problem) in try reading.read(old) } },
      { Result { () throws(Problem) in try reading.read(new) } }
    )
    return (try earlier.get(), try later.get())
  }
}
