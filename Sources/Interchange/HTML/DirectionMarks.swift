/// The marks that set the direction of a stretch of text (UAX #9), of which each opening one wants a
/// closing one.
///
/// Where they balance they act within the text, as its author meant; one without its partner would
/// turn about what comes after the text.
enum DirectionMarks: Sendable {
  /// The marks that have no partner in a text.
  ///
  /// Embeddings and overrides are closed by U+202C, isolates by U+2069, which closes the embeddings
  /// left open inside it too.
  ///
  /// - Returns: their places among the scalars of the text, in order.
  static func strays(in text: String) -> [Int] {
    var open: [(place: Int, isIsolate: Bool)] = []
    var strays: [Int] = []
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E: open.append((place, false))
      case 0x2066...0x2068: open.append((place, true))
      case 0x202C:
        if open.last?.isIsolate == false { open.removeLast() } else { strays.append(place) }
      case 0x2069:
        guard let isolate = open.lastIndex(where: \.isIsolate) else {
          strays.append(place)
          continue
        }
        strays += open[(isolate + 1)...].map(\.place)
        open.removeSubrange(isolate...)
      default: continue
      }
    }
    return (strays + open.map(\.place)).sorted()
  }
}
