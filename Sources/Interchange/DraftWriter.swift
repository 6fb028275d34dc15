public import DraftText

/// Writes a draft in one format.
public protocol DraftWriter: Sendable {
  /// Writes a draft with the lines it was found on and what its reader noted.
  func write(_ reading: Reading) -> [UInt8]
}
