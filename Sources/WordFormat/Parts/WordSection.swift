/// The pages of a document as its body's last element says them.
struct WordSection {
  /// How the pages are set.
  let page: WordPage
  /// Which head the pages have.
  var header = "rHeader"
  /// Whether pages, columns and tables run from right to left.
  let isRightToLeft: Bool

  /// A4 in twentieths of a point, its short side first.
  private static let sides = (short: 11_906, long: 16_838)
  /// The American size, on which the headquarters print.
  private static let official = (short: 12_240, long: 15_840)

  /// The width between the margins in twentieths of a point.
  var textWidth: Int { (page.isLandscape ? sides.long : sides.short) - 2 * margin }

  private var sides: (short: Int, long: Int) { page.isOfficial ? Self.official : Self.sides }

  private var margin: Int { page.isLandscape ? 1_000 : page.isOfficial ? 1_200 : 1_440 }

  /// Writes the section.
  func write(to part: inout WordMarkup) {
    let (width, height) =
      page.isLandscape ? (sides.long, sides.short) : (sides.short, sides.long)
    part.open("sectPr")
    let pages = page.isOfficial ? PageSide.allCases : [.odd]
    for side in pages {
      part.leaf("headerReference", ["type": side.rawValue, "r:id": header + side.suffix])
    }
    for side in pages {
      part.leaf("footerReference", ["type": side.rawValue, "r:id": "rFooter" + side.suffix])
    }
    if page.isLandscape {
      part.leaf("pgSz", ["w": String(width), "h": String(height), "orient": "landscape"])
    } else {
      part.leaf("pgSz", ["w": String(width), "h": String(height)])
    }
    let side = String(margin)
    part.leaf(
      "pgMar",
      [
        "top": page.isOfficial ? "1100" : "1440", "right": side,
        "bottom": page.isOfficial ? "1300" : "1440", "left": side,
        "header": page.isOfficial ? "576" : "708", "footer": page.isOfficial ? "576" : "708",
        "gutter": "0",
      ]
    )
    if page.hasLineNumbers { part.leaf("lnNumType", ["countBy": "5", "restart": "newPage"]) }
    if page.isOfficial { part.leaf("titlePg") }
    if isRightToLeft { part.leaf("bidi") }
    part.close()
  }
}
