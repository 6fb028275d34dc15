import DraftText
import Interchange
import Negotiation

/// What a letter says beside its layout.
struct LetterContent {
  /// What it is about, to be read after “regarding”.
  var regarding: String
  /// What it is about, at the head of a message.
  var heading: String
  /// The day that the record gives it.
  var date: CalendarDate?
  /// The paragraphs after the first one, up to the next steps.
  var body: [PaperText]
  /// To whom it goes by the record.
  var addressees: String?
  /// The meeting that it invites to.
  var meeting: TrackedConsultation?
  /// Whether the papers that lie with it are named already.
  var namesPapers = false
  /// Whether what is ahead is told.
  var tellsNextSteps = false
  /// The entry that it is about, where it announces nothing; that is no next step.
  var matter: Int?
  /// The entry of what it announces, where that has a time.
  var entry: Int?
  /// When that is.
  var moment: Instant?
  /// When that was announced.
  var known: Instant?
}
