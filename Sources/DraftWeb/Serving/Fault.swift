import HTTPTypes
import Secretariat

/// Why a request gets no answer of its own, as it is said to whoever asked.
struct Fault: Error, Hashable, Sendable {
  /// The status.
  var status: HTTPResponse.Status
  /// What happened, in a few words.
  var title: String
  /// What to do.
  var hint: String
  /// The methods that are understood, where the fault is that it was another.
  var methods: [HTTPRequest.Method] = []
  /// In how many seconds the same may be asked again, where that helps.
  var retryAfter: Int?
}

extension Fault {
  /// There is no such thing, or none for whoever asks; the two look alike.
  static let unknown = Fault(
    status: .notFound,
    title: "There is nothing here for you",
    hint: "Perhaps the address is mistyped, or the link you were given has to be opened first, or "
      + "it has ended. Whoever sent it to you can make another."
  )
  /// The address is longer than any of ours.
  static let tooLong = Fault(
    status: .uriTooLong,
    title: "The address is too long",
    hint: "Shorten what you search for or ask for."
  )
  /// More was sent along than anything here takes.
  static let tooLarge = Fault(
    status: .contentTooLarge,
    title: "Too much was sent",
    hint: "Send less at a time."
  )
  /// What came cannot be read, or could be read in two ways.
  static let malformed = Fault(
    status: .badRequest,
    title: "The request cannot be understood",
    hint: "Follow a link, or type the address again."
  )
  /// The head of a request is larger than any browser’s.
  static let headTooLarge = Fault(
    status: .requestHeaderFieldsTooLarge,
    title: "The request’s head is too large",
    hint:
      "Perhaps the address is too long, or there are too many cookies: remove those of this site."
  )
  /// A request took too long to come.
  static let tooSlow = Fault(
    status: .requestTimeout,
    title: "The request took too long to arrive",
    hint: "Try again."
  )
  /// Something of ours broke.
  static let broken = Fault(
    status: .internalServerError,
    title: "Something went wrong here",
    hint:
      "This is not your fault. Try again; if it stays, tell those who keep the record, with the "
      + "time and the address."
  )
  /// The record cannot be read just now.
  static let closed = Fault(
    status: .serviceUnavailable,
    title: "The record cannot be read just now",
    hint: "Try again in a moment; if it stays, tell those who keep the record.",
    retryAfter: 10
  )
  /// More is asked than can be answered.
  static let busy = Fault(
    status: .serviceUnavailable,
    title: "Too many people are asking at this moment",
    hint: "Try again in a few seconds.",
    retryAfter: 5
  )

  /// A method that the address does not have.
  static func otherMethods(_ methods: [HTTPRequest.Method]) -> Fault {
    Fault(
      status: .methodNotAllowed,
      title: "This cannot be done here",
      hint: methods.contains(.get)
        ? "What stands at this address can be read and not written." : "Use the form of the page.",
      methods: methods
    )
  }

  /// What is said of an error that stopped a page.
  ///
  /// What a `Problem` says stays here: it may name files, and its hints speak of commands.
  init(_ error: any Error) {
    switch error {
    case let fault as Fault: self = fault
    case Doorkeeper.Refusal.unknown, AnswerFault.unknown: self = .unknown
    case AnswerFault.otherForms(let forms):
      self = Fault(
        status: .notFound,
        title: "It is not there in this form",
        hint: forms.isEmpty
          ? "Follow a link of the page."
          : "There is " + forms.map { "." + $0.rawValue }.joined(separator: ", ") + "."
      )
    case AnswerFault.notUnderstood(let what, let hint):
      self = Fault(status: .badRequest, title: what, hint: hint)
    case is Problem: self = .closed
    default: self = .broken
    }
  }
}
