import DraftText

/// Operative paragraphs that are counted together.
struct NumberedSeries {
  /// The paragraphs, in their order; two at least.
  var units: [TextUnit]
  /// Whether the count has to begin with 1: this is the operative part of the resolution.
  var beginsText: Bool

  /// The series of a text.
  ///
  /// A new one begins with each part, with each opening formula, and with a number 1 behind a
  /// heading, a plain line or a paragraph that ends with a colon. A series in which fewer than
  /// half of the paragraphs have numbers is none.
  static func all(in text: CheckedText) -> [NumberedSeries] {
    var found: [NumberedSeries] = []
    for part in text.parts {
      let isResolution = part.manner == .resolution && !part.isAnnex
      var series = NumberedSeries(units: [], beginsText: false)
      var hasPreamble = false
      var isFree = true
      for unit in text.paragraphs[part.paragraphs] {
        switch unit.role {
        case .opening:
          found.append(series)
          series = NumberedSeries(units: [], beginsText: false)
          hasPreamble = true
          isFree = true
        case .preambular:
          hasPreamble = true
          isFree = true
        case .operative:
          // Excerpts in an annex jump where a heading or a line tells what is amended.
          let number = unit.label.flatMap { ParagraphNumber(parsing: $0) }
          let restarts = isFree && (number?.value == 1 || part.isAnnex)
          if restarts, !series.units.isEmpty, !series.isFollowed(by: number) {
            found.append(series)
            series = NumberedSeries(units: [], beginsText: false)
          }
          if series.units.isEmpty { series.beginsText = isResolution && hasPreamble }
          series.units.append(unit)
          isFree = unit.lastScalar == ":"
        case .item: break
        default: isFree = true
        }
      }
      found.append(series)
    }
    return found.filter { series in
      let numbered = series.units.filter { $0.label != nil }
      return series.units.count > 1 && numbered.count * 2 > series.units.count
    }
  }

  private func isFollowed(by number: ParagraphNumber?) -> Bool {
    guard let number, let last = units.last?.label.flatMap({ ParagraphNumber(parsing: $0) }) else {
      return false
    }
    return number.value == last.value + 1
  }

  /// Whether a label is digits alone, of any script, perhaps with a full stop.
  static func isPlain(_ label: String) -> Bool {
    var scalars = label.unicodeScalars[...]
    if scalars.last == "." { scalars.removeLast() }
    return !scalars.isEmpty && scalars.allSatisfy(\.isDigit)
  }
}
