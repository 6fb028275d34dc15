import Testing

@testable import CommandLineTool

struct ServeCommandTests {
  @Test func `takes options before the environment, and that before the file`() throws {
    let stage = try Stage()
    try stage.file(
      "serve.json",
      #"{"port": 1111, "prefix": "/file", "url": "http://file", "tls": {"key": "k"}}"#
    )
    stage.environment = [
      "ZERODRAFT_PORT": "2222", "ZERODRAFT_PREFIX": "/variable",
      "ZERODRAFT_TLS_CERTIFICATE": "c", "ZERODRAFT_PUBLIC": "a,b",
    ]
    let result = stage.run(
      "serve",
      "--config",
      "@serve.json",
      "--port",
      "3333",
      "--show-configuration"
    )
    #expect(result.status == 0)
    let rows = result.output.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    for row in [
      "port 3333 --port", "prefix /variable ZERODRAFT_PREFIX", "url http://file serve.json",
      "tls.key k serve.json", "tls.certificate c ZERODRAFT_TLS_CERTIFICATE",
      "public a, b ZERODRAFT_PUBLIC", "address 127.0.0.1 nothing said",
    ] {
      #expect(rows.contains(row), "\(row) is missing in \(rows)")
    }
  }

  @Test(
    arguments: [
      (["--port", "70000"], "There is no port 70000"), (["--prefix", "x"], "“x” is no path"),
      (["--prefix", "/x/"], "“/x/” is no path"), (["--prefix", "/../x"], "is no path"),
      (["--url", "texts.example"], "is no address of a site"),
      (["--url", "https://texts.example/x"], "is no address of a site"),
      (["--url", "https://texts.example/x", "--prefix", "/y"], "is no address of a site"),
      (["--trusted-proxy", "nonsense"], "“nonsense” is no address of a proxy"),
      (["--tls-key", "k"], "TLS needs a certificate and its key"),
      (["--log-level", "loud"], "no level of the log"),
      (["--log-format", "xml"], "no format of the log"),
      (["--config", "@missing.json"], "the configuration cannot be read"),
      (["--config", "@odd.json"], "nothing called “prot”"),
      (["--config", "@list.json"], "no object of JSON"),
      (["--config", "@text.json"], "cannot be understood"),
    ]
  )
  func `says what is wrong with what was said`(arguments: [String], words: String) throws {
    let stage = try Stage()
    try stage.file("odd.json", #"{"prot": 1}"#)
    try stage.file("list.json", "[]")
    try stage.file("text.json", #"{"port": "many"}"#)
    let result = stage.run(["serve", "--show-configuration"] + arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(result.messages.contains("hint: "))
  }

  @Test(arguments: [["--url", "https://a.example/x"], ["--url", "https://a.example"]])
  func `takes the address with the path and without`(url: [String]) throws {
    let stage = try Stage()
    let result = stage.run(["serve", "--show-configuration", "--prefix", "/x"] + url)
    #expect(result.status == 0)
  }

  @Test(
    arguments: [
      ["--record", "@r.sqlite"], ["--public", "a"], ["--parties", "@p.json"],
      ["--config", "@serve.json"],
    ]
  )
  func `a demonstration has a record of its own`(arguments: [String]) throws {
    let stage = try Stage()
    try stage.file("serve.json", #"{"record": "x"}"#)
    let result = stage.run(["serve", "--demo"] + arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains("--demo serves a record of its own"))
  }

  @Test func `says that a name is no address of this machine`() throws {
    let stage = try Stage()
    #expect(stage.run("new", "exercise", "--title", "A", "--record", "@r.sqlite").status == 0)
    let result = stage.run(
      "serve",
      "--record",
      "@r.sqlite",
      "--address",
      "no.such.invalid",
      "--port",
      "0"
    )
    #expect(result.status == 2)
    #expect(result.messages.contains("There is no address called “no.such.invalid”"))
  }

  @Test func `serves no record that is not there`() throws {
    let stage = try Stage()
    let result = stage.run("serve", "--record", "@none.sqlite", "--port", "0")
    #expect(result.status == 2)
    #expect(result.messages.contains("there is no such record"))
  }
}
