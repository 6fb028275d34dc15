import DraftText
import Negotiation
import Publishing

extension IssueDrafter {
  /// The line that says who submits a draft.
  mutating func heading(_ organ: String) throws(Problem) -> String {
    if particulars.isPresidents {
      guard particulars.sponsors.isEmpty, particulars.onBehalfOf == nil else {
        throw Problem(
          "A draft that the President submits has no sponsors",
          hint: "Leave --sponsor and --on-behalf-of out, or --submitter president."
        )
      }
      return words.submitted(byPresidentOf: organ)
    }
    if !particulars.sponsors.isEmpty {
      let sponsors = try particulars.sponsors.map { typed throws(Problem) in
        try sponsor(typed)
      }
      return try line(of: sponsors, onBehalfOf: particulars.onBehalfOf)
    }
    guard particulars.onBehalfOf == nil || submission != nil else {
      throw Problem(
        "--on-behalf-of says for whom a State submits, and no State is named",
        hint: "--sponsor names it."
      )
    }
    switch submission?.submitter {
    case .president:
      guard particulars.onBehalfOf == nil else {
        throw Problem(
          "A draft that the President submits has no sponsors",
          hint: "Leave --on-behalf-of out."
        )
      }
      return words.submitted(byPresidentOf: organ)
    case .states(let states, let group):
      var named = states
      for change in matter.document?.sponsorChanges.map(\.content) ?? []
      where change.channel == .document {
        named.removeAll(where: change.withdrawn.contains)
        named += change.added.filter { !named.contains($0) }
      }
      guard !named.isEmpty else { break }
      return try line(of: named.map(\.name), onBehalfOf: particulars.onBehalfOf ?? group?.name)
    case nil:
      if let heading = matter.front.heading, !isResolutionItself { return heading }
    }
    facts.lack("who submits it", hint: "--submitter president, or --sponsor STATE")
    return ""
  }

  /// The countries that an addendum adds.
  mutating func joined() throws(Problem) -> [String] {
    guard particulars.sponsors.isEmpty else {
      return try Self.inOrder(
        particulars.sponsors.map { typed throws(Problem) in try sponsor(typed) }
      )
    }
    let symbol = try symbol()
    let added =
      matter.document?.sponsorChanges.map(\.content)
      .filter { change in symbol.map { change.channel == .addendum($0) } ?? false }
      .flatMap(\.added) ?? []
    if added.isEmpty { facts.lack("the countries that join", hint: "--sponsor STATE") }
    return Self.inOrder(added.map(\.name))
  }

  /// The name of a State that can submit a draft.
  private func sponsor(_ typed: String) throws(Problem) -> String {
    let party = try matter.directory.find(typed)
    switch party.kind {
    case .state, .delegation: return party.name
    case .group:
      throw Problem(
        "\(party.name) is a group, and only States submit drafts",
        hint: "Name the State with --sponsor and the group with --on-behalf-of."
      )
    case .observer, .entity, .stakeholder:
      throw Problem(
        "\(party.name) is not a Member State, and only these and the President submit drafts",
        hint: "“zerodraft parties list” lists the States."
      )
    }
  }

  private func line(of sponsors: [String], onBehalfOf group: String?) throws(Problem) -> String {
    var states = Self.inOrder(sponsors)
    if let group {
      let party = try matter.directory.find(group)
      guard party.kind == .group else {
        throw Problem(
          "\(party.name) is no group, and a State submits on behalf of a group",
          hint: "--sponsor names further States."
        )
      }
      guard states.count == 1 else {
        throw Problem(
          "One State submits on behalf of \(party.name), and \(states.count) are named",
          hint: "Name the one that does."
        )
      }
      states = ["\(states[0]) (on behalf of \(party.name))"]
    }
    let isRevised =
      (particulars.symbol.flatMap { DocumentSymbol($0) } ?? submission?.symbol)?
      .suffixes.last?.kind == .revision
    return words.submitted(by: states, kind: isRevised ? .revised : .draft)
  }

  /// Names in the order in which documents list States, each once.
  static func inOrder(_ names: [String]) -> [String] {
    Set(names.map { PartyID($0) }).inEnglishOrder().map(\.name)
  }

  /// Where a resolution came from, as printed.
  mutating func origin() throws(Problem) -> String? {
    if let report = adoption?.report {
      return words.origin(reportOf: report.committee, report.symbol)
    }
    if let document = matter.document {
      var symbols = [document.submission.symbol]
      for member in document.family.map(\.content)
      where member.symbol.suffixes.last?.kind == .addendum && !symbols.contains(member.symbol) {
        symbols.append(member.symbol)
      }
      return words.origin(withoutReference: symbols)
    }
    if let typed = particulars.document {
      return words.origin(withoutReference: [try TabledDocumentFinder.symbol(typed)])
    }
    if let origin = matter.front.origin { return "[\(origin)]" }
    if let symbol = matter.front.originSymbol.flatMap({ DocumentSymbol($0) }) {
      return words.origin(withoutReference: [symbol])
    }
    facts.lack("the draft it was adopted from", hint: "--document A/76/L.11")
    return nil
  }
}
