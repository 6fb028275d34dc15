import Archive
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

    fileprivate var gone: Set<String> {
      self == .accepted ? ["del", "moveFrom"] : ["ins", "moveTo"]
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
      let words = note.elements(named: "p").map { Self.words($0, outcome.gone, notes: [:]) }
      notes[Self.value("id", of: note) ?? ""] = words.joined(separator: "¶")
    }
    guard let body = try part("word/document.xml").first(named: "body") else { return }
    var carried = ""
    for paragraph in body.elements where paragraph.name == "p" {
      carried += Self.words(paragraph, outcome.gone, notes: notes)
      let mark = paragraph.first(named: "pPr")?.first(named: "rPr")?.elements
        .contains { outcome.gone.contains($0.name) }
      if mark == true { continue }
      paragraphs.append(carried)
      carried = ""
    }
    if !carried.isEmpty { paragraphs.append("left over: " + carried) }
  }

  private static func words(
    _ element: XMLElement,
    _ gone: Set<String>,
    notes: [String: String]
  ) -> String {
    var words = ""
    for child in element.elements {
      switch child.name {
      case let name where gone.contains(name): continue
      case "pPr", "rPr": continue
      case "t", "delText": words += child.text
      case "tab": words += "\t"
      case "footnoteReference":
        let note = notes[value("id", of: child) ?? ""] ?? "missing"
        words += "[^\(note)]"
      default: words += Self.words(child, gone, notes: notes)
      }
    }
    return words
  }

  private static func value(_ name: String, of element: XMLElement) -> String? {
    element.attributes.first { $0.name.local == name }?.value
  }
}
