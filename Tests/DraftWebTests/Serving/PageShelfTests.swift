import HTTPTypes
import Testing

@testable import DraftWeb

struct PageShelfTests {
  private func page(_ size: Int, keeping: Answer.Keeping = .revalidated) -> Answer {
    Answer(mediaType: "x/y", body: Array(repeating: 1, count: size), keeping: keeping)
  }

  @Test func `keeps a page and makes it once`() {
    let shelf = PageShelf()
    var count = 0
    for _ in 0..<3 {
      _ = shelf.parcel(.init(file: "a")) {
        count += 1
        return page(10)
      }
    }
    #expect(count == 1)
  }

  @Test func `keeps nothing that nobody may keep, and no fault`() {
    let shelf = PageShelf()
    var count = 0
    for answer in [page(10, keeping: .never), Answer(status: .notFound, keeping: .revalidated)] {
      for _ in 0..<2 {
        let (_, wasKept) = shelf.parcel(.init(file: "a")) {
          count += 1
          return answer
        }
        #expect(!wasKept)
      }
    }
    #expect(count == 4)
  }

  @Test func `lets what was made first go at its limit`() {
    let shelf = PageShelf(limit: 10_000)
    for index in 0..<100 { _ = shelf.parcel(.init(file: "\(index)")) { page(700) } }
    for index in 93..<100 { #expect(shelf.parcel(.init(file: "\(index)")) { page(700) }.wasKept) }
    #expect(!shelf.parcel(.init(file: "0")) { page(700) }.wasKept)
  }

  @Test func `counts what a page is kept under`() {
    let shelf = PageShelf(limit: 10_000)
    let names = (0..<20).map { String(repeating: "a", count: 800) + "\($0)" }
    for name in names { _ = shelf.parcel(.init(file: name)) { page(1) } }
    #expect(!shelf.parcel(.init(file: names[0])) { page(1) }.wasKept)
  }

  @Test(
    arguments: [
      ("x=1&show=after&y", "show=after"),
      ("kind=moved&kind=added&kind=moved", "kind=added&kind=moved"),
      ("only=changes&show=words&show=before", "show=words&only=changes"), ("show=&x=", ""),
    ]
  )
  func `queries that mean the same are one`(typed: String, same: String) {
    let fields = Route.comparison.fields
    #expect(
      Query(parsing: typed).canonical(for: fields) == Query(parsing: same).canonical(for: fields)
    )
    #expect(Query(parsing: typed).canonical(for: fields) == Query(parsing: same))
  }
}
