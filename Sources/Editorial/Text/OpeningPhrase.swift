/// The phrase that a paragraph of a resolution opens with.
///
/// “Taking note also with appreciation of the report” opens with `Taking note also with
/// appreciation`; its base is `taking note with appreciation`, its modifier `also`. Where the draft
/// sets the phrase in italics, they tell where it ends; elsewhere ``OpeningWords`` do. A bracket may
/// stand before it.
///
/// It knows English alone.
struct OpeningPhrase: Hashable, Sendable {
  /// How the phrase is made.
  enum Form: Hashable, Sendable {
    /// `Recalling`, `Deeply concerned`: a paragraph of the preamble.
    case participle
    /// `Recalls`: a paragraph of the operative part.
    case verb
  }

  /// What says that the same words were used just before.
  enum Modifier: String, Hashable, Sendable {
    case also
    case further
  }

  /// How it is made.
  let form: Form
  /// The verb without its ending, or the adjective.
  let verb: String
  /// The phrase in small letters, without the modifier.
  let base: [String]
  /// The tokens of the phrase, the modifier among them.
  let tokens: [Token]
  /// Which of the tokens is the modifier.
  let modifierIndex: Int?
  /// The modifier.
  let modifier: Modifier?
  /// Whether all but the modifier belongs together without doubt: `Takes note`, `Notes with concern`.
  let isFirm: Bool
  /// Whether “further” stands where it may as well be an adjective: `Welcomes further progress`, or
  /// the phrase is one of several in brackets: `[Requests] [Urges] States`.
  let isDoubtful: Bool

  /// Where it stands, as scalar offsets.
  var span: Range<Int> { tokens[0].range.lowerBound..<tokens[tokens.count - 1].range.upperBound }

  /// Reads the beginning of a unit.
  ///
  /// - Returns: `nil` if it opens with nothing known.
  init?(of unit: TextUnit) {
    guard let head = Self.head(of: unit), let first = head.first else { return nil }
    let place = head.prefix(12).firstIndex { Modifier(rawValue: $0.folded) != nil }
    var plain = head
    if let place { plain.remove(at: place) }
    guard let reading = Reading(plain.map(\.folded)) else { return nil }
    let italic = unit.emphasized.first { $0.contains(first.range.lowerBound) }
    let italicCount = plain.prefix { token in
      italic.map { token.range.upperBound <= $0.upperBound } ?? false
    }.count
    var end = reading.end
    if italicCount > reading.end, italicCount <= reading.end + 6 {
      end = italicCount
    } else if italicCount >= reading.verbEnd, !reading.isFirm {
      end = min(italicCount, reading.end)
    }
    form = reading.form
    verb = reading.verb
    base = plain.prefix(end).map(\.folded)
    isFirm = reading.isFirm
    guard let place, place <= end else {
      tokens = Array(plain.prefix(end))
      modifier = nil
      modifierIndex = nil
      isDoubtful = Self.isOneOfSeveral(tokens, in: unit)
      return
    }
    let modifier = Modifier(rawValue: head[place].folded)
    let isItalic = italic.map { head[place].range.upperBound <= $0.upperBound } ?? false
    let isPlaced = place < end || modifier == .also || isItalic
    let next = head.dropFirst(place + 1).first
    tokens = Array(head.prefix(end + 1))
    self.modifier = modifier
    modifierIndex = place
    isDoubtful =
      !isPlaced && !Self.isAdverb(before: next) || Self.isOneOfSeveral(tokens, in: unit)
  }

  /// The first words of a unit, up to the first mark; brackets before them are passed over.
  private static func head(of unit: TextUnit) -> [Token]? {
    let tokens = unit.tokens.lazy.filter { $0.kind != .anchor }.drop { $0.words == "[" }
    let head = Array(tokens.prefix(20).prefix { $0.kind == .word || $0.kind == .code })
    return head.isEmpty ? nil : head
  }

  /// Whether a bracket or a stroke ends the phrase, behind which another may stand.
  private static func isOneOfSeveral(_ tokens: [Token], in unit: TextUnit) -> Bool {
    let end = tokens.last?.range.upperBound ?? 0
    let next = unit.tokens.first { $0.range.lowerBound >= end && $0.kind != .anchor }
    return next?.words == "]" || next?.words == "/"
  }

