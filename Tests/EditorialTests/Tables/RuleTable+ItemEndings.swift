import DraftText
import Editorial

extension RuleTable {
  /// R31 to R33: how items and the paragraphs of declarations end.
  static let itemEndings: [RuleTable] = [
    RuleTable(
      rule: 31,
      right: [
        """
        OP 1: *Also decides* that:
        item (a): The opening plenary meeting will feature statements by the President;
        item (b): The plenary meetings will hear statements by Member States.
        """,
        """
        OP 1: *Also decides* that:
        item (a): The plenary meetings will hear, in this order:
        item2 (i): Member States;
        item2 (ii): Observers; and
        item (b): The closing meeting will be held at 5.30 p.m.;
        OP 2: *Decides* to remain seized of the matter.
        """,
        """
        annex: Annex
        OP 1: We commit to the following actions:
        item (a): Addressing the factors of vulnerability;
        item (b): Strengthening international cooperation;
        item (c): Supporting the victims.
        OP 2: We will act.
        """,
        """
        annex: Annex
        OP 1: The following is recommended:
        item (a): States should ratify the Convention.
        item (b): States should cooperate.
        item (c): States should report.
        OP 2: The Conference will meet.
        """,
        """
        OP 1: *Also decides* that:
        item (a): The opening meeting will feature statements; [Delegation A: delete]
        item (b): The list of speakers will be established [by the President - Delegation B].
        """,
      ],
      wrong: [
        Wrong(
          """
          OP 1: *Also decides* that:
          item (a): The opening plenary meeting will feature statements by the President,
          item (b): The plenary meetings will hear statements by Member States.
          """,
          finds: ",",
          mended: "The opening plenary meeting will feature statements by the President;"
        ),
        Wrong(
          """
          OP 4: *Further decides* that the arrangements will be as follows;
          item (a): The opening plenary meeting will feature statements by the President.
          """,
          finds: ";",
          mended: "Further decides that the arrangements will be as follows:"
        ),
        Wrong(
          """
          OP 1: *Also decides* that:
          item (a): The opening plenary meeting will feature statements by the President;
          item (b): The plenary meetings will hear statements by Member States;
          """,
          finds: ";",
          mended: "The plenary meetings will hear statements by Member States."
        ),
        Wrong(
          """
          OP 1: *Also decides* that:
          item (a): The opening plenary meeting will feature statements by the President.
          OP 2: *Decides* to remain seized of the matter.
          """,
          finds: "."
        ),
        Wrong(
          """
          annex: Annex
          OP 1: We commit to the following actions:
          item (a): Addressing the factors of vulnerability;
          item (b): Strengthening international cooperation,
          item (c): Protecting the victims;
          item (d): Supporting the victims;
          OP 2: We will act.
          """,
          finds: ",",
          ";"
        ),
      ]
    ),
    RuleTable(
      rule: 32,
      right: [
        """
        OP 1: *Also decides* that:
        item (a): The list will be established. In this regard, States are invited to register;
        item (b): The meeting will be open;
        item (c): The meeting will be webcast.
        """,
        """
        OP 1: *Also decides* that:
        item (a): The list will be established;
        item (b): The meeting will be open;
        item (c): The meeting will be webcast. In this regard, States are invited to register.
        """,
        """
        OP 1: *Also decides* that:
        item (a): The list will be established.
        item (b): The meeting will be open;
        item (c): The meeting will be webcast.
        """,
        """
        annex: Annex
        OP 1: The following is recommended:
        item (a): States should ratify. They should also report.
        item (b): States should cooperate. They should also meet.
        item (c): States should report. They should also act.
        """,
        """
        OP 1: *Also decides* that:
        item (a): The session will be held by video, e.g. on the platform of the Secretariat;
        item (b): The meeting will be open;
        item (c): The meeting will be webcast.
        """,
      ],
      wrong: [
        Wrong(
          """
          OP 1: *Also decides* that:
          item (a): The list will be established. In this regard, States are invited to register.
          item (b): The meeting will be open;
          item (c): The meeting will be webcast.
          """,
          finds: ".",
          mended: "The list will be established. In this regard, States are invited to register;"
        ),
        Wrong(
          """
          annex: Annex
          OP 24: We commit to the following actions:
          item (a): Addressing demand. In this regard, we commit to reducing vulnerability.
          item (b): Strengthening cooperation;
          item (c): Supporting victims;
          item (d): Reporting on progress.
          """,
          finds: "."
        ),
        Wrong(
          """
          OP 1: *Also decides* that:
          item (a): The meeting will be open;
          item (b): The list will be established. States are invited to register.
          item (c): The time limit will be three minutes;
          OP 2: *Decides* to remain seized of the matter.
          """,
          finds: "."
        ),
        Wrong(
          """
          OP 1: *Also decides* that:
          item (a): The meeting will be open;
          item (b): The time limit will be three minutes;
          item (c): The list will be established. States are invited to register.
          OP 2: *Decides* to remain seized of the matter.
          """,
          finds: "."
        ),
        Wrong(
          """
          OP 1: *Also decides* that:
          item (a): The list will be established. States are invited to register.
          item (b): The meeting will be open. Observers are invited.
          item (c): The time limit will be three minutes;
          item (d): The meeting will be webcast;
          OP 2: *Decides* to remain seized of the matter.
          """,
          finds: ".",
          "."
        ),
      ]
    ),
    RuleTable(
      rule: 33,
      right: [
        """
        annex: Annex
        OP 1: We reaffirm the Global Plan of Action.
        OP 2: We commit to the following:
        item (a): Addressing demand;
        item (b): Supporting victims.
        OP 3: We will act together.
        """,
        """
        annex: Annex
        OP 1: We recall the slogan “Leave no one behind.”
        OP 2: We will act together (see annex II).
        """,
        """
        annex: Annex
        OP 1: (a) Each State Party may reserve the right to apply the measures;
        item (b): Where a State Party is not able to do so, it may reserve the right.
        OP 2: We will act together.
        """,
        """
        annex: Annex
        OP 1: Opening of the session
        OP 2: Adoption of the agenda
        OP 3: Other matters
        """,
        """
        OP 1: *Requests* the Secretary-General to report;
        OP 2: *Decides* to remain seized of the matter.
        """,
        Sample("annex: 附件\nOP 1: 我们重申《全球行动计划》。\nOP 2: 我们将采取行动。", language: .chinese),
      ],
      wrong: [
        Wrong(
          """
          annex: Annex
          OP 1: We reaffirm the Global Plan of Action;
          OP 2: We commit to accelerating its implementation.
          OP 3: We will act together.
          """,
          finds: ";",
          mended: "We reaffirm the Global Plan of Action."
        ),
        Wrong(
          """
          annex: Annex
          OP 1: We reaffirm the Global Plan of Action.
          OP 2: We commit to accelerating its implementation
          OP 3: We will act together.
          """,
          finds: "",
          mended: "We commit to accelerating its implementation."
        ),
        Wrong(
          """
          annex: Annex
          OP 1: We reaffirm the Global Plan of Action.
          OP 2: We commit to the following;
          item (a): Addressing demand;
          item (b): Supporting victims.
          """,
          finds: ";",
          mended: "We commit to the following:"
        ),
        Wrong(
          """
          annex: Annex
          OP 1: We reaffirm the Global Plan of Action.
          OP 2: We commit to accelerating its implementation.
          OP 3: We will act together,
          """,
          finds: ","
        ),
        Wrong(
          """
          annex: Annex
          OP 1: We reaffirm the Global Plan of Action.
          OP 2: We commit to accelerating its implementation;[^1]
          OP 3: We will act together.
          """,
          finds: ";"
        ),
        Wrong(
          Sample(
            "annex: 附件\nOP 1: 我们重申《全球行动计划》。\nOP 2: 我们将采取行动；\nOP 3: 我们将合作。",
            language: .chinese
          ),
          finds: "；",
          mended: "我们将采取行动。"
        ),
      ]
    ),
  ]
}
