import DraftText
import Interchange
import Negotiation
import Redlining

/// Takes a negotiation in from a folder of plain files.
public struct ImportFolder: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// What was taken in.
  public struct Outcome: Hashable, Sendable {
    /// What was recorded.
    public var acknowledgement: Acknowledgement
    /// The labels of the versions, in order.
    public var versions: [String]
    /// Whether the folder held a record, whose entries are now here word for word.
    public var isReplayed: Bool
    /// What a person should know, such as files that are missing.
    public var notes: [String]
  }

  /// Takes a folder in, whole or not at all.
  ///
  /// Where it holds a record, each entry is replayed and every digest made again; what comes out
  /// is the same record, byte for byte. Without one, the negotiation is opened as
  /// `negotiation.json` says and each version circulated in the order of the files' names.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - name: the name of the negotiation; nothing for that of the record, or of the folder.
  /// - Returns: what was taken in.
  /// - Throws: the line that was tampered with, the file that was edited, or why else nothing was
  ///   recorded.
  public func take(_ path: String, as name: String? = nil) throws(Problem) -> Outcome {
    let place = FolderPlace(path)
    _ = try place.names()
    if try place.hasFile(FolderText.record) { return try replay(place, as: name) }
    guard try place.hasFile(NegotiationFile.name) else {
      throw Problem(
        "\(place.path): there is neither a \(FolderText.record) nor a \(NegotiationFile.name) here",
        hint: "Name the folder of a negotiation; “zerodraft export NAME --folder DIR” writes one."
      )
    }
    return try circulate(place, as: name ?? place.name)
  }

  private func replay(_ place: FolderPlace, as name: String?) throws(Problem) -> Outcome {
    let reading = try FolderReading(place)
    let recorded = reading.copy.ledger.negotiation
    guard name == nil || name == recorded else {
      throw Problem(
        "The record in \(place.path) is that of “\(recorded)”, and its entries say so",
        hint: "Import it under that name; --record names another file to keep it apart."
      )
    }
    try OpenNegotiation.check(name: recorded)
    for entry in reading.copy.ledger.entries {
      switch entry.event {
      case .opened(let opening), .restated(let opening):
        try Self.checkZone(
          of: opening,
          "\(place.path(of: FolderText.record)), line \(entry.number)"
        )
      default: continue
      }
    }
    return Outcome(
      acknowledgement: try registry.take(reading.copy),
      versions: reading.copy.ledger.state.versions.map(\.label),
      isReplayed: true,
      notes: reading.notes
    )
  }
}

extension ImportFolder {
  /// Whether there is the time zone that a negotiation is said to be in: no clock could be shown.
  private static func checkZone(of opening: Opening, _ place: String) throws(Problem) {
    do { _ = try TimeZoneRules(opening.timeZone) } catch {
      throw Problem("\(place): \(error.summary)", hint: error.hint)
    }
  }

  /// Opens the negotiation and circulates each version, all in one step.
  private func circulate(_ place: FolderPlace, as name: String) throws(Problem) -> Outcome {
    try OpenNegotiation.check(name: name)
    let description = place.path(of: NegotiationFile.name)
    let file = try NegotiationFile(reading: .file(description))
    try Self.checkZone(of: file.opening, description)
    var notes: [String] = []
    var found: [(file: FolderFile, name: String)] = []
    for fileName in try place.names() {
      if let version = FolderFile(name: fileName) {
        if try place.hasFile(fileName) { found.append((version, fileName)) }
      }
    }
    // By number; the version itself before its editions in further languages.
    found.sort { left, right in
      (left.file.number, left.file.language?.rawValue ?? "", left.name)
        < (right.file.number, right.file.language?.rawValue ?? "", right.name)
    }
    var recordings = [Recording(.opened(file.opening))]
    var last: CirculatedText?
    var versions: [String] = []
    for (file, fileName) in found {
      let path = place.path(of: fileName)
      let read = try ReadDocument(language: file.language).read(.file(path)).reading
      if !read.notes.isEmpty {
        notes.append("\(fileName): “zerodraft read \(path)” lists notes on how it was read")
      }
      let number = recordings.count + 1
      if let language = file.language {
        guard let last, last.file.number == file.number else {
          throw Problem(
            "\(path): this is an edition of a version that has no file of its own",
            hint: "Its name without “.\(language.rawValue)” is that of the version."
          )
        }
        recordings.append(try last.edition(read.draft, in: language))
      } else {
        let text = try CirculatedText(read.draft, file: file, path: path, number: number)
        versions.append(text.label)
        recordings.append(try text.recording(after: last))
        last = text
      }
    }
    let made = recordings
    let acknowledgement = try registry.record(in: name, isNew: true) { ledger throws(Problem) in
      guard ledger.entries.isEmpty else { throw Problem(takenName: name, in: registry.path) }
      return made
    }
    return Outcome(
      acknowledgement: acknowledgement,
      versions: versions,
      isReplayed: false,
      notes: notes
    )
  }
}
