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

  /// The width between the margins in twentieths of a point.
  var textWidth: Int { (page.isLandscape ? Self.sides.long : Self.sides.short) - 2 * margin }

  private var margin: Int { page.isLandscape ? 1_000 : 1_440 }

  /// Writes the section.
  func write(to part: inout WordMarkup) {
    let (width, height) =
      page.isLandscape ? (Self.sides.long, Self.sides.short) : (Self.sides.short, Self.sides.long)
    part.open("sectPr")
    part.leaf("headerReference", ["type": "default", "r:id": header])
    part.leaf("footerReference", ["type": "default", "r:id": "rFooter"])
    if page.isLandscape {
      part.leaf("pgSz", ["w": String(width), "h": String(height), "orient": "landscape"])
    } else {
      part.leaf("pgSz", ["w": String(width), "h": String(height)])
    }
    let side = String(margin)
    part.leaf(
      "pgMar",
      [
        "top": "1440", "right": side, "bottom": "1440", "left": side, "header": "708",
        "footer": "708", "gutter": "0",
      ]
    )
    if page.hasLineNumbers { part.leaf("lnNumType", ["countBy": "5", "restart": "newPage"]) }
    if isRightToLeft { part.leaf("bidi") }
    part.close()
  }
}
