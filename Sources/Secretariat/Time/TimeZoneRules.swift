import Foundation

/// The clocks of a time zone, by the rules of the tz database.
///
/// Foundation brings the rules along, so that neither the files of the system nor `TZ` matter.
struct TimeZoneRules {
  private let zone: TimeZone

  /// Names a zone.
  ///
  /// - Throws: that there is none of this name, with the nearest.
  init(_ name: String) throws(Problem) {
    guard let zone = Self.zone(named: name) else {
      throw Problem("There is no time zone “\(name)”", hint: Self.hint(for: name))
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

  /// The nearest name: that of the same city, or the one that differs by the fewest letters.
  private static func hint(for name: String) -> String {
    let city = name.split(separator: "/").last.map(String.init) ?? name
    if let station = DutyStation.named(city.replacing("_", with: " ")) {
      return "\(station.city) has the clocks of \(station.zone)."
    }
    let known = TimeZone.knownTimeZoneIdentifiers
    if let same = known.first(where: { $0.lowercased() == name.lowercased() }) {
      return "Did you mean \(same)?"
    }
    return NearestNames(of: name, in: known).question
      ?? "Zones have names such as America/New_York."
  }

  /// The zone that a city stands for: a duty station, or the city that a zone is called after.
  ///
  /// - Parameters:
  ///   - name: the city.
  ///   - usual: the zone that is meant where several are called after such a city.
  /// - Returns: nothing where no zone, or several, are called after it.
  static func zone(ofPlace name: String, ratherThan usual: String) -> String? {
    if let station = DutyStation.named(name) { return station.zone }
    let wanted = name.lowercased()
    if place(of: usual).lowercased() == wanted { return usual }
    guard let zones = places[wanted], zones.count == 1 else { return nil }
    return zones.first
  }

  /// The city that a zone is called after: `New York`.
  static func place(of zone: String) -> String {
    (zone.split(separator: "/").last.map(String.init) ?? zone).replacing("_", with: " ")
  }

  private static let places = Dictionary(
    grouping: TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") },
    by: { place(of: $0).lowercased() }
  )

  /// How far the clocks were ahead of UTC, in seconds.
  func offset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }

  /// The points in time at which the clocks show something: none when it is skipped, two when it
  /// comes twice, else one.
  ///
  /// - Parameter local: seconds since 1970-01-01 00:00 on the clocks of the zone.
  /// - Returns: seconds since 1970 in UTC, the earlier first.
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
