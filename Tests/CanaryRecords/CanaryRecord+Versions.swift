import Foundation
import Negotiation
import Secretariat

extension CanaryRecord {
  /// Opens the negotiation, “rivers”, and circulates two versions, its entries 2 and 3.
  static func begin(at path: String, in folder: String) throws {
    let registry = Registry(path: path, recorder: "co-facilitators", clock: .fixed(now))
    _ = try OpenNegotiation(registry: registry)
      .open(Opening(title: "Declaration on clean rivers"), as: "rivers")
    for (label, operative) in [
      ("Zero draft", ["*Decides* to meet in May", "*Requests* Delegation A to report"]),
      (
        "Rev.1",
        [
          "*Decides* to meet in June", "*Invites* Group X to take part",
          "*Requests* Delegation A to report",
        ]
      ),
    ] {
      let file = URL(filePath: folder).appending(path: "\(label).md")
      try text(label, operative).write(to: file, atomically: true, encoding: .utf8)
      let circulating = CirculateVersion(registry: registry)
      var particulars = CirculateVersion.Particulars()
      particulars.label = label
      _ = try circulating.record(try circulating.plan(.file(file.path), particulars, in: "rivers"))
    }
  }

  private static func text(_ label: String, _ operative: [String]) -> String {
    let paragraphs = operative.enumerated().map { place, words in
      "\n\(place + 1)\\. \(words)\(place + 1 == operative.count ? "." : ";")\n"
    }
    return """
      ---
      zerodraft: 1
      language: en
      version: \(label)
      ---

      # Declaration on clean rivers

      The General Assembly,

      *Recalling* its resolution on rivers,[^1]
      \(paragraphs.joined())
      [^1]: Resolution 70/1.

      """
  }
}
