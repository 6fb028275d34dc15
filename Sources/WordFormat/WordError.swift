public import Archive
public import Markup

/// Why a text cannot be written as a Word document.
public enum WordError: Error, Hashable, Sendable {
  /// A character that XML cannot hold, with the words before it.
  case illegalCharacter(Unicode.Scalar, after: String)
  /// A part of the file cannot be written.
  case part(XMLError)
  /// The parts cannot be packed.
  case container(ArchiveError)
}
