import DraftText
import Negotiation

extension IssueParticulars {
  /// Whether it is said that the President submits the document.
  ///
  /// - Throws: that States are named besides.
  func isSubmittedByPresident() throws(Problem) -> Bool {
    guard isPresidents else { return false }
    guard sponsors.isEmpty, onBehalfOf == nil else {
      throw Problem(
        "A draft that the President submits has no sponsors",
        hint: "Leave --sponsor and --on-behalf-of out, or --submitter president."
      )
    }
    return true
  }

  /// Who submits it, where that is said.
  ///
  /// - Parameter directory: the parties that can be named.
  /// - Returns: nothing where neither the President nor a State is named.
  /// - Throws: that a name is not that of a State, or no name of a party.
  func submitter(_ directory: PartyDirectory) throws(Problem) -> Submission.Submitter? {
    if try isSubmittedByPresident() { return .president }
    guard !sponsors.isEmpty else { return nil }
    var states: [PartyID] = []
    for typed in sponsors { states.append(try directory.state(named: typed)) }
    let group = try onBehalfOf.map { typed throws(Problem) in try directory.party(named: typed) }
    return .states(states.inEnglishOrder(), onBehalfOf: group)
  }
}
