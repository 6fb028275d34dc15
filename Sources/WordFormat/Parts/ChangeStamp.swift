import DraftText

/// Who made the changes of a document and when, and the numbers that tell them apart.
///
/// One counter serves all parts: Word wants the number of a change to be the only one of its
/// kind in the file.
struct ChangeStamp {
  private let author: String
  private let day: String
  private var count = 0

  /// Makes a stamp; where no day is known, Word still wants one, and gets one that is none of ours.
  ///
  /// - Parameters:
  ///   - author: whose the changes are that nobody else holds.
  ///   - date: the day of the changes.
  init(author: String, date: CalendarDate?) {
    self.author = author
    day = date?.description ?? "2000-01-01"
  }

  /// The attributes of the next change; later, where only its time tells it from one beside it.
  mutating func next(
    by holders: [PartyID],
    isLater: Bool = false
  ) -> KeyValuePairs<String, String> {
    count += 1
    return ["id": String(count), "author": name(holders), "date": time(isLater: isLater)]
  }

  /// The attributes of the beginning of a moved stretch, with its number for the end.
  mutating func next(
    named name: String,
    by holders: [PartyID]
  ) -> (KeyValuePairs<String, String>, id: String) {
    count += 1
    let id = String(count)
    return (
      ["id": id, "author": self.name(holders), "date": time(isLater: false), "name": name], id
    )
  }

  /// The attributes of a comment, which has a number of another count.
  func comment(_ number: Int, by holders: [PartyID]) -> KeyValuePairs<String, String> {
    let initials =
      holders.isEmpty
      ? Self.initials(author) : holders.map { Self.initials($0.name) }.joined(separator: ",")
    return [
      "id": String(number), "author": name(holders), "date": time(isLater: false),
      "initials": String(initials.prefix(9)),
    ]
  }

  /// The names as Word lists them among the authors.
  private func name(_ holders: [PartyID]) -> String {
    holders.isEmpty ? author : holders.map(\.name).joined(separator: ", ")
  }

  // A day has no time; midnight claims nothing that is not known. LibreOffice takes what is less
  // than two minutes apart for one change.
  private func time(isLater: Bool) -> String { "\(day)T00:0\(isLater ? 2 : 0):00Z" }

  /// The first letters of a name.
  private static func initials(_ name: String) -> String {
    String(name.split(separator: " ").compactMap(\.first))
  }
}
