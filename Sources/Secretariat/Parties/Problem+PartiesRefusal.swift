import DraftText
import Negotiation

extension Problem {
  /// A rule of parties.
  init(_ refusal: PartiesRefusal, in ledger: Ledger) {
    switch refusal {
    case .membersOfNoGroup(let name):
      self.init("\(name) is no group, so that it has no members", hint: "Write --kind group.")
    case .memberOfItself(let name): self.init("\(name) cannot be a member of itself")
    case .memberTwice(let member, let group):
      self.init("\(member.name) is named twice as a member of \(group)", hint: "Name it once.")
    }
  }
}
