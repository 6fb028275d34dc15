import Editorial

extension RuleTable {
  static let britishSpelling = RuleTable(
    rule: 77,
    right: [
      "OP 1: *Notes* that the International Court of Justice delivered its judgment on 20 July 2021;",
      "OP 1: *Recalls* the judgments of the Appeals Chamber of the Tribunal;",
      "OP 28: We need labour inspections, and organizations that recognize and analyse the offence.",
      "OP 1: *Notes* the work of the Organisation for Economic Co-operation and Development;",
      "OP 1: *Welcomes* the World Bank’s Ocean Governance Center and the Department of Labor;",
      "OP 1: *Adopts* the theme “Organised crime in the labor market”;",
      "OP 1: *Recalls* the report *Analyzing organised crime*;",
      "item (a): A device, including a computer program, designed for that purpose;",
      "OP 1: *Calls upon* States to exercise, advise, revise, supervise and promise;",
      "OP 1: *Fulfilled* its promise, was travelling and fulfilling, at a metre of the centre;",
      "plain: See www.organisation.org or write to labor@un.org.",
      "OP 4: *Encourages* sustainable programmes, dialogues and catalogues for ageing populations;",
    ],
    wrong: [
      Wrong("OP 1: *Trusts* in the sound judgment of the Secretariat;", finds: "judgment"),
      Wrong(
        "OP 16: We invite non-governmental organisations to contribute.",
        finds: "organisations",
        mended: "We invite non-governmental organizations to contribute."
      ),
      Wrong(
        "OP 28: We ensure that labor inspections are analyzed.",
        finds: "labor",
        "analyzed",
        mended: "We ensure that labour inspections are analyzed."
      ),
      Wrong(
        "heading: PRELIMINARY PROGRAM",
        finds: "PROGRAM",
        mended: "PRELIMINARY PROGRAMME"
      ),
      Wrong(
        "OP 1: *Recognising* the role of women, who fulfill it, in people-centered defense policies;",
        finds: "Recognising",
        "fulfill",
        "people-centered",
        "defense",
        mended:
          "Recognizing the role of women, who fulfill it, in people-centered defense policies;"
      ),
      Wrong(
        "OP 37: We noted adaptions at the inter-section of crime and migration.",
        finds: "adaptions",
        "inter-section",
        mended: "We noted adaptations at the inter-section of crime and migration."
      ),
      Wrong(
        "PP: *Concerned* that women are disproportionally affected by the goverment’s committment,",
        finds: "disproportionally",
        "goverment’s",
        "committment"
      ),
      Wrong(
        "plain: International co-operation amongst panelists traveled far.",
        finds: "amongst",
        "panelists",
        "traveled"
      ),
    ]
  )

  static let settledHyphens = RuleTable(
    rule: 78,
    right: [
      "OP 1: *Stresses* international cooperation, coordination, capacity-building and follow-up;",
      "OP 1: *Requests* the Council to follow up on the discussion at a high level;",
      "OP 1: *Notes* the Organisation for Economic Co-operation and Development/Group of 20 solution;",
      "item (a): At the quadrennial high-level appraisals of the Global Plan of Action;",
      "PP: *Concerned* at high levels of hunger in the long term,",
      "OP 1: *Urges* States to prevent and counter terrorism in all its forms;",
      "OP 1: *Recalls* the theme “Capacity building and co-operation”;",
      "OP 1: *Urges* States to build capacity and to make decisions;",
      "OP 1: *Invites* non-governmental organizations to a multi-stakeholder hearing;",
    ],
    wrong: [
      Wrong(
        "item (a): At the quadrennial high level appraisals of the Global Plan of Action;",
        finds: "high level",
        mended: "At the quadrennial high-level appraisals of the Global Plan of Action;"
      ),
      Wrong(
        "plain: What are the benefits of co-operation and of co-ordinated responses?",
        finds: "co-operation",
        "co-ordinated",
        mended: "What are the benefits of cooperation and of co-ordinated responses?"
      ),
      Wrong(
        "OP 1: *Requests* capacity building, including decision making, for sub-regional bodies;",
        finds: "capacity building",
        "decision making",
        "sub-regional"
      ),
      Wrong(
        "OP 1: *Co-operation* with inter-governmental bodies is welcome;",
        finds: "Co-operation",
        "inter-governmental",
        mended: "Cooperation with inter-governmental bodies is welcome;"
      ),
      Wrong(
        "OP 1: *Invites* nongovernmental organizations, donors and the international community;",
        finds: "nongovernmental"
      ),
      Wrong("OP 1: *Notes* the socio‑economic impact;", finds: "socio‑economic"),
      Wrong(
        "plain: We took a multi-lateral, victim centred approach.",
        finds: "multi-lateral",
        "victim centred"
      ),
    ]
  )
}
