/// Compounds whose hyphens adopted texts agree on.
enum HyphenWords {
  /// One word for another; beginnings are given once for all endings.
  static let words: [String: String] = {
    var words: [String: String] = [:]
    for stem in ["oper", "ordin"] {
      for ending in split(
        "ate ates ated ating ation ations ative atives atively ator ators ational"
      ) {
        words["co-\(stem)\(ending)"] = "co\(stem)\(ending)"
        words["unco-\(stem)\(ending)"] = "unco\(stem)\(ending)"
        words["non-co-\(stem)\(ending)"] = "non-co\(stem)\(ending)"
      }
    }
    for word in split(joined) { words[word] = word.filter { $0 != "-" } }
    for word in split(hyphened) { words[word.filter { $0 != "-" }] = word }
    return words
  }()

  /// Two words for one with a hyphen or without.
  static let phrases: [String: String] = {
    var phrases: [String: String] = [:]
    for word in split(phrased) {
      phrases[word.split(separator: "-").joined(separator: " ")] = word
    }
    phrases["peace building"] = "peacebuilding"
    phrases["peace keeping"] = "peacekeeping"
    phrases["policy making"] = "policymaking"
    phrases["policy makers"] = "policymakers"
    phrases["cyber security"] = "cybersecurity"
    phrases["under represented"] = "underrepresented"
    phrases["child birth"] = "childbirth"
    phrases["land locked"] = "landlocked"
    phrases["sub regional"] = "subregional"
    phrases["inter governmental"] = "intergovernmental"
    phrases["socio economic"] = "socioeconomic"
    return phrases
  }()

  /// Two words that are joined before a noun, with the nouns.
  static let attributes: [String: Set<String>] = [
    "high level": Set(
      split(
        """
        meeting meetings segment event events dialogue dialogues panel plenary political week \
        representative representatives official officials appraisal appraisals debate debates \
        conference commission committee advisory group forum consultations round roundtable \
        participation statement delegation delegations
        """
      )
    ),
    "long term": Set(split(terms)), "short term": Set(split(terms)),
    "medium term": Set(split(terms)), "large scale": Set(split("projects operations attacks use")),
    "small scale": Set(split("farmers fishers fisheries producers food farming agriculture")),
    "low income": Set(split(countries)), "middle income": Set(split(countries)),
    "high income": Set(split(countries)),
    "evidence based": Set(split("policies policy approach decision data")),
    "gender based": Set(split("violence discrimination persecution")),
    "community based": Set(split("organizations approaches services care")),
    "faith based": Set(split("organizations organisations leaders groups actors")),
    "rules based": Set(split("order system multilateral international")),
    "need based": Set(split("approach")), "rights based": Set(split("approach approaches")),
    "counter terrorism": Set(
      split("measures strategy strategies efforts activities legislation training cooperation")
    ),
    "cross border": Set(split("cooperation trade payments crime trafficking data")),
    "full time": Set(split("employment staff work basis")),
    "part time": Set(split("employment staff work basis")),
    "multi year": Set(split("programme funding plan")),
  ]

  private static let terms = """
    goal goals strategy strategies plan plans planning solution solutions impact impacts effect \
    effects consequences financing funding finance investment investments growth development \
    sustainability support perspective debt care commitment objectives measures
    """

  private static let countries = "country countries families households communities"

