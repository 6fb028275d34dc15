import CanaryRecords
import Secretariat
import Testing

@testable import DraftWeb

/// No page, feed, document or error of the site tells its reader what they may not know.
///
/// Whoever moves one of these guards takes it out by hand once, to see a test fail:
///
/// | guard | what fails without it |
/// |---|---|
/// | `Doorkeeper.find`: whoever has no role finds nothing | here; `DoorkeeperTests` |
/// | `Doorkeeper.find`: the viewer that is set | here, for everybody but those who keep the record |
/// | `Doorkeeper.find`: what `AccessTable` says is heeded | here; `DoorkeeperTests` |
/// | each row of `AccessTable` | `AccessTableTests`, which spells the whole table |
/// | the number of an entry that only a keeper is shown | here, where the records differ in notes |
/// | `Gate.isOwnForm`: origin, and the form’s token | `GateTests` |
/// | `Sessions`: the idle and the absolute end, and revocation | `SessionsTests` |
struct ConfidentialityTests {
  typealias Eyes = CanaryRecord.Eyes

  /// What pages show; other commands show the rest.
  private static let shown: [(word: String, eyes: Set<Eyes>)] = [
    ("CANARYBILATERALTITLE", [.coFacilitators, .maker]),
    ("CANARYBILATERALCORRECTED", [.coFacilitators, .maker]),
    ("CANARYINFORMALTITLE", [.coFacilitators, .maker, .member, .other]),
    ("CANARYINFORMALCORRECTED", [.coFacilitators, .maker, .member, .other]),
    ("CANARYFORMALTITLE", Set(Eyes.allCases)), ("CANARYNOTE", [.coFacilitators]),
  ]

  @Test func `asks for every kind of address that there is`() {
    let asked = Set(CanarySite.addresses.map(\.route.name))
    let described = Set(Route.all.filter(\.isDescribed).map(\.name))
    #expect(described.isSubset(of: asked), "not asked for: \(described.subtracting(asked))")
  }

  @Test(arguments: Eyes.allCases)
  func `tells nobody what they may not know, and everybody what they may`(eyes: Eyes) throws {
    let site = try CanarySite()
    var all = ""
    var answered = 0
    for ask in site.asks(by: eyes) {
      let said = site.says(ask)
      all += said
      if said.hasPrefix("200") { answered += 1 }
      guard eyes != .coFacilitators else { continue }
      for canary in site.record.canaries where !eyes.are(among: canary.eyes) {
        let isTold = said.contains(canary.word)
        #expect(!isTold, "\(canary.word) at \(ask.address) as \(ask.form), \(ask.query.text)")
      }
    }
    // Else a site that shows nothing would pass.
    #expect(answered > 40)
    for (word, those) in Self.shown where those.contains(eyes) {
      let isShown = all.contains(word)
      #expect(isShown, "\(word) is shown nowhere")
    }
  }

  @Test(arguments: [Eyes.other, .guest, .everybody])
  func `answers with the same bytes whatever is hidden, and however much of it`(
    eyes: Eyes
  ) throws {
    let one = try CanarySite()
    let other = try CanarySite(makers: ["Delegation Q", "Delegation P"], notes: 3)
    // The two are not alike, or this would show nothing.
    let log = { (site: CanarySite) in
      site.asks(by: .coFacilitators).filter { $0.address == .log("rivers") }.map { site.says($0) }
    }
    #expect(log(one) != log(other))
    for (left, right) in zip(one.asks(by: eyes), other.asks(by: eyes)) {
      let isAlike = one.says(left) == other.says(right)
      #expect(isAlike, "\(left.address) as \(left.form), \(left.query.text)")
    }
  }

  @Test(arguments: [Eyes.other, .guest, .everybody])
  func `finds words that are hidden no more than words that are not there`(eyes: Eyes) throws {
    let site = try CanarySite()
    for form in [Form.page, .json] {
      let nothing = site.search(for: "NOSUCHWORD", by: eyes, as: form)
      #expect(nothing.hasPrefix("200"))
      let hidden = site.record.canaries.filter { !eyes.are(among: $0.eyes) }
      for canary in hidden.prefix(form == .page ? 15 : hidden.count) {
        let found = site.search(for: canary.word, by: eyes, as: form)
        let isAlike = found.replacing(canary.word, with: "NOSUCHWORD") == nothing
        #expect(isAlike, "\(canary.word) as \(form)")
      }
    }
  }

  @Test(arguments: Eyes.allCases.filter { $0 != .coFacilitators })
  func `answers for a negotiation of others as for one that is not there`(eyes: Eyes) throws {
    let site = try CanarySite(notes: 1)
    for ask in site.asks(by: eyes) where ask.address.negotiation == "another" {
      var unknown = ask
      unknown.address = ask.address.of("unknown")
      #expect(site.says(ask) == site.says(unknown), "\(ask.address)")
    }
  }
}

extension Address {
  /// The negotiation that an address is about, of the kinds that are tried here.
  fileprivate var negotiation: String? {
    switch self {
    case .negotiation(let name), .latest(let name), .workingText(let name),
      .consultations(let name), .calendar(let name), .search(let name), .feed(let name),
      .log(let name), .text(let name, _):
      name
    default: nil
    }
  }

  /// The same of another negotiation.
  fileprivate func of(_ name: String) -> Address {
    switch self {
    case .negotiation: .negotiation(name)
    case .latest: .latest(name)
    case .workingText: .workingText(name)
    case .consultations: .consultations(name)
    case .calendar: .calendar(name)
    case .search: .search(name)
    case .feed: .feed(name)
    case .log: .log(name)
    case .text(_, let version): .text(name, version: version)
    default: self
    }
  }
}
