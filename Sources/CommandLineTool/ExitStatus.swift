/// The numbers that commands end with.
enum ExitStatus: Int32 {
  /// Done.
  case done = 0
  /// There are differences, and whoever asked wanted to know.
  case differences = 1
  /// Something that a person can mend.
  case problem = 2
  /// The record has moved on since it was read; the same may be asked again.
  case movedOn = 3
  /// The command was not called as it is meant to be.
  case usage = 64
  /// A bug of this program.
  case bug = 70
}
