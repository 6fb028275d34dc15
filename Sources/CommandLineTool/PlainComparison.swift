import CMalloc
import Secretariat

/// A comparison asked for in the plainest way: two documents, and a format or none.
///
/// Setting up everything that `compare` understands takes longer than comparing two short texts.
/// What is typed most often needs none of it and is understood here. It means the same as it does
/// to ``CompareCommand``, which is asked about everything else.
struct PlainComparison {
  /// The names of the earlier and of the later document.
  let names: (old: String, new: String)
  /// What is written.
  let format: CompareCommand.Format

  /// Understands arguments; fails if anything but two names and one format that is neither Word's nor
  /// PDF was typed.
  ///
  /// - Parameter arguments: what was typed after the name of the program.
  init?(_ arguments: [String]) {
    guard arguments.first == "compare" else { return nil }
    var names: [String] = []
    var format: CompareCommand.Format?
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument == "--format" {
        guard format == nil, let name = rest.popFirst(),
          let known = CompareCommand.Format(rawValue: name)
        else { return nil }
        format = known
      } else if argument.utf8.first != UInt8(ascii: "-"), !argument.isEmpty {
        names.append(argument)
      } else {
        return nil
      }
    }
    guard names.count == 2, format != .docx, format != .pdf else { return nil }
    self.names = (names[0], names[1])
    self.format = format ?? .terminal
  }

  /// Compares the two documents and shows what changed.
  func run(on console: Console) throws -> ExitStatus {
    Self.keepMemory()
    return try ComparisonShowing(format: format)
      .show(names.old, names.new, by: CompareDocuments(), on: console)
  }

  /// Asks the system for memory in large pieces, and keeps what was given back.
  ///
  /// The process ends soon. Until then it would ask for a little memory a thousand times, and each
  /// time its threads wait.
  private static func keepMemory() {
    mallopt(M_TOP_PAD, 16 << 20)
    mallopt(M_TRIM_THRESHOLD, 1 << 30)
    mallopt(M_MMAP_THRESHOLD, 32 << 20)
  }
}
