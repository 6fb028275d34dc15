import Archive
import DraftText
import Negotiation
import RecordStore

/// Looks at everything a record holds and says what is wrong with it, the first entry above all.
///
/// Nothing that the file says of itself is trusted: every digest is taken anew from the bytes, each
/// entry is read and replayed, every text that an entry points at is read, and the tables that are
/// made from the entries are made anew and compared.
public struct VerifyRecord: Sendable {
  /// The record.
  public var path: String

  /// Names a record.
  public init(path: String) {
    self.path = path
  }

  /// Looks at a record.
  ///
  /// - Parameters:
  ///   - name: the negotiation to look at; nothing for all. The file, its texts and what no entry
  ///     points at are looked at in any case.
  ///   - receipts: what others hold of it.
  /// - Returns: what was found.
  /// - Throws: why the record cannot be opened at all, or that there is no such negotiation.
  public func verify(
    _ name: String? = nil,
    against receipts: [Receipt] = []
  ) throws(Problem) -> VerificationReport {
    let key = try RecordKey(of: path)
    do {
      let file = try RecordFile(path: path, for: .reading, hashing: RecordHash.sha256)
      var walk = RecordWalk(path: path)
      try file.inspecting { inspection throws(RecordError) in try walk.walk(inspection) }
      var report = walk.report
      report.publicKey = key.map { Receipt.base64URL($0.publicBytes) }
      let check = ReceiptCheck(
        digests: walk.digests,
        wrongEntries: walk.ends,
        publicKey: key?.publicBytes
      )
      report.receipts = check.check(receipts)
      if let name {
        guard let only = report.negotiations.first(where: { $0.name == name }) else {
          throw Problem(
            unknownNegotiation: name,
            known: report.negotiations.map(\.name),
            in: path
          )
        }
        report.negotiations = [only]
        report.faults.removeAll { $0.negotiation != nil && $0.negotiation != name }
      }
      report.isIntact =
        report.faults.isEmpty && report.receipts.allSatisfy { $0.outcome == .contained }
      return report
    } catch let problem as Problem {
      throw problem
    } catch let error as RecordError {
      throw Problem(error)
    } catch {
      throw Problem("\(path): \(error)")
    }
  }

  /// The properties of a Word document, which hold its receipt; of other files, all of it.
  private static func properties(in bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: "PK\u{3}\u{4}".utf8), let parts = try? ArchiveReader().read(bytes)
    else { return bytes }
    return parts.first { $0.name == "docProps/core.xml" }?.bytes ?? bytes
  }

  /// The receipts that somebody hands in: a receipt itself, or a file that contains some.
  ///
  /// - Throws: that there is none in the file, or why it cannot be read.
  public static func receipts(_ argument: String) throws(Problem) -> [Receipt] {
    if let receipt = Receipt(parsing: argument) { return [receipt] }
    if argument.contains(Receipt.beginning) {
      throw Problem(
        "This is not a whole receipt",
        explanation: "A receipt is six words, and every letter of it counts.",
        hint: "Copy the whole line, or name the file that contains it."
      )
    }
    let source = DocumentSource(argument: argument)
    let receipts = Receipt.receipts(in: try properties(in: DocumentBytes.read(source)))
    guard !receipts.isEmpty else {
      throw Problem(
        "\(source.name): there is no receipt in this file",
        explanation: "A receipt is a line that begins with “\(Receipt.beginning)”.",
        hint: "Exports and the messages after each recording contain one."
      )
    }
    return receipts
  }
}
