import Glibc

/// libFuzzer's own loop: it mutates, calls, watches the coverage, and ends the process.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ feed: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The target that the process feeds; set once before the loop.
nonisolated(unsafe) private var target = FuzzTarget.archive

/// The entrance of the program: the package manager calls the `main` of a program by this name.
///
/// `FUZZ_TARGET` names the target. With `FUZZ_SEEDS` the seeds are written into that folder, and
/// that is all; otherwise the arguments are libFuzzer's.
@_cdecl("Fuzzing_main")
public func enter(
  _ count: CInt,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  guard let name = getenv("FUZZ_TARGET"),
    let named = FuzzTarget(rawValue: String(cString: name))
  else {
    print("FUZZ_TARGET is one of", FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))
    return 2
  }
  target = named
  if let folder = getenv("FUZZ_SEEDS") {
    for (index, seed) in named.seeds.enumerated() {
      guard let file = fopen("\(String(cString: folder))/\(index)", "wb") else { return 2 }
      fwrite(seed, 1, seed.count, file)
      fclose(file)
    }
    return 0
  }
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { start, length in
    target.feed(Array(UnsafeBufferPointer(start: start, count: length)))
    return 0
  }
}
