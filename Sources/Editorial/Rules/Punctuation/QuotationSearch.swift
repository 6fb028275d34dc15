import DraftText

/// The quotation marks of a unit put into pairs.
///
/// The pairs of the six languages are known: “ ”, « », „ “, 《 》, 「 」, in Arabic ” “ too, and the
/// straight ". A pair may stand inside another. Whether a straight mark opens or closes is read off
/// its neighbours.
struct QuotationSearch {
  /// Pairs of straight marks, by the offsets of their marks, and whether they stand in a quotation.
  private(set) var straight: [(open: Int, close: Int, isInner: Bool)] = []
  /// Straight marks that end or begin what a curly mark begins or ends.
  private(set) var mixed: [(offset: Int, partner: Unicode.Scalar)] = []
  /// Pairs of one shape.
  private(set) var pairs: [(open: Int, close: Int)] = []
  /// Marks that open something that the unit does not close.
  private(set) var opening: [Int] = []
  /// Marks that close something that the unit does not open.
  private(set) var closing: [Int] = []

  private var open: [Int] = []
  private let scalars: [Unicode.Scalar]
  private let isArabic: Bool
  private let isJoining: Bool

  init(_ unit: TextUnit, _ language: Language) {
    scalars = unit.scalars
    isArabic = language == .arabic
    isJoining = isArabic || language == .chinese
    for (offset, scalar) in scalars.enumerated() {
      switch scalar {
      case "“", "”", "\"", "«", "»", "„", "《", "》", "「", "」": read(scalar, at: offset)
      default: break
      }
    }
    opening = open
  }

  private mutating func read(_ scalar: Unicode.Scalar, at offset: Int) {
    if scalar == "\"" {
      straight(at: offset)
    } else if isArabic, scalar == "“" || scalar == "”" {
      let partner: Unicode.Scalar = scalar == "“" ? "”" : "“"
      close(offset, where: { $0 == partner }, orOpen: true)
    } else if scalar == "“" {
      close(offset, where: { $0 == "„" }, orOpen: true, onlyTop: true)
    } else if ["«", "„", "《", "「"].contains(scalar) {
      open.append(offset)
    } else if scalar == "”", let top = open.last, scalars[top] == "\"" {
      mixed.append((top, "“"))
      open.removeLast()
    } else {
      close(offset, where: { Self.closes(scalar, $0) }, orOpen: false)
    }
  }

  private static func closes(_ mark: Unicode.Scalar, _ opening: Unicode.Scalar) -> Bool {
    opening == "„" && mark == "”" || Quotations.closing(opening) == mark
  }

  /// Pairs a mark with the nearest that it closes; what was opened in between stays open.
  private mutating func close(
    _ offset: Int,
    where matches: (Unicode.Scalar) -> Bool,
    orOpen opens: Bool,
    onlyTop: Bool = false
  ) {
    // Quotations are nested two or three deep; more is not looked for.
    let depth = onlyTop ? 1 : 4
    if let place = open.suffix(depth).lastIndex(where: { matches(scalars[$0]) }) {
      pairs.append((open[place], offset))
      open.remove(at: place)
    } else if opens {
      open.append(offset)
    } else {
      closing.append(offset)
    }
  }

  private mutating func straight(at offset: Int) {
    if let top = open.last, scalars[top] == "\"" {
      open.removeLast()
      straight.append((top, offset, !open.isEmpty))
    } else if let top = open.last, scalars[top] == "“", !opensWord(offset) {
      mixed.append((offset, "”"))
      open.removeLast()
    } else if opensWord(offset) {
      open.append(offset)
    } else if offset == 0 || !scalars[offset - 1].isDigit {
      // 5" is a measure.
      closing.append(offset)
    }
  }

  /// Whether a word begins behind a mark and none ends before it.
  private func opensWord(_ offset: Int) -> Bool {
    // Chinese has no spaces, and Arabic writes small words together with the next one: the first
    // mark of two opens, whatever stands before it.
    let before = offset > 0 && !isJoining ? scalars[offset - 1] : " "
    let after = offset + 1 < scalars.count ? scalars[offset + 1] : " "
    if isJoining { return after.isLetter || after.isDigit || Quotations.closing(after) != nil }
    return !after.isSpace && !before.isLetter && !before.isDigit
      && ![",", ".", ";", ":", "?", "!", ")"].contains(before)
  }
}
