import HTTPTypes
import NIOCore
import NIOHTTP1

/// Stands between the bytes of a connection and those who answer: holds it to the limits, lets only
/// clear requests through, and tells the others why.
///
/// A connection that was told so gets nothing more, what it still sends is thrown away, and it is
/// closed two seconds later: were it closed at once, the system would take back what was said.
final class ConnectionWatch: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let limits: ServingLimits
  private let census: ConnectionCensus
  private let most: @Sendable (HTTPRequestHead) throws(Fault) -> Int
  private let say: @Sendable (Fault) -> WebResponse
  private var patience: Patience
  private var number: Int?
  /// Why nothing more is taken; said as soon as no earlier answer is being written.
  private var fault: Fault?
  private var hasSaid = false
  private var secondsLeft: Int?
  private var isAnswering = false
  /// How many requests are whole and not answered yet; their answers come before a fault’s.
  private var owed = 0
  private var closesAfterAnswer = false
  private var ticking: Scheduled<Void>?

  /// Watches one connection.
  ///
  /// - Parameters:
  ///   - limits: how much it may take.
  ///   - census: the other connections.
  ///   - most: how much content a request may bring, by its head.
  ///   - say: what is said of a fault.
  init(
    limits: ServingLimits,
    census: ConnectionCensus,
    most: @escaping @Sendable (HTTPRequestHead) throws(Fault) -> Int,
    say: @escaping @Sendable (Fault) -> WebResponse
  ) {
    self.limits = limits
    self.census = census
    self.most = most
    self.say = say
    patience = Patience(limits)
  }

  func channelActive(context: ChannelHandlerContext) {
    let channel = context.channel
    let peer = channel.remoteAddress?.ipAddress.flatMap { PeerAddress($0) }
    number = census.enter(from: peer) { channel.close(promise: nil) }
    tick(after: context)
    context.fireChannelActive()
    if number == nil { refuse(.busy, context) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    if let number { census.leave(number) }
    number = nil
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    ticking?.cancel()
    if let number { census.leave(number) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard fault == nil else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      let head = HeadRules.withPath(head)
      patience.headCame()
      note()
      // After an upgrade that nobody makes here, what follows is not read as requests any more.
      closesAfterAnswer = !head.isKeepAlive || head.headers.contains(name: "upgrade")
      if let fault = HeadRules.fault(of: head, limits: limits) ?? contentFault(of: head) {
        refuse(fault, context)
        return
      }
      context.fireChannelRead(wrapInboundOut(.head(head)))
      return
    case .body(let bytes):
      guard patience.contentCame(bytes.readableBytes) else {
        refuse(.tooLarge, context)
        return
      }
    case .end:
      patience.requestEnded()
      owed += 1
      note()
    }
    context.fireChannelRead(data)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard error is HTTPParserError else {
      context.close(promise: nil)
      return
    }
    if case .headerOverflow = error as? HTTPParserError {
      refuse(.headTooLarge, context)
    } else {
      refuse(.malformed, context)
    }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard !hasSaid else {
      promise?.fail(ChannelError.ioOnClosedChannel)
      return
    }
    switch unwrapOutboundIn(data) {
    case .head(var head):
      isAnswering = true
      if closesAfterAnswer { head.headers.replaceOrAdd(name: "connection", value: "close") }
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body:
      context.write(data, promise: promise)
    case .end:
      isAnswering = false
      owed -= 1
      let left = promise ?? context.eventLoop.makePromise(of: Void.self)
      context.write(data, promise: left)
      left.futureResult.assumeIsolated().whenSuccess { self.answerLeft(context) }
    }
  }

  /// Why the content that a head announces is not taken; said before any of it came.
  private func contentFault(of head: HTTPRequestHead) -> Fault? {
    guard HeadRules.announcesContent(head) else { return nil }
    do throws(Fault) {
      let most = try most(head)
      patience.takes(most)
      return HeadRules.length(of: head) ?? 0 > most ? .tooLarge : nil
    } catch { return error }
  }

  /// Tells the census what the connection is doing.
  private func note() {
    guard let number else { return }
    let isReceiving = patience.isReceiving && owed <= 0 && !isAnswering
    census.note(number, patience.isWaiting ? .waiting : isReceiving ? .receiving : .answering)
  }

  private func answerLeft(_ context: ChannelHandlerContext) {
    patience.answerLeft()
    note()
    if fault != nil {
      saySoon(context)
    } else if closesAfterAnswer, patience.isWaiting {
      linger(context)
    }
  }

  private func refuse(_ fault: Fault, _ context: ChannelHandlerContext) {
    guard self.fault == nil else { return }
    self.fault = fault
    saySoon(context)
  }

  private func saySoon(_ context: ChannelHandlerContext) {
    guard let fault, !hasSaid, !isAnswering, owed <= 0 else { return }
    let response = say(fault)
    hasSaid = true
    var headers = HTTPHeaders(response.headers.map { ($0.name.rawName, $0.value) })
    headers.replaceOrAdd(name: "connection", value: "close")
    headers.replaceOrAdd(name: "content-length", value: String(response.body.count))
    let status = HTTPResponseStatus(
      statusCode: response.status.code,
      reasonPhrase: response.status.reasonPhrase
    )
    let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    let body = context.channel.allocator.buffer(bytes: response.body)
    context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    linger(context)
  }

  /// Ends what goes out, and gives the other side a moment to read it.
  private func linger(_ context: ChannelHandlerContext) {
    guard secondsLeft == nil else { return }
    secondsLeft = 2
    context.close(mode: .output, promise: nil)
  }

  private func tick(after context: ChannelHandlerContext) {
    let loop = context.eventLoop.assumeIsolated()
    ticking = loop.scheduleTask(in: .seconds(1)) {
      self.secondPassed(context)
    }
  }

  private func secondPassed(_ context: ChannelHandlerContext) {
    if let left = secondsLeft {
      secondsLeft = left - 1
      if left <= 1 {
        context.close(promise: nil)
        return
      }
    } else if !patience.tick() {
      guard patience.isReceiving, !isAnswering else {
        context.close(promise: nil)
        return
      }
      refuse(.tooSlow, context)
    }
    tick(after: context)
  }
}
