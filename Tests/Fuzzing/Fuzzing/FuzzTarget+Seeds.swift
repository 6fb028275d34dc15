import Archive
import DraftText
import Interchange
import Negotiation
import Redlining
import WordFormat
import ZerodraftTestSupport

extension FuzzTarget {
  /// What the fuzzer starts from: what our own writers make of small drafts in all languages.
  var seeds: [[UInt8]] {
    let documents = Self.documents
    switch self {
    case .archive:
      return documents.prefix(12)
        + [0, 1, 400].compactMap { count in
          try? ArchiveWriter().write([
            ArchiveEntry(name: "a/é.xml", bytes: [UInt8](repeating: 0x20, count: count)),
            ArchiveEntry(name: "b", bytes: [1, 2, 3]),
          ])
        }
    case .word:
      return documents.prefix(6) + documents.compactMap { try? PackedParts(unpacking: $0).bytes }
    case .markup:
      return Self.akomaNtoso
        + documents.prefix(8).compactMap { try? PackedParts(unpacking: $0).parts[0] }
    case .akoma: return Self.akomaNtoso
    case .text:
      return Self.pairs.flatMap { pair in
        [
          Array(MarkdownWriter().text(of: pair.old).utf8),
          Array(PlainTextWriter().text(of: pair.new).utf8),
        ]
      } + [Array(Self.oddText.utf8)]
    case .json:
      let fields = Value.fields([
        "a": .integer(-1), "b": .list([.text("é\n"), .integer(.max)]), "c": .fields([:]),
      ])
      return [fields.bytes, Array(#"{"a":-1,"b":["\u00e9\ud83d\ude00",9],"c":{"d":true}}"#.utf8)]
    }
  }

  private static var pairs: [DraftPair] {
    Language.allCases.flatMap { language in
      (1...4 as ClosedRange<UInt64>).map {
        DraftPair(seed: $0, language: language, paragraphs: 2...5)
      }
    }
  }

  /// Clean and tracked documents.
  private static var documents: [[UInt8]] {
    pairs.flatMap { pair -> [[UInt8]] in
      let report = ComparisonReport(
        Comparison(comparing: pair.old, with: pair.new),
        old: ComparedVersion(name: "old", reading: Reading(draft: pair.old)),
        new: ComparedVersion(name: "new", reading: Reading(draft: pair.new))
      )
      let writer = WordTextWriter()
      return [try? writer.write(report), try? writer.write(pair.new, name: "new")].compactMap(
        \.self
      )
    }
  }

  private static var akomaNtoso: [[UInt8]] {
    let text = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="r">
      <meta><identification source="#u"><FRBRWork><FRBRdate date="2021-11-22" name="a"/>
      </FRBRWork></identification><references source="#u"/></meta>
      <preface><p><docNumber>A/RES/76/7</docNumber></p><p><docTitle>A title</docTitle></p></preface>
      <preamble><formula name="o"><p>The General Assembly,</p></formula><recitals>
      <recital><p><i>Recalling</i> the Charter,<authorialNote marker="1"><p>A note.</p>
      </authorialNote></p></recital></recitals></preamble>
      <mainBody><paragraph><num>1.</num><content><p><i>Decides</i> to meet;</p></content></paragraph>
      <paragraph><num>2.</num><list><intro><p>Requests:</p></intro><point><num>(a)</num><content>
      <p>one;</p></content></point><point><num>(b)</num><content><p>two.</p></content></point></list>
      </paragraph><table><tr><td><p>cell</p></td></tr></table></mainBody>
      <conclusions><p>1st plenary meeting</p></conclusions></statement></akomaNtoso>
      """
    return [Array(text.utf8), Array(text.replacing("\n", with: "").utf8)]
  }

  /// What the text reader knows beside the words.
  private static let oddText = """
    ---
    version: Rev.1
    symbol: A/76/L.1
    language: en
    date: 2021-08-24
    ---
    # Title
    ## Annex II

    *The General Assembly*,

    PP1. _Recalling_ [its **resolution** / <u>decision</u>][^1] [EU: all] &amp; &#233;, <!-- c -->

    1 bis. Decides [~~not~~ to](https://example.org):
    (a) one;\
      (i) two;
         a. three.

    | a | b |
    |---|---|

    [^1]: A note.
    * See A/RES/76/7.
    """
}
