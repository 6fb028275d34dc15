import NIOHTTP1

/// What the head of a request must be like to be answered at all (RFC 9112).
///
/// Two programs that read one head differently can be made to take the end of one request for the
/// beginning of another; so whatever could be read in two ways is refused, and the connection with
/// it.
enum HeadRules {
  /// What is wrong with a head; nothing where it is as it should be.
  static func fault(of head: HTTPRequestHead, limits: ServingLimits) -> Fault? {
    guard head.version.major == 1, isTarget(head.uri), isHost(head), let length = length(of: head)
    else { return .malformed }
    if length > limits.content { return .tooLarge }
    return nil
  }

  /// A head whose target is a whole address, as it were asked without a proxy (RFC 9112, 3.2.2): the
  /// target is a path, and the host is that of the address, whatever the field said.
  static func withPath(_ head: HTTPRequestHead) -> HTTPRequestHead {
    let lower = head.uri.prefix(8).lowercased()
    guard let scheme = ["http://", "https://"].first(where: { lower.hasPrefix($0) }),
      // Two of them are no clearer for it.
      head.headers["host"].count == 1 || head.version == .http1_0
    else { return head }
    let rest = head.uri.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let target = rest[host.endIndex...]
    var head = head
    head.uri = (target.hasPrefix("/") ? "" : "/") + target
    head.headers.replaceOrAdd(name: "host", value: String(host))
    return head
  }

  /// Whether a head that is as it should be announces content.
  static func announcesContent(_ head: HTTPRequestHead) -> Bool {
    head.headers.contains(name: "transfer-encoding") || length(of: head) != 0
  }

  private static func isTarget(_ target: String) -> Bool {
    target.hasPrefix("/")
      && target.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }
  }

  private static func isHost(_ head: HTTPRequestHead) -> Bool {
    let hosts = head.headers["host"]
    guard hosts.count <= 1 else { return false }
    guard let host = hosts.first else { return head.version == .http1_0 }
    let others: Set<Unicode.Scalar> = [".", "-", "_", ":", "[", "]"]
    return !host.isEmpty
      && host.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
          || others.contains($0)
      }
  }

  /// How much content is announced, 0 where it comes in chunks; nothing where that is not clear.
  static func length(of head: HTTPRequestHead) -> Int? {
    let lengths = head.headers["content-length"]
    let codings = head.headers["transfer-encoding"]
    guard lengths.count <= 1, codings.count <= 1 else { return nil }
    if let coding = codings.first {
      let isChunked = coding.lowercased() == "chunked"
      return lengths.isEmpty && isChunked && head.version == .http1_1 ? 0 : nil
    }
    guard let length = lengths.first else { return 0 }
    guard !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(length)
  }
}
