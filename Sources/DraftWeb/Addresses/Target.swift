import Foundation

/// What a request asks for: an address, and the form that its ending names.
struct Target: Hashable, Sendable {
  /// Where.
  var address: Address
  /// In which form; nothing where the address names none and `Accept` decides.
  var form: Form?

  /// Names a target.
  init(_ address: Address, as form: Form? = nil) {
    self.address = address
    self.form = form
  }

  /// The names that are no versions of a negotiation.
  static let reserved: Set<String> = [
    "latest", "working", "consultations", "calendar", "search", "feed", "log",
  ]

  /// Reads the path of a request, as it stands there.
  ///
  /// - Returns: nothing where no address looks like this.
  init?(path: String) {
    guard path.utf8.count <= 1024, path.hasPrefix("/") else { return nil }
    var segments: [String] = []
    for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let segment = PercentCoding.decode(part) else { return nil }
      segments.append(segment)
    }
    if segments.first == "-" {
      guard let own = Self.own(segments.dropFirst()) else { return nil }
      self = own
      return
    }
    guard segments.count <= 3, let last = segments.popLast() else { return nil }
    let (name, form) = Self.split(last)
    segments.append(name)
    switch segments.count {
    case 1 where name.isEmpty: address = .home
    case 1 where name == "healthz" && form == nil: address = .health
    case 1 where name == "readyz" && form == nil: address = .readiness
    case 1 where name == "metrics" && form == nil: address = .metrics
    case 1: address = .negotiation(name)
    case 2:
      guard let address = Self.part(name, of: segments[0]) else { return nil }
      self.address = address
    default:
      guard !segments[0].isEmpty, !segments[1].isEmpty, !name.isEmpty else { return nil }
      address = .paragraph(segments[0], version: segments[1], paragraph: name)
    }
    self.form = form
  }

  /// What belongs to the site itself, by the segments after `-`.
  private static func own(_ segments: ArraySlice<String>) -> Target? {
    guard let first = segments.first else { return nil }
    let rest = segments.dropFirst()
    switch (first, rest.count) {
    case ("sign-in", 1): return Target(.signIn(token: rest.first ?? ""))
    case ("sign-out", 0): return Target(.signOut)
    case ("sessions", 0): return Target(.sessions)
    case ("sessions.json", 0): return Target(.sessions, as: .json)
    case ("sessions", 1): return Target(.endSession(rest.first ?? ""))
    case ("glossary", 0): return Target(.glossary)
    case ("glossary.json", 0): return Target(.glossary, as: .json)
    case ("openapi.json", 0): return Target(.openAPI, as: .json)
    case ("assets", 1): return Target(.asset(rest.first ?? ""))
    default: return nil
    }
  }

  private static func part(_ name: String, of negotiation: String) -> Address? {
    guard !negotiation.isEmpty, !name.isEmpty else { return nil }
    switch name {
    case "latest": return .latest(negotiation)
    case "working": return .workingText(negotiation)
    case "consultations": return .consultations(negotiation)
    case "calendar": return .calendar(negotiation)
    case "search": return .search(negotiation)
    case "feed": return .feed(negotiation)
    case "log": return .log(negotiation)
    default: break
    }
    guard let dots = name.range(of: "..") else { return .text(negotiation, version: name) }
    let (old, new) = (String(name[..<dots.lowerBound]), String(name[dots.upperBound...]))
    guard !old.isEmpty, !new.isEmpty else { return nil }
    return .comparison(negotiation, old: old, new: new)
  }

  /// Takes the ending that names a form off the last segment.
  private static func split(_ segment: String) -> (name: String, form: Form?) {
    guard let dot = segment.lastIndex(of: "."),
      let form = Form(rawValue: String(segment[segment.index(after: dot)...]))
    else { return (segment, nil) }
    return (String(segment[..<dot]), form)
  }

  /// The path of an address, without the prefix that the site stands under.
  var path: String {
    let ending = form.map { ".\($0.rawValue)" } ?? ""
    return "/" + segments.map { PercentCoding.encode($0) }.joined(separator: "/") + ending
  }

  private var segments: [String] {
    switch address {
    case .home: [""]
    case .negotiation(let name): [name]
    case .latest(let name): [name, "latest"]
    case .text(let name, let version): [name, version]
    case .comparison(let name, let old, let new): [name, "\(old)..\(new)"]
    case .paragraph(let name, let version, let paragraph): [name, version, paragraph]
    case .workingText(let name): [name, "working"]
    case .consultations(let name): [name, "consultations"]
    case .calendar(let name): [name, "calendar"]
    case .search(let name): [name, "search"]
    case .feed(let name): [name, "feed"]
    case .log(let name): [name, "log"]
    case .glossary: ["-", "glossary"]
    case .signIn(let token): ["-", "sign-in", token]
    case .signOut: ["-", "sign-out"]
    case .sessions: ["-", "sessions"]
    case .endSession(let session): ["-", "sessions", session]
    case .openAPI: ["-", "openapi"]
    case .asset(let name): ["-", "assets", name]
    case .health: ["healthz"]
    case .readiness: ["readyz"]
    case .metrics: ["metrics"]
    }
  }
}
