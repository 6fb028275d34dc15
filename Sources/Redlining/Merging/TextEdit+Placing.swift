extension TextEdit {
  /// The edits that a script makes.
  ///
  /// Where words stand twice, it is a matter of taste which of them were put in; here it is always
  /// the last ones, so that two people who do the same are seen to do the same.
  ///
  /// - Parameter script: segments that spell both texts.
  /// - Returns: one edit for each stretch between kept words, in order.
  public static func edits(of script: [Segment]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var base: [Unicode.Scalar] = []
    var isOpen = false
    for segment in script {
      if segment.kind == .kept {
        isOpen = false
      } else if !isOpen {
        edits.append(TextEdit(base.count..<base.count, ""))
        isOpen = true
      }
      if segment.kind != .inserted { base.append(contentsOf: segment.text.unicodeScalars) }
      let last = edits.count - 1
      switch segment.kind {
      case .kept: break
      case .deleted: edits[last].range = edits[last].range.lowerBound..<base.count
      case .inserted: edits[last].words += segment.text
      }
    }
    for index in edits.indices.reversed() {
      let next = index + 1 < edits.count ? edits[index + 1].range.lowerBound : base.count
      edits[index] = edits[index].placed(in: base, before: next)
    }
    return edits
  }

  /// The same edit as everybody writes it who wants the same: without words that stay, and at the
  /// last place where it says the same.
  ///
  /// ```
  /// “three months” → “six months”   is   “three” → “six”
  /// ```
  ///
  /// - Parameter base: the text that it is about.
  /// - Returns: `nil` if it changes nothing.
  public func canonical(in base: [Unicode.Scalar]) -> TextEdit? {
    let (old, new) = (
      Self.pieces(of: base[range]), Self.pieces(of: Array(words.unicodeScalars)[...])
    )
    let most = min(old.count, new.count)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.reversed(), new.reversed()).prefix(most - head).prefix { $0 == $1 }.count
    let start = range.lowerBound + old.prefix(head).reduce(0) { $0 + $1.count }
    let end = range.upperBound - old.suffix(tail).reduce(0) { $0 + $1.count }
    let kept = new.dropFirst(head).dropLast(tail).joined()
    guard start < end || !kept.isEmpty else { return nil }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: kept)
    return TextEdit(start..<end, String(words)).placed(in: base, before: base.count)
  }

  /// The words, marks and spaces of a text.
  private static func pieces(of text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var rest = text
    while !rest.isEmpty {
      let length = wordLength(rest)
      pieces.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return pieces
  }

  /// The same edit where it is always placed: as late as whole words allow, and with the space of
  /// what is put in before it.
  private func placed(in base: [Unicode.Scalar], before end: Int) -> TextEdit {
    guard range.isEmpty != words.isEmpty else { return self }
    var place = range
    var moving = range.isEmpty ? Array(words.unicodeScalars) : Array(base[range])
    while true {
      let length = Self.wordLength(moving[...])
      let next = place.upperBound..<place.upperBound + length
      guard length > 0, next.upperBound <= end, moving[..<length].elementsEqual(base[next]),
        Self.wordLength(base[next.lowerBound...]) == length
      else { break }
      moving.append(contentsOf: moving[..<length])
      moving.removeFirst(length)
      place = place.lowerBound + length..<place.upperBound + length
    }
    if moving.last == " ", place.lowerBound > 0, base[place.lowerBound - 1] == " " {
      moving.removeLast()
      moving.insert(" ", at: 0)
      place = place.lowerBound - 1..<place.upperBound - 1
    }
    guard range.isEmpty else { return TextEdit(place, "") }
    return TextEdit(place, moving.reduce(into: "") { $0.unicodeScalars.append($1) })
  }

  /// How many scalars the first word has; a mark or a space is one by itself, and “2,000” is one.
  private static func wordLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    guard let first = scalars.first else { return 0 }
    func isDigit(_ place: Int) -> Bool {
      scalars.indices.contains(place) && scalars[place].properties.numericType != nil
    }
    func isInWord(_ place: Int) -> Bool {
      let scalar = scalars[place]
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
      if scalar.properties.generalCategory == .nonspacingMark { return true }
      return [",", ".", "/"].contains(scalar) && isDigit(place - 1) && isDigit(place + 1)
    }
    guard isInWord(scalars.startIndex), ![",", ".", "/"].contains(first) else { return 1 }
    return scalars.indices.prefix(while: isInWord).count
  }
}
