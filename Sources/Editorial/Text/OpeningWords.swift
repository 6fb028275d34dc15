/// The words that paragraphs of resolutions open with, counted in thousands of adopted ones.
///
/// An opening phrase is a verb as a participle or in the present tense, with what belongs to it:
/// `Taking note with appreciation`, `Expresses its deep concern`, `Calls once again upon`. Or it is
/// an adjective: `Deeply concerned`. The tables say which words may stand together so; they are
/// facts about the texts, and a word that they lack makes a phrase shorter, never wrong.
enum OpeningWords {
  /// Verbs by their form in the present tense: `recalls`.
  static let present = Dictionary(verbs.map { (presentForm($0), $0) }, uniquingKeysWith: { $1 })

  /// Verbs by their present participle: `recalling`.
  static let participles = Dictionary(verbs.map { (participle($0), $0) }, uniquingKeysWith: { $1 })

  /// The verbs themselves.
  static let bare = Set(verbs)

  /// Adjectives and past participles that open a preambular paragraph.
  static let adjectives = words(
    """
    alarmed appalled assured aware cognizant committed concerned conscious convinced
    desirous determined disappointed dismayed distressed disturbed encouraged gratified guided
    heartened horrified inspired mindful outraged persuaded resolved saddened satisfied seized
    shocked troubled worried
    """
  )

  /// Adverbs that may stand before the verb or the adjective.
  static let adverbs = words(
    """
    again deeply equally ever extremely firmly fully gravely greatly particularly profoundly
    seriously solemnly still strongly unequivocally unreservedly urgently warmly
    """
  )

  /// What a feeling or an act may be like: `with grave concern`, `its strong support`.
  static let qualities = words(
    """
    continued continuing deep firm full grave gravest great growing increasing particular previous
    profound renewed serious special steadfast strong unequivocal unwavering urgent utmost very
    """
  )

  /// What one notes or expresses something with.
  static let feelings = words(
    """
    abhorrence alarm anxiety appreciation approval concern concerns condemnation condolences
    distress encouragement gratitude indignation interest outrage preoccupation regret satisfaction
    shock solidarity sorrow support sympathy
    """
  )

  /// What one reaffirms, reiterates or expresses as one's own.
  static let acts = words(
    """
    appeal appeals approval belief call calls commendation commitment commitments condemnation
    conviction demand determination encouragement endorsement expectation hope intention invitation
    opposition recognition request requests resolve respect solidarity support
    """
  )
  .union(feelings)

  /// Words without which a verb says nothing, the longest first.
  static let particles: [String: [[String]]] = [
    "take": phrases("note|into account|into consideration"),
    "call": phrases("upon|for|on|attention"),
    "bear": phrases("in mind"),
    "look": phrases("forward|ahead"),
    "draw": phrases("the attention|attention"),
    "pay": phrases("tribute"),
    "give": phrases("due consideration"),
    "raise": phrases("awareness"),
    "bring": phrases("to the attention"),
    "believe": phrases("it necessary"),
    "consider": phrases("it important|it alarming|it necessary|it intolerable"),
    "remain": phrases("deeply concerned|gravely concerned|concerned|convinced|encouraged"),
  ]

  /// What may follow any verb, the longest first.
  static let manners = phrases(
    """
    in the strongest possible terms|in the strongest terms|without reservation|unequivocally|firmly|\
    in particular|in this regard|in that regard|equally|especially
    """
  )

  /// Verbs that speak to somebody: the same words to somebody else are no repetition.
  static let addressing = words(
    """
    appeal ask authorize call direct encourage exhort implore instruct invite remind request
    solicit urge
    """
  )

  /// The present tense, third person: `recall` becomes `recalls`.
  static func presentForm(_ verb: String) -> String {
    if verb == "have" { return "has" }
    if ["s", "sh", "ch", "x", "z"].contains(where: verb.hasSuffix) { return verb + "es" }
    if verb.last == "y", let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    return verb + "s"
  }

  /// The present participle: `recognize` becomes `recognizing`.
  static func participle(_ verb: String) -> String {
    if ["commit", "recommit", "regret", "submit"].contains(verb) {
      return verb + verb.suffix(1) + "ing"
    }
    return (verb.last == "e" ? String(verb.dropLast()) : verb) + "ing"
  }

  private static let verbs =
    """
    acknowledge adopt affirm agree amend anticipate appeal applaud appoint appreciate appropriate
    approve ask assert authorize bear believe bring call caution commemorate commend commit concur
    condemn confirm congratulate consider continue convene convey decide declare demand denounce
    deplore designate determine direct draw elect emphasize encourage endorse establish exhort expect
    express extend favour give grant greet hail have highlight honour hope implore insist instruct
    invite lament look maintain mandate mark note object observe pay pledge praise proclaim promote
    propose raise ratify re-emphasize reaffirm realize reappoint recall recognize recommend recommit
    reconfirm refer regard regret reiterate reject remain remember remind renew repeat repudiate
    request resolve respect revise seek share solicit strengthen stress strive suggest support take
    thank trust underline underscore understand undertake uphold urge value warn welcome wish
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func phrases(_ text: String) -> [[String]] {
    text.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
  }
}
