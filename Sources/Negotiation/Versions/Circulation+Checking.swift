extension Circulation {
  /// Refuses links and departures that are of nothing, and a paragraph that vanishes in silence.
  func checkOrigins(in state: NegotiationState) throws(Refusal) {
    for link in reflected ?? [] {
      guard link.amendment.place != nil else { throw .linkDoesNotFit }
      _ = try state.proposals.amendments(at: [link.amendment])
      guard
        link.spans.allSatisfy({ span in
          (0..<paragraphs).contains(span.paragraph) && span.start >= 0 && span.length > 0
        })
      else { throw .linkDoesNotFit }
    }
    guard let basis = basis.flatMap({ state.version($0) }) else {
      guard (reflected ?? []).isEmpty, (departed ?? []).isEmpty else { throw .linkDoesNotFit }
      return
    }
    var gone = Set(matching.gone(of: basis.identities.count))
    for departure in departed ?? [] {
      guard gone.remove(departure.paragraph) != nil else {
        throw .departureDoesNotFit(departure.paragraph)
      }
      if let amendment = departure.amendment {
        _ = try state.proposals.amendments(at: [amendment])
      }
      guard (departure.into ?? []).allSatisfy((0..<paragraphs).contains) else {
        throw .linkDoesNotFit
      }
      guard
        departure.amendment != nil || departure.into?.isEmpty == false
          || departure.reason?.isBlank == false
      else { throw .unaccounted([departure.paragraph]) }
    }
    guard gone.isEmpty else { throw .unaccounted(gone.sorted()) }
  }
}

extension Circulation {
  /// The version after a correction of which paragraph continues which.
  func corrected(by correction: MatchCorrection) -> Circulation {
    var circulation = self
    circulation.matching = matching.corrected(
      unpaired: correction.unpaired,
      paired: correction.paired
    )
    guard departed != nil || correction.departed != nil else { return circulation }
    let said = correction.departed ?? []
    let earlier = (departed ?? []).filter { departure in
      !said.contains { $0.paragraph == departure.paragraph }
    }
    circulation.departed = (earlier + said).filter { departure in
      !circulation.matching.keeps(departure.paragraph)
    }
    return circulation
  }

  /// Refuses a correction that would let a paragraph vanish in silence.
  ///
  /// Paragraphs that were gone before are not asked for: records are older than this rule.
  func check(_ correction: MatchCorrection, in state: NegotiationState) throws(Refusal) {
    guard let basis = basis.flatMap({ state.version($0) }) else { return }
    let after = corrected(by: correction)
    for departure in correction.departed ?? [] where after.matching.keeps(departure.paragraph) {
      throw .departureDoesNotFit(departure.paragraph)
    }
    let told = Set((after.departed ?? []).map(\.paragraph))
    let before = Set(matching.gone(of: basis.identities.count))
    let gone = after.matching.gone(of: basis.identities.count)
      .filter { !before.contains($0) && !told.contains($0) }
    guard gone.isEmpty else { throw .unaccounted(gone) }
  }
}
