import DraftText

/// The texts of a relation with what changed between them, and where that stands in the new one.
struct ChangedText {
  /// One stretch that was replaced.
  struct Change {
    /// What became what, in the old text.
    var edit: TextEdit
    /// Where its words stand in the new text.
    var place: Range<Int>
    /// Its words, weighed, where they stand in the new text.
    var words: [WeighedWord]
  }

  /// The relation.
  let relation: Relation
  /// The old text: that of several paragraphs one after the other, parted by line feeds.
  let old: String
  /// The same as scalars.
  let scalars: [Unicode.Scalar]
  /// The new text as scalars.
  private let newScalars: [Unicode.Scalar]
  /// What changed, in order.
  let changes: [Change]
  /// The same with the single words that stayed between them.
  let fine: [Change]
  /// Where each new paragraph stands in the new text.
  private let places: [(paragraph: Int, range: Range<Int>)]
  /// Where each old paragraph begins in the old text.
  private let starts: [Int: Int]
  /// The words of the old text.
  let oldWords: [WeighedWord]

  init(_ relation: Relation, oldTexts: [String], newTexts: [String], _ weights: WordWeights) {
    self.relation = relation
    old = relation.old.map { oldTexts[$0] }.joined(separator: "\n")
    scalars = Array(old.unicodeScalars)
    newScalars = Array(relation.new.map { newTexts[$0] }.joined(separator: "\n").unicodeScalars)
    oldWords = weights.weighed(old)
    let edits = TextEdit.edits(of: relation.script)
    changes = Self.changes(edits, weights)
    fine = Self.changes(
      TextEdit.edits(of: Self.refined(edits, scalars)),
      weights
    )
    var end = 0
    var places: [(paragraph: Int, range: Range<Int>)] = []
    for paragraph in relation.new {
      let count = newTexts[paragraph].unicodeScalars.count
      places.append((paragraph, end..<end + count))
      end += count + 1
    }
    self.places = places
    var starts: [Int: Int] = [:]
    var start = 0
    for paragraph in relation.old {
      starts[paragraph] = start
      start += oldTexts[paragraph].unicodeScalars.count + 1
    }
    self.starts = starts
  }

  /// Edits with what they put in and where it stands.
  private static func changes(_ edits: [TextEdit], _ weights: WordWeights) -> [Change] {
    var shift = 0
    return edits.map { edit in
      let count = edit.words.unicodeScalars.count
      let start = edit.range.lowerBound + shift
      shift += count - edit.range.count
      return Change(
        edit: edit,
        place: start..<start + count,
        words: weights.weighed(edit.words, from: start)
      )
    }
  }

