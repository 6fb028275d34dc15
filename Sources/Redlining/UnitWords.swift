/// The words of the units that changed, by which it is judged how alike they are.
struct UnitWords {
  /// For each old unit, its words; none where it was not cut.
  let old: [[Int32]]
  /// For each new unit, its words; none where it was not cut.
  let new: [[Int32]]
  /// Counts the words that two units share.
  var likeness: Likeness

  init(old: [[Int32]], new: [[Int32]], symbolCount: Int) {
    self.old = old
    self.new = new
    likeness = Likeness(symbolCount: symbolCount)
  }
}
