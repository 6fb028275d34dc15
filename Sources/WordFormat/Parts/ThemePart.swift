/// The part of a Word file that names colours and fonts for drawings, which Word wants to find.
///
/// Nothing in the text uses it: the colours are those of every office program, the fonts those
/// of the text.
struct ThemePart {
  private static let colors = [
    ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "44546A"), ("lt2", "E7E6E6"),
    ("accent1", "1F4E9E"), ("accent2", "B3261E"), ("accent3", "1E6B34"), ("accent4", "806000"),
    ("accent5", "5B9BD5"), ("accent6", "70AD47"), ("hlink", "0563C1"), ("folHlink", "954F72"),
  ]

  /// The part, in UTF-8.
  func bytes() throws(WordError) -> [UInt8] {
    var part = WordMarkup(namespace: WordNamespace.drawing)
    part.open("theme", ["name": "Plain"])
    part.open("themeElements")
    part.open("clrScheme", ["name": "Plain"])
    for (name, color) in Self.colors {
      part.open(name)
      part.leaf("srgbClr", ["val": color])
      part.close()
    }
    part.close()
    part.open("fontScheme", ["name": "Plain"])
    for name in ["majorFont", "minorFont"] {
      part.open(name)
      part.leaf("latin", ["typeface": WordFont.text.latin])
      part.leaf("ea", ["typeface": ""])
      part.leaf("cs", ["typeface": ""])
      part.close()
    }
    part.close()
    part.open("fmtScheme", ["name": "Plain"])
    for name in ["fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst"] {
      part.open(name)
      // The schema wants three of each.
      for _ in 0..<3 { Self.writeStyle(of: name, to: &part) }
      part.close()
    }
    part.close()
    part.close()
    part.close()
    return try part.bytes()
  }

  private static func writeStyle(of list: String, to part: inout WordMarkup) {
    if list == "effectStyleLst" {
      part.open("effectStyle")
      part.leaf("effectLst")
      part.close()
      return
    }
    if list == "lnStyleLst" { part.open("ln", ["w": "6350"]) }
    part.open("solidFill")
    part.leaf("schemeClr", ["val": "phClr"])
    part.close()
    if list == "lnStyleLst" { part.close() }
  }
}
