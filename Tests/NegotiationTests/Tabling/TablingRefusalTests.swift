import DraftText
import Negotiation
import Testing

/// Every rule of submitted texts, each with what it refuses.
struct TablingRefusalTests {
  private static let a = PartyID("A")
  private static let c = PartyID("C")

  @Test func `refuses symbols that do not fit`() throws {
    let chronicle = try Chronicle.withDocument()
    let five = try Chronicle.symbol("A/75/L.5")
    #expect(
      try refused(.submitted(Chronicle.submission()), in: chronicle)
        == .symbolInUse(five, entry: 3)
    )
    for text in ["A/RES/75/5", "A/75/L.6/Add.1", "A/75/L.6*", "A/75/100", "A/75/L.5/Rev.1/Add.1"] {
      let event = TablingEvent.submitted(try Chronicle.submission(text))
      #expect(try refused(event, in: chronicle) == .notForSubmission(Chronicle.symbol(text)))
    }
    let revised = try Chronicle.symbol("A/75/L.6/Rev.2")
    #expect(
      try refused(.submitted(Chronicle.submission("A/75/L.6/Rev.2")), in: chronicle)
        == .nothingToRevise(revised, needs: Chronicle.symbol("A/75/L.6/Rev.1"))
    )
    for text in ["A/75/L.6/Add.1", "A/75/L.5/Rev.1", "A/75/L.5", "A/75/L.5/Add.1/Corr.1"] {
      let symbol = try Chronicle.symbol(text)
      let expected: TablingRefusal =
        text == "A/75/L.5" ? .symbolInUse(five, entry: 3) : .otherFamily(symbol, than: five)
      let event = TablingEvent.issued(FamilyDocument(document: 3, symbol: symbol))
      #expect(refused(event, in: chronicle) == expected, "\(text)")
    }
    let unknown = TablingEvent.issued(FamilyDocument(document: 2, symbol: five.adding(.addendum)))
    #expect(refused(unknown, in: chronicle) == .unknownDocument(2))
    let resolution = try Chronicle.symbol("A/RES/75/90")
    #expect(
      refused(Chronicle.tabled(symbol: resolution), in: chronicle) == .notForAmendment(resolution)
    )
    #expect(
      try refused(Chronicle.adoption(as: "A/75/L.7"), in: chronicle)
        == .notOfResolution(Chronicle.symbol("A/75/L.7"))
    )
  }

  @Test func `takes in the family of a document`() throws {
    var chronicle = try Chronicle.withDocument()
    for text in [
      "A/75/L.5*", "A/75/L.5/Add.1", "A/75/L.5/Add.1*", "A/75/L.5/Add.1/Corr.1", "A/75/L.5/Corr.1",
    ] {
      let symbol = try Chronicle.symbol(text)
      try chronicle.table(.issued(FamilyDocument(document: 3, symbol: symbol)))
    }
    let family = chronicle.state.tablings[3]?.family ?? []
    #expect(family.count == 5)
    // What follows from an entry cannot stand without it.
    #expect(refusal { try chronicle.undo(5) } == .stillNeeded(5, by: 6))
    #expect(refusal { try chronicle.undo(3) } == .stillNeeded(3, by: 4))
    #expect(refusal { try chronicle.undo(2) } == .stillNeeded(2, by: 3))
  }

  @Test func `refuses sessions and agenda items that do not fit`() throws {
    let chronicle = try Chronicle.withDraft()
    let session = AssemblySession(number: 75)
    var submission = try Chronicle.submission(on: CalendarDate(year: 2020, month: 8, day: 31))
    let day = try #require(submission.date)
    #expect(refused(.submitted(submission), in: chronicle) == .outOfSession(session, day))
    submission = try Chronicle.submission()
    submission.session = "Seventy-sixth session"
    #expect(
      refused(.submitted(submission), in: chronicle)
        == .otherSession(submission.symbol, session: "Seventy-sixth session")
    )
    for item in [nil, AgendaItem(number: "10"), AgendaItem(number: "10", title: " ")] {
      submission = try Chronicle.submission()
      submission.agendaItem = item
      #expect(
        refused(.submitted(submission), in: chronicle)
          == .agendaItemWithoutTitle(number: item?.number)
      )
    }
    let submitted = try Chronicle.withDocument()
    #expect(
      try refused(Chronicle.adoption(as: "A/RES/74/90"), in: submitted)
        == .sessionOfResolution(
          Chronicle.symbol("A/RES/74/90"),
          document: Chronicle.symbol("A/75/L.5")
        )
    )
  }

  @Test func `refuses days that do not fit`() throws {
    var chronicle = try Chronicle.withDocument()
    let first = try #require(Chronicle.march(1))
    let tomorrow = try #require(Chronicle.march(13))
    let before = try #require(CalendarDate(year: 2021, month: 2, day: 28))
    let events: [(CalendarDate) throws -> TablingEvent] = [
      { try Chronicle.adoption(on: $0) }, { Chronicle.tabled(on: $0) },
      { Chronicle.revision(on: $0) }, { Chronicle.sponsors(add: ["C"], on: $0) },
      { .costed(BudgetImplication(document: 3, hasImplications: false, date: $0)) },
      {
        .issued(
          FamilyDocument(document: 3, symbol: try Chronicle.symbol("A/75/L.5/Add.1"), date: $0)
        )
      },
      {
        .explained(
          Explanation(document: 3, party: Self.a, kind: .general, isBefore: true, date: $0)
        )
      },
    ]
    for event in events {
      #expect(try refused(event(tomorrow), in: chronicle) == .inTheFuture(tomorrow))
      #expect(
        try refused(event(before), in: chronicle) == .beforeSubmission(before, submitted: first)
      )
    }
    let future = Instant(seconds: Chronicle.now.seconds + 1)
    var submission = try Chronicle.submission("A/75/L.6", on: nil)
    submission.submitted = future
    #expect(refused(.submitted(submission), in: chronicle) == .momentInTheFuture(future))
    let eighth = try #require(Chronicle.march(8))
    let ninth = try #require(Chronicle.march(9))
    try chronicle.table(Chronicle.revision(on: ninth))
    #expect(
      try refused(Chronicle.adoption(on: eighth), in: chronicle)
        == .afterAdoption(ninth, adopted: eighth)
    )
    try chronicle.table(Chronicle.adoption(on: ninth))
    #expect(
      refused(.distributed(Distribution(document: 3, date: eighth)), in: chronicle)
        == .beforeAdoption(eighth, adopted: ninth)
    )
    let late = try #require(Chronicle.march(10))
    #expect(
      refused(Chronicle.sponsors(add: ["C"], on: late), in: chronicle)
        == .afterAdoption(late, adopted: ninth)
    )
    for (isBefore, day, expected) in [
      (true, late, TablingRefusal.afterAdoption(late, adopted: ninth)),
      (false, eighth, .beforeAdoption(eighth, adopted: ninth)),
    ] {
      let event = TablingEvent.explained(
        Explanation(document: 3, party: Self.a, kind: .vote, isBefore: isBefore, date: day)
      )
      #expect(refused(event, in: chronicle) == expected)
    }
  }

  @Test func `refuses sponsors that cannot be`() throws {
    let presidents = try Chronicle.withDocument(by: .president)
    #expect(
      refused(Chronicle.sponsors(add: ["C"]), in: presidents) == .submittedByPresident(3, Self.c)
    )
    let chronicle = try Chronicle.withDocument()
    let table: [(TablingEvent, TablingRefusal)] = [
      (Chronicle.sponsors(add: ["A"]), .sponsorAlready(3, Self.a)),
      (Chronicle.sponsors(withdraw: ["C"]), .noSponsor(3, Self.c)),
      (Chronicle.sponsors(add: ["C", "C"]), .twice(Self.c)),
      (Chronicle.sponsors(add: ["C"], withdraw: ["C"]), .twice(Self.c)),
      (Chronicle.sponsors(withdraw: ["A", "B"]), .nobodyLeft(3)),
      (Chronicle.sponsors(7, add: ["C"]), .unknownDocument(7)),
    ]
    for (event, expected) in table { #expect(refused(event, in: chronicle) == expected) }
    #expect(blank(Chronicle.sponsors(), in: chronicle) == .blank("sponsor"))
    let none = TablingEvent.submitted(try Chronicle.submission("A/75/L.6", by: .states([])))
    #expect(blank(none, in: chronicle) == .blank("sponsor"))
    let other = try Chronicle.symbol("A/75/L.6/Add.1")
    let elsewhere = TablingEvent.sponsored(
      SponsorChange(document: 3, added: [Self.c], channel: .addendum(other))
    )
    #expect(
      try refused(elsewhere, in: chronicle)
        == .otherFamily(other, than: Chronicle.symbol("A/75/L.5"))
    )
  }

  @Test func `refuses changes of no paragraph of the submitted version`() throws {
    var chronicle = try Chronicle.withDocument()
    try chronicle.circulate("Rev.1", on: 2, [0, 1, 2])
    func event(_ amendments: [Amendment]) -> TablingEvent {
      .revised(OralRevision(document: 3, words: "a", amendments: amendments))
    }
    let own = Chronicle.passage(1)
    let table: [(Amendment, TablingRefusal)] = [
      (Amendment(.delete, passages: [Chronicle.passage(1, of: 4)]), .otherVersion(4)),
      (Amendment(.stance(.support), passages: [own]), .misplaced(1)),
      (Amendment(.alternative("a"), passages: [own]), .misplaced(1)),
      (Amendment(.delete, passages: []), .misplaced(1)),
      (Amendment(.rewrite("a"), passages: [], target: .init(proposal: 2)), .misplaced(1)),
      (
        Amendment(
          .move(.init(passage: Chronicle.passage(2, of: 4), isBefore: true)),
          passages: [own]
        ), .otherVersion(4)
      ),
    ]
    for (amendment, expected) in table {
      #expect(refused(event([amendment]), in: chronicle) == expected)
    }
    let unknown = Amendment(.delete, passages: [Chronicle.passage(7)])
    #expect(
      blank(event([unknown]), in: chronicle)
        == .unknownParagraph(.recorded(entry: 2, ordinal: 6), version: "Zero draft")
    )
    #expect(blank(event([]), in: chronicle) == .blank("change"))
    let explained = TablingEvent.explained(
      Explanation(
        document: 3,
        party: Self.a,
        kind: .dissociation,
        isBefore: true,
        passages: [Chronicle.passage(1, of: 4)]
      )
    )
    #expect(refused(explained, in: chronicle) == .otherVersion(4))
  }
}
