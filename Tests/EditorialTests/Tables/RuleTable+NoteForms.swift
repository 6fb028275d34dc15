import Editorial

extension RuleTable {
  static let resolutionNote = RuleTable(
    rule: 68,
    right: [
      "note 1: Resolution 70/1.", "note 1: See resolution 68/192.",
      "note 1: Resolution 73/195, annex.", "note 1: Resolution 217 A (III).",
      "note 1: See Security Council resolution 1540 (2004).",
      "note 1: A/HRC/27/31; see also Human Rights Council resolution 33/11.",
    ],
    wrong: [
      Wrong("note 1: A/RES/70/1.", finds: "A/RES/70/1", mended: "Resolution 70/1."),
      Wrong("note 1: See A/RES/68/192.", finds: "A/RES/68/192", mended: "See resolution 68/192."),
      Wrong(
        "note 1: General Assembly resolution 69/313, annex.",
        finds: "General Assembly resolution",
        mended: "Resolution 69/313, annex."
      ),
      Wrong("note 1: resolution 48/134, annex.", finds: "resolution"),
      Wrong("note 1: See GA resolution 70/1.", finds: "GA resolution"),
      Wrong("note 1: Res. 70/1.", finds: "Res.", mended: "Resolution 70/1."),
    ]
  )

  static let treatyNote = RuleTable(
    rule: 69,
    right: [
      "note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.",
      """
      note 1: United Nations, *Treaty Series*, vol. 1577, No. 27531.
      note 2: Ibid., vols. 2171 and 2173, No. 27531.
      """,
      "note 1: United Nations, *Treaty Series*, vol. 75, Nos. 970–973.",
      "note 1: League of Nations, *Treaty Series*, vol. XCIV, No. 2138.",
      "PP: Recalling it,[^1]\nnote 1: United Nations, Treaty Series, vol. 2225, No. 39574.",
      "note 1: Resolution 70/1.",
    ],
    wrong: [
      Wrong("note 1: UNTS 2225.", finds: "UNTS"),
      Wrong(
        "note 1: United Nations *Treaty Series*, vol. 2225, No. 39574.",
        finds: " Treaty Series",
        mended: "United Nations, Treaty Series, vol. 2225, No. 39574."
      ),
      Wrong(
        """
        PP: *Recalling* it,[^1]
        note 1: United Nations, Treaty Series, vol. 2225, No. 39574.
        """,
        finds: "Treaty Series"
      ),
      Wrong(
        "note 1: United Nations, *Treaty Series*, Vol. 2225, no. 39574.",
        finds: "Vol",
        "no"
      ),
      Wrong(
        """
        note 1: United Nations, *Treaty Series*, vol. 1577, No. 27531.
        note 2: Ibid., vol. 2171 and 2173, No. 27531.
        """,
        finds: "vol",
        mended: "Ibid., vols. 2171 and 2173, No. 27531."
      ),
    ]
  )

  static let ibid = RuleTable(
    rule: 70,
    right: [
      """
      note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.
      note 2: Ibid., vol. 2237, No. 39574.
      """,
      "note 1: See A/C.2/59/3, annex.\nnote 2: Ibid.",
      """
      note 1: *Official Records of the General Assembly, Seventy-ninth Session, Supplement No. \
      10* (A/79/10).
      note 2: Ibid., *Seventy-eighth Session, Supplement No. 10* (A/78/10).
      """,
      "note 1: World Health Organization, document EB136/8, annex I.\nnote 2: Ibid., annex II.",
      """
      note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.
      note 2: Ibid., vol. 2237, No. 39574.
      note 3: Ibid., vols. 2171 and 2173, No. 27531.
      """,
    ],
    wrong: [
      Wrong(
        """
        note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.
        note 2: *Ibid.*, vol. 2237, No. 39574.
        """,
        finds: "Ibid.",
        mended: "Ibid., vol. 2237, No. 39574."
      ),
      Wrong("note 1: Ibid., vol. 2237, No. 39574.", finds: "Ibid"),
      Wrong(
        """
        note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.
        note 2: Resolution 70/1.
        note 3: Ibid., vol. 2237, No. 39574.
        """,
        finds: "Ibid"
      ),
      Wrong(
        """
        note 1: United Nations, *Treaty Series*, vol. 2225, No. 39574.
        note 2: Ibid. vol. 2515, No. 44910.
        """,
        finds: "Ibid.",
        mended: "Ibid., vol. 2515, No. 44910."
      ),
      Wrong(
        "note 1: A/74/821.\nnote 2: Ibid., *Seventy-eighth Session, Supplement No. 10* (A/78/10).",
        finds: "Ibid"
      ),
      Wrong("note 1: A/74/821.\nnote 2: ibid", finds: "ibid", mended: "Ibid."),
    ]
  )

