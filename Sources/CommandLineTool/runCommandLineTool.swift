import ArgumentParser
import Glibc
import Interchange
import Secretariat

/// Runs the command that the process was started with, and ends the process with its status.
public func runCommandLineTool() {
  // A file that reaches the limit of its size is an error to report, not a reason to be ended.
  signal(SIGXFSZ, SIG_IGN)
  // Whoever reads the result may go away; that must not decide whether something is recorded.
  signal(SIGPIPE, SIG_IGN)
  occupyClosedDescriptors()
  let console = Console.ofThisProcess()
  let status = run(Array(CommandLine.arguments.dropFirst()), on: console)
  // What the console keeps is never given back.
  withExtendedLifetime(console) { exit(status) }
}

/// Puts something in the place of a standard input or output that the process was started without.
///
/// Otherwise the next file that is opened, the record say, would get its number, and what is meant
/// for a reader would be written into it. What stands there now can be neither read nor written.
private func occupyClosedDescriptors() {
  for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
  where fcntl(descriptor, F_GETFD) < 0 {
    _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
  }
}

/// Runs a command.
///
/// The argument parser turns every error into status 1, which here means that there are
/// differences; so errors get their status at this door.
///
/// - Parameters:
///   - arguments: what was typed after the name of the program.
///   - console: where the command writes.
/// - Returns: the status to end with.
func run(_ arguments: [String], on console: Console) -> Int32 {
  do {
    if arguments == ["--version"] {
      try console.write(Array((ZerodraftCommand.version + "\n").utf8))
      return ExitStatus.done.rawValue
    }
    if let plain = PlainComparison(arguments) { return try plain.run(on: console).rawValue }
    var command = try parse(arguments)
    guard let command = command as? any ConsoleCommand else {
      try command.run()
      return ExitStatus.done.rawValue
    }
    return try command.run(on: console).rawValue
  } catch let problem as Problem {
    console.tell(problem)
    return (problem.recordMovedOn ? ExitStatus.movedOn : .problem).rawValue
  } catch {
    switch ZerodraftCommand.exitCode(for: error).rawValue {
    case ExitStatus.done.rawValue:
      let message = ZerodraftCommand.fullMessage(for: error)
      try? console.write(Array((message + "\n").utf8))
      return ExitStatus.done.rawValue
    case ExitStatus.usage.rawValue:
      tellUsage(error, arguments, on: console)
      return ExitStatus.usage.rawValue
    default:
      console.tell("error: " + VisibleText.line("\(error)"))
      console.tell("hint: this is a bug of zerodraft; please report it with the command you typed")
      return ExitStatus.bug.rawValue
    }
  }
}

/// The command that was typed.
///
/// Looking at every option of the whole program first takes as long as comparing a short text. So
/// a command is asked directly; only if it does not understand, or help was asked for, is the
/// whole program asked, and finds the words for what is wrong.
private func parse(_ arguments: [String]) throws -> any ParsableCommand {
  if let name = arguments.first, !arguments.contains(where: { asksForHelp.contains($0) }),
    let direct = ZerodraftCommand.directCommands[name],
    let command = try? direct.parse(Array(arguments.dropFirst()))
  {
    return command
  }
  return try ZerodraftCommand.parseAsRoot(arguments)
}

private let asksForHelp: Set<String> = ["-h", "-help", "--help", "--help-hidden"]

private func tellUsage(_ error: any Error, _ arguments: [String], on console: Console) {
  let message = ZerodraftCommand.message(for: error)
  console.tell("error: " + VisibleText.line(message))
  // A day that no month has was typed well enough; it is the calendar that is against it.
  let values = arguments.map { argument in
    argument.hasPrefix("--") ? String(argument.drop { $0 != "=" }.dropFirst()) : argument
  }
  for value in values where !value.isEmpty && message.contains(value) {
    guard let missing = MissingDay(in: value) else { continue }
    console.tell("hint: " + VisibleText.line("“\(value)” does not exist: \(missing.sentence)"))
    return
  }
  let names = ZerodraftCommand.configuration.subcommands.compactMap { command in
    command.configuration.commandName
  }
  let command = arguments.first.flatMap { names.contains($0) ? " \($0)" : nil } ?? ""
  console.tell("hint: “zerodraft\(command) --help” shows how it is called")
}
