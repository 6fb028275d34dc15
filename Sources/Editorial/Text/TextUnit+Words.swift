extension TextUnit {
  /// The tokens without the indicators of footnotes, which part no phrase.
  var wordTokens: [Token] { tokens.filter { $0.kind != .anchor } }

  /// The tokens that begin in a span.
  ///
  /// - Complexity: logarithmic in the tokens, and linear in those of the span.
  func tokens(in span: Range<Int>) -> ArraySlice<Token> {
    tokens(from: span.lowerBound).prefix { $0.range.lowerBound < span.upperBound }
  }

  /// The tokens that begin at an offset or behind it.
  ///
  /// - Complexity: logarithmic in the tokens.
  func tokens(from offset: Int) -> ArraySlice<Token> {
    tokens[tokens.partitioningIndex { $0.range.lowerBound >= offset }...]
  }
}
