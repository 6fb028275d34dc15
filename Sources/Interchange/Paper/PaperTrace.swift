/// A paragraph of which every word says where it comes from.
///
/// Each format tells it in its own way: a terminal and plain text set every stretch on lines of its
/// own beside a column with its source, a page tints the words and lists below the paragraph what
/// is not of its plain source, Markdown and Word documents have the list alone.
///
/// ```swift
/// PaperTrace("OP3", [
///   .init("test the water every ", source: "Zero draft"),
///   .init("six months", source: "Rev.1 #28.1", detail: "Rev.1, #28.1 Delegation A", tint: 0),
/// ])
/// ```
public struct PaperTrace: Hashable, Sendable {
  /// Words of one source.
  public struct Stretch: Hashable, Sendable {
    /// The words.
    public var words: String
    /// Where they come from, in few words; empty for what stands for words left out.
    public var source: String
    /// Where they come from, in full.
    public var detail: String
    /// What tells them from those of other sources; nothing for those of the plain one.
    public var tint: Int?

    /// Makes a stretch; what is left out is as the source says.
    public init(_ words: String, source: String, detail: String? = nil, tint: Int? = nil) {
      self.words = words
      self.source = source
      self.detail = detail ?? source
      self.tint = tint
    }
  }

  /// How the paragraph is pointed at, such as `OP3`.
  public var label: String
  /// Its words, in order.
  public var stretches: [Stretch]

  /// Makes a paragraph.
  public init(_ label: String, _ stretches: [Stretch]) {
    self.label = label
    self.stretches = stretches
  }
}

extension PaperTrace {
  /// How many tints can be told apart; a further one looks like an earlier one.
  static let tints = 8

  /// The tint of a number, as one of those that can be told apart.
  static func tint(_ number: Int) -> Int { (number % tints + tints) % tints }

  /// The words of all sources but the plain one, each source once.
  var sources: [(detail: String, tint: Int?, words: [String])] {
    var sources: [(detail: String, tint: Int?, words: [String])] = []
    var places: [String: Int] = [:]
    for stretch in stretches where stretch.tint != nil {
      let words = Self.shortened(stretch.words)
      guard !words.isEmpty else { continue }
      if let place = places[stretch.detail] {
        sources[place].words.append(words)
      } else {
        places[stretch.detail] = sources.count
        sources.append((stretch.detail, stretch.tint, [words]))
      }
    }
    return sources
  }

  /// The paragraph for a format that has no other way to tell sources: its words, then a list.
  public var paragraphs: [PaperText] {
    let words = stretches.map { PaperText.Piece.plain($0.words) }
    let head: [PaperText.Piece] = label.isEmpty ? [] : [.label(label), .plain("  ")]
    return [PaperText(head + words)]
      + sources.map { source in
        let quoted = source.words.map { "“\($0)”" }.joined(separator: ", ")
        return PaperText("\(source.detail): \(quoted)", setting: .item)
      }
  }

  /// Words so short that they can be pointed at in a list.
  private static func shortened(_ words: String) -> String {
    let trimmed = String(MarkdownText.trimmed(words).core)
    guard trimmed.count > 90 else { return trimmed }
    return trimmed.prefix(50) + "…" + trimmed.suffix(30)
  }
}