  /// The script again, with the single words kept that a readable one puts into its changes.
  private static func refined(_ edits: [TextEdit], _ scalars: [Unicode.Scalar]) -> [Segment] {
    func text(_ range: Range<Int>) -> String {
      scalars[range].reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    var script: [Segment] = []
    func add(_ kind: Segment.Kind, _ text: String) {
      if !text.isEmpty { script.append(Segment(kind, text)) }
    }
    var place = 0
    for edit in edits {
      add(.kept, text(place..<edit.range.lowerBound))
      let old = pieces(of: text(edit.range))
      let new = pieces(of: edit.words)
      var (one, other) = (0, 0)
      for pair in SharedWords(old, in: new).pairs + [(old.count, new.count)] {
        add(.deleted, old[one..<pair.asked].map(\.word).joined())
        add(.inserted, new[other..<pair.offered].map(\.word).joined())
        if pair.asked < old.count { add(.kept, old[pair.asked].word) }
        (one, other) = (pair.asked + 1, pair.offered + 1)
      }
      place = edit.range.upperBound
    }
    add(.kept, text(place..<scalars.count))
    return script
  }

  /// The words, marks and spaces of a text; words count for more.
  private static func pieces(of text: String) -> [WeighedWord] {
    TextPieces.pieces(of: text).map { piece in
      WeighedWord(
        word: piece,
        weight: TextPieces.isWord(piece) ? WordWeights.rare : WordWeights.little,
        range: 0..<0,
        isNegation: false,
        isNumber: false
      )
    }
  }

  /// The changes, those as one that stand close by: where words occur twice, it is a matter of
  /// taste which of two changes has them.
  var stretches: [Change] {
    var stretches: [Change] = []
    for change in changes {
      guard let last = stretches.last,
        words(between: last.edit.range, change.edit.range) <= Self.reach
      else {
        stretches.append(change)
        continue
      }
      stretches[stretches.count - 1] = Change(
        edit: TextEdit(last.edit.range.lowerBound..<change.edit.range.upperBound, ""),
        place: last.place.lowerBound..<change.place.upperBound,
        words: []
      )
    }
    let limits = stretches.map(\.edit.range)
    return stretches.indices.map { index in
      // Of what stands between two stretches each takes at most half.
      let start = index > 0 ? (limits[index - 1].upperBound + limits[index].lowerBound) / 2 : 0
      let end =
        index + 1 < limits.count
        ? (limits[index].upperBound + limits[index + 1].lowerBound) / 2 : scalars.count
      return widened(stretches[index], within: start..<end)
    }
  }

  /// How far a stretch is widened to both sides.
  private static let margin = 24

  /// A stretch with what stayed around it: “by peace by” may have lost the first “by” or the last.
  private func widened(_ change: Change, within limits: Range<Int>) -> Change {
    let range = change.edit.range
    let head = range.lowerBound - max(limits.lowerBound, range.lowerBound - Self.margin)
    let tail = min(limits.upperBound, range.upperBound + Self.margin) - range.upperBound
    let place = change.place.lowerBound - head..<change.place.upperBound + tail
    let words = newScalars[place].reduce(into: "") { $0.unicodeScalars.append($1) }
    return Change(
      edit: TextEdit(range.lowerBound - head..<range.upperBound + tail, words),
      place: place,
      words: change.words
    )
  }

  /// How many words of the old text stand between two stretches of it.
  func words(between one: Range<Int>, _ other: Range<Int>) -> Int {
    let low = min(one.upperBound, other.upperBound)
    let high = max(one.lowerBound, other.lowerBound)
    guard low < high else { return 0 }
    return oldWords.count { low <= $0.range.lowerBound && $0.range.upperBound <= high }
  }

  /// How many words may stand between things that are close by.
  static let reach = 2

  /// An edit of one of the old paragraphs as one of the old text, as everybody writes it.
  ///
  /// - Returns: `nil` if it is none of this text, or changes nothing.
  func located(_ edit: TextEdit, in paragraph: Int) -> TextEdit? {
    guard let start = starts[paragraph] else { return nil }
    let range = edit.range.lowerBound + start..<edit.range.upperBound + start
    guard range.upperBound <= scalars.count else { return nil }
    return TextEdit(range, edit.words).canonical(in: scalars)
  }

  /// Stretches of the new text as words of its paragraphs, without white space at their ends.
  func spans(_ ranges: [Range<Int>], in newTexts: [String]) -> [Reflection.Span] {
    ranges.flatMap { range in
      places.compactMap { place in
        let own = range.clamped(to: place.range)
        let start = place.range.lowerBound
        let local = own.lowerBound - start..<own.upperBound - start
        return Self.trimmed(local, in: newTexts[place.paragraph])
          .map { Reflection.Span(paragraph: place.paragraph, range: $0) }
      }
    }
  }

  /// Where an old paragraph begins in the old text.
  func start(of paragraph: Int) -> Int? { starts[paragraph] }

  /// A stretch of the new text as one of the paragraph that it begins in.
  func local(_ range: Range<Int>) -> Reflection.Span? {
    let place = places.last { $0.range.lowerBound <= range.lowerBound }
    guard let place else { return nil }
    let (start, count) = (place.range.lowerBound, place.range.count)
    let low = min(range.lowerBound - start, count)
    return Reflection.Span(
      paragraph: place.paragraph,
      range: low..<min(max(low, range.upperBound - start), count)
    )
  }

  /// A stretch without white space at its ends; `nil` if nothing else is in it.
  private static func trimmed(_ range: Range<Int>, in text: String) -> Range<Int>? {
    let scalars = Array(text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let head = scalars.prefix(while: isBlank).count
    guard head < scalars.count else { return nil }
    let tail = scalars.reversed().prefix(while: isBlank).count
    return range.lowerBound + head..<range.upperBound - tail
  }
}

/// Whether an edit was made as it was asked.
extension ChangedText {
  /// Where the words of an edit stand that was made as asked.
  ///
  /// - Parameters:
  ///   - edit: an edit of the old text, as everybody writes it.
  ///   - others: what others want to put in at the same place.
  /// - Returns: stretches of the new text, none where words went; `nil` if it was not made.
  func places(of edit: TextEdit, besides others: [String] = []) -> [Range<Int>]? {
    places(of: edit, in: changes, besides: others) ?? places(of: edit, in: fine, besides: others)
  }

  private func places(
    of edit: TextEdit,
    in changes: [Change],
    besides others: [String]
  ) -> [Range<Int>]? {
    if let change = changes.first(where: { $0.edit == edit }) { return [change.place] }
    if edit.carried(through: changes.map(\.edit), in: old) == .absorbed {
      let touching = changes.filter { $0.edit.excludes(edit) }
      let low = touching.reduce(edit.range.lowerBound) { min($0, $1.edit.range.lowerBound) }
      let high = touching.reduce(edit.range.upperBound) { max($0, $1.edit.range.upperBound) }
      return changes.filter { $0.edit.range.lowerBound >= low && $0.edit.range.upperBound <= high }
        .map(\.place)
    }
    for change in changes {
      if let place = place(of: edit, within: change, besides: others) { return [place] }
    }
    return nil
  }

  /// Where an edit stands in a larger change, with the same signs on both sides of it as before.
  private func place(
    of edit: TextEdit,
    within change: Change,
    besides others: [String]
  ) -> Range<Int>? {
    let (small, large) = (edit.range, change.edit.range)
    let words = Array(edit.words.unicodeScalars)
    guard !words.isEmpty, large.lowerBound <= small.lowerBound, small.upperBound <= large.upperBound
    else { return nil }
    let text = Array(change.edit.words.unicodeScalars)
    guard text.count >= words.count else { return nil }
    // Where several put words in at one place, they stand there one after the other.
    if large.isEmpty {
      func isOther(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        others.contains { $0.unicodeScalars.elementsEqual(rest) }
      }
      let start = change.place.lowerBound
      if text.starts(with: words), isOther(text.dropFirst(words.count)) {
        return start..<start + words.count
      }
      if text.reversed().starts(with: words.reversed()), isOther(text.dropLast(words.count)) {
        return start + text.count - words.count..<start + text.count
      }
      return nil
    }
    let before = scalars[large.lowerBound..<small.lowerBound]
    let after = scalars[small.upperBound..<large.upperBound]
    var found: [Int] = []
    for start in 0...text.count - words.count
    where text[start..<start + words.count].elementsEqual(words) {
      let (head, tail) = (text[..<start], text[(start + words.count)...])
      if head.isEmpty == before.isEmpty, tail.isEmpty == after.isEmpty,
        Self.isSameEdge(head.last, before.last), Self.isSameEdge(tail.first, after.first)
      {
        found.append(start)
      }
    }
    guard found.count == 1 else { return nil }
    let start = change.place.lowerBound + found[0]
    return start..<start + words.count
  }

  /// Whether two signs beside an edit are the same and no letters, so that no word is cut.
  private static func isSameEdge(_ one: Unicode.Scalar?, _ other: Unicode.Scalar?) -> Bool {
    guard let one, let other else { return one == other }
    return one == other && !one.properties.isAlphabetic && one.properties.numericType == nil
  }
}
