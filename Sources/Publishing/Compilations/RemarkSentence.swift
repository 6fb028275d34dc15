import DraftText
import Interchange
import Redlining

/// Says in words what somebody wants of a whole paragraph, or says of it.
struct RemarkSentence {
  let compiled: CompiledVersion

  /// A remark as a line: `[Delegation A: move after OP4]`.
  func pieces(_ remark: CompilationRemark) -> [PaperText.Piece] {
    let names = remark.holders.spelled
    let head: [PaperText.Piece] = names.isEmpty ? [] : [.names(names), .mark(": ")]
    return [.mark("[")] + head + [.plain(sentence(remark)), .mark("]")]
  }

  /// What is said, without those who say it.
  func sentence(_ remark: CompilationRemark) -> String {
    let what =
      switch remark.kind {
      case .delete: "delete the paragraph"
      case .move(.after(let place)): "move after \(compiled.name(of: place))"
      case .move(.before(let place)): "move before \(compiled.name(of: place))"
      case .exchange(let place): "change places with \(compiled.name(of: place))"
      case .split(let texts):
        "split into " + texts.map { "“\($0)”" }.joined(separator: " and ")
      case .merge(let places):
        "merge with " + places.map(compiled.name).joined(separator: ", ")
      case .stance(let stance): Self.words(of: stance)
      case .rationale: "rationale"
      }
    let words = remark.kind == .rationale ? Self.reason(remark.words) : remark.words
    return words.isEmpty ? what : "\(what): \(words)"
  }

  /// A reason without the word that calls it one, which is printed anyway.
  static func reason(_ words: String) -> String {
    let names = ["rationale", "reason", "reasons", "justification", "motif", "motivo"]
    let head = words.prefix { $0 != ":" }
    guard head.count < words.count, names.contains(head.lowercased()) else { return words }
    return String(words.dropFirst(head.count + 1).drop { $0 == " " })
  }

  private static func words(of stance: ProposedChange.Stance) -> String {
    switch stance {
    case .retain: "retain original"
    case .reservation: "reserve"
    case .placeholder: "placeholder"
    case .support: "support"
    case .oppose: "oppose what is proposed"
    case .question: "question"
    case .comment: "comment"
    }
  }
}
