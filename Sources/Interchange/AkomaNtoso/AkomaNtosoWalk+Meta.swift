import DraftText
import Markup

extension AkomaNtosoWalk {
  private static let languages: [String: Language] = [
    "eng": .english, "fra": .french, "spa": .spanish, "rus": .russian, "ara": .arabic,
    "zho": .chinese, "fre": .french, "chi": .chinese,
  ]

  /// Takes down what the metadata say, and reports what a draft has no place for.
  ///
  /// The identification of an attachment repeats that of the text and is passed over.
  mutating func readMeta(_ element: XMLElement) {
    guard language == nil, let identification = element.first(named: "identification") else {
      return
    }
    for stated in identification.descendants(named: "FRBRlanguage") {
      let code = stated.attribute("language") ?? ""
      language = Self.languages[code] ?? Language(rawValue: String(code.prefix(2)))
    }
    for date in identification.descendants(named: "FRBRdate")
    where date.attribute("name") == "adoption" {
      if front.adopted == nil { front.adopted = Self.date(date.attribute("date")) }
    }
    for job in element.descendants(named: "docketNumber") where front.jobNumber == nil {
      let words = Self.printed(job)
      if !words.isEmpty { front.jobNumber = words }
    }
    let keywords = element.elements(named: "classification").reduce(0) { sum, part in
      sum + part.descendants(named: "keyword").count
    }
    if keywords > 0 {
      notes.append(
        ReadingNote(line: element.line, .notCarried("classification: \(keywords) keywords"))
      )
    }
    for part in element.elements { reportMeta(part) }
  }

  private mutating func reportMeta(_ element: XMLElement) {
    let what: String
    switch element.name {
    case "identification", "references", "publication", "presentation", "classification": return
    case "workflow":
      let steps = element.descendants(named: "step").map { step in
        [step.attribute("outcome"), step.attribute("as"), step.attribute("date")]
          .compactMap { $0 }.filter { $0 != "0001-01-01" }.joined(separator: " ")
      }
      what = "history: \(steps.joined(separator: "; "))"
    case "analysis":
      let votings = element.descendants(named: "voting")
      guard !votings.isEmpty else {
        what = "analysis: \(element.descendantCount) elements"
        break
      }
      let counts = element.descendants(named: "count").map { count in
        "\(count.attribute("refersTo") ?? "") \(count.attribute("value") ?? "")"
      }
      let outcomes = votings.compactMap { $0.attribute("outcome") }
      what = "record of votes: \((outcomes + counts).joined(separator: ", "))"
    default: what = "\(element.name): \(element.descendantCount) elements"
    }
    notes.append(ReadingNote(line: element.line, .notCarried(what)))
  }
}
