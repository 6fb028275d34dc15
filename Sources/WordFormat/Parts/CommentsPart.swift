/// The part of a Word file that holds the comments.
struct CommentsPart {
  /// The comments by their numbers in the file.
  let comments: [WordComment]
  let isRightToLeft: Bool

  /// The part, in UTF-8.
  func bytes(stamp: ChangeStamp) throws(WordError) -> [UInt8] {
    var part = WordMarkup()
    part.open("comments")
    for (number, comment) in comments.enumerated() {
      part.open("comment", stamp.comment(number, by: comment.holders))
      let lines = comment.words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, line) in lines.enumerated() {
        part.open("p")
        part.open("pPr")
        part.leaf("pStyle", ["val": WordStyle.commentText.id])
        part.close()
        if index == 0 { writeMark(to: &part) }
        write(String(line), to: &part)
        part.close()
      }
      part.close()
    }
    part.close()
    return try part.bytes()
  }

  /// Writes the place of the comment's own mark.
  private func writeMark(to part: inout WordMarkup) {
    part.open("r")
    part.open("rPr")
    part.leaf("rStyle", ["val": WordStyle.commentReference.id])
    part.close()
    part.leaf("annotationRef")
    part.close()
  }

  private func write(_ words: String, to part: inout WordMarkup) {
    guard !words.isEmpty else { return }
    part.open("r")
    if isRightToLeft {
      part.open("rPr")
      part.leaf("rtl")
      part.close()
    }
    part.words("t", words, ["xml:space": "preserve"])
    part.close()
  }
}
