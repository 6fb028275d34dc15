import Differencing

extension EditScript {
  /// The same script, but where one citation, date or number became another it is replaced as a
  /// whole.
  ///
  /// The problem: “74/176” made into “74/177” shares a number and a slash with it, and nobody wants
  /// to read 74/[-176-]{+177+}. The idea: parts that two compounds share are kept only if the
  /// compounds are the same. A part for which no compound stands on the other side stays kept: of
  /// “18 December 2019” made into “December 2019” only the day is gone.
  ///
  /// - Parameters:
  ///   - oldCompounds: ranges of old elements, in order, apart from each other.
  ///   - newCompounds: ranges of new elements, in order, apart from each other.
  /// - Returns: a script between the same sequences.
  /// - Complexity: linear.
  func keepingWhole(_ oldCompounds: [Range<Int>], _ newCompounds: [Range<Int>]) -> EditScript {
    if oldCompounds.isEmpty || newCompounds.isEmpty || isEmpty { return self }
    let shared = sharedParts(oldCompounds, newCompounds)
    var broken: [SharedParts] = shared.filter { parts in
      let count = parts.count
      return count != oldCompounds[parts.old].count || count != newCompounds[parts.new].count
    }
    if broken.isEmpty { return self }
    broken.reverse()
    var script = EditScript()
    var old = 0
    var new = 0
    for step in steps {
      guard case .keep(var count) = step else {
        script.append(step)
        if case .delete(let count) = step { old += count }
        if case .insert(let count) = step { new += count }
        continue
      }
      while count > 0 {
        while let parts = broken.last,
          oldCompounds[parts.old].upperBound <= old || newCompounds[parts.new].upperBound <= new
        {
          broken.removeLast()
        }
        var kept = count
        if let parts = broken.last {
          let ahead = max(
            oldCompounds[parts.old].lowerBound - old,
            newCompounds[parts.new].lowerBound - new
          )
          kept = min(count, ahead)
          if ahead <= 0 {
            let inside = min(
              count,
              oldCompounds[parts.old].upperBound - old,
              newCompounds[parts.new].upperBound - new
            )
            script.append(.delete(inside))
            script.append(.insert(inside))
            old += inside
            new += inside
            count -= inside
            continue
          }
        }
        script.append(.keep(kept))
        old += kept
        new += kept
        count -= kept
      }
    }
    return script
  }

  /// Two compounds that share parts, and how many.
  private struct SharedParts {
    var old: Int
    var new: Int
    var count: Int
  }

  private func sharedParts(
    _ oldCompounds: [Range<Int>],
    _ newCompounds: [Range<Int>]
  ) -> [SharedParts] {
    var shared: [SharedParts] = []
    var (old, new) = (0, 0)
    var (oldCompound, newCompound) = (0, 0)
    for step in steps {
      switch step {
      case .delete(let count): old += count
      case .insert(let count): new += count
      case .keep(let count):
        let (oldEnd, newEnd) = (old + count, new + count)
        let shift = new - old
        while oldCompound < oldCompounds.count, newCompound < newCompounds.count {
          let (one, other) = (oldCompounds[oldCompound], newCompounds[newCompound])
          let start = max(one.lowerBound, other.lowerBound - shift, old)
          let end = min(one.upperBound, other.upperBound - shift, oldEnd)
          if start < end {
            if let last = shared.last, last.old == oldCompound, last.new == newCompound {
              shared[shared.count - 1].count += end - start
            } else {
              shared.append(SharedParts(old: oldCompound, new: newCompound, count: end - start))
            }
          }
          // Whichever ends first within this stretch has been dealt with.
          if one.upperBound <= min(other.upperBound - shift, oldEnd) {
            oldCompound += 1
          } else if other.upperBound - shift <= oldEnd {
            newCompound += 1
          } else {
            break
          }
        }
        old = oldEnd
        new = newEnd
      }
    }
    return shared
  }
}
