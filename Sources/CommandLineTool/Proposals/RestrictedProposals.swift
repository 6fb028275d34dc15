import Publishing

/// Says of what is made of proposals for the co-facilitators that it is not for everybody.
///
/// Whoever sends it on would tell what was told in confidence.
struct RestrictedProposals {
  /// The proposals that not everybody may see, by their entries.
  let numbers: [Int]

  /// Looks for them in a compilation.
  init(in compiled: CompiledVersion) { numbers = compiled.restricted }

  /// Looks for them in the origins of a version's words.
  init(in traced: TracedVersion) { numbers = traced.restricted }

  /// Looks for them in a board.
  init(in board: Board) { numbers = board.restricted }

  /// The note; nothing where all may be seen.
  var note: String? {
    guard !numbers.isEmpty else { return nil }
    let named = numbers.prefix(10).map { "#\($0)" }.joined(separator: ", ")
    let more = numbers.count > 10 ? " and \(numbers.count - 10) more" : ""
    return "note: not for everybody: it is made of what was sent in confidence too "
      + "(\(named)\(more)); --for makes a copy for a party or the public"
  }

  /// Looks for them in what became of proposals.
  init(in disposition: Disposition) { numbers = disposition.restricted }
}
