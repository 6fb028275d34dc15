import DraftText
import Markup

/// Counts the numbers that Word prints before paragraphs, once for each of the two versions.
struct WordNumbering {
  private struct Level {
    var format: String
    var text: String
    var start: Int
    /// The level after which it starts anew; 0 if it never does.
    var restart: Int
    /// Whether the numbers of higher levels are spelled in digits in it.
    var isLegal: Bool
  }

  /// What stands before a paragraph that has a list mark and no number.
  private static let bullet = "•"

  /// The highest number that a list starts with: what a file says may be anything, and is counted on.
  private static let highestStart = 1_000_000

  /// The most characters of what is printed for a number.
  private static let longestText = 60

  /// The levels of each list, by its number.
  private var lists: [String: [Int: Level]] = [:]
  /// The shape that a list counts by, shared by the lists made of it.
  private var shapes: [String: String] = [:]
  /// The list and level that a style brings.
  private var styled: [String: (list: String, level: Int)] = [:]
  /// The levels that a list starts anew where it is first used, though it shares its counts.
  private var restarts: [String: Set<Int>] = [:]
  private var restarted: (old: Set<String>, new: Set<String>) = ([], [])
  private var counts: (old: [String: [Int: Int]], new: [String: [Int: Int]]) = ([:], [:])

  init(_ numbering: XMLElement?, styles: XMLElement?) {
    var abstract: [String: [Int: Level]] = [:]
    var borrowed: [String: String] = [:]
    var lenders: [String: String] = [:]
    // A level may name the style whose paragraphs stand at it.
    var levelsOfStyles: [String: Int] = [:]
    for shape in numbering?.elements(named: "abstractNum").map({ $0 }) ?? [] {
      guard let id = shape.value("abstractNumId") else { continue }
      abstract[id] = Self.levels(in: shape)
      for level in shape.elements(named: "lvl") {
        guard let style = level.first(named: "pStyle")?.value("val"),
          let place = level.value("ilvl").flatMap({ Int($0) })
        else { continue }
        levelsOfStyles[style] = place
      }
      if let style = shape.first(named: "numStyleLink")?.value("val") { borrowed[id] = style }
      if let style = shape.first(named: "styleLink")?.value("val") { lenders[style] = id }
    }
    // A shape that only names a style of lists counts as the shape does that defines the style.
    for (id, style) in borrowed where abstract[id]?.isEmpty ?? true {
      if let lender = lenders[style] { abstract[id] = abstract[lender] }
    }
    for list in numbering?.elements(named: "num").map({ $0 }) ?? [] {
      guard let id = list.value("numId"),
        let shape = list.first(named: "abstractNumId")?.value("val")
      else { continue }
      var levels = abstract[shape] ?? [:]
      shapes[id] = shape
      for change in list.elements(named: "lvlOverride") {
        guard let place = change.value("ilvl").flatMap({ Int($0) }) else { continue }
        for (index, level) in Self.levels(in: change) { levels[index] = level }
        if let said = change.first(named: "startOverride")?.value("val"), let start = Int(said) {
          levels[place]?.start = min(max(start, 0), Self.highestStart)
          restarts[id, default: []].insert(place)
        }
      }
      lists[id] = levels
    }
    var own: [String: (list: String?, level: Int?)] = [:]
    var parents: [String: String] = [:]
    for style in styles?.elements(named: "style").map({ $0 }) ?? [] {
      guard let id = style.value("styleId") else { continue }
      parents[id] = style.first(named: "basedOn")?.value("val")
      if let found = Self.reference(in: style.first(named: "pPr")) {
        own[id] = found
      }
    }
    for id in Set(parents.keys).union(own.keys).union(levelsOfStyles.keys) {
      styled[id] = Self.inherited(id, parents, own, levelsOfStyles)
    }
  }

  /// The list and the level of a style, each from the nearest of its ancestors that states it.
  private static func inherited(
    _ id: String,
    _ parents: [String: String],
    _ own: [String: (list: String?, level: Int?)],
    _ levels: [String: Int]
  ) -> (list: String, level: Int)? {
    var list: String?
    var level: Int?
    var above: String? = id
    for _ in 0..<20 {
      guard let style = above else { break }
      level = level ?? own[style]?.level ?? levels[style]
      list = list ?? own[style]?.list
      above = parents[style]
    }
    return list.map { ($0, level ?? 0) }
  }

