extension TracedVersion {
  /// Counts for each source the words that came in with it.
  ///
  /// A word is what stands between white space and holds a letter or a digit; it belongs to the
  /// source of its first letter.
  public mutating func countWords() {
    var counts = [Int](repeating: 0, count: sources.count)
    for paragraph in paragraphs {
      var isInWord = false
      for stretch in paragraph.stretches {
        for scalar in stretch.words.unicodeScalars {
          if scalar.properties.isWhitespace {
            isInWord = false
          } else if scalar.properties.isIdeographic {
            isInWord = false
            counts[stretch.source] += 1
          } else if !isInWord, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
            isInWord = true
            counts[stretch.source] += 1
          }
        }
      }
    }
    for index in sources.indices { sources[index].words = counts[index] }
  }
}
