import ArgumentParser
import Negotiation
import Secretariat

/// Which record a command speaks of, and who speaks.
struct RecordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The record; else what ZERODRAFT_RECORD names, else zerodraft.sqlite.",
      valueName: "file"
    ),
    completion: .file(extensions: ["sqlite"])
  )
  var record: String?

  @Option(
    help: ArgumentHelp(
      "A list of parties; else what ZERODRAFT_PARTIES names, else the program's own.",
      valueName: "file"
    ),
    completion: .file(extensions: ["json"])
  )
  var parties: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Read the record as this party may see it, as all delegations may, or as the public may; for "
        + "reading only.",
      valueName: "party|delegations|public"
    )
  )
  var viewer: String?

  /// The door to the record for a command that records, or that takes the record as a whole.
  ///
  /// - Parameters:
  ///   - console: where the command runs.
  ///   - does: what it does, to be read after “this command”.
  /// - Returns: the door.
  /// - Throws: that it cannot be done for somebody who may not see all of the record.
  func registry(
    on console: Console,
    whichOnly does: String = "records"
  ) throws(Problem) -> Registry {
    let registry = try reading(on: console)
    try registry.requireWhole(does)
    return registry
  }

  /// The door to the record for a command that reads what the viewer may see.
  ///
  /// Who records is what ZERODRAFT_RECORDER says, else the name of the user. ZERODRAFT_NOW sets
  /// the clock, for rehearsals; ZERODRAFT_PARTIES names a list of parties to use instead of the one
  /// that comes with the program.
  func reading(on console: Console) throws(Problem) -> Registry {
    let environment = console.environment
    var clock = WallClock.system
    if let now = environment["ZERODRAFT_NOW"] {
      guard let instant = Instant(parsing: now) else {
        throw Problem(
          "ZERODRAFT_NOW is no time: \(now.prefix(80))",
          hint: "Write it as 2021-03-12T15:00:00Z."
        )
      }
      guard instant.isRecordable else {
        throw Problem(
          "ZERODRAFT_NOW lies outside of the years \(Instant.years.lowerBound) to "
            + "\(Instant.years.upperBound): \(now)",
          hint: "Write it as 2021-03-12T15:00:00Z."
        )
      }
      clock = .fixed(instant)
    }
    let list = parties ?? environment["ZERODRAFT_PARTIES"]
    let file = try list.map { path throws(Problem) in
      try PartyFile(reading: .file(path))
    }
    return Registry(
      path: record ?? environment["ZERODRAFT_RECORD"] ?? "zerodraft.sqlite",
      recorder: environment["ZERODRAFT_RECORDER"]
        ?? environment["USER"].flatMap { $0.isEmpty ? nil : $0 } ?? "unknown",
      clock: clock,
      parties: file,
      viewer: viewer.map { ViewerName($0) }
    )
  }
}

/// A moment up to which a record is read.
struct AsOfOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the record as it stood after this entry or day.",
      valueName: "number|date"
    ),
    transform: { typed in
      guard let moment = AsOf(parsing: typed) else {
        throw ValidationError("“\(typed)” is neither the number of an entry nor a date.")
      }
      return moment
    }
  )
  var asOf: AsOf?
}
