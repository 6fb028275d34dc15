/// What a page prints around the text: running heads, job numbers, page numbers, bar codes.
///
/// - Complexity: constant; lines longer than 80 bytes are text.
struct PageFurniture {
  /// What a line of furniture is made of.
  enum Kind: Hashable {
    /// A job number, a bar code or a page number with either: never text.
    case job(String?)
    /// A document symbol alone, which is a fact in a masthead and a running head below it.
    case symbol
    /// A page number alone: the page, and of how many where it says so.
    case page(Int)
    /// A web address alone.
    case address
    /// What a converter wrote about a picture.
    case picture
  }

  /// What the line is.
  var kind: Kind

  /// Looks at the words of a line.
  ///
  /// - Returns: `nil` if they are text.
  init?(_ words: String) {
    let bytes = words.utf8Span.span
    guard let first = bytes.isEmpty ? nil : bytes[0] else { return nil }
    if first == 0x68 {  // h
      guard LineBytes.spells("http://", bytes, 0) || LineBytes.spells("https://", bytes, 0) else {
        return nil
      }
      for index in 0..<bytes.count where bytes[index] == 0x20 { return nil }
      kind = .address
      return
    }
    if first == 0x41, LineBytes.spells("A handwritten signature", bytes, 0) {
      kind = .picture
      return
    }
    guard bytes.count <= 80, LineBytes.isDigit(first) || LineBytes.isCapital(first) || first == 0x2A
    else { return nil }
    var scan = Scan()
    guard scan.run(bytes), scan.position == bytes.count else { return nil }
    if scan.hasJob {
      kind = .job(scan.job)
    } else if scan.hasSymbol {
      kind = .symbol
    } else if let page = scan.page {
      kind = .page(page)
    } else {
      return nil
    }
  }

  private struct Scan {
    var position = 0
    var hasJob = false
    var hasSymbol = false
    var job: String?
    var page: Int?

    mutating func run(_ bytes: Span<UInt8>) -> Bool {
      while position < bytes.count {
        let space = LineBytes.space(bytes, position)
        if space > 0 {
          position += space
        } else if !barCode(bytes), !jobNumber(bytes), !pageNumber(bytes), !symbol(bytes) {
          return false
        }
      }
      return true
    }

    // `*2321227*`
    private mutating func barCode(_ bytes: Span<UInt8>) -> Bool {
      guard bytes[position] == 0x2A else { return false }
      var end = position + 1
      while end < bytes.count, LineBytes.isDigit(bytes[end]) { end += 1 }
      guard end - position > 6, end < bytes.count, bytes[end] == 0x2A else { return false }
      position = end + 1
      hasJob = true
      return true
    }

    // `V.21-04831`, `23-21227 (E)`, `23-21227 (E) 131123`
    private mutating func jobNumber(_ bytes: Span<UInt8>) -> Bool {
      var at = position
      if at + 1 < bytes.count, LineBytes.isCapital(bytes[at]), bytes[at + 1] == 0x2E { at += 2 }
      guard at + 8 <= bytes.count, bytes[at + 2] == 0x2D else { return false }
      for index in at..<at + 8 where index != at + 2 && !LineBytes.isDigit(bytes[index]) {
        return false
      }
      guard at + 8 == bytes.count || !LineBytes.isDigit(bytes[at + 8]) else { return false }
      var end = at + 8
      let language = LineBytes.skippingSpace(bytes, end)
      if language + 3 <= bytes.count, bytes[language] == 0x28, bytes[language + 2] == 0x29,
        LineBytes.isCapital(bytes[language + 1])
      {
        end = language + 3
        let date = LineBytes.skippingSpace(bytes, end)
        var digits = date
        while digits < bytes.count, LineBytes.isDigit(bytes[digits]) { digits += 1 }
        if digits - date == 6 { end = digits }
      }
      let spelled = (position..<end).map { bytes[$0] }
      job = String(decoding: spelled, as: UTF8.self)
      position = end
      hasJob = true
      return true
    }

    // `5/18`, `5`
    private mutating func pageNumber(_ bytes: Span<UInt8>) -> Bool {
      guard page == nil, let (value, end) = digits(bytes, position) else { return false }
      var after = end
      if after < bytes.count, bytes[after] == 0x2F, let (total, stop) = digits(bytes, after + 1) {
        guard value <= total else { return false }
        after = stop
      }
      page = value
      position = after
      return true
    }

    private func digits(_ bytes: Span<UInt8>, _ start: Int) -> (Int, Int)? {
      var end = start
      var value = 0
      while end < bytes.count, end - start < 4, LineBytes.isDigit(bytes[end]) {
        value = value * 10 + Int(bytes[end] & 0x0F)
        end += 1
      }
      return end > start && end - start < 4 ? (value, end) : nil
    }

    // `A/C.3/78/L.41`, `A/76/120`
    private mutating func symbol(_ bytes: Span<UInt8>) -> Bool {
      guard !hasSymbol, LineBytes.isCapital(bytes[position]) else { return false }
      var end = position
      var slashes = 0
      var hasDigit = false
      while end < bytes.count {
        let byte = bytes[end]
        if byte == 0x2F {
          slashes += 1
        } else if LineBytes.isDigit(byte) {
          hasDigit = true
        } else if !LineBytes.isCapital(byte), !LineBytes.isSmall(byte), byte != 0x2E, byte != 0x2D {
          break
        }
        end += 1
      }
      guard slashes >= 2, hasDigit, bytes[end - 1] != 0x2E,
        bytes[position + 1] == 0x2F
          || slashes >= 3
      else { return false }
      position = end
      hasSymbol = true
      return true
    }
  }
}
