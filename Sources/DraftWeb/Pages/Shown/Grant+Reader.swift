import DraftText
import Secretariat

extension Grant {
  /// As what somebody reads, in words, to stand after “You read as”.
  var reader: String {
    switch role {
    case .coFacilitator: "co-facilitator"
    case .secretariat: "the secretariat"
    case .delegation: party?.name ?? "a delegation"
    case .observer: party.map { "\($0.name), observing" } ?? "an observer"
    case .everybody: "the public"
    }
  }
}
