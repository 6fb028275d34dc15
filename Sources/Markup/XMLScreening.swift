/// Looks a source over before the parser sees it, and refuses what would hurt.
///
/// The parser compares the attributes of an element pairwise once the whole tag is read, so a tag
/// of a million attributes would hold it for minutes; a document type could send it to other
/// files. Both are seen here in one walk over the bytes, which knows just enough of XML to tell
/// tags from comments, character data and instructions. Whatever is malformed in other ways is
/// left for the parser to find: a source that the walk misreads is one the parser refuses before
/// the misread place matters.
///
/// Complexity: linear in the source.
struct XMLScreening {
  let bytes: [UInt8]
  let limits: XMLLimits

  /// Walks over the whole source.
  func check() throws(XMLError) {
    guard bytes.contains(where: { !Self.isSpace($0) }) else { throw XMLError(.empty) }
    try checkTags()
    if let control = bytes.firstIndex(where: { $0 < 0x20 && !Self.isSpace($0) }) {
      throw XMLError(.illegalCharacter(UInt32(bytes[control])), at: control, of: bytes)
    }
  }

  /// Walks from tag to tag.
  private func checkTags() throws(XMLError) {
    var place = 0
    var tags = 0
    while let tag = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      guard let after = try endOfMarkup(at: tag) else { return }
      place = after
      // Each node takes two tags at most, so more than twice the limit is over it.
      tags += 1
      guard tags <= 2 * limits.nodes else {
        throw XMLError(.tooManyNodes(limit: limits.nodes), at: tag, of: bytes)
      }
    }
  }

  /// The place after the markup that begins here; `nil` if it never ends.
  private func endOfMarkup(at start: Int) throws(XMLError) -> Int? {
    if begins("<!--", at: start) { return find("-->", from: start + 4) }
    if begins("<![CDATA[", at: start) { return find("]]>", from: start + 9) }
    if begins("<?", at: start) { return find("?>", from: start + 2) }
    if begins("<!", at: start) {
      throw XMLError(.documentType, at: start, of: bytes)
    }
    if begins("</", at: start) { return find(">", from: start + 2) }
    return try endOfTag(at: start)
  }

  /// The place after a start tag, its names, values and attributes held against the limits.
  private func endOfTag(at start: Int) throws(XMLError) -> Int? {
    var place = start + 1
    var nameStart = place
    var attributes = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: ">"):
        return place + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        attributes += 1
        guard attributes <= limits.attributes else {
          throw XMLError(.tooManyAttributes(limit: limits.attributes), at: start, of: bytes)
        }
        guard let close = bytes[(place + 1)...].firstIndex(of: byte) else { return nil }
        guard close - place - 1 <= limits.attributeBytes else {
          throw XMLError(.attributeTooLong(limit: limits.attributeBytes), at: place, of: bytes)
        }
        place = close + 1
        nameStart = place
      case UInt8(ascii: "="), UInt8(ascii: "/"), 0x20, 0x09, 0x0A, 0x0D:
        place += 1
        nameStart = place
      default:
        place += 1
        guard place - nameStart <= limits.nameBytes else {
          throw XMLError(.nameTooLong(limit: limits.nameBytes), at: nameStart, of: bytes)
        }
      }
    }
    return nil
  }

  private func begins(_ mark: StaticString, at place: Int) -> Bool {
    let mark = mark.description.utf8
    return bytes[place...].starts(with: mark)
  }

  /// The place after the next occurrence of a mark.
  private func find(_ mark: String, from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    guard let last = mark.last, start <= bytes.count else { return nil }
    var place = start
    while let hit = bytes[place...].firstIndex(of: last) {
      if hit + 1 - mark.count >= start, bytes[(hit + 1 - mark.count)...hit].elementsEqual(mark) {
        return hit + 1
      }
      place = hit + 1
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
