/// A city where the United Nations meet, and the time zone whose clocks it shows.
///
/// Letters name the city; the tz database often has another one of the same country.
struct DutyStation {
  /// The city.
  let city: String
  /// The zone's name in the tz database.
  let zone: String

  /// The cities that letters name, in alphabetical order.
  static let all = [
    DutyStation(city: "Addis Ababa", zone: "Africa/Addis_Ababa"),
    DutyStation(city: "Bangkok", zone: "Asia/Bangkok"),
    DutyStation(city: "Beirut", zone: "Asia/Beirut"),
    DutyStation(city: "Bonn", zone: "Europe/Berlin"),
    DutyStation(city: "Geneva", zone: "Europe/Zurich"),
    DutyStation(city: "London", zone: "Europe/London"),
    DutyStation(city: "Montreal", zone: "America/Toronto"),
    DutyStation(city: "Nairobi", zone: "Africa/Nairobi"),
    DutyStation(city: "New York", zone: "America/New_York"),
    DutyStation(city: "Paris", zone: "Europe/Paris"),
    DutyStation(city: "Rome", zone: "Europe/Rome"),
    DutyStation(city: "Santiago", zone: "America/Santiago"),
    DutyStation(city: "The Hague", zone: "Europe/Amsterdam"),
    DutyStation(city: "Vienna", zone: "Europe/Vienna"),
    DutyStation(city: "Washington", zone: "America/New_York"),
  ]

  /// The duty station of a name, whatever its capitals.
  static func named(_ name: String) -> DutyStation? {
    let wanted = name.lowercased()
    return all.first { $0.city.lowercased() == wanted }
  }
}
