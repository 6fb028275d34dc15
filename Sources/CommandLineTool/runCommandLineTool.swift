import ArgumentParser

/// Runs the command that the process was started with, and ends the process with its status.
public func runCommandLineTool() {
  ZerodraftCommand.main()
}
