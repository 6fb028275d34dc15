import Editorial

extension RuleTable {
  static let exactNames = RuleTable(
    rule: 84,
    right: [
      "OP 20: We reaffirm the role of the United Nations Office on Drugs and Crime.",
      "OP 7: We recall the Global Compact for Safe, Orderly and Regular Migration and the Global Compact on Refugees.",
      "OP 3: We reaffirm the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children.",
      "OP 6: We ratify the Convention on the Rights of the Child and its optional protocols.",
      "OP 1: *Recalls* the Optional Protocols to the Convention on the Rights of the Child;",
      "PP: *Recalling* the paper “The Office of Drugs and Crime”,",
      "OP 1: *Requests* an office for drugs and crime in each region;",
      "PP: *Reaffirming* the Universal Declaration of Human Rights,",
      "OP 1: *Notes* the Organization for Security and Co-operation in Europe;",
    ],
    wrong: [
      Wrong(
        "plain: In consultation with the United Nations Office of Drugs and Crime",
        finds: "United Nations Office of Drugs and Crime",
        mended: "In consultation with the United Nations Office on Drugs and Crime"
      ),
      Wrong(
        "item (b): The Global Compact for Safe Orderly and Regular Migration;",
        finds: "Global Compact for Safe Orderly and Regular Migration",
        mended: "The Global Compact for Safe, Orderly and Regular Migration;"
      ),
      Wrong(
        "plain: The appraisal of the United Nations Global Plan of Action to Combat Trafficking in Person, to be held",
        finds: "United Nations Global Plan of Action to Combat Trafficking in Person"
      ),
      Wrong(
        "OP 1: *Reaffirms* the Convention of the Rights of Persons with Disabilities;",
        finds: "Convention of the Rights of Persons with Disabilities",
        mended: "Reaffirms the Convention on the Rights of Persons with Disabilities;"
      ),
      Wrong(
        "plain: The Department of General Assembly and Conference Management",
        finds: "Department of General Assembly and Conference Management"
      ),
      Wrong(
        "OP 3: *Recalls* the Protocol to Prevent, Suppress, and Punish Trafficking in Persons, Especially Women and Children;",
        finds:
          "Protocol to Prevent, Suppress, and Punish Trafficking in Persons, Especially Women and Children"
      ),
    ]
  )

  static let commonSlipsInNames = RuleTable(
    rule: 84,
    right: [
      "OP 1: *Welcomes* the Association of Southeast Asian Nations;",
      "OP 1: *Recalls* the Paris Agreement and the Charter of the United Nations;",
      "OP 1: *Urges* the use of information and communications technologies;",
      "OP 1: *Takes note* of the World Food Programme and the United Nations Environment Programme;",
      "OP 1: *Invites* the World Health Organization and the International Labour Organization;",
    ],
    wrong: [
      Wrong(
        "item (a): The Association of Southeast Asian States (ASEAN);",
        finds: "Association of Southeast Asian States",
        mended: "The Association of Southeast Asian Nations (ASEAN);"
      ),
      Wrong(
        "plain: Progress of the Global Plan of Action against Trafficking in Persons",
        finds: "Global Plan of Action against Trafficking in Persons"
      ),
      Wrong(
        "OP 33: … the Network of Anti-Trafficking Coordinators of South-East Europe;",
        finds: "Network of Anti-Trafficking Coordinators of South-East Europe"
      ),
      Wrong(
        "OP 1: *Invites* the World Health Organisation and the International Labor Organization;",
        finds: "World Health Organisation",
        "International Labor Organization"
      ),
      Wrong(
        "OP 1: *Notes* the misuse of information and communication technologies;",
        finds: "information and communication technologies",
        mended: "Notes the misuse of information and communications technologies;"
      ),
      Wrong("plain: The hearing will be webcast on UN WebTV.", finds: "UN WebTV"),
    ]
  )
}
