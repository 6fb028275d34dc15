import DraftText
import Foundation
import Testing

@testable import Editorial

/// The names of States that the rules hold against and those of the list of parties are the same.
struct StateNamesTests {
  @Test func `calls the Member States as the list of parties does`() throws {
    let file = RuleSource.editorial.deletingLastPathComponent()
      .appending(path: "Secretariat/Parties/parties.json")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    )
    let parties = try #require(list["parties"] as? [[String: Any]])
    let states = parties.filter { $0["kind"] as? String == "state" }
      .compactMap { $0["name"] as? String }
    #expect(StateNames.members == states)
  }

  @Test func `gives every other name the official name of a State`() {
    let official = Set(StateNames.members)
    for (name, other) in StateNames.others {
      #expect(official.contains(other.right) || other.right == "Netherlands", "\(name)")
      #expect(!official.contains(name), "\(name)")
    }
    #expect(Set(StateNames.others.map(\.0)).count == StateNames.others.count)
  }

  @Test func `calls a State as it was called when the text was adopted`() {
    var draft = Sample("OP 1: *Thanks* Turkey and Vietnam;").draft
    func found(_ year: Int) -> [String] {
      draft.front.adopted = CalendarDate(year: year, month: 11, day: 22)
      return RuleBook.standard.findings(in: draft, CheckSetting(phase: .final))
        .filter { $0.rule == 83 }.map(\.words)
    }
    #expect(found(2021) == ["Vietnam"])
    #expect(found(2023) == ["Turkey", "Vietnam"])
  }

  @Test func `knows several hundred spellings, none of them its own remedy`() {
    #expect(BritishSpelling.forms.count > 3_000)
    for (wrong, right) in BritishSpelling.forms {
      #expect(BritishSpelling.forms[right] == nil, "\(wrong) → \(right)")
    }
    for (wrong, right) in HyphenWords.words {
      #expect(HyphenWords.words[right] == nil, "\(wrong) → \(right)")
    }
  }

  @Test func `gives every wrong name a right one`() {
    let right = PhraseTable(OfficialNames.variants, isExact: true)
    for (wrong, name) in OfficialNames.variants {
      #expect(wrong != name)
      let unit = TextUnit(.whole, role: .plain, label: nil, reference: nil, runs: [.text(name)])
      #expect(right.matches(in: unit).isEmpty, "\(name) is wrong itself")
    }
  }
}
