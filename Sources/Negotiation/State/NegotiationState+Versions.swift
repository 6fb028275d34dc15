extension NegotiationState {
  /// A version and those that it grew out of, the earliest first.
  ///
  /// A version is based on one that was recorded before it, so that the way back has an end.
  ///
  /// ```
  /// zero draft ← Rev.1 ← Rev.2, and a rival draft on the zero draft
  /// versions(leadingTo: Rev.2) == [zero draft, Rev.1, Rev.2]
  /// ```
  ///
  /// - Parameter version: the version.
  /// - Returns: the versions, itself the last.
  public func versions(leadingTo version: Version) -> [Version] {
    var chain = [version]
    while let basis = chain.last?.circulation.basis.flatMap({ self.version($0) }) {
      chain.append(basis)
    }
    return chain.reversed()
  }

  /// The entries that circulated a version and those that it grew out of.
  public func lineage(of version: Version) -> Set<Int> {
    Set(versions(leadingTo: version).map(\.number))
  }

  /// Whether a version is another one or leads up to it.
  func leads(from earlier: Int, to version: Int) -> Bool {
    self.version(version).map { lineage(of: $0).contains(earlier) } ?? false
  }
}
