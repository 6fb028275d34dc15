import Glibc
public import Redlining

extension WorkInPairs {
  /// Each piece on a thread of its own, where the machine has two processors for them.
  public static let onThreads = WorkInPairs { one, other in
    guard hasTwoProcessors else {
      one()
      other()
      return
    }
    let work = unsafe Unmanaged.passRetained(Work(other))
    var thread = pthread_t()
    // The thread takes over the one reference that was kept for it.
    let status = unsafe pthread_create(
      &thread,
      // Without wishes a thread's stack is as deep as that of the process.
      nil,
      { context in
        if let context = unsafe context {
          unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        }
        return nil
      },
      work.toOpaque()
    )
    one()
    guard status == 0 else {
      // There are no threads to be had.
      unsafe work.release()
      other()
      return
    }
    pthread_join(thread, nil)
  }

  // Asked once, since the system reads a file to answer.
  private static let hasTwoProcessors = sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1

  /// What a thread is given to do.
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
