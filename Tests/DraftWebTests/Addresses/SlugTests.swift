import Testing

@testable import DraftWeb

@Suite struct SlugTests {
  @Test(arguments: [
    ("Rev.1", "rev-1"), ("rev1", "rev-1"), ("Zero draft", "zero-draft"), ("OP4 (b)", "op-4-b"),
    ("OP4 bis", "op-4-bis"), ("chapeau of OP4", "chapeau-of-op-4"), ("مشروع", ""), ("–", ""),
    ("A/76/L.11", "a-76-l-11"),
  ])
  func spells(name: String, slug: String) {
    #expect(Slug(name).text == slug)
  }

  @Test func spellsEachOnce() {
    let names = ["Rev.1", "Rev 1", "草案", "latest", nil, "rev-1-2"]
    #expect(
      Slug.spell(names, fallback: "version", reserved: Target.reserved)
        == ["rev-1", "rev-1-2", "version-3", "version-4", nil, "rev-1-2-2"]
    )
  }
}
