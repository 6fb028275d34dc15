public import DraftText
public import Publishing
import Redlining

/// A base text and what two to five parties want of it, printed as one text and each for itself.
public struct PartyChanges: Sendable {
  /// Who wants changes.
  public let parties: [PartyID]
  private var base: [Base] = []
  private var changes: [Change] = []
  private let language: Language
  private let avoidance: Avoidance?
  private var random: SeededGenerator

  private struct Base {
    var setting: ParagraphSetting
    /// Words with the space after them; a star stands for the call of a note.
    var tokens: [String]
  }

  private enum What: Hashable {
    case delete(Range<Int>)
    case insert(at: Int, [String])
    case setInItalics(Int)
    case split(at: Int)
    case join
    case remove
    case add([String])
    case move(after: Int)
    case setAsItem
  }

  private struct Change {
    var paragraph: Int
    var what: What
    var holders: [PartyID]

    func isDeparture(of other: Int) -> Bool { paragraph == other && (isMove || what == .remove) }

    var isMove: Bool { if case .move = what { true } else { false } }
  }

  /// What stays away for the sake of other programs, which lose words where both are.
  public enum Avoidance: Sendable {
    /// Notes.
    case notes
    /// Ends of paragraphs that come or go alone, and changes around the first note.
    case endsAlone
  }

