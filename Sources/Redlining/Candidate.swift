/// Two units that may be a pair.
struct Candidate {
  var old: Int
  var new: Int
  /// Whether they stand between the same neighbours, or beside a pair.
  var isInPlace: Bool
  /// How alike the two are as wholes; at first the most that their lengths allow.
  var likeness: Double
  /// How alike they are if one grew out of the other; at first the most that their lengths allow.
  var descent: Double

  /// What it is worth that a paragraph stays where it was.
  private static let stay = 0.15

  /// The highest score of two that do not stand in place.
  static let bestElsewhere = 1.0
  /// The highest score there is.
  static let best = bestElsewhere + stay

  /// By what the most alike pair is chosen.
  ///
  /// What stayed in place may have gained or lost a sentence and is still the same paragraph; what
  /// stands elsewhere has to be alike as a whole.
  var score: Double { isInPlace ? descent + Self.stay : likeness }

  /// Whether this one is chosen before another.
  func precedes(_ other: Candidate) -> Bool {
    if score != other.score { return score > other.score }
    return old == other.old ? new < other.new : old < other.old
  }
}
