import DraftText
import Negotiation
import Publishing

/// The paragraphs that silence was broken on, part by part, as letters list them.
struct ObjectedParagraphs {
  /// The groups, in the order of the text; none where somebody objected to all of it.
  let groups: [ParagraphGroup]

  /// Groups what objections in time were about.
  ///
  /// - Parameters:
  ///   - round: the silence.
  ///   - version: the version.
  ///   - draft: its text.
  init(to round: SilenceRound, of version: Version, _ draft: Draft) {
    let objections = round.objections.filter { round.isInTime($0) }
    guard objections.allSatisfy({ !$0.passages.isEmpty }) else {
      groups = []
      return
    }
    let parts = Self.parts(of: draft)
    var places: [(index: Int, reference: Reference)] = []
    for passage in objections.flatMap(\.passages) {
      guard let reference = passage.reference else { continue }
      let index = passage.paragraph.flatMap { version.identities.firstIndex(of: $0) }
      places.append((index ?? draft.paragraphs.count, reference))
    }
    places.sort { $0.index < $1.index }
    var groups: [ParagraphGroup] = []
    for (index, reference) in places {
      let part = Self.part(of: reference, under: index < parts.count ? parts[index] : nil)
      let place = groups.firstIndex { $0.part == part } ?? groups.count
      if place == groups.count { groups.append(ParagraphGroup(part: part)) }
      groups[place].add(reference)
    }
    self.groups = groups
  }

  /// The heading that each paragraph stands under: the highest one there is.
  private static func parts(of draft: Draft) -> [String?] {
    var heading: (level: Int, words: String)?
    return draft.paragraphs.map { paragraph in
      switch paragraph.role {
      case .heading(let level):
        if level <= heading?.level ?? .max { heading = (level, paragraph.words.onOneLine) }
      case .annex: heading = nil
      default: break
      }
      return heading?.words
    }
  }

  private static func part(of reference: Reference, under heading: String?) -> String? {
    let inner: String?
    switch reference.place {
    case .preambular: inner = "Preamble"
    case .operative: inner = heading ?? "Operative part"
    default: inner = heading ?? reference.section
    }
    guard reference.annex != nil else { return inner }
    let annex = Reference(annex: reference.annex, .whole).description
    let name = annex.prefix(1).uppercased() + annex.dropFirst()
    return inner.map { "\(name), \($0)" } ?? name
  }
}

extension ParagraphGroup {
  /// Puts a paragraph into the list, unless it stands there already.
  fileprivate mutating func add(_ reference: Reference) {
    let items = reference.items.map { " \($0)" }.joined()
    let portion = reference.portion.map { " (\($0.rawValue))" } ?? ""
    switch reference.place {
    case .preambular(let number), .operative(let number), .paragraph(let number):
      let words = "\(number)\(items)\(portion)"
      if !numbers.contains(words) { numbers.append(words) }
    case .whole:
      let words = reference.portion == .chapeau ? "Chapeau" : "all paragraphs"
      if !unnumbered.contains(words) { unnumbered.append(words) }
    case .heading:
      if !unnumbered.contains("Heading") { unnumbered.append("Heading") }
    default:
      let place = reference.place.description
      let words = place.prefix(1).uppercased() + place.dropFirst()
      if !unnumbered.contains(words) { unnumbered.append(words) }
    }
  }
}
