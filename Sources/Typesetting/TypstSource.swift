import DraftText

/// A source that grows call by call, behind the fixed layout.
struct TypstSource {
  private(set) var text: String
  private var ladder = HeadingLadder()

  /// Begins a source with the parts of the layout that it needs.
  init(layout parts: [String]) {
    text = parts.joined()
  }

  /// The source as UTF-8.
  var bytes: [UInt8] { Array(text.utf8) }

  /// Adds a call of a function of the layout.
  ///
  /// - Parameters:
  ///   - name: the function.
  ///   - arguments: the arguments, as Typst writes them.
  mutating func call(_ name: String, _ arguments: [String]) {
    text += "#\(name)(\(arguments.joined(separator: ", ")))\n\n"
  }

  /// Adds an expression of the layout that is no call, or one that is written already.
  mutating func statement(_ expression: String) {
    text += "#\(expression)\n\n"
  }

  /// Adds a head; one without words is none.
  ///
  /// - Parameters:
  ///   - name: the function: `title`, `annex` or `head`.
  ///   - rank: how high it is, 0 being the highest.
  ///   - arguments: the words, and what else the function takes.
  mutating func head(_ name: String, rank: Int, _ arguments: [String]) {
    call(name, [String(ladder.level(of: rank))] + arguments)
  }

  /// Begins pages that are set otherwise.
  mutating func pages(_ settings: [String]) {
    text += "#set page(\(settings.joined(separator: ", ")))\n\n"
  }

  /// Says what the file says about itself, and how all pages look.
  mutating func begin(_ settings: [String]) {
    text += "#show: printed.with(\n" + settings.map { "  \($0),\n" }.joined() + ")\n\n"
  }
}
