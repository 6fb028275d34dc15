import HTTPTypes
import Negotiation
import Secretariat

extension Gate {
  /// The page that a link leads to: a form and nothing else.
  ///
  /// It changes nothing and does not ask whether the link is good, since mail is read by programs
  /// that open every link.
  ///
  /// - Throws: why it cannot be said whether somebody is signed in.
  func signInPage(for token: String, _ request: GateRequest) throws -> GateAnswer {
    if try isIn(by: token, request) {
      let answer = site.page(
        Frame(title: "You are signed in", kind: "sign-in"),
        content: site.templates.render(
          "sign-in-done",
          ["home": site.address(of: .home), "sessions": site.address(of: .sessions)]
        ),
        keeping: .never
      )
      return GateAnswer(answer, fields: Self.fields())
    }
    let cookie = formCookie(request.isSecure)
    let known = cookie.value(in: request.cookie)
    let value = known ?? FormToken.randomValue()
    let content = site.templates.render(
      "sign-in",
      SignInContext(
        address: site.address(of: .signIn(token: token)),
        form: FormToken(of: value).text
      )
    )
    var fields = Self.fields()
    if known == nil { fields[.setCookie] = cookie.setting(value) }
    let answer = site.page(
      Frame(title: "Sign in", kind: "sign-in"),
      content: content,
      keeping: .never
    )
    return GateAnswer(answer, fields: fields)
  }

  /// Exchanges a link for a session.
  func signIn(with token: String, _ request: GateRequest) throws -> GateAnswer {
    // The form was sent twice, or the link opened again: nothing changes, and nobody did wrong.
    if try isIn(by: token, request) { return onward() }
    // Whoever has a good link is let in all the same: others who share the address, and open old
    // links, must not be able to keep them out. A link cannot be guessed.
    if let wait = wait(request), try !sessions.opens(token) { return tooMany(wait) }
    let form = formCookie(request.isSecure)
    let formValue = form.value(in: request.cookie)
    guard isOwnForm(request, against: formValue) else {
      try forged(request)
      return refusal("forged")
    }
    let cookie = sessionCookie(request.isSecure)
    let held = cookie.value(in: request.cookie)
    let now = sessions.clock.now().seconds
    let press = "\(token) \(formValue ?? "")"
    // A second press of the same button: the browser may have thrown the first answer away.
    if let made = presses.made(by: press, at: now) { return onward(with: made, request) }
    let outcome = try sessions.signIn(with: token, replacing: held, from: request.remote)
    switch outcome {
    case .refused:
      // Two presses may have come at one time.
      if let made = presses.made(by: press, at: now) { return onward(with: made, request) }
      count(request)
      return refusal("link")
    case .alreadyIn: return onward()
    case .signedIn(let made):
      presses.keep(made, by: press, at: now)
      return onward(with: made, request)
    }
  }

  /// Whether the browser is signed in by that very link.
  private func isIn(by token: String, _ request: GateRequest) throws(Problem) -> Bool {
    guard let held = sessionCookie(request.isSecure).value(in: request.cookie) else { return false }
    return try sessions.isIn(by: token, holding: held)
  }

  /// The way to what may be read.
  private func onward(with made: SecretToken, _ request: GateRequest) -> GateAnswer {
    let cookie = sessionCookie(request.isSecure)
    var answer = onward()
    answer.fields.append(
      HTTPField(name: .setCookie, value: cookie.setting(made.text, for: Sessions.limit))
    )
    answer.fields.append(
      HTTPField(name: .setCookie, value: formCookie(request.isSecure).setting("", for: 0))
    )
    return answer
  }

  private func onward() -> GateAnswer {
    GateAnswer(
      .redirect(to: site.address(of: .home), status: .seeOther),
      fields: Self.fields()
    )
  }

  /// Notes a form that came from elsewhere.
  func forged(_ request: GateRequest, by session: Session? = nil) throws(Problem) {
    let isTooMany = wait(request) != nil
    count(request)
    if !isTooMany { try sessions.note(.forgedForm, by: session, from: request.remote) }
  }

  /// That a link opens nothing, or that a form is no good.
  func refusal(_ reason: String) -> GateAnswer {
    let context = RefusalContext(
      isForged: reason == "forged",
      home: site.address(of: .home),
      sessions: site.address(of: .sessions)
    )
    var answer = site.page(
      Frame(title: "Not signed in", kind: "sign-in"),
      content: site.templates.render("sign-in-refused", context),
      keeping: .never
    )
    answer.status = .forbidden
    return GateAnswer(answer, fields: Self.fields())
  }

  /// That somebody has to wait.
  func tooMany(_ seconds: Int) -> GateAnswer {
    let minutes = (seconds + 59) / 60
    let context = WaitContext(time: minutes == 1 ? "a minute" : "\(minutes) minutes")
    var answer = site.page(
      Frame(title: "Too many attempts", kind: "sign-in"),
      content: site.templates.render("sign-in-wait", context),
      keeping: .never
    )
    answer.status = .tooManyRequests
    var fields = Self.fields()
    fields[.retryAfter] = "\(seconds)"
    return GateAnswer(answer, fields: fields)
  }

  /// What every answer of the gate bears: the address of a link goes nowhere else.
  static func fields() -> HTTPFields {
    var fields = HTTPFields()
    if let name = HTTPField.Name("Referrer-Policy") { fields[name] = "no-referrer" }
    return fields
  }
}

private struct SignInContext {
  let address: String
  let form: String
}

private struct RefusalContext {
  let isForged: Bool
  let home: String
  let sessions: String
}

private struct WaitContext {
  let time: String
}
