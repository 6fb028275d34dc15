import Testing

@testable import DraftText

struct ListLevelsTests {
  /// The depths of labels in order; a colon after a label opens a list below it.
  private func depths(_ labels: String) -> [Int] {
    var levels = ListLevels()
    var opens = false
    return labels.split(separator: " ").map { label in
      let words = label.hasSuffix(":") ? label.dropLast() : label
      guard let head = LabelHead(words + " x"), case .item(let item) = head.shape else { return 0 }
      let depth = levels.depth(of: item, isSuffixed: head.isSuffixed, opensList: opens)
      opens = label.hasSuffix(":")
      return depth
    }
  }

  @Test(
    arguments: [
      ("(a) (b) (c)", [1, 1, 1]),
      ("(a) (b): (i) (ii) (c)", [1, 1, 2, 2, 1]),
      ("(a) (b) (i) (ii) (c)", [1, 1, 2, 2, 1]),
      ("(g) (h) (i) (j)", [1, 1, 1, 1]),
      ("(h): (i) (ii) (i)", [1, 2, 2, 1]),
      ("(i) (ii) (iii) (iv) (v)", [1, 1, 1, 1, 1]),
      ("(a): (i): a. b. (ii) (b)", [1, 2, 3, 3, 2, 1]),
      ("(u) (v) (w)", [1, 1, 1]),
      ("a) b): i) ii) c)", [1, 1, 2, 2, 1]),
      ("(z) (aa) (bb)", [1, 1, 1]),
      ("(a): ’1‘ ’2‘ (b)", [1, 2, 2, 1]),
      ("(a): ㈠ ㈡ (三) (b)", [1, 2, 2, 2, 1]),
      ("(a) (b) (a) (b)", [1, 1, 1, 1]),
    ]
  )
  func `finds the depth of items`(labels: String, expected: [Int]) {
    #expect(depths(labels) == expected)
  }

  @Test func `keeps an inserted item at the level of its letter`() {
    var levels = ListLevels()
    let found = ["(a) x", "(a bis) x", "(b) x"].map { words -> Int in
      guard let head = LabelHead(words), case .item(let item) = head.shape else { return 0 }
      return levels.depth(of: item, isSuffixed: head.isSuffixed, opensList: false)
    }
    #expect(found == [1, 1, 1])
  }

  @Test func `stays within bounds however deep labels go`() {
    var levels = ListLevels()
    let styles: [Enumerator.Style] = [.parentheses, .parenthesis, .stop, .quotes]
    for round in 0..<200 {
      let item = Enumerator(number: 1, style: styles[round % 4])
      #expect(levels.depth(of: item, isSuffixed: false, opensList: true) <= 8)
    }
  }
}
