import HTTPTypes

/// What is answered, before anything is known of connections.
struct Answer: Hashable, Sendable {
  /// The status.
  var status: HTTPResponse.Status = .ok
  /// The media type; nothing where there is no body.
  var mediaType: String?
  /// The body.
  var body: [UInt8] = []
  /// Who may keep it.
  var keeping: Keeping = .never
  /// Where the browser is sent.
  var location: String?
  /// What a download is called; it is then saved and not shown.
  var fileName: String?

  /// Who may keep an answer, and for how long.
  enum Keeping: Hashable, Sendable {
    /// Nobody: it is somebody's own, or about to change.
    case never
    /// Whoever asked may keep it and asks each time whether it is still the same.
    case revalidated
    /// Everybody for ever: its address names its content.
    case forever
  }
}

extension Answer {
  /// Data.
  static func json(_ bytes: [UInt8], keeping: Keeping = .revalidated) -> Answer {
    Answer(mediaType: Form.json.mediaType, body: bytes, keeping: keeping)
  }

  /// A file to be saved.
  static func file(_ bytes: [UInt8], as form: Form, named name: String) -> Answer {
    Answer(mediaType: form.mediaType, body: bytes, keeping: .revalidated, fileName: name)
  }

  /// The way to somewhere else on the site.
  static func redirect(to location: String, status: HTTPResponse.Status = .found) -> Answer {
    Answer(status: status, location: location)
  }
}

/// Why something is not answered as it was asked for.
enum AnswerFault: Error, Hashable, Sendable {
  /// There is no such thing, or none for whoever asks.
  case unknown
  /// The address names a thing that is there in other forms only.
  case otherForms([Form])
  /// Something in the request cannot be understood; what, and what to do.
  case notUnderstood(String, hint: String)
}