  /// Makes a text; the same seed always makes the same one.
  ///
  /// - Parameters:
  ///   - seed: decides everything.
  ///   - language: the language that the text says it is in.
  ///   - avoidance: what stays away.
  public init(seed: UInt64, language: Language = .english, avoiding avoidance: Avoidance? = nil) {
    self.avoidance = avoidance
    random = SeededGenerator(seed: seed)
    self.language = language
    let names = ["Delegation A", "Delegation B", "Group X", "Delegation C", "Group Y"]
    parties = names.prefix(Int.random(in: 2...5, using: &random)).map { PartyID($0) }
    base = [Base(setting: ParagraphSetting(role: .opening, isLabelled: false), tokens: ["We "])]
    if avoidance == .endsAlone { base[0].tokens.append("*") }
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let role: Role = Bool.random(using: &random) ? .operative : .preambular
      let setting = ParagraphSetting(role: role, isLabelled: false)
      base.append(Base(setting: setting, tokens: words(in: 1...9, notes: true)))
    }
    for _ in 0..<Int.random(in: 0...24, using: &random) { change() }
  }

  private mutating func words(in count: ClosedRange<Int>, notes: Bool) -> [String] {
    let vocabulary = [
      "peace ", "rights ", "of ", "all ", "States ", "and ", "74/176 ", "by ", "is ",
    ]
    // Every paragraph has words.
    return (0..<Int.random(in: count, using: &random)).map { index in
      index > 0 && notes && avoidance != .notes && Int.random(in: 0..<12, using: &random) == 0
        ? "*" : vocabulary.randomElement(using: &random) ?? ""
    }
  }

  private mutating func change() {
    let place = Int.random(in: 1..<base.count, using: &random)
    let count = base[place].tokens.count
    let start = Int.random(in: 0..<count, using: &random)
    let what: What
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<5: what = .delete(start..<Int.random(in: start + 1...count, using: &random))
    case 5..<11:
      let gap = [0, count, start].randomElement(using: &random) ?? 0
      what = .insert(at: gap, words(in: 1...3, notes: true))
    case 11: what = .setInItalics(start)
    case 12: what = .split(at: start)
    case 13:
      guard place + 1 < base.count else { return }
      what = .join
    case 14, 15: what = .remove
    case 16, 17: what = .add(words(in: 1...5, notes: true))
    case 18: what = .move(after: Int.random(in: 0..<base.count, using: &random))
    default: what = .setAsItem
    }
    var holders = parties.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    if holders.isEmpty { holders = [parties[Int.random(in: 0..<parties.count, using: &random)]] }
    if avoidance == .endsAlone, what == .join || what == .split(at: start) { return }
    // Words that run on need a paragraph that they run into.
    if what == .join, changes.contains(where: { $0.isDeparture(of: base.count - 1) }) { return }
    let isLast = Change(paragraph: place, what: what, holders: []).isDeparture(of: base.count - 1)
    if isLast, changes.contains(where: { $0.what == .join }) { return }
    // Nobody changes what he wants to be gone, nor anybody what another one moves.
    for other in changes where other.paragraph == place {
      let isShared = other.holders.contains(where: holders.contains)
      switch (what, other.what) {
      case (.add, _), (_, .add): continue
      case (.move, _), (_, .move): return
      case (.remove, _) where isShared, (_, .remove) where isShared: return
      // A style, a setting or an end is changed once.
      case (.setInItalics, .setInItalics), (.setAsItem, _), (_, .setAsItem), (.join, .join): return
      // Nor is a piece both gone and set anew.
      case (.setInItalics, .delete), (.delete, .setInItalics): return
      case (.join, .remove), (.remove, .join): return
      case (.setInItalics, .remove), (.remove, .setInItalics): return
      default: continue
      }
    }
    changes.append(Change(paragraph: place, what: what, holders: holders))
  }

  // MARK: - What the parties want

  /// The base, clean.
  public var original: PrintedText { text { _ in false } }

  /// What one party wants, clean, made from the base and its own changes.
  public func text(of party: PartyID) -> PrintedText { text { $0.contains(party) } }

  /// The base with the changes of some.
  private func text(where isChosen: ([PartyID]) -> Bool) -> PrintedText {
    var made = PrintedTextBuilder(language: language)
    for index in base.indices {
      let chosen = changes.filter { $0.paragraph == index && isChosen($0.holders) }
      let isMoved = chosen.contains { if case .move = $0.what { true } else { false } }
      if !isMoved {
        var setting = base[index].setting
        if chosen.contains(where: { $0.what == .setAsItem }) { setting.role = .item(depth: 1) }
        for gap in 0...base[index].tokens.count {
          for change in chosen {
            switch change.what {
            case .insert(at: gap, let words): for word in words { made.add(word) }
            case .split(at: gap): made.end(setting)
            default: break
            }
          }
          guard gap < base[index].tokens.count else { continue }
          let isGone = chosen.contains { change in
            if case .delete(let range) = change.what {
              range.contains(gap)
            } else {
              change.what == .remove
            }
          }
          let isItalic = chosen.contains { $0.what == .setInItalics(gap) }
          if !isGone { made.add(base[index].tokens[gap], isItalic: isItalic) }
        }
        if !chosen.contains(where: { $0.what == .join || $0.what == .remove }) { made.end(setting) }
      }
      for change in changes where isChosen(change.holders) {
        switch change.what {
        case .add(let words) where change.paragraph == index:
          for word in words { made.add(word) }
          made.end(Self.added)
        case .move(after: index):
          for word in base[change.paragraph].tokens { made.add(word) }
          made.end(base[change.paragraph].setting)
        default: break
        }
      }
    }
    return made.text
  }

  private static let added = ParagraphSetting(role: .operative, isLabelled: false)

  // MARK: - All of it as one text

  /// The base with what everybody wants.
  public var compiled: PrintedText {
    var made = PrintedTextBuilder(language: language)
    for index in base.indices {
      compile(index, into: &made)
      for (number, change) in changes.enumerated() {
        switch change.what {
        case .add(let words) where change.paragraph == index:
          for word in words { made.add(word, .inserted, change.holders) }
          made.end(Self.added, .inserted, change.holders)
        case .move(after: index):
          for word in base[change.paragraph].tokens {
            made.add(word, .kept, [], note: (.inserted, change.holders))
          }
          made.end(
            base[change.paragraph].setting,
            .kept,
            change.holders,
            at: .arrived(move: number)
          )
        default: break
        }
      }
    }
    return made.text
  }

  private func compile(_ index: Int, into made: inout PrintedTextBuilder) {
    let own = changes.filter { $0.paragraph == index }
    let setting = base[index].setting
    if let number = changes.firstIndex(where: { $0.paragraph == index && $0.isMove }) {
      let movers = changes[number].holders
      for word in base[index].tokens { made.add(word, .kept, [], note: (.deleted, movers)) }
      made.end(setting, .kept, movers, at: .departed(move: number))
      return
    }
    for gap in 0...base[index].tokens.count {
      for change in own {
        switch change.what {
        case .insert(at: gap, let words):
          for word in words { made.add(word, .inserted, change.holders) }
        case .split(at: gap): made.end(setting, .inserted, change.holders)
        default: break
        }
      }
      guard gap < base[index].tokens.count else { continue }
      let deleters = Self.holders(
        own.filter { change in
          if case .delete(let range) = change.what {
            range.contains(gap)
          } else {
            change.what == .remove
          }
        }
      )
      let italic = Self.holders(own.filter { $0.what == .setInItalics(gap) })
      let word = base[index].tokens[gap]
      if !deleters.isEmpty {
        made.add(word, .deleted, deleters)
      } else {
        made.add(word, .kept, italic, isItalic: !italic.isEmpty, wasItalic: false)
      }
    }
    let enders = Self.holders(own.filter { $0.what == .join || $0.what == .remove })
    if let change = own.first(where: { $0.what == .setAsItem }) {
      var item = setting
      item.role = .item(depth: 1)
      made.end(item, .kept, change.holders, former: setting)
    } else {
      made.end(setting, enders.isEmpty ? .kept : .deleted, enders)
    }
  }

  private static func holders(_ changes: [Change]) -> [PartyID] {
    Set(changes.flatMap(\.holders)).sorted { $0.name < $1.name }
  }
}
