import Testing

@testable import Secretariat

struct MeetingPhraseTests {
  @Test(
    arguments: [
      ("General Assembly Hall", "in the General Assembly Hall"),
      ("Conference Room 3", "in Conference Room 3"),
      (
        "the Trusteeship Council Chamber",
        "in the Trusteeship Council Chamber"
      ),
      ("United Nations Headquarters, New York", "at United Nations Headquarters, New York"),
      ("https://example.org/room", "via https://example.org/room"),
      ("meet.example.org", "via meet.example.org"), ("on Interprefy", "on Interprefy"),
      ("at the Mission of State A", "at the Mission of State A"),
    ]
  )
  func `puts a place into a sentence`(place: String, words: String) {
    #expect(MeetingPhrase.place(place) == words)
  }

  @Test(
    arguments: [
      ("Zero draft", "zero draft"), ("Written comments", "written comments"), ("Rev.1", "Rev.1"),
      ("NGO registration", "NGO registration"), ("General Assembly", "General Assembly"),
      ("", ""), ("2nd reading", "2nd reading"),
    ]
  )
  func `puts words into a sentence, and leaves names as they are`(words: String, inside: String) {
    #expect(words.insideSentence == inside)
  }
}
