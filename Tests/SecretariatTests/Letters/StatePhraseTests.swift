import Testing

@testable import Secretariat

struct StatePhraseTests {
  @Test(
    arguments: [
      ("Georgia", "Georgia"), ("Republic of the Philippines", "the Republic of the Philippines"),
      ("United Arab Emirates", "the United Arab Emirates"), ("Bahamas", "the Bahamas"),
      ("Marshall Islands", "the Marshall Islands"),
      ("Russian Federation", "the Russian Federation"),
      ("Dominican Republic", "the Dominican Republic"), ("State A", "State A"),
      ("State of Palestine", "the State of Palestine"), ("South Sudan", "South Sudan"),
      ("the Gambia", "the Gambia"), ("Jamaica", "Jamaica"), ("Dominica", "Dominica"),
      ("Central African Republic", "the Central African Republic"),
      ("Guinea-Bissau", "Guinea-Bissau"), ("Niger", "the Niger"), ("Nigeria", "Nigeria"), ("", ""),
    ]
  )
  func `puts an article before names that have one`(name: String, words: String) {
    #expect(StatePhrase(name).words == words)
  }
}
