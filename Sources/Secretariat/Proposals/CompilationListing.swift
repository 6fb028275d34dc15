import DraftText
public import Publishing
import Redlining

/// A compilation, for programs.
public struct CompilationListing: Codable, Hashable, Sendable {
  /// A paragraph of the version, or one that is to come.
  public struct Entry: Codable, Hashable, Sendable {
    /// How people point at it.
    public var paragraph: String
    /// `paragraph` for one of the version; else `alternative`, `insertion`, `part`, `arrival`.
    public var kind: String
    /// What it is for.
    public var role: String
    /// Its number as printed.
    public var label: String?
    /// Where it stands: `untouched`, `discussed`, `proposed`, `contested`.
    public var status: String
    /// Who takes part.
    public var parties: [String]
    /// Its words with what is proposed for them; of one that is to come, its words.
    public var pieces: [Piece]
    /// Who wants the whole paragraph gone from its place.
    public var leaving: [String]
    /// What is said of it.
    public var remarks: [Remark]
  }

  /// A stretch of words.
  public struct Piece: Codable, Hashable, Sendable {
    /// `kept`, `agreed` or `contested`.
    public var kind: String
    /// The words of the version; empty where words are put in.
    public var base: String
    /// What is wanted in their place; nothing for kept words.
    public var alternatives: [Alternative]
  }

  /// Words that parties want.
  public struct Alternative: Codable, Hashable, Sendable {
    /// The words; empty where they want none.
    public var words: String
    /// Who.
    public var parties: [String]
  }

  /// Something that is said.
  public struct Remark: Codable, Hashable, Sendable {
    /// What is said, in words.
    public var says: String
    /// Who says it.
    public var parties: [String]
    /// Whether it is why a change is wanted.
    public var isRationale: Bool
  }

  /// Something that has no place in the version.
  public struct Unplaced: Codable, Hashable, Sendable {
    /// Who holds it.
    public var parties: [String]
    /// The version it was made for.
    public var version: String
    /// What is wanted, in words.
    public var wants: String
    /// Why it has no place.
    public var state: String
  }

  /// Words that were not understood.
  public struct OpenWords: Codable, Hashable, Sendable {
    /// Who wrote them.
    public var parties: [String]
    /// The words.
    public var words: String
    /// Why nothing was made of them.
    public var reason: String
  }

  /// The negotiation.
  public var negotiation: String
  /// The version.
  public var version: String
  /// The paragraphs, in the order in which they are read.
  public var entries: [Entry]
  /// What is said of the text as a whole.
  public var remarks: [Remark]
  /// What has no place.
  public var unplaced: [Unplaced]
  /// What was not understood.
  public var open: [OpenWords]

  /// Spells a compilation out.
  ///
  /// - Parameters:
  ///   - compiled: the compilation.
  ///   - negotiation: the name of the negotiation.
  ///   - isContestedOnly: whether paragraphs that nobody disputes are left out.
  public init(_ compiled: CompiledVersion, negotiation: String, isContestedOnly: Bool = false) {
    let printer = CompilationPaper(compiled)
    func remark(_ remark: CompilationRemark) -> Remark {
      Remark(
        says: printer.sentence(remark),
        parties: remark.holders.map(\.name),
        isRationale: remark.kind == .rationale
      )
    }
    let compilation = compiled.compilation
    self.negotiation = negotiation
    version = compiled.version
    remarks = compilation.remarks.map(remark)
    entries = compilation.entries.compactMap { entry in
      switch entry {
      case .paragraph(let index):
        let paragraph = compilation.paragraphs[index]
        guard !isContestedOnly || paragraph.status == .contested else { return nil }
        let base = compilation.base.paragraphs[index]
        return Entry(
          paragraph: compiled.name(of: index),
          kind: "paragraph",
          role: base.role.name,
          label: base.label?.text,
          status: paragraph.status.rawValue,
          parties: paragraph.parties.map(\.name),
          pieces: paragraph.merge.pieces.map(Piece.init),
          leaving: paragraph.leaving.map(\.name),
          remarks: paragraph.remarks.map(remark)
        )
      case .addition(let index):
        let addition = compilation.additions[index]
        guard !isContestedOnly || addition.isContested else { return nil }
        return Entry(
          paragraph: addition.name,
          kind: addition.kind.name,
          role: addition.role.name,
          label: addition.label?.text,
          status: addition.isContested ? "contested" : "proposed",
          parties: addition.holders.map(\.name),
          pieces: [
            Piece(
              kind: "agreed",
              base: "",
              alternatives: [
                Alternative(words: addition.words, parties: addition.holders.map(\.name))
              ]
            )
          ],
          leaving: [],
          remarks: addition.remarks.map(remark)
        )
      }
    }
    unplaced = compiled.unplaced.map { item in
      Unplaced(
        parties: item.holders.map(\.name),
        version: item.version,
        wants: item.words,
        state: item.state
      )
    }
    open = compiled.open.map { item in
      OpenWords(parties: item.holders.map(\.name), words: item.words, reason: item.reason)
    }
  }
}

extension CompilationListing.Piece {
  init(_ piece: TextMerge.Piece) {
    switch piece {
    case .kept(let words): self.init(kind: "kept", base: words, alternatives: [])
    case .agreed(let deleted, let inserted, let holders):
      self.init(
        kind: "agreed",
        base: deleted,
        alternatives: [.init(words: inserted, parties: holders.map(\.name))]
      )
    case .contested(let base, let alternatives):
      self.init(
        kind: "contested",
        base: base,
        alternatives: alternatives.map { .init(words: $0.words, parties: $0.holders.map(\.name)) }
      )
    }
  }
}

extension CompiledAddition.Kind {
  /// What programs call it.
  fileprivate var name: String {
    switch self {
    case .alternative: "alternative"
    case .insertion: "insertion"
    case .part: "part"
    case .arrival: "arrival"
    }
  }
}
