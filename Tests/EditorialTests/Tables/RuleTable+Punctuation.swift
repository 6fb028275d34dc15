import Editorial

extension RuleTable {
  static let punctuation: [RuleTable] = [preambularComma]

  private static let preambularComma = RuleTable(
    rule: 28,
    right: [
      "PP: *Recalling also* its resolution 64/293 of 30 July 2010,"
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* its resolution 68/192;",
        finds: ";",
        mended: "Recalling its resolution 68/192,"
      )
    ]
  )
}
