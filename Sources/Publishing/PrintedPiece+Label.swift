import DraftText
import Redlining

extension PrintedPiece {
  /// The number before a paragraph's words, in the versions that have it.
  ///
  /// ```
  /// 4. in both versions    4.⇥
  /// 4. in the earlier one, 5. in the later one    [-4.-]{+5.+}⇥
  /// none, then 5.    {+5.⇥+}
  /// ```
  static func label(old: Label?, new: Label?) -> [PrintedPiece] {
    switch (old?.printed, new?.printed) {
    case (nil, nil): []
    case (let old?, nil): label(old, .deleted)
    case (nil, let new?): label(new, .inserted)
    case (let old?, let new?) where old == new: label(new, .kept)
    case (let old?, let new?):
      [
        PrintedPiece(.deleted, .words(old, .plain)), PrintedPiece(.inserted, .words(new, .plain)),
        PrintedPiece(.kept, .tab),
      ]
    }
  }

  /// A number that only one version has before words that it deletes or inserts, or both keep.
  static func label(_ printed: String, _ change: Segment.Kind) -> [PrintedPiece] {
    [PrintedPiece(change, .words(printed, .plain)), PrintedPiece(change, .tab)]
  }
}
