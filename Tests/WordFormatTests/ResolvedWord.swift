import Archive
import Foundation
import Markup

/// What a Word file says once all changes are accepted or rejected, by the standard's rules.
///
/// A reader of its own, which knows nothing of how the files are written: it takes the parts out
/// of the container and resolves runs, marks and notes.
struct ResolvedWord: Equatable {
  /// The paragraphs of the body, the calls of notes as `[^words of the note]`.
  var paragraphs: [String] = []

  /// Which changes are gone.
  enum Outcome {
    case accepted
    case rejected
    /// One author's changes, those made with others among them, are accepted and all others rejected.
    case acceptedOnly(String)

    /// Whether what stands in an element is gone.
    fileprivate func takes(_ element: XMLElement) -> Bool {
      let isAccepted =
        switch self {
        case .accepted: true
        case .rejected: false
        case .acceptedOnly(let author):
          ResolvedWord.value("author", of: element)?.components(separatedBy: ", ").contains(author)
            ?? false
        }
      switch element.name {
      case "del", "moveFrom": return isAccepted
      case "ins", "moveTo": return !isAccepted
      default: return false
      }
    }
  }

  init(_ file: [UInt8], _ outcome: Outcome) throws {
    let parts = try Dictionary(
      uniqueKeysWithValues: ArchiveReader().read(file).map { ($0.name, $0.bytes) }
    )
    func part(_ name: String) throws -> XMLElement {
      try XMLReader().read(parts[name] ?? []).root
    }
    var notes: [String: String] = [:]
    for note in try part("word/footnotes.xml").elements(named: "footnote") {
      let words = note.elements(named: "p").map { Self.words($0, outcome, notes: [:]) }
      notes[Self.value("id", of: note) ?? ""] = words.joined(separator: "¶")
    }
    guard let body = try part("word/document.xml").first(named: "body") else { return }
    var carried = ""
    for paragraph in body.elements where paragraph.name == "p" {
      carried += Self.words(paragraph, outcome, notes: notes)
      let mark = paragraph.first(named: "pPr")?.first(named: "rPr")?.elements
        .contains { outcome.takes($0) }
      if mark == true { continue }
      paragraphs.append(carried)
      carried = ""
    }
    if !carried.isEmpty { paragraphs.append("left over: " + carried) }
  }

  private static func words(
    _ element: XMLElement,
    _ outcome: Outcome,
    notes: [String: String]
  ) -> String {
    var words = ""
    for child in element.elements {
      switch child.name {
      case _ where outcome.takes(child): continue
      case "pPr", "rPr": continue
      case "t", "delText": words += child.text
      case "tab": words += "\t"
      case "footnoteReference":
        let note = notes[value("id", of: child) ?? ""] ?? "missing"
        words += "[^\(note)]"
      default: words += Self.words(child, outcome, notes: notes)
      }
    }
    return words
  }

  fileprivate static func value(_ name: String, of element: XMLElement) -> String? {
    element.attributes.first { $0.name.local == name }?.value
  }
}
