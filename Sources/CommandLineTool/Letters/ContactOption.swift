import ArgumentParser
import Interchange
import Negotiation

/// A person whom delegations may ask, as typed: `Ms. Name Surname, adviser, desk@example.org`.
struct ContactOption: ExpressibleByArgument {
  /// The person.
  let contact: Contact

  /// Reads a name, an office and an address; the office may be left out.
  init?(argument: String) {
    let parts = argument.split(separator: ",").map(\.trimmingSpaces)
    guard parts.count > 1, let first = parts.first, !first.isEmpty,
      let last = parts.last.flatMap({ MailAddress(parsing: $0) })
    else { return nil }
    let office = parts.dropFirst().dropLast().joined(separator: ", ")
    contact = Contact(name: first, office: office.isEmpty ? nil : office, email: last.address)
  }
}
