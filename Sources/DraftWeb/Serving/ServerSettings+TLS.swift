import Glibc
import NIOCore
import NIOSSL
import Secretariat

extension ServerSettings {
  /// The certificate and its key; nothing where there is no TLS here.
  ///
  /// - Throws: a `Problem` where a file cannot be read, or the two do not belong together.
  func secret() throws -> TLSConfiguration? {
    guard let certificate, let key else { return nil }
    let chain: [NIOSSLCertificate]
    do { chain = try NIOSSLCertificate.fromPEMFile(certificate) } catch {
      throw Problem(
        "\(certificate): no certificate could be read",
        hint: "The file has to hold the certificate in PEM, and after it those it hangs on."
      )
    }
    let secret: NIOSSLPrivateKey
    do { secret = try NIOSSLPrivateKey(file: key, format: .pem) } catch {
      throw Problem(
        "\(key): no key could be read",
        hint: "The file has to hold the certificate’s key in PEM without a pass phrase, and may be "
          + "readable to nobody but the server."
      )
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) },
      privateKey: .privateKey(secret)
    )
    configuration.minimumTLSVersion = .tlsv12
    configuration.applicationProtocols = ["http/1.1"]
    do { _ = try NIOSSLContext(configuration: configuration) } catch {
      throw Problem(
        "\(key) is not the key of \(certificate)",
        hint: "Take the two files that were made together."
      )
    }
    return configuration
  }

  /// What stopped a server, in words.
  func problem(of error: any Error) -> any Error {
    if error is SocketAddressError || error is SocketAddressError.UnknownHost {
      return Problem(
        "There is no address called “\(address)”",
        hint: "--address takes an address of this machine: 127.0.0.1 for itself alone, 0.0.0.0 for "
          + "all it has."
      )
    }
    guard let error = error as? IOError else { return error }
    let place = "\(address), port \(port)"
    switch error.errnoCode {
    case EADDRINUSE:
      return Problem(
        "Something is listening already on \(place)",
        hint: "Stop it, or choose another port with --port; 0 finds a free one."
      )
    case EACCES:
      return Problem(
        "This user may not listen on \(place)",
        hint: "Ports below 1024 are for the system: choose one above with --port and let a proxy "
          + "stand before it."
      )
    case EADDRNOTAVAIL:
      return Problem(
        "This machine has no address \(address)",
        hint: "--address takes an address of this machine: 127.0.0.1 for itself alone, 0.0.0.0 for "
          + "all it has."
      )
    default: return Problem("Nothing can be served on \(place): \(error)")
    }
  }
}
