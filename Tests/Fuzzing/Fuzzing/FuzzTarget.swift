import Archive
import Differencing
import DraftText
import Interchange
import Markup
import Negotiation
import Redlining
import WordFormat

/// A reader of bytes that anyone may send, and what has to hold of whatever it makes of them.
///
/// A reader answers or throws its error; libFuzzer counts a trap, a report of the sanitizer, ten
/// seconds and 512 MB as findings. What is answered is carried on as the program would do it, and
/// a broken promise is a trap like others.
enum FuzzTarget: String, CaseIterable {
  /// ZIP containers.
  case archive
  /// XML of any kind.
  case markup
  /// Word documents: containers, or parts that are packed here, which no check sum protects.
  case word
  /// Plain text and Markdown, in every layout.
  case text
  /// Akoma Ntoso.
  case akoma
  /// JSON, canonical bytes, and entries of a record.
  case json

  /// Lets the reader see an input.
  func feed(_ bytes: [UInt8]) {
    switch self {
    case .archive: feedArchive(bytes)
    case .markup: _ = try? XMLReader().read(bytes)
    case .word:
      let file = bytes.starts(with: [0x50, 0x4B]) ? bytes : PackedParts(bytes)?.file
      guard let file else { return }
      let old = try? WordTextReader(view: .old).read(file)
      let new = try? WordTextReader(view: .new).read(file)
      if let old, let new { compare(old, new) }
    case .text:
      for layout in [nil, Layout.line, .wrapped, .blank] {
        carryOn(try? TextReader(layout: layout).read(bytes))
      }
    case .akoma: carryOn(try? AkomaNtosoReader().read(bytes))
    case .json: feedJSON(bytes)
    }
  }

  private func feedArchive(_ bytes: [UInt8]) {
    // Whatever came out can be packed and comes out again; no entries are packed into no bytes.
    guard let entries = try? ArchiveReader().read(bytes), !entries.isEmpty else { return }
    guard let packed = try? ArchiveWriter().write(entries) else {
      preconditionFailure("what was read cannot be packed")
    }
    var limits = ArchiveLimits()
    limits.ratio = .max
    precondition((try? ArchiveReader(limits: limits).read(packed)) == entries)
  }

  private func feedJSON(_ bytes: [UInt8]) {
    if let value = try? StrictJSON.value(of: bytes) {
      precondition((try? Value(bytes: value.bytes)) == value)
      _ = try? Entry(value: value)
    }
    if let value = try? Value(bytes: bytes) {
      precondition(value.bytes == bytes)
      _ = try? Entry(value: value)
    }
  }

  private func carryOn(_ reading: Reading?) {
    guard var reading, (try? reading.draft.markBrackets()) != nil else { return }
    // What is written as Markdown can be read again.
    let markdown = MarkdownWriter().text(of: reading.draft)
    _ = try? TextReader().read(Array(markdown.utf8))
    _ = PlainTextWriter().text(of: reading.draft)
  }

  private func compare(_ old: Reading, _ new: Reading) {
    carryOn(new)
    guard old.draft.paragraphs.count < 40, new.draft.paragraphs.count < 40 else { return }
    let comparison = Comparison(
      comparing: old.draft,
      with: new.draft,
      within: WorkBudget(1_000_000)
    )
    let report = ComparisonReport(
      comparison,
      old: ComparedVersion(name: "old", reading: old),
      new: ComparedVersion(name: "new", reading: new)
    )
    // A text may hold what Word cannot; then the writer says so.
    _ = try? WordTextWriter().write(report)
  }
}
