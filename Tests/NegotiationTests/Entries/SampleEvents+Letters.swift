@testable import Negotiation

extension SampleEvents {
  /// What letters need and older records do not have.
  static let letters: [Event] = [
    .restated(
      Opening(
        title: "A declaration",
        subject: "the modalities of a meeting",
        president: "Name SURNAME",
        coFacilitators: [
          CoFacilitator(name: "B", address: "H.E. Ms.", title: "Ambassador", state: "State B")
        ],
        contacts: [
          Contact(name: "Ms. C", office: "adviser", email: "c@example.org"),
          Contact(name: "the desk", email: "desk@example.org"),
        ]
      )
    )
  ]
}
