import Foundation

/// The clocks of a time zone, by the rules of the tz database.
struct TimeZoneRules {
  private let zone: TimeZone

  /// Names a zone.
  ///
  /// - Throws: that there is none of this name, with the nearest.
  init(_ name: String) throws(Problem) {
    guard let zone = Self.zone(named: name) else {
      let nearest = NearestNames(of: name, in: TimeZone.knownTimeZoneIdentifiers)
      throw Problem(
        "There is no time zone “\(name)”",
        hint: nearest.question ?? "Zones have names such as America/New_York."
      )
    }
    self.zone = zone
  }

  /// Whether there is a zone of this name.
  static func knows(_ name: String) -> Bool { zone(named: name) != nil }

  private static func zone(named name: String) -> TimeZone? {
    // Abbreviations such as EST are offsets in disguise, which names of places are not.
    guard name == "UTC" || name.contains("/") else { return nil }
    return TimeZone(identifier: name)
  }

  /// How far the clocks were ahead of UTC, in seconds.
  func offset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }

  /// The points in time at which the clocks show something: none when it is skipped, two when it
  /// comes twice, else one.
  ///
  /// - Parameter local: seconds since 1970-01-01 00:00 on the clocks of the zone.
  /// - Returns: seconds since 1970-01-01T00:00:00Z, in order.
  func seconds(showing local: Int) -> [Int] {
    // Clocks are never more than a day away from UTC, nor changed twice within two days.
    let offsets = Set([-86_400, 0, 86_400].map { offset(at: local + $0) })
    return offsets.map { local - $0 }.filter { offset(at: $0) == local - $0 }.sorted()
  }

  /// The offsets on both sides of a change of clocks that skips something.
  func offsets(around local: Int) -> (before: Int, after: Int) {
    (offset(at: local - 86_400), offset(at: local + 86_400))
  }
}
