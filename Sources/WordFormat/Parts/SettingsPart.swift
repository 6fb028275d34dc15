/// The part of a Word file that says how Word treats it.
struct SettingsPart {
  let isTracked: Bool
  /// Whether left and right pages have heads and feet of their own.
  var hasFacingPages = false

  /// The part, in UTF-8.
  func bytes() throws(WordError) -> [UInt8] {
    var part = WordMarkup()
    part.open("settings")
    // What people change in a tracked text is tracked as well.
    if isTracked { part.leaf("trackRevisions") }
    part.leaf("defaultTabStop", ["val": "720"])
    if hasFacingPages { part.leaf("evenAndOddHeaders") }
    part.leaf("characterSpacingControl", ["val": "doNotCompress"])
    part.open("footnotePr")
    part.leaf("footnote", ["id": "-1"])
    part.leaf("footnote", ["id": "0"])
    part.close()
    part.open("compat")
    // Without it Word opens the file as one of 2007, in a mode of its own.
    part.leaf(
      "compatSetting",
      [
        "name": "compatibilityMode", "uri": "http://schemas.microsoft.com/office/word",
        "val": "15",
      ]
    )
    part.close()
    part.close()
    return try part.bytes()
  }
}
