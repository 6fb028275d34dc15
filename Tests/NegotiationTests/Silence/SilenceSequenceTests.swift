import DraftText
import Negotiation
import Testing

/// Every sequence of up to five steps, held against an account made hour by hour.
struct SilenceSequenceTests {
  /// What can be tried at each step; rounds are the last one recorded.
  private enum Step: CaseIterable {
    case placeFirst, placeAgain, placeOverlapping, placeOther, extend, extendAtTheEnd, objectEarly
    case objectAtTheEnd, undoFirst, undoLast
  }

  private var steps = 0
  private var accepted = 0

  private func fact(_ step: Step, _ account: SilenceTimeline) -> SilenceTimeline.Fact? {
    let round = account.last ?? 99
    return switch step {
    case .placeFirst: .placed(version: 2, at: 0, until: 10, parent: nil)
    case .placeAgain: .placed(version: 2, at: 10, until: 20, parent: account.last)
    case .placeOverlapping: .placed(version: 2, at: 4, until: 12, parent: nil)
    case .placeOther: .placed(version: 3, at: 2, until: 8, parent: nil)
    case .extend: .extended(round: round, at: 6, until: 14)
    case .extendAtTheEnd: .extended(round: round, at: 10, until: 16)
    case .objectEarly: .objected(round: round, at: 5)
    case .objectAtTheEnd: .objected(round: round, at: 10)
    case .undoFirst, .undoLast: nil
    }
  }

  private func event(_ fact: SilenceTimeline.Fact) -> Event {
    switch fact {
    case .placed(let version, let start, let until, let parent):
      .silence(
        .placed(
          SilencePlacement(
            version: version,
            placed: Rehearsed.hour(start),
            until: Rehearsed.hour(until),
            parent: parent
          )
        )
      )
    case .extended(let round, let hour, let until):
      .silence(
        .extended(
          SilenceExtension(
            round: round,
            until: Rehearsed.hour(until),
            announced: Rehearsed.hour(hour)
          )
        )
      )
    case .objected(let round, let hour):
      .silence(.objected(SilenceObjection(round: round, received: Rehearsed.hour(hour))))
    }
  }

  private mutating func explore(
    _ record: Rehearsed,
    _ account: SilenceTimeline,
    path: [Step]
  ) throws {
    guard path.count < 5 else { return }
    for step in Step.allCases {
      steps += 1
      var next = record
      var expected: SilenceTimeline?
      let event: Event
      if let fact = fact(step, account) {
        // Without a round nothing can be extended, nor objected to.
        let needsRound = step == .extend || step == .extendAtTheEnd || step == .objectEarly
        if account.last == nil, needsRound || step == .objectAtTheEnd {
          #expect(record.refusal(of: self.event(fact)) == .silence(.unknownRound(99)))
          continue
        }
        expected = account.adding(fact, as: record.ledger.nextNumber)
        event = self.event(fact)
      } else {
        let target = step == .undoFirst ? account.facts.first : account.facts.last
        guard let target else { continue }
        expected = account.removing(target.entry)
        event = .reversed(Reversal(entry: target.entry))
      }
      do { try next.record(event) } catch {
        #expect(expected == nil, "\(path + [step]) was refused: \(error)")
        continue
      }
      guard let expected else {
        Issue.record("\(path + [step]) was not refused")
        continue
      }
      accepted += 1
      compare(next, expected, path + [step])
      try explore(next, expected, path: path + [step])
    }
  }

  private func compare(_ record: Rehearsed, _ account: SilenceTimeline, _ path: [Step]) {
    for round in record.ledger.state.silence.all {
      let letters = account.letters(of: round.number)
      for hour in [0, 2, 4, 5, 6, 8, 10, 12, 14, 16, 20, 30] {
        let letter: Character =
          switch round.status(at: Rehearsed.hour(hour)) {
          case .ahead: "-"
          case .running: "r"
          case .broken: "b"
          case .held: "h"
          }
        if letter != letters[hour] {
          Issue.record("\(path): #\(round.number) at hour \(hour) is \(letter), not \(letters)")
        }
      }
    }
  }

  @Test mutating func `is what an account hour by hour says, after every sequence`() throws {
    try explore(Rehearsed(), SilenceTimeline(), path: [])
    // Enough of them get far enough for the comparison to mean something.
    #expect(steps > 8_000)
    #expect(accepted > 800)
  }
}
