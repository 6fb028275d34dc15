/// Values that are done with and kept all the same, as a process does that is about to end.
///
/// To give back a long comparison piece by piece takes longer than to end the process that holds it.
final class Keepsakes {
  private var values: [Any] = []

  /// Keeps one more value.
  func keep(_ value: Any) {
    values.append(value)
  }
}
