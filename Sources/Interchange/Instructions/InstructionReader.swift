public import DraftText
import Redlining

/// Reads what people write to have a draft changed: “In OP5, replace “small” by “minor””.
///
/// Only what can mean one thing is understood. Words that stand in the paragraph several times, or
/// not at all, paragraphs that are not there, choices and conditions are left for a person, word
/// for word and with the reason.
///
/// ```swift
/// let reading = InstructionReader(draft).read("Delete OP7.")
/// reading.understood  // [.delete(paragraphs: [12])]
/// ```
public struct InstructionReader: Sendable {
  private let draft: Draft
  private let places: PlaceFinder
  private let words: WordFinder

  /// Makes a reader of instructions for a draft.
  public init(_ draft: Draft) {
    self.draft = draft
    places = PlaceFinder(draft)
    words = WordFinder(draft)
  }

  /// The most of a message that is read, in bytes.
  static let longestMessage = 1_000_000

  /// Reads a message.
  ///
  /// - Parameter message: what somebody wrote.
  /// - Returns: what was understood, and what was not.
  public func read(_ message: String) -> InstructionReading {
    var reading = InstructionReading()
    guard message.utf8.count <= Self.longestMessage else {
      reading.open.append(
        InstructionReading.Open(words: "", reason: "the message is longer than can be read")
      )
      return reading
    }
    for statement in MessageStatements(message).statements {
      var clause = InstructionClause(statement, draft: draft, places: places, words: words)
      switch clause.outcome() {
      case .wanted(let instructions)
      where Self.supportsOthers(statement) && instructions.contains(where: \.isSupport):
        reading.open.append(
          InstructionReading.Open(
            words: statement,
            reason: "it is about what others want, and not about the text"
          )
        )
      case .wanted(let instructions):
        for instruction in Self.together(instructions) {
          reading.understood.append(
            InstructionReading.Understood(instruction: instruction, words: statement)
          )
        }
      case .open(let reason):
        reading.open.append(InstructionReading.Open(words: statement, reason: reason))
      case .nothing: continue
      }
    }
    return reading
  }

  /// Whether what is supported is somebody, or what somebody proposes: “We support Delegation B on
  /// OP2” may be the contrary of supporting OP2.
  private static func supportsOthers(_ statement: String) -> Bool {
    let words = statement.lowercased()
    guard let verb = words.firstRange(of: "support") else { return false }
    let object = words[verb.upperBound...]
    return ["delegation", "group", "proposal", "position", "amendment", "statement", " by "]
      .contains { object.contains($0) }
  }

  /// Edits of one paragraph as one instruction.
  private static func together(_ instructions: [ProposedChange]) -> [ProposedChange] {
    var together: [ProposedChange] = []
    for instruction in instructions {
      if case .edit(let paragraph, let edits) = instruction,
        case .edit(paragraph, let before)? = together.last
      {
        together[together.count - 1] = .edit(paragraph: paragraph, edits: (before + edits).sorted())
      } else {
        together.append(instruction)
      }
    }
    return together
  }
}

extension ProposedChange {
  fileprivate var isSupport: Bool {
    if case .stance(.support, _) = self { true } else { false }
  }
}
