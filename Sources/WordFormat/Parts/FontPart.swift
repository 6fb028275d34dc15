/// The part of a Word file that names its fonts.
struct FontPart {
  /// The part, in UTF-8.
  func bytes() throws(WordError) -> [UInt8] {
    var part = WordMarkup()
    part.open("fonts")
    let font = WordFont.text
    let fonts = [
      (font.latin, "00", "roman"), (font.eastAsian, "86", "auto"), (font.complex, "B2", "roman"),
    ]
    for (name, characters, family) in fonts {
      part.open("font", ["name": name])
      part.leaf("charset", ["val": characters])
      part.leaf("family", ["val": family])
      part.leaf("pitch", ["val": "variable"])
      part.close()
    }
    part.close()
    return try part.bytes()
  }
}
