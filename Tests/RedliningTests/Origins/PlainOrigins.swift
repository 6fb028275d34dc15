import DraftText

@testable import Redlining

/// The origins of words, worked out scalar by scalar from the scripts alone.
///
/// It knows nothing of stretches; it is what ``WordOrigins`` is held against.
struct PlainOrigins {
  struct Scalar: Hashable {
    var version: Int
    var keys: Set<Int>
    var isOpen = true
    var isNew = true
  }

  var paragraphs: [[Scalar]]
  var footnotes: [[Scalar]]

  init(_ chain: OriginChain) {
    func fresh(_ text: String, _ version: Int) -> [Scalar] {
      text.unicodeScalars.map { _ in Scalar(version: version, keys: []) }
    }
    paragraphs = chain.drafts[0].texts.map { fresh($0, 0) }
    footnotes = chain.drafts[0].noteTexts.map { fresh($0, 0) }
    Self.claim(chain.claims[0], 0, &paragraphs)
    for (place, comparison) in chain.comparisons.enumerated() {
      let version = place + 1
      let before = paragraphs
      paragraphs = Self.follow(
        comparison.relations,
        paragraphs,
        comparison.new.texts,
        version,
        RenumberedAnchors(of: comparison)
      )
      footnotes = Self.follow(
        comparison.footnoteRelations,
        footnotes,
        comparison.new.noteTexts,
        version,
        nil
      )
      for transfer in chain.transfers[version] {
        guard let script = transfer.script(in: comparison) else { continue }
        Self.take(script, from: before[transfer.old], to: &paragraphs[transfer.new])
      }
      Self.claim(chain.claims[version], version, &paragraphs)
    }
  }

  private static func take(_ script: [Segment], from old: [Scalar], to new: inout [Scalar]) {
    var (there, here) = (0, 0)
    for segment in script {
      for _ in segment.text.unicodeScalars {
        if segment.kind == .kept, new[here].isNew, OriginTransfer.isTelling(segment.text) {
          new[here] = old[there]
          (new[here].isOpen, new[here].isNew) = (false, false)
        }
        if segment.kind != .inserted { there += 1 }
        if segment.kind != .deleted { here += 1 }
      }
    }
  }

  private static func claim(
    _ claims: [OriginClaim],
    _ version: Int,
    _ paragraphs: inout [[Scalar]]
  ) {
    for claim in claims {
      for place in claim.range where paragraphs[claim.paragraph].indices.contains(place) {
        guard paragraphs[claim.paragraph][place].isOpen else { continue }
        if paragraphs[claim.paragraph][place].version != version {
          paragraphs[claim.paragraph][place].keys = []
        }
        paragraphs[claim.paragraph][place].version = version
        paragraphs[claim.paragraph][place].keys.insert(claim.key)
      }
    }
  }

  private static func follow(
    _ relations: [Relation],
    _ old: [[Scalar]],
    _ texts: [String],
    _ version: Int,
    _ anchors: RenumberedAnchors?
  ) -> [[Scalar]] {
    var result = texts.map { _ in [Scalar]() }
    for relation in relations {
      let changes = TypographicChanges(of: relation.script)
      var unheard = changes.places
      if let anchors { unheard.formUnion(anchors.segments(in: changes.segments, of: relation)) }
      var before: [Scalar] = []
      for index in relation.old {
        if index != relation.old.first {
          before.append(before.last ?? Scalar(version: version, keys: []))
        }
        before += old[index]
      }
      for index in before.indices { (before[index].isOpen, before[index].isNew) = (false, false) }
      var after: [Scalar] = []
      var gone: Scalar?
      for (place, segment) in changes.segments.enumerated() {
        for (step, _) in segment.text.unicodeScalars.enumerated() {
          switch segment.kind {
          case .kept: after.append(before.removeFirst())
          case .deleted:
            let scalar = before.removeFirst()
            if step == 0, unheard.contains(place) { gone = scalar }
          case .inserted:
            var scalar = Scalar(version: version, keys: [])
            if unheard.contains(place), let model = gone ?? after.last {
              scalar = model
              // What stands for a word may be claimed.
              scalar.isOpen = true
            }
            after.append(scalar)
          }
        }
        if segment.kind != .deleted { gone = nil }
      }
      for index in relation.new {
        if index != relation.new.first { after.removeFirst() }
        let count = texts[index].unicodeScalars.count
        result[index] = Array(after.prefix(count))
        after.removeFirst(count)
      }
    }
    return result
  }
}
