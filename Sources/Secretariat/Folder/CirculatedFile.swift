import DraftText
import Interchange
import Negotiation
import Redlining

/// Holds a version's file in a folder against what the record says was circulated.
struct CirculatedFile {
  /// What was circulated, and what its file is called.
  let version: FolderText.VersionFile
  /// What messages call the file.
  let path: String

  /// Checks the file.
  ///
  /// A file that reads as what was circulated is as good as the one that was written, be its
  /// lines ended or its front matter set otherwise.
  ///
  /// - Throws: that it was edited, with what changed and what to do about it.
  func check(_ bytes: [UInt8]) throws(Problem) {
    if bytes == version.bytes { return }
    let reading: Reading
    do throws(ReadingError) {
      try SourceCheck.check(bytes)
      reading = try ReaderChoice(layout: nil, language: nil).read(bytes)
    } catch {
      let problem = Problem(error, in: path)
      throw edited(explanation: problem.summary)
    }
    var circulated = version.draft
    try? circulated.markBrackets()
    if reading.draft == circulated { return }
    var named = circulated
    named.front.version = version.label
    if circulated.front.version == nil, reading.draft == named { return }
    throw edited(explanation: difference(from: circulated, to: reading))
  }

  private func edited(explanation: String) -> Problem {
    Problem(
      "\(path): this file was edited after \(version.label) was circulated",
      explanation: explanation,
      hint: "A circulated version stays as it was. Keep the edited text under another name, and "
        + "record it as a new version: zerodraft circulate NAME FILE."
    )
  }

  /// What changed, in a few sentences.
  private func difference(from circulated: Draft, to reading: Reading) -> String {
    let old = ComparedVersion(
      name: version.label,
      reading: Reading(draft: circulated, paragraphLines: [], footnoteLines: [])
    )
    let new = ComparedVersion(name: "the file", reading: reading)
    let comparison = Comparison(comparing: circulated, with: reading.draft)
    let changes = ComparisonReport(comparison, old: old, new: new).changes
    guard !changes.isEmpty else { return "What stands before the text differs, or its language." }
    let shown = changes.prefix(5).map(\.sentence.description).joined(separator: "; ")
    return changes.count > 5 ? shown + "; and \(changes.count - 5) more." : shown + "."
  }
}
