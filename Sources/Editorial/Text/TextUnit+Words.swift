extension TextUnit {
  /// The tokens without the indicators of footnotes, which part no phrase.
  var wordTokens: [Token] { tokens.filter { $0.kind != .anchor } }
}
