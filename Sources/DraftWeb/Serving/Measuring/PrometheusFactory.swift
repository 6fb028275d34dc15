import Metrics
import Synchronization

/// Keeps counts and times, and writes them as Prometheus reads them (text format 0.0.4).
final class PrometheusFactory: MetricsFactory {
  private enum Kind: String {
    case counter
    case gauge
    case histogram
  }

  private struct Family {
    let kind: Kind
    var series: [String: Tally] = [:]
  }

  private let families = Mutex<[String: Family]>([:])

  init() {}

  private func tally(_ label: String, _ dimensions: [(String, String)], _ kind: Kind) -> Tally {
    let labels = dimensions.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
    return families.withLock { families in
      var family = families[label] ?? Family(kind: kind)
      let tally = family.series[labels] ?? Tally()
      family.series[labels] = tally
      families[label] = family
      return tally
    }
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    tally(label, dimensions, .counter)
  }
  func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    tally(label, dimensions, .gauge)
  }
  func makeRecorder(
    label: String,
    dimensions: [(String, String)],
    aggregate: Bool
  ) -> any RecorderHandler { tally(label, dimensions, .histogram) }
  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    tally(label, dimensions, .histogram)
  }
  func destroyCounter(_ handler: any CounterHandler) {}
  func destroyMeter(_ handler: any MeterHandler) {}
  func destroyRecorder(_ handler: any RecorderHandler) {}
  func destroyTimer(_ handler: any TimerHandler) {}
}

extension PrometheusFactory {
  /// All numbers, in the order of their names.
  var text: String {
    let families = families.withLock { $0 }
    var lines: [String] = []
    for (name, family) in families.sorted(by: { $0.key < $1.key }) {
      lines.append("# TYPE \(name) \(family.kind.rawValue)")
      for (labels, tally) in family.series.sorted(by: { $0.key < $1.key }) {
        lines += Self.lines(name, labels, tally.numbers, family.kind)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(
    _ name: String,
    _ labels: String,
    _ numbers: Tally.Numbers,
    _ kind: Kind
  ) -> [String] {
    func line(_ ending: String, _ more: String, _ value: String) -> String {
      let all = [labels, more].filter { !$0.isEmpty }.joined(separator: ",")
      return "\(name)\(ending)\(all.isEmpty ? "" : "{\(all)}") \(value)"
    }
    guard kind == .histogram else { return [line("", "", "\(numbers.value)")] }
    return zip(Tally.bounds, numbers.below).map { line("_bucket", "le=\"\($0)\"", "\($1)") }
      + [
        line("_bucket", "le=\"+Inf\"", "\(numbers.count)"), line("_sum", "", "\(numbers.value)"),
        line("_count", "", "\(numbers.count)"),
      ]
  }
}
