import DraftText

/// Who made the changes of a document and when, and the numbers that tell them apart.
///
/// One counter serves all parts: Word wants the number of a change to be the only one of its
/// kind in the file.
struct ChangeStamp {
  private let author: String
  private let date: String
  private var count = 0

  /// Makes a stamp; where no day is known, Word still wants one, and gets one that is none of ours.
  init(author: String, date: CalendarDate?) {
    self.author = author
    // A day has no time; midnight claims nothing that is not known.
    self.date = "\(date?.description ?? "2000-01-01")T00:00:00Z"
  }

  /// The attributes of the next change.
  mutating func next() -> KeyValuePairs<String, String> {
    count += 1
    return ["id": String(count), "author": author, "date": date]
  }

  /// The attributes of the beginning of a moved stretch, with its number for the end.
  mutating func next(named name: String) -> (KeyValuePairs<String, String>, id: String) {
    count += 1
    let id = String(count)
    return (["id": id, "author": author, "date": date, "name": name], id)
  }
}
