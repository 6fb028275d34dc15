import DraftText
import Editorial
import Interchange
import Testing
import ZerodraftTestSupport

/// What the rules find in texts that were adopted, after professional editors had read them.
///
/// Whoever is told of ten defects where there is one turns the rules off. So the errors in a hundred
/// adopted texts are counted, and each that is left is known by name.
@Suite(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder of published texts"))
struct PrecisionTests {
  /// What was found in one text.
  private struct Checked: Sendable {
    var name: String
    var findings: [Finding]
  }

  private static let checked: [Checked] = {
    Corpus.paths(ending: ".xml").filter { $0.hasPrefix("resolutions/") || $0.hasPrefix("series/") }
      .compactMap { path in
        guard let bytes = try? Corpus.bytes(path),
          let draft = try? AkomaNtosoReader().read(bytes).draft
        else { return nil }
        let findings = RuleBook.standard.findings(in: draft, CheckSetting(phase: .final))
        return Checked(name: path, findings: findings)
      }
  }()

  /// The errors that stand in adopted texts, with why they are errors.
  private static let explained: Set<String> = [
    // “Looking forward to …” among verbs in the present tense; 80/156 writes “Looks forward”.
    "series/south-south/05-A_RES_79_236.xml R04 Looking forward"
  ]

  @Test func `finds at most one error in ten adopted texts, and each is explained`() {
    #expect(Self.checked.count >= 90)
    let errors = Self.checked.flatMap { text in
      text.findings.filter { $0.severity == .error }.map { "\(text.name) \($0.rule) \($0.words)" }
    }
    #expect(errors.count * 10 <= Self.checked.count)
    #expect(Set(errors).subtracting(Self.explained) == [])
  }

  @Test func `warns no more than once a text`() {
    let warnings = Self.checked.reduce(0) { count, text in
      count + text.findings.count { $0.severity == .warning }
    }
    let information = Self.checked.reduce(0) { count, text in
      count + text.findings.count { $0.severity == .information }
    }
    #expect(warnings <= Self.checked.count)
    #expect(information <= Self.checked.count)
  }

  @Test func `reads each text to its end, whatever the phase`() throws {
    for path in Corpus.paths(ending: ".xml") where path.hasPrefix("languages/") {
      let draft = try AkomaNtosoReader().read(Corpus.bytes(path)).draft
      let findings = RuleBook.standard.findings(in: draft, CheckSetting(phase: .draft))
      for finding in findings where draft.language != .english {
        #expect(RulePage.page(of: finding.rule)?.isForEveryLanguage == true, "\(path)")
      }
    }
  }
}
