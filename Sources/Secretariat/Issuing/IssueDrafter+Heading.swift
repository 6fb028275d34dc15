import DraftText
import Negotiation
import Publishing

/// The line over the title of a document, with the note that an asterisk in it calls.
struct OfficialHeading {
  var line: String
  var note: String?
}

extension IssueDrafter {
  /// The line that says who submits a draft.
  ///
  /// - Parameter organ: the organ's name in English.
  /// - Returns: the line, and for whom a State submits.
  /// - Throws: that somebody cannot submit a draft.
  mutating func heading(_ organ: String) throws(Problem) -> OfficialHeading {
    if try particulars.isSubmittedByPresident() {
      return OfficialHeading(line: words.submitted(byPresidentOf: organ))
    }
    if !particulars.sponsors.isEmpty {
      let sponsors = try particulars.sponsors.map { typed throws(Problem) in
        try matter.directory.state(named: typed).name
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
      return OfficialHeading(line: words.submitted(byPresidentOf: organ))
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
      if let line = matter.front.heading, !isResolutionItself { return OfficialHeading(line: line) }
    }
    facts.lack("who submits it", hint: "--submitter president, or --sponsor STATE")
    return OfficialHeading(line: "")
  }

  /// Whether the document names States, whose names are known in English alone.
  var namesStates: Bool {
    guard form == .draft, particulars.sponsors.isEmpty else { return form != .resolution }
    if case .states = submission?.submitter { return !particulars.isPresidents }
    return false
  }

  /// The countries that an addendum adds.
  mutating func joined() throws(Problem) -> [String] {
    guard particulars.sponsors.isEmpty else {
      return try Self.inOrder(
        particulars.sponsors.map { typed throws(Problem) in
          try matter.directory.state(named: typed).name
        }
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

  private func line(
    of sponsors: [String],
    onBehalfOf typed: String?
  ) throws(Problem) -> OfficialHeading {
    let isRevised =
      (particulars.symbol.flatMap { DocumentSymbol($0) } ?? submission?.symbol)?
      .suffixes.last?.kind == .revision
    var heading = OfficialHeading(
      line: words.submitted(
        by: Self.inOrder(sponsors),
        kind: isRevised ? .revised : .draft,
        isOnBehalf: typed != nil
      )
    )
    guard let typed else { return heading }
    let group = try matter.directory.find(typed)
    guard group.kind == .group else {
      throw Problem(
        "\(group.name) is no group, and a State submits on behalf of a group",
        hint: "--sponsor names further States."
      )
    }
    guard Set(sponsors).count == 1 else {
      throw Problem(
        "One State submits on behalf of \(group.name), and \(Set(sponsors).count) are named",
        hint: "Name the one that does."
      )
    }
    let name =
      group.name.hasPrefix("Group ") && !group.name.hasPrefix("Group of ")
      ? group.name : "the \(group.name)"
    heading.note = words.onBehalf(of: language == .english ? name : group.name)
    return heading
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
      where !member.symbol.isReissued && !symbols.contains(member.symbol) {
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
