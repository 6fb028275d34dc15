import DraftText
import Foundation
import Negotiation
import Secretariat
import Testing

/// Two people who decide on the same amendment.
struct DecidingAtOnceTests {
  private static let text = """
    The General Assembly,

    1. Requests managers to test the water;

    2. Decides to review progress.
    """

  /// A record in which proposal #3 wants the second paragraph gone.
  private static func registry() throws -> (Registry, URL) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "decide-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "zero.txt")
    try Data(text.utf8).write(to: file)
    let registry = Registry(
      path: folder.appending(path: "record.sqlite").path,
      recorder: "the desk",
      clock: .fixed(Instant(seconds: 1_615_561_200))
    )
    _ = try registry.record(in: "water", isNew: true) { _ in
      [Recording(.opened(Opening(title: "Water")))]
    }
    var circulation = CirculateVersion.Particulars()
    circulation.label = "Zero draft"
    let circulate = CirculateVersion(registry: registry)
    _ = try circulate.record(
      circulate.plan(DocumentSource(argument: file.path), circulation, in: "water")
    )
    let ledger = try registry.ledger("water")
    let version = try #require(ledger.state.versions.last)
    let passage = Passage(
      version: version.number,
      paragraph: version.identities[2],
      reference: Reference(parsing: "OP2")
    )
    _ = try registry.record(in: "water") { _ in
      [
        Recording(
          .proposal(
            .submitted(
              Proposal(
                parties: [PartyID("Delegation A")],
                version: version.number,
                received: Instant(seconds: 1_615_561_200),
                amendments: [Amendment(.delete, passages: [passage])]
              )
            )
          )
        )
      ]
    }
    return (registry, folder)
  }

  @Test func `lets the first through, and tells the second what changed`() throws {
    let (registry, folder) = try Self.registry()
    defer { try? FileManager.default.removeItem(at: folder) }
    let useCase = DecideAmendments(registry: registry)
    // Both see the same before either records.
    let first = try useCase.plan("#3", DecisionParticulars(.accepted), in: "water")
    let second = try useCase.plan("#3.1", DecisionParticulars(.notRetained), in: "water")
    #expect(try useCase.record(first).entries == [4])
    let problem = #expect(throws: Problem.self) { try useCase.record(second) }
    #expect(problem?.recordMovedOn == true)
    #expect(problem?.explanation?.contains("#4 by the desk") == true)
    #expect(try registry.ledger("water").entries.count == 4)
  }

  @Test func `lets exactly one of many through that record at the same time`() async throws {
    let (registry, folder) = try Self.registry()
    defer { try? FileManager.default.removeItem(at: folder) }
    let useCase = DecideAmendments(registry: registry)
    let plans = try Decision.Outcome.allCases.filter { $0 != .acceptedInPart }
      .map { try useCase.plan("#3", DecisionParticulars($0), in: "water") }
    let outcomes = await withTaskGroup(of: String.self) { group in
      for plan in plans {
        group.addTask {
          do {
            _ = try useCase.record(plan)
            return "recorded"
          } catch let error as Problem {
            return error.recordMovedOn ? "moved on" : error.summary
          } catch {
            return "\(error)"
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.sorted() == ["moved on", "moved on", "recorded"])
    #expect(try registry.ledger("water").entries.count == 4)
  }
}
