import Dispatch
import Foundation
import Glibc
import Synchronization

/// The folder of a demonstration, which goes with it, however that ends.
///
/// While it lives a file in it is locked. So the folder of one that was killed is known, and the
/// next one clears it away.
final class DemonstrationFolder: Sendable {
  private static let stem = "zerodraft-demonstration-"
  private static let lock = "lock"
  /// A folder without a lock is just being made, or was left so longer ago than this, in seconds.
  private static let making = 60.0

  /// Where it is.
  let url: URL
  private let descriptor = Mutex<Int32>(-1)
  private let signals = Mutex<[any DispatchSourceSignal]>([])

  /// Names a folder, which is not made yet.
  ///
  /// A signal that ends the program takes it away from now on.
  init() {
    let url = FileManager.default.temporaryDirectory.appending(path: Self.stem + "\(UUID())")
    self.url = url
    signals.withLock { sources in
      for number in [SIGTERM, SIGINT, SIGHUP] {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
          try? FileManager.default.removeItem(at: url)
          _exit(0)
        }
        source.activate()
        sources.append(source)
      }
    }
  }

  /// Makes the folder.
  ///
  /// - Throws: why it cannot be made.
  func make() throws {
    try FileManager.default.createDirectory(
      at: url,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let opened = Self.locked(url, O_CREAT)
    descriptor.withLock { $0 = opened ?? -1 }
  }

  /// Leaves signals to others.
  func isServed() {
    signals.withLock { sources in
      for source in sources { source.cancel() }
      sources = []
    }
  }

  /// Takes the folder away.
  func remove() {
    try? FileManager.default.removeItem(at: url)
    descriptor.withLock { descriptor in
      if descriptor >= 0 { close(descriptor) }
      descriptor = -1
    }
    let isHeld = signals.withLock { !$0.isEmpty }
    isServed()
    guard isHeld else { return }
    for number in [SIGTERM, SIGINT, SIGHUP] { signal(number, SIG_DFL) }
  }

  /// Takes away the folders of demonstrations that are over.
  ///
  /// - Parameter place: where they lie.
  static func clear(in place: URL = FileManager.default.temporaryDirectory) {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: place.path(percentEncoded: false))) ?? []
    for name in names where name.hasPrefix(stem) {
      let folder = place.appending(path: name)
      let path = folder.path(percentEncoded: false)
      guard let facts = try? files.attributesOfItem(atPath: path),
        facts[.type] as? FileAttributeType == .typeDirectory,
        (facts[.ownerAccountID] as? NSNumber)?.uint32Value == getuid()
      else { continue }
      if files.fileExists(atPath: folder.appending(path: lock).path(percentEncoded: false)) {
        guard let descriptor = locked(folder, 0) else { continue }
        try? files.removeItem(at: folder)
        close(descriptor)
      } else if let made = facts[.modificationDate] as? Date, -made.timeIntervalSinceNow > making {
        try? files.removeItem(at: folder)
      }
    }
  }

  /// The lock of a folder; nothing where somebody else has it.
  private static func locked(_ folder: URL, _ flags: Int32) -> Int32? {
    let path = folder.appending(path: lock).path(percentEncoded: false)
    let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}