  /// “Further” before such a word belongs to the verb; before a noun it may not.
  private static func isAdverb(before token: Token?) -> Bool {
    guard let token else { return true }
    return token.kind != .word || token.words.unicodeScalars.first?.isCapital ?? false
      || determiners.contains(token.folded)
  }

  private static let determiners: Set = [
    "that", "the", "its", "his", "her", "their", "this", "these", "those", "all", "with", "upon",
    "to", "of", "in", "on", "a", "an", "about", "by", "any", "each", "both", "for",
  ]
}

extension OpeningPhrase {
  /// What the first words are, read without a modifier.
  private struct Reading {
    var form: Form
    var verb: String
    var verbEnd: Int
    var end: Int
    var isFirm: Bool

    init?(_ words: [String]) {
      var index = 0
      if words.starts(with: ["once", "again"]) { index = 2 }
      while index < words.count, OpeningWords.adverbs.contains(words[index]) { index += 1 }
      guard index < words.count else { return nil }
      let word = words[index]
      verbEnd = index + 1
      end = verbEnd
      isFirm = true
      if OpeningWords.adjectives.contains(word) {
        form = .participle
        verb = word
        if words.dropFirst(end).starts(with: ["and"]), words.count > end + 1,
          OpeningWords.adjectives.contains(words[end + 1])
        {
          end += 2
        }
        return
      }
      if let verb = OpeningWords.present[word] {
        form = .verb
        self.verb = verb
      } else if let verb = OpeningWords.participles[word] {
        form = .participle
        self.verb = verb
      } else {
        return nil
      }
      if verb == "have" {
        // “Having considered”, “Having heard”: any verb may follow.
        guard form == .participle, words.count > end else { return nil }
        end += 1
        return
      }
      takeRest(words, verb)
      guard words.count > end + 1, words[end] == "and" else { return }
      let adverb = OpeningWords.adverbs.contains(words[end + 1]) ? 1 : 0
      guard words.count > end + 1 + adverb else { return }
      let second = words[end + 1 + adverb]
      let forms = form == .verb ? OpeningWords.present : OpeningWords.participles
      if let verb = forms[second] {
        end += 2 + adverb
        isFirm = false
        takeRest(words, verb)
      }
    }

    /// Goes on over what belongs to the verb.
    private mutating func takeRest(_ words: [String], _ verb: String) {
      let verbEnd = end
      end = Self.again(words, end)
      let particle = OpeningWords.particles[verb]?.first { words.dropFirst(end).starts(with: $0) }
      if let particle {
        end += particle.count
        end = Self.again(words, end)
      }
      if particle == nil, end > verbEnd, words.count > end, words[end] == "upon" { end += 1 }
      if let manner = OpeningWords.manners.first(where: { words.dropFirst(end).starts(with: $0) }) {
        end += manner.count
        isFirm = false
        return
      }
      var rest = end
      let opener = words.count > rest ? words[rest] : ""
      if ["with", "its", "the"].contains(opener) { rest += 1 }
      while rest < words.count, OpeningWords.qualities.contains(words[rest]) { rest += 1 }
      guard rest < words.count else { return }
      switch opener {
      case "with":
        if OpeningWords.feelings.contains(words[rest]) { end = rest + 1 }
      case "its":
        guard OpeningWords.acts.contains(words[rest]) else { return }
        end = rest + 1
        if words.count > end, ["upon", "for"].contains(words[end]), words[rest].hasPrefix("call") {
          end += 1
        }
        isFirm = isFirm && verb == "express"
      default:
        let isKnown =
          OpeningWords.acts.contains(words[rest])
          || ["view", "need", "desire"].contains(words[rest])
        if verb == "express", isKnown { end = rest + 1 }
      }
    }

    /// Goes on over “once again” and “once more”.
    private static func again(_ words: [String], _ start: Int) -> Int {
      guard words.count > start + 1, words[start] == "once" else { return start }
      return words[start + 1] == "again" || words[start + 1] == "more" ? start + 2 : start
    }
  }
}
