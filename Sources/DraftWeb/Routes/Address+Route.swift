import Secretariat

extension Address {
  /// What is to be known of addresses of this kind.
  var route: Route {
    switch self {
    case .home: .home
    case .negotiation: .negotiation
    case .latest: .latest
    case .text: .text
    case .comparison: .comparison
    case .paragraph: .paragraph
    case .workingText: .workingText
    case .consultations: .consultations
    case .calendar: .calendar
    case .search: .search
    case .feed: .feed
    case .log: .log
    case .glossary: .glossary
    case .signIn: .signIn
    case .signOut: .signOut
    case .sessions: .sessions
    case .endSession: .endSession
    case .openAPI: .openAPI
    case .asset: .asset
    case .health: .health
    case .readiness: .readiness
    case .metrics: .metrics
    }
  }
}

extension Route {
  static let home = Route("home", "/", "The negotiations.", to: .see, schema: "home")
  static let negotiation = Route(
    "negotiation",
    "/{negotiation}",
    "A negotiation: where it stands, its versions, what is ahead.",
    to: .see,
    schema: "overview"
  )
  static let latest = Route(
    "latest",
    "/{negotiation}/latest",
    "The way to the latest version, or to the one of a day.",
    to: .readText,
    forms: [.page, .json, .word, .markdown],
    fields: [.version, .asOf, .since, .language, .beside, .purpose] + RouteField.showing,
    isRedirect: true
  )
  static let text = Route(
    "text",
    "/{negotiation}/{version}",
    "A version, to read.",
    to: .readText,
    forms: [.page, .json, .word, .markdown],
    fields: [.language, .beside],
    schema: "draft"
  )
  static let comparison = Route(
    "comparison",
    "/{negotiation}/{old}..{new}",
    "Two versions compared.",
    to: .readText,
    forms: [.page, .json, .word, .markdown],
    fields: RouteField.showing + [.language, .purpose],
    schema: "comparison"
  )
  static let paragraph = Route(
    "paragraph",
    "/{negotiation}/{version}/{paragraph}",
    "A paragraph through all versions, and what was said on it.",
    to: .readText,
    fields: [.language],
    schema: "life"
  )
  static let workingText = Route(
    "workingText",
    "/{negotiation}/working",
    "The text that follows from the decisions so far.",
    to: .readWorkingText,
    forms: [.page, .json, .word, .markdown],
    fields: RouteField.showing + [.purpose],
    schema: "comparison"
  )
  static let consultations = Route(
    "consultations",
    "/{negotiation}/consultations",
    "The meetings, with what was said at them.",
    to: .readMeetings,
    schema: "meetings"
  )
  static let calendar = Route(
    "calendar",
    "/{negotiation}/calendar",
    "Everything that has a time.",
    to: .readCalendar,
    forms: [.page, .json, .calendar],
    fields: [.key],
    schema: "calendar"
  )
  static let search = Route(
    "search",
    "/{negotiation}/search",
    "Words found in texts and interventions.",
    to: .search,
    fields: [.words],
    schema: "search"
  )
  static let feed = Route(
    "feed",
    "/{negotiation}/feed",
    "New versions, for feed readers.",
    to: .follow,
    forms: [.atom],
    fields: [.key]
  )
  static let log = Route(
    "log",
    "/{negotiation}/log",
    "What was recorded.",
    to: .readLog,
    schema: "entries"
  )
  static let glossary = Route(
    "glossary",
    "/-/glossary",
    "The words of the field.",
    schema: "glossary"
  )
  static let openAPI = Route(
    "openAPI",
    "/-/openapi.json",
    "This description.",
    forms: [.json]
  )
  static let signIn = Route(
    "signIn",
    "/-/sign-in/{token}",
    "Where a link that was sent leads.",
    forms: [.page],
    isDescribed: false
  )
  static let signOut = Route(
    "signOut",
    "/-/sign-out",
    "The end of a session.",
    forms: [.page],
    isDescribed: false
  )
  static let sessions = Route(
    "sessions",
    "/-/sessions",
    "Who is signed in.",
    isDescribed: false
  )
  static let endSession = Route(
    "endSession",
    "/-/sessions/{session}",
    "The end of another session.",
    forms: [.page],
    isDescribed: false
  )
  static let asset = Route(
    "asset",
    "/-/assets/{file}",
    "Styles and scripts.",
    forms: [],
    isDescribed: false
  )
  static let health = Route(
    "health",
    "/healthz",
    "Whether the server runs.",
    forms: [],
    isDescribed: false
  )
  static let readiness = Route(
    "readiness",
    "/readyz",
    "Whether the server can answer.",
    forms: [],
    isDescribed: false
  )
  static let metrics = Route(
    "metrics",
    "/metrics",
    "What the server counts.",
    forms: [],
    isDescribed: false
  )

  /// All of them, in the order in which they are described.
  static let all: [Route] = [
    .home, .negotiation, .latest, .text, .comparison, .paragraph, .workingText, .consultations,
    .calendar, .search, .feed, .log, .glossary, .openAPI, .sessions, .signIn, .signOut,
    .endSession, .asset, .health, .readiness, .metrics,
  ]
}
