/// Names that are known to stand for one thing, in the small letters of running text.
enum NameFamilies {
  /// A variant of a family.
  struct Name: Sendable {
    /// The index of the family.
    var family: Int
    /// The index of the variant in it.
    var variant: Int
  }

  /// Families of variants, each variant with its grammatical forms; the first form is told.
  static let families: [[[String]]] = lines.map { line in
    line.split(separator: "|").map { variant in
      variant.split(separator: "/").map { $0.trimmingSpaces }
    }
  }

  /// All of them, to be found in a text.
  static let table = PhraseTable<Name>(
    families.enumerated().flatMap { family, variants in
      variants.enumerated().flatMap { variant, forms in
        forms.map { ($0, Name(family: family, variant: variant)) }
      }
    },
    isExact: true
  )

  /// What is levelled high: `high level meeting`.
  static let levelled: Set<String> = [
    "meeting", "meetings", "appraisal", "appraisals", "event", "events", "panel", "panels",
    "segment", "segments", "forum", "forums", "dialogue", "dialogues", "plenary", "week", "debate",
    "debates", "conference", "conferences", "review", "reviews", "political", "thematic", "side",
    "interactive", "general", "officials", "representatives",
  ]

  /// How the United Nations spells words that have a hyphen in some texts, by their letters.
  static let spelled: [String: String] = Dictionary(
    """
    capacity-building decision-making evidence-based fact-finding follow-up health-care high-level
    inter-agency intergovernmental interregional interrelated intersectoral law-making long-term
    multi-stakeholder multilateral multisectoral non-governmental peacebuilding peacekeeping
    policymaker policymakers policymaking subnational subregional victim-centred
    """.split { $0 == " " || $0 == "\n" }.map { word in
      (String(word.filter { $0 != "-" }), String(word))
    },
    uniquingKeysWith: { first, _ in first }
  )

  private static let lines: [Substring] = """
    trafficking in persons | human trafficking | trafficking in human beings | people trafficking
    information and communications technologies / information and communications technology | \
    information and communication technologies / information and communication technology
    persons with disabilities | people with disabilities | disabled persons | disabled people
    older persons | elderly persons | elderly people | older people
    climate-resilient | climate resilient
    civil society organizations | civil-society organizations
    smuggling of migrants | migrant smuggling | people smuggling
    money-laundering | money laundering
    opening plenary meeting / opening plenary meetings | opening plenary
    official development assistance | overseas development assistance
    in the General Assembly Hall | at the General Assembly Hall
    """.split(separator: "\n")
}
