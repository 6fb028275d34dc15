/// Which paragraphs of a version continue which of the version it is based on.
///
/// A paragraph continues at most one, and is continued by at most one: identity is passed on
/// whole. What was split off a paragraph, or merged into one, is noted beside that.
public struct Matching: Hashable, Sendable {
  /// A paragraph of the later version and one of the earlier, as indices in reading order.
  public struct Pair: Hashable, Codable, Sendable {
    /// The paragraph of the earlier version.
    public var old: Int
    /// The paragraph of the later version.
    public var new: Int

    /// Pairs two paragraphs.
    public init(old: Int, new: Int) {
      self.old = old
      self.new = new
    }
  }

  /// The paragraphs that continue, by the order of the later version.
  public private(set) var continued: [Pair]
  /// Paragraphs that share words without continuing: pieces split off, or merged in.
  public private(set) var related: [Pair]

  /// Takes pairs.
  ///
  /// - Parameters:
  ///   - continued: the pairs that continue; where a paragraph occurs twice, the first counts.
  ///   - related: the pieces split off or merged in.
  public init(continued: [Pair] = [], related: [Pair] = []) {
    if related.isEmpty, Self.runsUpwards(continued) {
      self.continued = continued
      self.related = []
      return
    }
    var olds: Set<Int> = []
    var news: Set<Int> = []
    self.continued =
      continued
      .filter { pair in
        guard !olds.contains(pair.old), !news.contains(pair.new) else { return false }
        olds.insert(pair.old)
        news.insert(pair.new)
        return true
      }
      .sorted { $0.new < $1.new }
    let kept = Set(self.continued)
    self.related = Set(related).subtracting(kept)
      .sorted { ($0.new, $0.old) < ($1.new, $1.old) }
  }
}

extension Matching {
  /// Whether every pair stands after the one before it on both sides, as nearly all do.
  private static func runsUpwards(_ pairs: [Pair]) -> Bool {
    for (pair, next) in zip(pairs, pairs.dropFirst()) {
      guard pair.old < next.old, pair.new < next.new else { return false }
    }
    return true
  }

  /// For each paragraph of the later version, the one that it continues.
  ///
  /// - Parameter count: how many paragraphs the later version has.
  /// - Returns: an index of the earlier version for each of the later, or nothing.
  public func predecessors(count: Int) -> [Int?] {
    var predecessors = [Int?](repeating: nil, count: count)
    for pair in continued where predecessors.indices.contains(pair.new) {
      predecessors[pair.new] = pair.old
    }
    return predecessors
  }

  /// The paragraphs of the earlier version that nothing continues and that went into no other.
  ///
  /// - Parameter count: how many paragraphs the earlier version has.
  /// - Returns: their indices, in order.
  public func gone(of count: Int) -> [Int] {
    let kept = Set((continued + related).map(\.old))
    return (0..<count).filter { !kept.contains($0) }
  }

  /// Whether a paragraph of the earlier version is continued or went into another.
  func keeps(_ old: Int) -> Bool { (continued + related).contains { $0.old == old } }

  /// Whether every index is one of a paragraph.
  public func fits(old: Int, new: Int) -> Bool {
    (continued + related).allSatisfy { pair in
      (0..<old).contains(pair.old) && (0..<new).contains(pair.new)
    }
  }

  /// The matching after a correction.
  ///
  /// - Parameters:
  ///   - unpaired: paragraphs of the later version that continue none.
  ///   - paired: pairs that hold from now on; whatever either side was paired with is released.
  /// - Returns: what holds from now on.
  public func corrected(unpaired: [Int], paired: [Pair]) -> Matching {
    let olds = Set(paired.map(\.old))
    let news = Set(paired.map(\.new)).union(unpaired)
    let kept = continued.filter { !olds.contains($0.old) && !news.contains($0.new) }
    let separated = Set(unpaired)
    return Matching(
      continued: paired + kept,
      related: related.filter { !separated.contains($0.new) }
    )
  }
}

extension Matching: Codable {
  /// A stretch of pairs that run side by side, which is how nearly all of them do.
  private struct Stretch: Codable {
    var old: Int
    var new: Int
    var count: Int
  }

  private enum CodingKeys: String, CodingKey {
    case continued, related
  }

  /// The most paragraphs that may be paired; more are no real text.
  private static let limit = 100_000

  /// Reads stretches and pairs.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    var pairs: [Pair] = []
    for stretch in try container.decode([Stretch].self, forKey: .continued) {
      guard (1...Self.limit).contains(stretch.count), stretch.old >= 0, stretch.new >= 0,
        stretch.old <= Self.limit, stretch.new <= Self.limit,
        pairs.count + stretch.count <= Self.limit
      else {
        throw DecodingError.dataCorruptedError(
          forKey: .continued,
          in: container,
          debugDescription: "a stretch covers no possible paragraphs"
        )
      }
      for step in 0..<stretch.count {
        pairs.append(Pair(old: stretch.old + step, new: stretch.new + step))
      }
    }
    let related = try container.decodeIfPresent([Pair].self, forKey: .related) ?? []
    self.init(continued: pairs, related: related)
  }

  /// Writes stretches and pairs.
  public func encode(to encoder: any Encoder) throws {
    var stretches: [Stretch] = []
    for pair in continued {
      if let last = stretches.last, last.old + last.count == pair.old,
        last.new + last.count == pair.new
      {
        stretches[stretches.count - 1].count += 1
      } else {
        stretches.append(Stretch(old: pair.old, new: pair.new, count: 1))
      }
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stretches, forKey: .continued)
    if !related.isEmpty { try container.encode(related, forKey: .related) }
  }
}
