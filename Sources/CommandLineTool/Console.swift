import Glibc
import Interchange
import Secretariat

/// Where a command writes, and what it may know of the place it runs in.
///
/// Commands never write by themselves, so that a test can run them and read what they said.
struct Console {
  /// Writes results.
  var write: ([UInt8]) throws -> Void
  /// Writes a message to a person, without the line feed at its end.
  var tell: (String) -> Void
  /// Whether results go to a terminal.
  var isTerminal: Bool
  /// How many columns there are.
  var width: Int
  /// Asks for the variables of the environment, which most commands can do without.
  var variables: () -> [String: String]
  /// What is kept for as long as the console is there.
  let keepsakes = Keepsakes()
}

extension Console {
  /// The variables of the environment.
  var environment: [String: String] { variables() }

  /// The colours to write in, by the conventions of terminals.
  ///
  /// `NO_COLOR` with any value, and a terminal that calls itself dumb, turn them off unless
  /// they were asked for; where results do not go to a terminal there are none.
  func palette(_ choice: ColorChoice) -> TerminalPalette? {
    let environment = environment
    let terminal = environment["TERM"] ?? ""
    switch choice {
    case .never: return nil
    case .auto:
      guard isTerminal, (environment["NO_COLOR"] ?? "").isEmpty, terminal != "dumb" else {
        return nil
      }
    case .always: break
    }
    let hasMany = terminal.contains("256color") || environment["COLORTERM"] != nil
    return hasMany ? .many : .eight
  }

  /// The colours of what is written to a file, where one is named: none unless they were asked for.
  func palette(_ choice: ColorChoice, to path: String?) -> TerminalPalette? {
    choice == .auto && (path ?? "-") != "-" ? nil : palette(choice)
  }

  /// Tells what is wrong and what to do about it.
  func tell(_ problem: Problem) {
    tell("error: " + VisibleText.line(problem.summary))
    if let explanation = problem.explanation { tell(VisibleText.line(explanation)) }
    for detail in problem.details { tell("  " + VisibleText.line(detail)) }
    if let hint = problem.hint { tell("hint: " + VisibleText.line(hint)) }
  }
}

extension Console {
  /// The variables that commands ask for.
  private static let names = [
    "NO_COLOR", "TERM", "COLORTERM", "COLUMNS", "USER", "TZ",
    "ZERODRAFT_RECORD", "ZERODRAFT_RECORDER", "ZERODRAFT_NOW", "ZERODRAFT_PARTIES",
    "ZERODRAFT_CITATIONS",
    // How to serve.
    "ZERODRAFT_ADDRESS", "ZERODRAFT_PORT", "ZERODRAFT_PREFIX", "ZERODRAFT_URL", "ZERODRAFT_PUBLIC",
    "ZERODRAFT_TLS_CERTIFICATE", "ZERODRAFT_TLS_KEY", "ZERODRAFT_TRUSTED_PROXY",
    "ZERODRAFT_METRICS", "ZERODRAFT_LOG_LEVEL", "ZERODRAFT_LOG_FORMAT",
    // What makes PDF is a program of its own, which is found and run with these.
    "ZERODRAFT_TYPST", "ZERODRAFT_PYTHON", "PATH", "HOME", "TMPDIR", "LANG", "TYPST_FONT_PATHS",
  ]

  /// The console of this process.
  static func ofThisProcess() -> Console {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return Console(
      write: { try write($0, to: STDOUT_FILENO) },
      tell: { message in try? write(Array((message + "\n").utf8), to: STDERR_FILENO) },
      isTerminal: isTerminal,
      width: width(isTerminal: isTerminal),
      variables: {
        names.reduce(into: [:]) { variables, name in variables[name] = variable(name) }
      }
    )
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  private static func width(isTerminal: Bool) -> Int {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), (20...1000).contains(columns) {
      return columns
    }
    var size = winsize()
    if isTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 {
      return Int(size.ws_col)
    }
    return 80
  }

  /// What is wrong with a standard output that takes no bytes; `code` is the system's error number.
  static func unwritten(because code: Int32) -> Problem {
    switch code {
    case ENOSPC, EDQUOT: Problem("There is no space left to write the result")
    default:
      Problem(
        "The result cannot be written to standard output",
        hint: "Is it closed, or read by a program that has ended?"
      )
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        switch errno {
        case EINTR: continue
        // Whoever was reading has seen enough.
        case EPIPE: return
        default: throw unwritten(because: errno)
        }
      }
      written += count
    }
  }
}
