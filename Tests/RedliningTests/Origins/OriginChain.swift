import DraftText
import Redlining
import ZerodraftTestSupport

/// Several versions of a text, each made from the one before, and what is claimed of each.
struct OriginChain {
  var drafts: [Draft]
  var claims: [[OriginClaim]]
  var transfers: [[OriginTransfer]]

  /// A chain of drawn versions; the same seed always makes the same one.
  ///
  /// - Parameters:
  ///   - seed: decides everything; every other chain has recorded identities.
  ///   - length: how many versions there are.
  init(seed: UInt64, length: Int = 5) {
    var pair = DraftPair(seed: seed)
    drafts = [pair.old, pair.new]
    while drafts.count < length {
      pair = DraftPair(continuing: pair, seed: seed &+ UInt64(drafts.count) &* 1000)
      drafts.append(pair.new)
    }
    if seed.isMultiple(of: 2) { Self.record(&drafts) }
    var random = SeededGenerator(seed: seed &+ 7)
    claims = drafts.map { draft in
      let texts = draft.texts
      guard !texts.isEmpty else { return [] }
      return (0..<Int.random(in: 0...9, using: &random)).map { key in
        let paragraph = Int.random(in: texts.indices, using: &random)
        let length = texts[paragraph].unicodeScalars.count
        let start = Int.random(in: 0...length, using: &random)
        // Some reach beyond the text.
        let end = Int.random(in: start...(length + 3), using: &random)
        return OriginClaim(paragraph: paragraph, range: start..<end, key: key / 2)
      }
    }
    // Some are of paragraphs that are not there.
    let counts = drafts.map(\.paragraphs.count)
    transfers = drafts.indices.map { place in
      guard place > 0 else { return [] }
      return (0..<Int.random(in: 0...6, using: &random)).map { _ in
        OriginTransfer(
          old: Int.random(in: 0...counts[place - 1], using: &random),
          new: Int.random(in: 0...counts[place], using: &random)
        )
      }
    }
  }

  /// The comparisons from each version to the next.
  var comparisons: [Comparison] {
    zip(drafts, drafts.dropFirst()).map { Comparison(comparing: $0, with: $1) }
  }

  /// The origins of the words of the last version.
  var origins: WordOrigins {
    var origins = WordOrigins(of: drafts[0], claims: claims[0])
    for (place, comparison) in comparisons.enumerated() {
      origins.follow(
        comparison,
        claims: claims[place + 1],
        transfers: transfers[place + 1]
      )
    }
    return origins
  }

  /// Gives paragraphs the identities that a record would, as a comparison without any pairs them.
  static func record(_ drafts: inout [Draft]) {
    for index in drafts[0].paragraphs.indices {
      drafts[0].paragraphs[index].id = .recorded(entry: 1, ordinal: index)
    }
    for version in drafts.indices.dropFirst() {
      var provisional = drafts[version - 1]
      for index in provisional.paragraphs.indices {
        provisional.paragraphs[index].id = .provisional(index)
      }
      for index in drafts[version].paragraphs.indices {
        drafts[version].paragraphs[index].id = .provisional(index)
      }
      let comparison = Comparison(comparing: provisional, with: drafts[version])
      for index in drafts[version].paragraphs.indices {
        drafts[version].paragraphs[index].id = .recorded(entry: version + 1, ordinal: index)
      }
      for relation in comparison.relations {
        guard let old = relation.old.first, let new = relation.new.first else { continue }
        drafts[version].paragraphs[new].id = drafts[version - 1].paragraphs[old].id
      }
    }
  }
}
