import DraftText
import Editorial
import Foundation
import Interchange

/// Learns number, title and dates of resolutions from the Akoma Ntoso files of a folder.
public struct LearnCitations: Sendable {
  /// The most files that are read at once.
  static let fileLimit = 50_000

  /// What was learnt.
  public struct Outcome: Sendable {
    /// How many files were read.
    public var read = 0
    /// The files that could not be read, with the reason.
    public var unread: [String] = []
    /// How many resolutions are known now.
    public var known = 0
    /// How many of them were not known to the file before.
    public var new = 0
    /// What the files say differently of one resolution, a sentence each.
    public var contradictions: [String] = []
  }

  /// The file that is made, or grows.
  public var file: CitationFile

  /// Makes the use case.
  public init(into file: CitationFile) {
    self.file = file
  }

  /// Reads a folder, with the folders in it.
  ///
  /// What cannot be read is told and passed over. What the file knew already stays; learning the
  /// same folder again changes nothing.
  ///
  /// - Throws: that there is no such folder or nothing in it, or why the file cannot be written.
  public func learn(_ folder: String) throws(Problem) -> Outcome {
    let before = file.isThere ? try file.read() : CitationTable()
    var outcome = Outcome()
    let paths = try Self.paths(in: folder, &outcome.unread)
    var learnt = CitationTable()
    for path in paths {
      do {
        let bytes = try DocumentBytes.read(.file(path))
        let draft = try AkomaNtosoReader().read(bytes).draft
        learnt.merge(.learning(from: draft))
        outcome.read += 1
      } catch let problem as Problem {
        outcome.unread.append(problem.summary)
      } catch let error as ReadingError {
        outcome.unread.append(Problem(error, in: path).summary)
      } catch {
        outcome.unread.append("\(path): \(error)")
      }
    }
    guard outcome.read > 0 else {
      throw Problem(
        "None of the \(paths.count) XML files of \(folder) could be read",
        explanation: outcome.unread.first,
        hint: "Resolutions in Akoma Ntoso are published with their Word files."
      )
    }
    let after = Self.adding(learnt, to: before)
    try file.write(after)
    outcome.known = after.count
    outcome.new = after.count - before.count
    outcome.contradictions = learnt.contradictions.map { contradiction in
      let said = contradiction.said.map { "“\($0.words)” (\($0.times))" }
      return "\(contradiction.number.printed): \(said.joined(separator: ", "))"
    }
    return outcome
  }

  /// What the file knew, with what was learnt; neither is counted twice.
  private static func adding(_ learnt: CitationTable, to before: CitationTable) -> CitationTable {
    CitationTable(
      before.merging(learnt).entries.map { entry in
        CitationTable.Entry(
          entry.number,
          title: entry.title,
          adopted: entry.adopted,
          distributed: entry.distributed,
          attested: max(
            before.entry(for: entry.number)?.attested ?? 1,
            learnt.entry(for: entry.number)?.attested ?? 1
          )
        )
      }
    )
  }

  private static func paths(
    in folder: String,
    _ unread: inout [String]
  ) throws(Problem) -> [String] {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw Problem(opening: folder, code: ENOENT)
    }
    guard isFolder.boolValue else {
      throw Problem("\(folder) is no folder", hint: "Name the folder with the XML files.")
    }
    var closed: [String] = []
    let found = FileManager.default.enumerator(
      at: URL(filePath: folder),
      includingPropertiesForKeys: nil,
      errorHandler: { place, _ in
        closed.append("\(place.path) cannot be opened")
        return true
      }
    )
    var paths: [String] = []
    while let place = found?.nextObject() as? URL {
      guard place.pathExtension.lowercased() == "xml" else { continue }
      paths.append(place.path)
      guard paths.count <= fileLimit else {
        throw Problem(
          "\(folder) has more than \(fileLimit) XML files",
          hint: "Learn from its folders one after the other; the file grows."
        )
      }
    }
    unread = closed
    guard !paths.isEmpty else {
      throw Problem(
        "\(folder) has no XML files",
        explanation: closed.first,
        hint: "Resolutions in Akoma Ntoso are published with their Word files."
      )
    }
    return paths.sorted()
  }
}
