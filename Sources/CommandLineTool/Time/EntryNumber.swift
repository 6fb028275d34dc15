import ArgumentParser

/// The number of an entry as it is typed: `12` or `#12`.
struct EntryNumber: ExpressibleByArgument {
  /// The number.
  let number: Int

  /// Reads a number.
  init?(argument: String) {
    let digits = argument.hasPrefix("#") ? argument.dropFirst() : argument[...]
    guard let number = Int(digits), number > 0 else { return nil }
    self.number = number
  }
}
