public import DraftText
public import Interchange

/// A letter as the President or co-facilitators send it, with the letter that it encloses.
///
/// ```
///             THE PRESIDENT / OF THE / GENERAL ASSEMBLY      letterhead
///                                              12 March 2021  date
/// Excellency,                                                 salutation
/// I have the honour to …                                      body
/// Please accept, Excellency, the assurances of my …           closing
/// Name SURNAME                                                signatures
/// All Permanent Representatives and / …                       addressees
/// ─── a sheet of its own ───                                  enclosure
/// ```
public struct Letter: Hashable, Sendable {
  /// Who speaks.
  public enum Voice: Hashable, Sendable {
    /// The President of the organ.
    case president
    /// Co-facilitators, so many.
    case coFacilitators(Int)
  }

  /// What lies with a letter, on a sheet of its own.
  public indirect enum Enclosure: Hashable, Sendable {
    /// Another letter.
    case letter(Letter)
    /// A text, by what stands at its head, line by line.
    case text([String])
  }

  /// What it is about, in a line; it names the file and is not printed.
  public var subject: String
  /// Who speaks.
  public var voice: Voice
  /// The organ whose President has a letterhead.
  public var organ: String
  /// Its day; nothing as long as it is not known.
  public var date: CalendarDate?
  /// What it says between salutation and closing.
  public var body: [PaperText]
  /// Who signs: for each the lines under the signature, the name first.
  public var signatures: [[String]]
  /// To whom it goes, line by line.
  public var addressees: [String]
  /// What lies with it.
  public var enclosure: Enclosure?

  /// Makes a letter.
  public init(
    subject: String,
    voice: Voice,
    organ: String = "General Assembly",
    date: CalendarDate?,
    body: [PaperText],
    signatures: [[String]],
    addressees: [String]? = nil,
    enclosure: Enclosure? = nil
  ) {
    self.subject = subject
    self.voice = voice
    self.organ = organ
    self.date = date
    self.body = body
    self.signatures = signatures
    self.addressees = addressees ?? voice.addressees
    self.enclosure = enclosure
  }
}

extension Letter.Voice {
  /// Whether several speak.
  public var isPlural: Bool {
    if case .coFacilitators(let count) = self { count != 1 } else { false }
  }

  /// `We have`, `I have`.
  public var have: String { isPlural ? "We have" : "I have" }

  /// `our`, `my`.
  public var own: String { isPlural ? "our" : "my" }

  /// All missions in New York, cut into lines as the two kinds of letters cut them.
  fileprivate var addressees: [String] {
    switch self {
    case .president:
      [
        "All Permanent Representatives and", "Permanent Observers to the United Nations",
        "New York",
      ]
    case .coFacilitators:
      [
        "All Permanent Representatives and Permanent", "Observers to the United Nations, New York",
      ]
    }
  }
}
