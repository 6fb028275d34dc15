import DraftText
import Negotiation

extension Matching {
  /// Pairs the paragraphs of a text with those of the same text in another language: those that
  /// are called the same, and items that are lettered in another script by their place in the list.
  ///
  /// ```
  /// 4.  Decides:          4 -   تقرر:
  /// (a) To meet;          (أ)   أن تجتمع؛
  /// (b) To report.        (ب)   أن تقدم تقريرا.
  /// ```
  ///
  /// - Parameters:
  ///   - old: the text.
  ///   - new: the text in the other language.
  init(languages old: Draft, _ new: Draft) {
    let names = (old: old.matchingNames, new: new.matchingNames)
    let places = Dictionary(
      names.old.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var pairs = names.new.map { places[$0] }
    var taken = Set(pairs.compactMap(\.self))
    let partners = Dictionary(
      old.itemPlaces.enumerated().compactMap { index, item in item.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first }
    )
    for (index, item) in new.itemPlaces.enumerated() {
      // What an item stands under comes before it, so that it has its own partner by now.
      guard pairs[index] == nil, let item, let parent = pairs[item.parent] else { continue }
      guard let partner = partners[ItemPlace(parent: parent, place: item.place)],
        !taken.contains(partner),
        names.old[partner].utf8.allSatisfy(\.isASCII)
          != names.new[index].utf8.allSatisfy(\.isASCII)
      else { continue }
      pairs[index] = partner
      taken.insert(partner)
    }
    self.init(
      continued: pairs.enumerated().compactMap { index, old in
        old.map { Pair(old: $0, new: index) }
      }
    )
  }
}

extension Draft {
  /// What each paragraph is called in every language: its reference, or its role and a number.
  var matchingNames: [String] {
    var counts: [Role: Int] = [:]
    return zip(references(), paragraphs).map { reference, paragraph in
      if let reference { return reference.description }
      counts[paragraph.role, default: 0] += 1
      return "\(paragraph.role.name) \(counts[paragraph.role, default: 0])"
    }
  }

  /// For each item where it stands; nothing for what is no item.
  fileprivate var itemPlaces: [ItemPlace?] {
    var open: [(index: Int, depth: Int)] = []
    var counts: [Int: Int] = [:]
    return paragraphs.enumerated().map { index, paragraph in
      guard case .item(let depth) = paragraph.role else {
        // Words that go on after a list belong to what the list stands under.
        if paragraph.role != .flush { open = [(index, 0)] }
        return nil
      }
      while let last = open.last, last.depth >= depth { open.removeLast() }
      defer { open.append((index, depth)) }
      guard let parent = open.last?.index else { return nil }
      counts[parent, default: 0] += 1
      return ItemPlace(parent: parent, place: counts[parent, default: 0])
    }
  }
}

/// Where an item stands.
private struct ItemPlace: Hashable {
  /// The paragraph that it stands under.
  let parent: Int
  /// Which of the items there it is, from 1.
  let place: Int
}

extension UInt8 {
  fileprivate var isASCII: Bool { self < 0x80 }
}
