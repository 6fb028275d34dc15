import DraftText
import Interchange
import Redlining
import Testing

/// Instructions as people write them.
struct InstructionPhrasingTests {
  @Test(arguments: [("phrasings", 141), ("further-phrasings", 85)])
  func `never takes an instruction for another one, and understands most`(
    list: String,
    fewest: Int
  ) throws {
    let draft = try Phrasing.draft()
    let outcome = PhrasingOutcome(draft)
    let reader = InstructionReader(draft)
    var understood = 0
    for phrasing in try Phrasing.all(list) {
      let reading = reader.read(phrasing.phrase)
      let rows = outcome.rows(of: reading)
      let wanted = outcome.rows(phrasing.result)
      if reading.open.isEmpty {
        #expect(rows == wanted, "\(phrasing.id) \(phrasing.phrase)")
        understood += 1
      } else {
        #expect(rows.allSatisfy(wanted.contains), "\(phrasing.id) \(phrasing.phrase)")
      }
      if !phrasing.understandable { #expect(rows.isEmpty, "\(phrasing.id) \(phrasing.phrase)") }
    }
    #expect(understood >= fewest)
  }

  @Test(arguments: [
    ("We do not propose to delete OP7.", "“not” leaves it open whether this is wanted"),
    ("If OP6 is deleted, delete OP7.", "“if” leaves it open whether this is wanted"),
    ("Delete OP70.", "there is no OP70 in the draft"),
    ("OP3: replace \"tap\" with \"pipe\".", "“tap” does not stand there"),
    (
      "PP2: replace \"when\" by \"where\".",
      "“when” stands there 2 times, and it is not said which is meant"
    ),
    ("OP5: replace “two with “three”.", "a quotation is not closed"),
    ("See attached.", "it asks for no change that is known"),
    ("OP7 [Agreed]", "the meaning of “agreed” here is not known"),
  ])
  func `says why it leaves an instruction to a person`(message: String, reason: String) throws {
    let reading = InstructionReader(try Phrasing.draft()).read(message)
    #expect(reading.understood.isEmpty)
    #expect(reading.open.map(\.reason) == [reason])
    #expect(reading.open.map(\.words) == [message])
  }

  @Test(arguments: [
    "OP9: say “gifts”.", "OP3: new after “every”.", "OP3 before: add “single”.",
    "OP3: delete “at least”; add “each year”.", "Switch “signs” and “way” in OP7.",
    "We can support the deletion of OP8.", "We can delete nothing in OP8.",
    "The request to delete OP8 stands.", "OP3: place “six” after “every”.",
    "OP9: “voluntary contributions” to be preceded by “additional”",
    "OP9: “voluntary” to be followed by “and additional”",
    "Retain the current language of OP5 but delete “small”.",
    "OP7: break “nearest fountain” up.", "We place the deletion of OP6 before you.",
    "Delegation B requests deletion of OP70.", "OP3: drop the matter.",
    "New OP: see the text of 2017.", "Before OP2 (a), insert: “Beside the doors;”",
    "“three months” becomes too short in OP3.", "Say why in OP3.",
  ])
  func `does nothing where words are near to an instruction`(message: String) throws {
    let reading = InstructionReader(try Phrasing.draft()).read(message)
    #expect(reading.understood.isEmpty, "\(reading.understood)")
    #expect(!reading.open.isEmpty)
  }

  @Test func `loses no word of a message that it does not understand`() throws {
    let reader = InstructionReader(try Phrasing.draft())
    let all = try Phrasing.all() + Phrasing.all("further-phrasings")
    for phrasing in all where !phrasing.understandable {
      let reading = reader.read(phrasing.phrase)
      let kept = (reading.open.map(\.words) + reading.understood.map(\.words)).joined(
        separator: " "
      )
      for word in phrasing.phrase.split(whereSeparator: \.isWhitespace) {
        #expect(kept.contains(word), "\(phrasing.id): \(word)")
      }
    }
  }

  @Test(arguments: [
    "'", "“", "«", "\"", "[", "(", "**", "~~", "OP1 ", "OP1 to ", "delete ", "; ", ": ",
  ])
  func `reads what nobody writes in steps that grow with its length`(unit: String) throws {
    let reader = InstructionReader(try Phrasing.draft())
    let message = String(repeating: unit, count: 4_000 / unit.utf8.count)
    #expect(reader.read(message).understood.count <= 4_000)
    #expect(reader.read(message + String(repeating: "x", count: 1_000_000)).understood.isEmpty)
  }
}
