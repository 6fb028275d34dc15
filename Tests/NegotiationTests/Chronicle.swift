import DraftText
import Negotiation

/// A record that is written entry by entry, with as few words as a test can say it in.
struct Chronicle {
  /// The time at which everything is recorded.
  static let now = Instant(seconds: 1_615_500_000)

  /// Something that tells bytes apart, which is all these tests need.
  static let hashing: Hashing = { bytes in
    var sum: UInt64 = 14_695_981_039_346_656_037
    var out: [UInt8] = []
    for round in 0..<4 {
      for byte in bytes { sum = (sum ^ UInt64(byte)) &* 1_099_511_628_211 &+ UInt64(round) }
      for shift in 0..<8 { out.append(UInt8(truncatingIfNeeded: sum >> UInt64(8 * shift))) }
    }
    return Digest(hashed: out)
  }

  private(set) var ledger = Ledger(negotiation: "exercise")
  private var head: Digest?

  /// A record that has been opened.
  init() throws {
    try record(.opened(Opening(title: "A declaration", coFacilitators: [CoFacilitator(name: "B")])))
  }

  /// A record without entries.
  init(unopened: Void) {}

  var state: NegotiationState { ledger.state }

  /// Records what happened, and gives the number of the entry.
  @discardableResult
  mutating func record(_ event: Event) throws -> Int {
    let entry = try ledger.entry(saying: event, at: Self.now, by: "somebody", after: head)
    let sealed = try entry.sealed(by: Self.hashing)
    try ledger.append(sealed.opened())
    head = sealed.digest
    return entry.number
  }

  /// Records a version; `pairs` says which paragraph of the basis each of its own continues.
  @discardableResult
  mutating func circulate(_ label: String, on basis: Int? = nil, _ pairs: [Int?]) throws -> Int {
    let count = basis.flatMap { state.version($0)?.identities.count } ?? 0
    return try record(Self.circulation(label, on: basis, of: count, pairs))
  }

  /// A version; `count` is how many paragraphs its basis has, of which those that it does not
  /// continue are gone for a reason.
  static func circulation(
    _ label: String,
    on basis: Int? = nil,
    of count: Int = 0,
    _ pairs: [Int?]
  ) -> Event {
    let gone = (0..<count).filter { !pairs.contains($0) }
    let continued = pairs.enumerated().compactMap { new, old in
      old.map { Matching.Pair(old: $0, new: new) }
    }
    return .circulated(
      Circulation(
        label: label,
        kind: .revision,
        manifest: hashing(Array(label.utf8)),
        paragraphs: pairs.count,
        basis: basis,
        matching: Matching(continued: continued),
        departed: gone.isEmpty ? nil : gone.map { Departure(paragraph: $0, reason: "overtaken") }
      )
    )
  }

  /// A correction after which a paragraph continues none, with what became of the other.
  func unpairing(_ ordinal: Int, of version: Version) -> MatchCorrection {
    let old = version.circulation.matching.predecessors(count: version.identities.count)[ordinal]
    return MatchCorrection(
      version: version.number,
      unpaired: [ordinal],
      departed: old.map { [Departure(paragraph: $0, reason: "overtaken")] }
    )
  }

  @discardableResult
  mutating func undo(_ number: Int) throws -> Int { try record(.reversed(Reversal(entry: number))) }

  /// The identities of a version, as files spell them.
  func identities(_ version: Int) -> [String] {
    state.version(version)?.identities.map(\.description) ?? []
  }
}

/// The refusal with which something is refused; `nil` where it is not.
func refusal(of body: () throws -> Void) -> Refusal? {
  do {
    try body()
    return nil
  } catch {
    return error as? Refusal
  }
}
