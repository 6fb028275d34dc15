import DraftText
import Redlining

extension Draft {
  /// The paragraphs as scripts spell them.
  var texts: [String] { paragraphs.map { Draft.spell($0.runs, labels: footnoteLabels) } }

  /// The footnotes as scripts spell them.
  var noteTexts: [String] { footnotes.map { Draft.spell($0.runs, labels: footnoteLabels) } }
}

extension [Segment] {
  /// The bytes of one side: what is kept and what that side has alone.
  func spelled(_ side: Segment.Kind) -> [UInt8] {
    var bytes: [UInt8] = []
    for segment in self where segment.kind == .kept || segment.kind == side {
      bytes += segment.text.utf8
    }
    return bytes
  }

  /// The script as `= - +` text, for expectations that can be read.
  var written: String {
    map { segment in
      switch segment.kind {
      case .kept: segment.text
      case .deleted: "[-\(segment.text)-]"
      case .inserted: "{+\(segment.text)+}"
      }
    }.joined()
  }
}

extension Relation {
  /// The relation as it is when old and new change places.
  var turned: Relation {
    let operations: [Operation: Operation] = [
      .inserted: .deleted, .deleted: .inserted, .split: .merged, .merged: .split,
    ]
    return Relation(
      operations[operation] ?? operation,
      old: new,
      new: old,
      isMoved: isMoved,
      isRelabelled: isRelabelled,
      script: script.turned,
      formatting: formatting.map { FormattingChange(text: $0.text, old: $0.new, new: $0.old) }
    )
  }
}

extension [Segment] {
  /// Deletions as insertions and the other way round; what was deleted at a place comes first.
  fileprivate var turned: [Segment] {
    var turned: [Segment] = []
    var index = 0
    while index < count {
      let segment = self[index]
      if segment.kind == .deleted, index + 1 < count, self[index + 1].kind == .inserted {
        turned.append(Segment(.deleted, self[index + 1].text))
        turned.append(Segment(.inserted, segment.text))
        index += 2
        continue
      }
      switch segment.kind {
      case .kept: turned.append(segment)
      case .deleted: turned.append(Segment(.inserted, segment.text))
      case .inserted: turned.append(Segment(.deleted, segment.text))
      }
      index += 1
    }
    return turned
  }
}
