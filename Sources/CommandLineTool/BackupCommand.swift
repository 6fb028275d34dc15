import ArgumentParser
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft backup`: a copy of a record that may be in use.
struct BackupCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy a record while it is in use, and verify the copy.",
    discussion: """
      Copying the file by other means while somebody writes can lose entries. Nothing is ever \
      overwritten. The key that receipts are signed with is not part of the copy.

      EXAMPLES
        zerodraft backup /media/stick/zerodraft-2021-03-12.sqlite
        zerodraft backup --record mission.sqlite copy.sqlite
      """
  )

  @Argument(help: ArgumentHelp("Where to put the copy.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var record: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let path = try record.registry(on: console, whichOnly: "copies the whole record").path
    let result = try CopyRecord().backUp(path, to: file)
    let words = result.lines("Copied and verified")
    console.writeAfterwards(Array(words.joined().utf8), of: String(words[0].dropLast()))
    if result.hasKey {
      console.tell(
        VisibleText.line(
          "note: the key \(result.key) is not part of the copy. Keep a copy of it apart from this "
            + "one, where only you can read it: whoever has it can sign receipts."
        )
      )
    }
    return .done
  }
}

/// The command `zerodraft restore`: a record out of a backup.
struct RestoreCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make a record out of a backup, where there is no record.",
    discussion: """
      The backup is verified first, and the record afterwards. To see what was recorded after the \
      backup was made, hold the record against the newest receipt that anybody has.

      EXAMPLES
        zerodraft restore zerodraft-2021-03-12.sqlite
        zerodraft restore copy.sqlite --record mission.sqlite
      """
  )

  @Argument(help: ArgumentHelp("The backup.", valueName: "backup"), completion: .file())
  var backup: String

  @OptionGroup var record: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let path = try record.registry(on: console).path
    let result = try CopyRecord().restore(backup, to: path)
    let words = result.lines("Restored and verified")
    console.writeAfterwards(Array(words.joined().utf8), of: String(words[0].dropLast()))
    console.tell(
      VisibleText.line(
        result.hasKey
          ? "note: receipts are signed with the key that lay there, \(result.key)."
          : "note: a backup holds no key. Put the one you kept at \(result.key) before anything is "
            + "recorded, else a new one is made, and “zerodraft verify” tells its receipts apart."
      )
    )
    console.tell("hint: “zerodraft verify --against” with the newest receipt shows what is missing")
    return .done
  }
}

extension CopyRecord.Result {
  /// What was copied, the path first, then a line for each negotiation.
  fileprivate func lines(_ done: String) -> [String] {
    let heads = report.negotiations.map { negotiation in
      let head = negotiation.head.map { " up to #\($0.number) \($0.digest)" } ?? ""
      return "  \(negotiation.name)\(head)"
    }
    return (["\(done): \(path)"] + heads).map { VisibleText.line($0) + "\n" }
  }
}
