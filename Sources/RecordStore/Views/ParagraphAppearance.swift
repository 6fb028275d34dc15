public import DraftText
import GRDB
public import Negotiation

/// A paragraph as one version prints it, found by its lasting identity.
public struct ParagraphAppearance: Hashable, Sendable {
  /// The number of the entry that circulated the version.
  public var version: Int
  /// The place among the version's paragraphs, counted from 0.
  public var ordinal: Int
  /// How the version points at it, such as `OP4 (b)`; nothing where it cannot be pointed at.
  public var reference: String?
  /// The number as printed.
  public var label: String?
  /// What the paragraph is for, by name, with its level or depth.
  public var role: String
  /// The address of its words.
  public var text: Digest
}

extension RecordFile {
  /// A paragraph through all versions that have it, by the order in which they were recorded.
  ///
  /// - Parameters:
  ///   - identity: the lasting identity.
  ///   - negotiation: the name of the negotiation.
  /// - Returns: where it appears; nothing for an identity of no recorded version.
  /// - Throws: why the record cannot be read, or that the views are not those of its entries.
  public func paragraphHistory(
    of identity: ParagraphID,
    in negotiation: String
  ) throws(RecordError) -> [ParagraphAppearance] {
    guard case .recorded(let entry, let ordinal) = identity else { return [] }
    return try inspecting { inspection throws(RecordError) in
      guard try inspection.viewsAreCurrent(of: negotiation) else {
        throw RecordError(.damaged("the views of \(negotiation) are out of date"), path: path)
      }
      return try inspection.asking {
        let rows = try Row.fetchCursor(
          inspection.database,
          sql: """
            SELECT version, ordinal, reference, label, role, text FROM paragraphs
            WHERE negotiation = ? AND identity_entry = ? AND identity_ordinal = ?
            ORDER BY version
            """,
          arguments: [negotiation, entry, ordinal]
        )
        var found: [ParagraphAppearance] = []
        while let row = try rows.next() {
          guard let text = Digest(bytes: try row.bytes("text")) else {
            throw UnexpectedColumn(name: "text")
          }
          found.append(
            ParagraphAppearance(
              version: try row.integer("version"),
              ordinal: try row.integer("ordinal"),
              reference: try row.optionalText("reference"),
              label: try row.optionalText("label"),
              role: try row.text("role"),
              text: text
            )
          )
        }
        return found
      }
    }
  }

  /// Drops the views and makes them anew from the entries.
  ///
  /// - Throws: why the record cannot be written, or the first entry that cannot be replayed; the
  ///   views are then as they were.
  public func rebuildViews() throws(RecordError) {
    do {
      try database.write { try RecordViews.rebuild(in: $0) }
    } catch let error as RecordError {
      throw RecordError(error.reason, path: path)
    } catch let error as ReplayFault {
      throw RecordError(.damaged("entry \(error.number) cannot follow"), path: path)
    } catch {
      throw RecordError(error, path: path)
    }
  }
}

extension RecordInspection {
  /// Whether the views are made up to the last entry.
  func viewsAreCurrent(of negotiation: String) throws(RecordError) -> Bool {
    try asking {
      guard try RecordViews.areThere(in: database) else { return false }
      let row = try Row.fetchOne(
        database,
        sql: "SELECT number, digest FROM negotiations WHERE negotiation = ?",
        arguments: [negotiation]
      )
      let head = try Self.head(of: negotiation, in: database)
      guard let row else { return head == nil }
      return try row.integer("number") == head?.number
        && row.bytes("digest") == head?.digest.bytes
    }
  }

  /// Holds the views of a negotiation against what its entries add up to.
  ///
  /// - Parameters:
  ///   - negotiation: its name.
  ///   - state: what its entries add up to.
  ///   - head: the last of them.
  /// - Returns: the names of the views that differ; `all` where the tables are not there.
  /// - Throws: why the record cannot be read.
  public func differingViews(
    of negotiation: String,
    state: NegotiationState,
    head: Head
  ) throws(RecordError) -> [String] {
    try asking {
      guard try RecordViews.areThere(in: database) else { return ["all"] }
      let views = RecordViews(negotiation: negotiation, database: database)
      let stored = try views.storedRows()
      let made = try views.rows(of: state, head: head)
      return made.keys.filter { made[$0] != stored[$0] }.sorted()
    }
  }

  /// The names in the views that no entry bears.
  public func strayViews() throws(RecordError) -> [String] {
    try asking {
      guard try RecordViews.areThere(in: database) else { return [] }
      let names = ["negotiations", "versions", "paragraphs"]
        .map { "SELECT negotiation FROM \($0)" }.joined(separator: " UNION ")
      return try rows("\(names) EXCEPT SELECT negotiation FROM entries ORDER BY 1") { row in
        try row.text("negotiation")
      }
    }
  }
}
