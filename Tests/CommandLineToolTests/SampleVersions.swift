/// Two small versions of a text, as our Markdown has them.
enum SampleVersions {
  static let old = """
    ---
    zerodraft: 1
    language: en
    version: Zero draft
    ---

    # Declaration on clean rivers

    The General Assembly,

    *Recalling* its resolution on rivers,[^1]

    1\\. *Decides* to meet in May;

    2\\. *Requests* Delegation A to report.

    [^1]: Resolution 70/1.

    """

  static let new = """
    ---
    zerodraft: 1
    language: en
    version: Rev.1
    ---

    # Declaration on clean rivers

    The General Assembly,

    *Recalling* its resolution on rivers,[^1]

    1\\. *Decides* to meet in June;

    2\\. *Invites* Group X to take part;

    3\\. *Requests* Delegation A to report.

    [^1]: Resolution 70/1.

    """
}
