import DraftText
import Interchange
import Testing
import WordFormat
import ZerodraftTestSupport

/// Word documents that others made, with what others made of them.
@Suite(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder with documents"))
struct WordCorpusTests {
  /// Documents with changes beside copies in which Word rejected and accepted all of them.
  private static let triples: [String] = Corpus.paths(ending: ".docx")
    .filter { $0.contains("powertools-rp/") && $0.hasSuffix("-Accepted.docx") }
    .map { String($0.dropLast("-Accepted.docx".count)) }

  @Test(arguments: triples)
  func `reads what Word made of the changes`(name: String) throws {
    let changed = try Corpus.bytes(name + ".docx")
    for (view, suffix) in [(WordTextReader.View.old, "-Rejected"), (.new, "-Accepted")] {
      let resolved = try Corpus.bytes(name + suffix + ".docx")
      let read = try Self.words(WordTextReader(view: view).paragraphs(changed))
      let wanted = try Self.words(WordTextReader().paragraphs(resolved))
      #expect(read == wanted, "\(view)")
    }
  }

  @Test func `has triples to read`() {
    #expect(Self.triples.count > 10)
  }

  @Test func `reads documents of many programs, and says why it refuses others`() {
    var refused: [String: ReadingError.Reason] = [:]
    let paths = Corpus.paths(ending: ".docx").filter { $0.hasPrefix("docx/") }
    for path in paths {
      for view in WordTextReader.View.allCases {
        do {
          _ = try WordTextReader(view: view).read(Corpus.bytes(path))
        } catch let error as ReadingError {
          refused[path] = error.reason
        } catch {
          Issue.record("\(path): \(error)")
        }
      }
    }
    #expect(refused.count * 10 < paths.count, "\(refused)")
  }

  /// The words of paragraphs that have any.
  private static func words(_ paragraphs: [String]) -> [String] {
    paragraphs.filter { $0.contains { !$0.isWhitespace } }
  }
}
