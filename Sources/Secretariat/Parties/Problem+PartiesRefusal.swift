import DraftText
import Negotiation

extension Problem {
  /// A rule of parties.
  init(_ refusal: PartiesRefusal, in ledger: Ledger) {
    switch refusal {
    case .membersOfNoGroup(let name):
      self.init("\(name) is no group, so that it has no members", hint: "Write --kind group.")
    case .memberTwice(let member, let group):
      self.init("\(member.name) is named twice as a member of \(group)", hint: "Name it once.")
    case .memberOfItself(let name):
      self.init("\(name) cannot be a member of itself", hint: "Leave it out of its members.")
    case .circle(let groups):
      self.init(
        "These groups would be members of each other: \(MembershipCircle.sentence(groups))",
        hint:
          "Define one of them without the other first: a later definition takes the place of the "
          + "earlier one."
      )
    }
  }
}
