public import DraftText

/// What was agreed and reopened, paragraph by paragraph, whatever their numbers were.
///
/// ```swift
/// let agreements = ParagraphAgreements(in: state)
/// if let closed = agreements.closed(paragraph) {
///   // Its words may not change before it is reopened.
/// }
/// ```
public struct ParagraphAgreements: Sendable {
  /// Something that happened to a paragraph.
  private struct Mark {
    var number: Int
    var version: Int
    /// What was agreed; nothing where it was reopened.
    var standing: StandingAgreement?
  }

  private var marks: [ParagraphID: [Mark]] = [:]
  private let steps: [Agreements.Step]
  /// The paragraphs of every package, in the order in which they were named.
  private var packages: [String: [ParagraphID]] = [:]
  private let state: NegotiationState

  /// Gathers what was agreed.
  ///
  /// - Parameter state: what the record says.
  /// - Complexity: linear in what was ever agreed, times the paragraphs of a version.
  public init(in state: NegotiationState) {
    self.state = state
    steps = state.agreements.steps
    for step in steps {
      switch step.event {
      case .agreed(let agreement): add(agreement, of: step.number)
      case .confirmed(let confirmation): add(confirmation, of: step.number)
      case .reopened(let reopening):
        for passage in reopening.passages {
          guard let paragraph = state.identity(of: passage, saidIn: step.number) else { continue }
          marks[paragraph, default: []].append(Mark(number: step.number, version: passage.version))
        }
      default: break
      }
    }
  }

  private mutating func add(_ agreement: Agreement, of number: Int) {
    for agreed in agreement.paragraphs {
      guard let paragraph = state.identity(of: agreed.passage, saidIn: number) else { continue }
      // A higher tier does not bring a capital back: who was awaited still is.
      let awaited = marks[paragraph]?.last?.standing
      let standing = StandingAgreement(
        number: number,
        agreement: agreement,
        passage: agreed.passage,
        words: agreed.words,
        pending: (awaited?.pending ?? [])
          + agreement.pending.filter { awaited?.pending.contains($0) != true },
        unnamed: (awaited?.unnamed ?? 0) + (agreement.unnamed ?? 0)
      )
      marks[paragraph, default: []].append(
        Mark(number: number, version: agreed.passage.version, standing: standing)
      )
      if let package = agreement.package { join(paragraph, to: package) }
    }
    guard let package = agreement.package else { return }
    for passage in agreement.tied ?? [] {
      guard let paragraph = state.identity(of: passage, saidIn: number) else { continue }
      join(paragraph, to: package)
    }
  }

  private mutating func join(_ paragraph: ParagraphID, to package: String) {
    if packages[package]?.contains(paragraph) != true {
      packages[package, default: []].append(paragraph)
    }
  }

  private mutating func add(_ confirmation: AgreementConfirmation, of number: Int) {
    for passage in confirmation.passages {
      guard let paragraph = state.identity(of: passage, saidIn: number),
        let place = marks[paragraph]?.lastIndex(where: { $0.standing != nil })
      else { continue }
      marks[paragraph]?[place].standing?.pending.removeAll(where: confirmation.parties.contains)
      let unnamed = marks[paragraph]?[place].standing?.unnamed ?? 0
      marks[paragraph]?[place].standing?.unnamed = max(unnamed - (confirmation.unnamed ?? 0), 0)
    }
  }

  /// The agreement on a paragraph that was not reopened, whatever it reads now.
  ///
  /// - Parameters:
  ///   - paragraph: the paragraph.
  ///   - versions: the entries of the versions that count; nothing for all.
  /// - Returns: nothing where it was never agreed, or reopened since.
  public func closed(
    _ paragraph: ParagraphID,
    in versions: Set<Int>? = nil
  ) -> StandingAgreement? {
    last(paragraph, in: versions)?.standing
  }

  /// The entry that reopened a paragraph, where it was not agreed again since.
  public func reopening(of paragraph: ParagraphID, in versions: Set<Int>? = nil) -> Int? {
    last(paragraph, in: versions).flatMap { $0.standing == nil ? $0.number : nil }
  }

  /// Whether a paragraph was ever agreed or reopened in these versions.
  func wasTouched(_ paragraph: ParagraphID, in versions: Set<Int>) -> Bool {
    last(paragraph, in: versions) != nil
  }

  private func last(_ paragraph: ParagraphID, in versions: Set<Int>?) -> Mark? {
    marks[paragraph]?.last { versions?.contains($0.version) ?? true }
  }

  /// The names of the packages, in order.
  public var packageNames: [String] { packages.keys.sorted() }

  /// The paragraphs that a package ties together.
  public func paragraphs(of package: String) -> [ParagraphID] { packages[package] ?? [] }

  /// The paragraphs of a package that are not agreed, so that none of it is.
  public func missing(of package: String, in versions: Set<Int>? = nil) -> [ParagraphID] {
    paragraphs(of: package).filter { closed($0, in: versions) == nil }
  }
}

extension Agreements {
  /// The agreement that stands in the way of other words for a paragraph.
  ///
  /// Whoever would change its words has to refuse, or to ask for ``AgreementEvent/reopened(_:)``.
  /// Of many paragraphs, ``ParagraphAgreements/closed(_:in:)`` is quicker.
  ///
  /// - Returns: nothing where the paragraph is open.
  public static func closed(
    _ paragraph: ParagraphID,
    in state: NegotiationState
  ) -> StandingAgreement? {
    ParagraphAgreements(in: state).closed(paragraph)
  }
}
