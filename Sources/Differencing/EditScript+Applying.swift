extension EditScript {
  /// Makes the new sequence out of the old one and what the script inserts.
  ///
  /// ```swift
  /// let script = EditScript([.keep(1), .delete(1), .insert(1), .keep(1)])
  /// script.applied(to: ["a", "b", "c"], inserting: ["x"])  // ["a", "x", "c"]
  /// ```
  ///
  /// - Parameters:
  ///   - old: the old sequence; its length has to be the script's ``oldCount``.
  ///   - inserted: the elements that the script inserts, in order, and no others.
  /// - Returns: the new sequence.
  /// - Complexity: linear in both sequences.
  public func applied<Element>(
    to old: some Sequence<Element>,
    inserting inserted: some Sequence<Element>
  ) -> [Element] {
    var old = old.makeIterator()
    var inserted = inserted.makeIterator()
    var new: [Element] = []
    for step in steps {
      for _ in 0..<step.count {
        switch step {
        case .keep: take(from: &old, into: &new)
        case .delete:
          let dropped = old.next()
          precondition(dropped != nil, "the script is longer than the old sequence")
        case .insert: take(from: &inserted, into: &new)
        }
      }
    }
    let rest = old.next()
    precondition(rest == nil, "the script is shorter than the old sequence")
    return new
  }

  private func take<Iterator: IteratorProtocol>(
    from elements: inout Iterator,
    into new: inout [Iterator.Element]
  ) {
    guard let element = elements.next() else {
      preconditionFailure("the script asks for more elements than there are")
    }
    new.append(element)
  }

  /// The elements of a new sequence that the script inserts, which ``applied(to:inserting:)``
  /// asks for.
  ///
  /// - Complexity: linear.
  public func insertedElements<Element>(of new: some Sequence<Element>) -> [Element] {
    var new = new.makeIterator()
    var inserted: [Element] = []
    for step in steps {
      for _ in 0..<step.count {
        switch step {
        case .keep:
          let kept = new.next()
          precondition(kept != nil, "the script is longer than the new sequence")
        case .delete: break
        case .insert: take(from: &new, into: &inserted)
        }
      }
    }
    return inserted
  }
}
