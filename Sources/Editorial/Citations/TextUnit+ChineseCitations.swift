import DraftText

extension TextUnit {
  /// The resolutions that a Chinese text names: `2019年12月18日第74/176号决议`.
  ///
  /// The date stands before the number. What a Council is named before is not certain, nor is
  /// anything behind the first of several numbers.
  func chineseCitations(of body: ResolutionNumber.Body) -> [CitationGroup] {
    let mark = Array("号决议".unicodeScalars)
    guard let first = scalars.firstIndex(of: "第"), scalars.contains("议") else { return [] }
    let dates = Dictionary(
      dates.map { ($0.range.upperBound, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var groups: [CitationGroup] = []
    for index in first..<scalars.count where scalars[index] == "第" {
      var end = index + 1
      while end < scalars.count, end < index + 12, scalars[end].isASCII { end += 1 }
      guard end + mark.count <= scalars.count,
        scalars[end..<(end + mark.count)].elementsEqual(mark),
        let number = ResolutionNumber(words((index + 1)..<end), of: body)
      else { continue }
      let date = dates[index]
      let before = words(max(0, (date?.range.lowerBound ?? index) - 12)..<index)
      let citation = Citation(
        number: number,
        isCertain: !before.contains("理事会") && !before.contains("委员会"),
        date: date?.date,
        numberSpan: (index + 1)..<end,
        dateSpan: date?.range
      )
      let noun = (end + 1)..<(end + mark.count)
      groups.append(
        CitationGroup(
          manner: .bare,
          noun: noun,
          head: noun,
          isPlural: nil,
          citations: [citation],
          goesOn: false
        )
      )
    }
    return groups
  }
}
