/// Holds the directory of a container against the head of each entry, in all but their times.
///
/// Word's own packaging notes the time twice, when it begins an entry and when it writes the
/// directory; where a second passes between the two, libzip calls the container inconsistent.
/// A container may only pass for this: there is one directory, which ends where the container
/// does, and every entry says the same of itself as the directory does, lies before it, and
/// shares no byte with another.
struct DirectoryCheck {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether nothing but times differs.
  var passes: Bool {
    guard let end = onlyEnd, bytes.count - end == 22 + number(2, at: end + 20),
      number(4, at: end + 4) == 0, number(2, at: end + 8) == number(2, at: end + 10)
    else { return false }
    let start = number(4, at: end + 16)
    guard start <= end, end - start == number(4, at: end + 12) else { return false }
    var taken: [Range<Int>] = []
    var place = start
    for _ in 0..<number(2, at: end + 10) {
      guard end - place >= 46, number(4, at: place) == 0x0201_4B50 else { return false }
      let lengths = (28...32).reduce(0) { $1 % 2 == 0 ? $0 + number(2, at: place + $1) : $0 }
      guard end - place - 46 >= lengths, let entry = entry(of: place, before: start)
      else { return false }
      taken.append(entry)
      place += 46 + lengths
    }
    taken.sort { $0.lowerBound < $1.lowerBound }
    return place == end
      && zip(taken, taken.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }

  /// Whether the container begins with an entry and has no end.
  var isCutOff: Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) && ends.isEmpty }

  /// Where the end of the directory is told, if it is told once: of two, two programs could
  /// believe each another one.
  private var onlyEnd: Int? { ends.count == 1 ? ends[0] : nil }

  /// Where the end of the directory may be told: no comment after it is longer.
  private var ends: [Int] {
    stride(from: max(0, bytes.count - 22 - 0xFFFF), through: bytes.count - 22, by: 1).filter {
      bytes[$0] == 0x50 && number(4, at: $0) == 0x0605_4B50
    }
  }

  /// The bytes of an entry with its head, if this says what the record at a place says.
  private func entry(of record: Int, before limit: Int) -> Range<Int>? {
    let head = number(4, at: record + 42)
    guard limit - head >= 30, number(4, at: head) == 0x0403_4B50 else { return nil }
    let (name, extra) = (number(2, at: head + 26), number(2, at: head + 28))
    let packed = number(4, at: record + 20)
    guard limit - head - 30 >= name + extra + packed else { return nil }
    // Version, flags and method; then, after the time, check sum and sizes, which are noughts where
    // they follow the entry.
    let follows = number(2, at: head + 6) & 8 != 0
    let isAlike = [0, 2, 4].allSatisfy {
      number(2, at: record + 6 + $0) == number(2, at: head + 4 + $0)
    }
    let isSized = [0, 4, 8].allSatisfy {
      let said = number(4, at: head + 14 + $0)
      return said == number(4, at: record + 16 + $0) || follows && said == 0
    }
    guard isAlike, isSized, name == number(2, at: record + 28),
      bytes[head + 30..<head + 30 + name].elementsEqual(
        bytes[record + 46..<record + 46 + name]
      ), fieldsFill(extra, at: head + 30 + name)
    else { return nil }
    return head..<head + 30 + name + extra + packed
  }

  /// Whether the additional fields of a head, each with its length, are as long as they are said.
  private func fieldsFill(_ length: Int, at start: Int) -> Bool {
    var place = start
    let end = start + length
    while end - place >= 4 { place += 4 + number(2, at: place + 2) }
    return place == end
  }

  /// A number of some bytes, the lowest first.
  ///
  /// The caller has seen that they are there.
  private func number(_ count: Int, at place: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
