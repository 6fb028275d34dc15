import Redlining

/// Finds the words that an edit quotes in a text that earlier changes may have altered.
struct QuotedEdits {
  private let now: [Unicode.Scalar]
  private let base: [Unicode.Scalar]
  private let baseText: String
  /// Whether places are known to be those of the version's text; nothing where that is not told.
  private let isOfBase: Bool?
  private let changes: [TextEdit]

  init(of now: String, from base: String, isOfBase: Bool?) {
    self.now = Array(now.unicodeScalars)
    self.base = Array(base.unicodeScalars)
    baseText = base
    self.isOfBase = isOfBase
    changes = now == base ? [] : TextEdit.edits(from: base, to: now)
  }

  /// Edits as ones of the text as it reads now, without those that are made.
  ///
  /// - Throws: the first words that do not stand there.
  func edits(
    _ edits: [Amendment.Edit],
    in paragraph: Int
  ) throws(AdoptedText.Fault.Reason) -> [TextEdit] {
    let isQuoted = edits.allSatisfy { Self.stands($0, in: base) }
    if isQuoted, isOfBase != false {
      let carried = edits.map { TextEdit($0).carried(through: changes, in: baseText) }
      var placed: [TextEdit] = []
      var lost: Amendment.Edit?
      for (edit, outcome) in zip(edits, carried) {
        switch outcome {
        case .absorbed: continue
        case .applies(let here) where reads(edit.quoted, at: here.range): placed.append(here)
        case .applies, .changedBeneath: lost = lost ?? edit
        }
      }
      guard let lost else { return placed }
      // What is said of the version's own text has no other place.
      if isOfBase == true { throw .quoted(lost.quoted, paragraph: paragraph) }
    }
    if edits.allSatisfy({ Self.stands($0, in: now) }) { return edits.map(TextEdit.init) }
    var placed: [TextEdit] = []
    for edit in edits {
      // Words of neither text at that place: the only place where they stand is meant.
      guard !isQuoted || isOfBase == false, let place = onlyPlace(of: edit.quoted) else {
        throw .quoted(edit.quoted, paragraph: paragraph)
      }
      placed.append(TextEdit(place, edit.words))
    }
    return placed
  }

  private func reads(_ words: String, at range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= now.count
      && now[range].elementsEqual(words.unicodeScalars)
  }

  private static func stands(_ edit: Amendment.Edit, in text: [Unicode.Scalar]) -> Bool {
    let quoted = Array(edit.quoted.unicodeScalars)
    guard edit.start >= 0, edit.start <= text.count, quoted.count <= text.count - edit.start
    else { return false }
    return text[edit.start..<edit.start + quoted.count].elementsEqual(quoted)
  }

  /// Where words stand, if they stand in one place.
  private func onlyPlace(of words: String) -> Range<Int>? {
    let quoted = Array(words.unicodeScalars)
    guard !quoted.isEmpty, quoted.count <= now.count else { return nil }
    var found: Range<Int>?
    for start in 0...(now.count - quoted.count)
    where now[start..<start + quoted.count].elementsEqual(quoted) {
      if found != nil { return nil }
      found = start..<start + quoted.count
    }
    return found
  }
}
