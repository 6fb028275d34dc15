import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// A connection with a watch on it.
struct WatchedChannel<Base: HTTPChannelHandler>: HTTPChannelHandler {
  typealias Value = Base.Value

  /// The connection without it.
  let base: Base
  /// Makes the watch.
  let watch: @Sendable () -> ConnectionWatch

  var responder: HTTPChannelHandler.Responder { base.responder }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
    base.setup(channel: channel, logger: logger).flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      // Where bytes have become the parts of requests, and nobody has seen these yet.
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(watch(), position: .after(decoder))
      return value
    }
  }

  func handle(value: Base.Value, logger: Logger) async {
    await base.handle(value: value, logger: logger)
  }
}