  /// The numbers before a paragraph, in the earlier and the later version, and whether it has a list
  /// mark instead.
  mutating func labels(
    of properties: XMLElement?,
    former: XMLElement?,
    isInOld: Bool,
    isInNew: Bool
  ) -> (old: String?, new: String?, hasBullet: Bool) {
    // A number that was put in is not in the version before.
    let isNumbered = properties?.first(named: "numPr")?.first(named: "ins") == nil
    let before = former ?? (isNumbered ? properties : nil)
    let old = isInOld ? place(of: before).flatMap { next($0, &counts.old, &restarted.old) } : nil
    let new =
      isInNew ? place(of: properties).flatMap { next($0, &counts.new, &restarted.new) } : nil
    let hasBullet = (isInNew ? new : old) == Self.bullet
    return (
      old == Self.bullet ? nil : old, new == Self.bullet ? nil : new, hasBullet
    )
  }

  private func place(of properties: XMLElement?) -> (list: String, level: Int)? {
    let own = Self.reference(in: properties)
    let style = properties?.first(named: "pStyle")?.value("val")
    let inherited = style.flatMap { styled[$0] }
    guard let list = own?.list ?? inherited?.list, list != "0" else { return nil }
    return (list, own?.level ?? inherited?.level ?? 0)
  }

  private func next(
    _ place: (list: String, level: Int),
    _ counts: inout [String: [Int: Int]],
    _ restarted: inout Set<String>
  ) -> String? {
    guard let levels = lists[place.list], let level = levels[place.level],
      let shape = shapes[place.list]
    else { return nil }
    var counted = counts[shape] ?? [:]
    if restarts[place.list]?.contains(place.level) == true,
      restarted.insert("\(place.list) \(place.level)").inserted
    {
      counted[place.level] = nil
    }
    counted[place.level] = counted[place.level].map { $0 + 1 } ?? level.start
    for deeper in counted.keys where deeper > place.level {
      let restart = levels[deeper]?.restart ?? deeper
      if restart > place.level { counted[deeper] = nil }
    }
    counts[shape] = counted
    if level.format == "bullet" { return Self.bullet }
    if level.format == "none" { return nil }
    var label = level.text
    for index in 0..<9 where label.contains("%\(index + 1)") {
      let number = counted[index] ?? levels[index]?.start ?? 1
      let format = level.isLegal ? "decimal" : levels[index]?.format ?? "decimal"
      let spelled = Self.spelled(number, format)
      label = label.split(separator: "%\(index + 1)", omittingEmptySubsequences: false)
        .joined(separator: spelled)
    }
    return label.isEmpty ? nil : label
  }

  private static func spelled(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter", "upperLetter":
      guard number > 0 else { return String(number) }
      let letter = Unicode.Scalar(UInt8(96 + (number - 1) % 26 + 1))
      let letters = String(
        repeating: String(Character(letter)),
        count: min((number - 1) / 26 + 1, 20)
      )
      return format == "lowerLetter" ? letters : letters.uppercased()
    case "russianLower", "russianUpper":
      let letters = Array("абвгдежзиклмнопрстуфхцчшщэюя")
      guard letters.indices.contains(number - 1) else { return String(number) }
      let letter = String(letters[number - 1])
      return format == "russianLower" ? letter : letter.uppercased()
    case "lowerRoman": return roman(number)
    case "upperRoman": return roman(number).uppercased()
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    default: return String(number)
    }
  }

  private static func roman(_ number: Int) -> String {
    (1..<4_000).contains(number) ? RomanNumeral.spelling(number) : String(number)
  }

  private static func levels(in parent: XMLElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for level in parent.elements(named: "lvl") {
      guard let place = level.value("ilvl").flatMap({ Int($0) }) else { continue }
      func value(_ name: String) -> String? {
        level.first(named: name)?.value("val")
      }
      levels[place] = Level(
        format: value("numFmt") ?? "decimal",
        text: String((value("lvlText") ?? "").prefix(longestText)),
        start: min(max(value("start").flatMap { Int($0) } ?? 1, 0), highestStart),
        restart: value("lvlRestart").flatMap { Int($0) } ?? place,
        isLegal: level.first(named: "isLgl")?.isOn ?? false
      )
    }
    return levels
  }

  private static func reference(in properties: XMLElement?) -> (list: String?, level: Int?)? {
    guard let found = properties?.first(named: "numPr") else { return nil }
    func value(_ name: String) -> String? {
      found.first(named: name)?.value("val")
    }
    return (value("numId"), value("ilvl").flatMap { Int($0) })
  }
}
