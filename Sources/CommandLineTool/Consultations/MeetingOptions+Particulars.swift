import Negotiation
import Secretariat

extension MeetingOptions {
  /// What was typed.
  var particulars: MeetingParticulars {
    var particulars = MeetingParticulars()
    particulars.kind = kind?.kind
    particulars.title = title
    particulars.start = start
    particulars.end = end
    particulars.sittings = sitting
    particulars.place = place
    particulars.chairs = chair
    particulars.version = version
    particulars.paragraphs = paragraphs
    particulars.readings = reading
    particulars.parent = partOf?.number
    particulars.programme = programme
    particulars.questions = question
    particulars.letter = letter
    particulars.source = source
    return particulars
  }
}

extension MeetingKind {
  /// The kind.
  var kind: Consultation.Kind {
    switch self {
    case .formal: .formal
    case .informal: .informal
    case .informalInformal: .informalInformal
    case .bilateral: .bilateral
    case .smallGroup: .smallGroup
    case .stakeholderHearing: .stakeholderHearing
    case .highLevelMeeting: .highLevelMeeting
    }
  }
}
