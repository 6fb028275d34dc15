import HTTPTypes
import Secretariat

extension Fault {
  /// A fault as data, as RFC 9457 has it.
  private struct Details: Encodable {
    let status: Int
    let title: String
    let detail: String
  }

  /// What is said as data.
  var data: Answer {
    Answer(
      mediaType: "application/problem+json",
      body: (try? JSONText.bytes(of: Details(status: status.code, title: title, detail: hint)))
        ?? []
    )
  }
}

extension Site {
  /// The page that says what happened and what to do.
  func page(of fault: Fault) -> Answer {
    page(
      Frame(title: fault.title, kind: "fault"),
      content: templates.render("fault", ["title": fault.title, "hint": fault.hint]),
      keeping: .never
    )
  }
}
