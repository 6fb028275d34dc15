/// What belongs together: one old unit and one new one, or several on one side of it.
struct Link {
  /// The units of the old draft, increasing.
  var old: [Int]
  /// The units of the new draft, increasing.
  var new: [Int]
  /// Whether the bodies are equal, so that nothing has to be compared.
  var isExact = false
  /// Whether the link crosses what stayed in place.
  var isMoved = false
}
