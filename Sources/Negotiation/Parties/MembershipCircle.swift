/// Groups that are members of each other, so that nobody can say who belongs to them.
///
/// With `A` a member of `B` and `B` a member of `A`, the groups are `A, B`.
public struct MembershipCircle: Hashable, Sendable {
  /// The groups: each is a member of the next, and the last of the first.
  public let groups: [String]

  /// Looks for a circle; there is nothing where none can be reached from these groups.
  ///
  /// - Parameters:
  ///   - members: the members of each group; who is not named in it is no group.
  ///   - starts: the groups to begin at.
  /// - Complexity: linear in the memberships.
  public init?(in members: [String: [String]], from starts: [String]) {
    var done: Set<String> = []
    for start in starts where !done.contains(start) {
      var path = [(name: start, next: 0)]
      var isOnPath: Set<String> = [start]
      while let (name, next) = path.last {
        let known = members[name] ?? []
        guard next < known.count else {
          path.removeLast()
          isOnPath.remove(name)
          done.insert(name)
          continue
        }
        path[path.count - 1].next += 1
        let member = known[next]
        if isOnPath.contains(member) {
          let names = path.map(\.name)
          groups = names[(names.firstIndex(of: member) ?? 0)...].reversed()
          return
        }
        guard !done.contains(member) else { continue }
        path.append((member, 0))
        isOnPath.insert(member)
      }
    }
    return nil
  }
}