  static let officialRecords = RuleTable(
    rule: 71,
    right: [
      """
      note 1: *Official Records of the General Assembly, Seventy-ninth Session, Supplement No. \
      23* (A/79/23).
      """,
      """
      note 1: See *Official Records of the General Assembly, Seventy-third Session, Supplement \
      No. 12* (A/73/12 (Part I) and A/73/12 (Part II)), part II.
      """,
      """
      note 1: See *Official Records of the Economic and Social Council, 2000, Supplement No. 2* \
      and corrigendum (E/2000/22 and E/2000/22/Corr.1), annex V.
      """,
      "note 1: A/73/12.",
      """
      note 1: A/HRC/27/31; see also Human Rights Council resolution 33/11 (see *Official Records \
      of the General Assembly, Seventy-first Session, Supplement No. 53A* (A/71/53/Add.1)).
      """,
    ],
    wrong: [
      Wrong(
        "PP: *Recalling* it,[^1]\nnote 1: Official Records of the General Assembly (A/79/23).",
        finds: "Official Records of the General Assembly"
      ),
      Wrong(
        """
        note 1: *Official Records of the General Assembly, Seventy-ninth session, Supplement No. \
        23* (A/79/23).
        """,
        finds: "session"
      ),
      Wrong(
        """
        note 1: *Official Records of the General Assembly, 79th Session, Supplement No. 23* \
        (A/79/23).
        """,
        finds: "79th"
      ),
      Wrong(
        """
        note 1: *Official Records of the General Assembly, Seventy-ninth Session, Supplement 23* \
        (A/79/23).
        """,
        finds: "Supplement",
        mended: """
          Official Records of the General Assembly, Seventy-ninth Session, Supplement No. 23 \
          (A/79/23).
          """
      ),
      Wrong(
        """
        note 1: *Official Records of the General Assembly, Seventy-ninth Session, Supplement No. \
        23 (A/79/23)*.
        """,
        finds: "(A/79/23)"
      ),
      Wrong(
        """
        note 1: *Official Records of the General Assembly, Seventy-ninth Session, Suppl. No. 23* \
        (A/79/23).
        """,
        finds: "Suppl."
      ),
    ]
  )

  static let documentNote = RuleTable(
    rule: 72,
    right: [
      "note 1: CEDAW/C/GC/38.", "note 1: A/74/112.",
      "note 1: World Health Organization, document EB136/8, annex I.",
      "note 1: Guiding Principles on Business and Human Rights (A/HRC/17/31, annex).",
      "note 1: See A/C.2/59/3, annex.",
    ],
    wrong: [
      Wrong("note 1: UN Doc. A/74/112.", finds: "UN Doc. A/74/112", mended: "A/74/112."),
      Wrong("note 1: Document A/74/112.", finds: "Document A/74/112", mended: "A/74/112."),
      Wrong("note 1: See document A/60/687.", finds: "document A/60/687", mended: "See A/60/687."),
      Wrong(
        "note 1: See CEDAW general rec. 38.",
        finds: "general rec.",
        mended: "See CEDAW general recommendation 38."
      ),
      Wrong(
        "note 1: United Nations document E/CN.4/2005/131, annex.",
        finds: "United Nations document E/CN.4/2005/131",
        mended: "E/CN.4/2005/131, annex."
      ),
    ]
  )

  static let noteEnd = RuleTable(
    rule: 73,
    right: [
      "note 1: Resolution 48/134, annex.", "note 1: A/74/112.",
      "note 1: Available at www.un.org/dppa/decolonization.",
      "note 1: The list will be made known to the requester.",
      "note 1: See the statement that begins “We will not fail.”",
    ],
    wrong: [
      Wrong(
        "note 1: Resolution 48/134, annex",
        finds: "",
        mended: "Resolution 48/134, annex."
      ),
      Wrong("note 1: A/74/112", finds: "", mended: "A/74/112."),
      Wrong("note 1: A/74/112,", finds: ",", mended: "A/74/112."),
      Wrong("note 1: See resolution 68/192;", finds: ";", mended: "See resolution 68/192."),
      Wrong("note 1: Guiding Principles (A/HRC/17/31, annex)", finds: ""),
    ]
  )
}
