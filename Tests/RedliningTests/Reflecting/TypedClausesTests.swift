import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// How well words are known again that co-facilitators typed by hand, among sentences as drafts have
/// them.
struct TypedClausesTests {
  private static let paragraphs = [
    "Urges States to prevent trafficking in persons and to protect its victims",
    "Calls upon States to strengthen cooperation among law enforcement authorities",
    "Encourages States to collect data on victims, disaggregated by sex and age",
    "Invites international organizations to support States upon their request",
    "Requests the Secretary-General to report on the implementation of the present declaration",
    "Reaffirms that all measures must respect the human rights of victims",
    "Stresses the role of civil society organizations in identifying victims",
    "Recognizes that poverty and unemployment make persons vulnerable to trafficking",
    "Commits to address the demand that fosters all forms of exploitation",
    "Welcomes the contributions made to the trust fund for victims",
    "Emphasizes the need for training of judges, prosecutors and police officers",
    "Decides to convene a meeting to appraise the progress achieved",
  ]

  /// Clauses that delegations ask for; many share words with each other and with the text.
  private static let clauses = [
    "with particular attention to the needs of women and girls",
    "with particular attention to the situation of unaccompanied children",
    "in accordance with national laws and international obligations",
    "in accordance with the principle of non-refoulement",
    "including through regular training of border guards",
    "including through the exchange of information on traffickers",
    "in cooperation with relevant civil society organizations",
    "in cooperation with the private sector and employers",
    "taking into account the views of victims and survivors",
    "taking into account the views of persons with disabilities",
    "subject to the availability of voluntary contributions",
    "within existing mandates and available resources",
    "on the basis of equitable geographical representation",
    "while respecting the confidentiality of personal data",
    "while respecting the sovereignty and territorial integrity of States",
    "by strengthening the capacity of local authorities",
    "by strengthening the oversight of recruitment agencies",
    "and to share good practices at the regional level",
    "and to share experiences gained in criminal investigations",
    "at its eightieth session and every five years thereafter",
    "and to provide victims with legal assistance and safe housing",
    "and to provide victims with access to effective remedies and compensation",
    "in particular those committed by means of information technologies",
    "in particular those arising from armed conflict and climate change",
    "without discrimination of any kind and irrespective of migration status",
    "with the support of the United Nations Office on Drugs and Crime",
    "with the support of the Inter-Agency Coordination Group",
    "recalling the primary responsibility of States in this regard",
    "recognizing the contribution of the Special Rapporteur",
    "bearing in mind the special circumstances of small island developing States",
  ]

  /// The clause as somebody types it anew: a word left out, one put in, or one in another place.
  private static func retyped(_ clause: String, _ random: inout SeededGenerator) -> String {
    var words = clause.split(separator: " ").map(String.init)
    let place = Int.random(in: 2..<words.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: words.insert(["also", "relevant", "further", "duly"][place % 4], at: place)
    case 1 where words.count > 6: words.remove(at: place)
    case 2: words[place] = ["measures", "efforts", "steps", "action"][place % 4]
    default:
      words[0] = words[0] == "with" ? "paying" : words[0]
      words.insert("the", at: words.count - 1)
    }
    return words.joined(separator: " ")
  }

  private static func draft(_ texts: [String]) -> Draft {
    Draft(
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(
          id: .recorded(entry: 1, ordinal: index),
          role: .operative,
          label: Label("\(index + 1)"),
          runs: [.text(text + ";")]
        )
      }
    )
  }

  @Test func `finds most of what was taken up, and hardly anything that was not`() {
    var (made, found, shown, wrong) = (0, 0, 0, 0)
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var texts = Self.paragraphs
      var asked: [AskedChange] = []
      var taken: Set<Int> = []
      let clauses = Self.clauses.shuffled(using: &random)
      // Of three clauses asked for in a paragraph one is taken up, or one that nobody asked for.
      for index in texts.indices {
        let some = (0..<4).map { clauses[(index * 4 + $0) % clauses.count] }
        let end = texts[index].unicodeScalars.count
        for clause in some.prefix(3) {
          let edit = TextEdit(end..<end, ", " + clause)
          asked.append(
            AskedChange(key: asked.count, change: .edit(paragraph: index, edits: [edit]))
          )
        }
        let choice = Int.random(in: 0..<5, using: &random)
        guard choice < 4 else { continue }
        if choice < 3 { taken.insert(asked.count - 3 + choice) }
        texts[index] += ", " + Self.retyped(some[choice], &random)
      }
      let comparison = Comparison(
        comparing: Self.draft(Self.paragraphs),
        with: Self.draft(texts)
      )
      let reflections = ReflectionFinder(comparison).reflections(of: asked)
      made += taken.count
      shown += reflections.count
      found += reflections.count { taken.contains($0.key) }
      wrong += reflections.count { !taken.contains($0.key) }
    }
    print("typed clauses: \(found) of \(made) found, \(wrong) of \(shown) links wrong")
    #expect(wrong * 100 <= shown, "\(wrong) of \(shown) are wrong")
    #expect(found * 100 >= made * 80, "\(found) of \(made)")
  }
}
