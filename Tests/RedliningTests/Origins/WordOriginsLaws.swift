import DraftText
import Testing
import ZerodraftTestSupport

@testable import Redlining

/// What holds of the origins of words, over 200 chains of versions.
struct WordOriginsLaws {
  private static func scalars(_ stretches: [WordOrigins.Stretch]) -> [PlainOrigins.Scalar] {
    stretches.flatMap { stretch in
      stretch.range.map { _ in
        PlainOrigins.Scalar(version: stretch.version, keys: Set(stretch.keys))
      }
    }
  }

  private static func closed(_ scalars: [PlainOrigins.Scalar]) -> [PlainOrigins.Scalar] {
    scalars.map { PlainOrigins.Scalar(version: $0.version, keys: $0.keys) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `says the same as the scripts alone, scalar by scalar`(seed: UInt64) {
    let chain = OriginChain(seed: seed)
    let origins = chain.origins
    let plain = PlainOrigins(chain)
    #expect(
      origins.paragraphs.map(Self.scalars) == plain.paragraphs.map(Self.closed),
      "seed \(seed)"
    )
    #expect(
      origins.footnotes.map(Self.scalars) == plain.footnotes.map(Self.closed),
      "seed \(seed)"
    )
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `tiles every text, in stretches that differ from their neighbours`(seed: UInt64) throws {
    let chain = OriginChain(seed: seed)
    let origins = chain.origins
    let last = try #require(chain.drafts.last)
    for (texts, parts) in [
      (last.texts, origins.paragraphs), (last.noteTexts, origins.footnotes),
    ] {
      #expect(texts.count == parts.count, "seed \(seed)")
      for (text, stretches) in zip(texts, parts) {
        var place = 0
        var spelled = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for stretch in stretches {
          #expect(stretch.range.lowerBound == place && !stretch.range.isEmpty, "seed \(seed)")
          #expect((0...origins.version).contains(stretch.version), "seed \(seed)")
          #expect(stretch.keys == Array(Set(stretch.keys)).sorted(), "seed \(seed)")
          place = stretch.range.upperBound
          spelled += scalars[stretch.range]
        }
        #expect(Array(spelled) == scalars, "seed \(seed)")
        for (one, other) in zip(stretches, stretches.dropFirst()) {
          #expect(one.version != other.version || one.keys != other.keys, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `leaves every origin as it is where a version only repeats the one before`(seed: UInt64) {
    let chain = OriginChain(seed: seed, length: 3)
    var origins = chain.origins
    let before = origins
    let last = chain.drafts[2]
    // Claims of words that are not new count for nothing.
    let claims = last.paragraphs.indices.map { OriginClaim(paragraph: $0, range: 0..<99, key: 77) }
    origins.follow(Comparison(comparing: last, with: last), claims: claims)
    #expect(origins.paragraphs == before.paragraphs, "seed \(seed)")
    #expect(origins.footnotes == before.footnotes, "seed \(seed)")
  }

  // MARK: - Splits, mergers and moves

  /// A text of words of which none occurs twice, and what a second version put into it.
  private struct Shuffle {
    var random: SeededGenerator
    var paragraphs: [(id: Int, words: [String])] = []
    var ids = 0

    init(seed: UInt64) {
      random = SeededGenerator(seed: seed)
      for index in 0..<Int.random(in: 3...8, using: &random) {
        paragraphs.append(
          (
            index,
            (0..<Int.random(in: 24...40, using: &random)).map {
              "word\(index)x\($0)"
            }
          )
        )
      }
      ids = paragraphs.count
    }

    var draft: Draft {
      Draft(
        paragraphs: paragraphs.map { paragraph in
          Paragraph(
            id: .recorded(entry: 1, ordinal: paragraph.id),
            role: .operative,
            runs: [.text(paragraph.words.joined(separator: " "))]
          )
        }
      )
    }

    mutating func insert() {
      for index in paragraphs.indices {
        let place = Int.random(in: 0...paragraphs[index].words.count, using: &random)
        paragraphs[index].words.insert("new\(index)", at: place)
      }
    }

    /// Splits one paragraph, merges two others and moves one, each only if drawn.
    mutating func shuffle() {
      let kind = Int.random(in: 0..<3, using: &random)
      let index = Int.random(in: 0..<paragraphs.count - 1, using: &random)
      switch kind {
      case 0:
        let words = paragraphs[index].words
        let at = words.count / 2
        paragraphs[index].words = Array(words[..<at])
        paragraphs.insert((ids, Array(words[at...])), at: index + 1)
        ids += 1
      case 1:
        let next = paragraphs.remove(at: index + 1)
        paragraphs[index].words += next.words
      default:
        let moved = paragraphs.remove(at: index)
        paragraphs.insert(moved, at: Int.random(in: 0...paragraphs.count, using: &random))
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `changes no origin by splitting, merging and moving alone`(seed: UInt64) {
    var shuffle = Shuffle(seed: seed)
    let first = shuffle.draft
    shuffle.insert()
    let second = shuffle.draft
    shuffle.shuffle()
    let third = shuffle.draft
    var origins = WordOrigins(of: first)
    let claims = second.paragraphs.indices.map {
      OriginClaim(paragraph: $0, range: 0..<9_999, key: $0)
    }
    origins.follow(Comparison(comparing: first, with: second), claims: claims)
    origins.follow(Comparison(comparing: second, with: third))
    for (text, stretches) in zip(third.texts, origins.paragraphs) {
      let scalars = Array(text.unicodeScalars)
      for stretch in stretches {
        var view = String.UnicodeScalarView()
        view += scalars[stretch.range]
        for word in String(view).split(separator: " ") {
          let isNew = word.hasPrefix("new")
          #expect(stretch.version == (isNew ? 1 : 0), "seed \(seed): \(word)")
          #expect(
            stretch.keys == (isNew ? [Int(word.dropFirst(3)) ?? -1] : []),
            "seed \(seed): \(word)"
          )
        }
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `gives words that never changed to the first version`(seed: UInt64) {
    // Every version but the first puts in words of its own, which say what it is.
    var shuffle = Shuffle(seed: seed)
    var drafts = [shuffle.draft]
    for version in 1...4 {
      for index in shuffle.paragraphs.indices where Bool.random(using: &shuffle.random) {
        let place = Int.random(
          in: 0...shuffle.paragraphs[index].words.count,
          using: &shuffle.random
        )
        shuffle.paragraphs[index].words.insert("v\(version)of\(index)", at: place)
      }
      drafts.append(shuffle.draft)
    }
    var origins = WordOrigins(of: drafts[0])
    for (old, new) in zip(drafts, drafts.dropFirst()) {
      origins.follow(Comparison(comparing: old, with: new))
    }
    for (text, stretches) in zip(drafts[4].texts, origins.paragraphs) {
      let scalars = Array(text.unicodeScalars)
      for stretch in stretches {
        var view = String.UnicodeScalarView()
        view += scalars[stretch.range]
        for word in String(view).split(separator: " ") {
          let version = word.hasPrefix("v") ? Int(word.dropFirst().prefix(1)) : 0
          #expect(stretch.version == version, "seed \(seed): \(word)")
        }
      }
    }
  }

  @Test func `takes at most twelve times the steps for ten times the text`() {
    func steps(_ count: Int) -> Int {
      func text(_ version: Int) -> Draft {
        Draft(
          paragraphs: (0..<count).map { index in
            let words = (0..<40).map { place in
              (index + place).isMultiple(of: 5) && place % (version + 2) == 0
                ? "v\(version)" : "word\(index)x\(place)"
            }
            return Paragraph(
              id: .recorded(entry: 1, ordinal: index),
              role: .operative,
              runs: [.text(words.joined(separator: " "))]
            )
          }
        )
      }
      let drafts = (0..<4).map(text)
      var origins = WordOrigins(of: drafts[0])
      for (old, new) in zip(drafts, drafts.dropFirst()) {
        let claims = (0..<count).map { OriginClaim(paragraph: $0, range: 10..<90, key: $0 % 7) }
        origins.follow(Comparison(comparing: old, with: new), claims: claims)
      }
      return origins.steps
    }
    let small = steps(30)
    let large = steps(300)
    #expect(small > 500, "the steps are counted")
    #expect(large <= small * 12, "\(small) steps for 30 paragraphs, \(large) for 300")
  }
}
