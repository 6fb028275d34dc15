extension EditScript {
  /// The script that leads back from the new sequence to the old one.
  public var inverted: EditScript {
    var inverted = EditScript()
    inverted.steps.reserveCapacity(steps.count)
    for step in steps {
      switch step {
      case .keep(let count): inverted.append(.keep(count))
      case .delete(let count): inverted.append(.insert(count))
      case .insert(let count): inverted.append(.delete(count))
      }
    }
    return inverted
  }
}