  /// One word, without a hyphen.
  private static let joined = """
    policy-making policy-makers policy-maker sub-regional sub-regions sub-region sub-regionally sub-paragraph sub-paragraphs sub-committee \
    sub-committees sub-programme sub-programmes sub-national sub-group sub-groups \
    inter-governmental inter-ministerial inter-sessional inter-regional inter-connected \
    inter-linked inter-linkage inter-linkages inter-related inter-dependent inter-dependence \
    inter-disciplinary inter-generational inter-sectoral inter-cultural inter-religious \
    inter-relationship inter-operable inter-operability intra-regional \
    under-represented under-representation under-developed under-funded under-funding \
    under-nutrition under-nourished under-estimate under-lines under-mines \
    over-represented over-exploitation over-fishing multi-lateral multi-laterally \
    multi-lateralism multi-national multi-lingual multi-lingualism multi-cultural \
    multi-dimensional multi-faceted multi-sectoral multi-disciplinary multi-ethnic multi-modal \
    socio-economic socio-economically macro-economic micro-finance micro-credit micro-enterprises \
    trans-national trans-boundary trans-shipment trans-atlantic anti-retroviral anti-microbial \
    peace-building peace-keeping peace-keepers peace-keeper cyber-security cyber-space \
    cyber-crime cyber-attacks web-site web-sites web-page on-line off-line data-base data-bases \
    land-locked extra-budgetary extra-judicial extra-territorial bio-diversity bio-fuels \
    eco-system eco-systems eco-tourism agro-forestry re-affirm re-affirms re-affirming \
    re-integration re-integrate re-settlement re-construction re-habilitation re-settle \
    re-allocation re-allocate re-organization re-organize re-orient re-define re-vitalize \
    re-vitalization pre-condition pre-conditions pre-requisite pre-requisites pre-determined \
    post-graduate world-wide nation-wide country-wide frame-work net-work \
    child-birth child-care day-care work-place work-places work-shop work-shops work-force \
    stake-holder stake-holders share-holders bench-mark bench-marks bench-marking \
    guide-lines road-map safe-guard safe-guards safe-guarding main-stream main-streaming \
    text-book hand-book note-book key-note life-long life-style life-styles live-stock \
    live-lihood fresh-water waste-water ground-water rain-water sea-food earth-quake earth-quakes \
    flood-plain green-house head-quarters house-hold house-holds land-mine land-mines \
    land-owners law-makers policy-holder birth-rate off-shore off-set through-out when-ever \
    where-ever more-over never-theless none-theless there-fore where-as hence-forth up-date \
    up-dates up-dated up-grade up-grading up-hold up-stream down-stream out-come out-comes \
    out-reach out-line out-break out-breaks out-put out-puts in-put in-puts break-down \
    break-through short-coming short-comings wide-spread ware-house counter-measures \
    counter-part counter-parts counter-productive geo-political geo-spatial geo-graphical \
    hydro-power hydro-electric photo-voltaic radio-active thermo-nuclear tele-communications \
    tele-medicine tele-working video-conference video-conferencing audio-visual \
    neo-natal ante-natal pre-natal post-natal mal-nutrition mal-treatment \
    semi-annual bi-lateral bi-laterally bi-ennial bi-annual tri-partite \
    tri-lateral uni-lateral uni-laterally quadri-partite mid-wife mid-wives
    """

  /// One word with a hyphen, found where it has none.
  private static let hyphened = """
    multi-stakeholder non-governmental non-discrimination non-proliferation non-binding \
    non-violence non-violent non-intervention non-recurrence non-refoulement \
    self-determination self-reliance self-sufficient self-employed well-being follow-up \
    decision-making decision-makers capacity-building \
    confidence-building counter-terrorism counter-narcotics inter-agency \
    money-laundering know-how co-chair co-chairs co-facilitator co-facilitators \
    co-sponsor co-sponsors co-sponsored co-financing co-organized co-hosted co-author co-authors \
    re-examine re-establish re-establishment re-emergence re-emerging re-elected \
    re-election re-enter re-entry re-engage ex-combatants cross-border cross-cutting \
    cross-sectoral cross-regional long-standing far-reaching vice-chair vice-chairs \
    vice-president vice-presidents vice-chairperson
    """

  /// Two words that are one with a hyphen wherever they stand.
  private static let phrased = """
    capacity-building decision-making decision-makers decision-maker confidence-building norm-setting standard-setting \
    multi-stakeholder well-being self-determination self-reliance money-laundering \
    information-sharing burden-sharing benefit-sharing data-sharing knowledge-sharing \
    awareness-raising agenda-setting rule-making consensus-building institution-building \
    trust-building nation-building non-governmental non-discrimination \
    non-proliferation non-intervention cost-effectiveness \
    fact-finding problem-solving inter-agency gender-sensitive gender-responsive \
    age-sensitive child-friendly child-sensitive victim-centred survivor-centred people-centred \
    trauma-informed human-centric climate-resilient climate-smart user-friendly \
    environment-friendly oil-importing drug-related tobacco-related conflict-related \
    climate-related trade-related gender-related health-related water-related \
    disaster-prone war-torn co-sponsors co-facilitators co-chairs \
    vice-chairs peace-loving decision-taking time-bound action-oriented \
    result-oriented results-oriented results-based development-oriented export-oriented \
    market-oriented
    """

  private static func split(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
