import Metrics
import Testing

@testable import DraftWeb

struct PrometheusFactoryTests {
  @Test func `writes what Prometheus reads`() {
    let factory = PrometheusFactory()
    Counter(label: "a_total", dimensions: [("kind", "say \"a\"\\")], factory: factory)
      .increment(by: 2)
    Counter(label: "a_total", dimensions: [("kind", "b")], factory: factory).increment()
    Meter(label: "level", factory: factory).set(3)
    let lines = factory.text.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "# TYPE a_total counter", "a_total{kind=\"b\"} 1.0",
        "a_total{kind=\"say \\\"a\\\"\\\\\"} 2.0", "# TYPE level gauge", "level 3.0",
      ]
    )
  }

  @Test func `counts times below each bound`() {
    let factory = PrometheusFactory()
    let timer = Timer(label: "seconds", factory: factory)
    for milliseconds in [1, 3, 30, 3000] { timer.recordMilliseconds(milliseconds) }
    #expect(factory.text.contains("seconds_bucket{le=\"0.001\"} 1\n"))
    #expect(factory.text.contains("seconds_bucket{le=\"0.05\"} 3\n"))
    #expect(factory.text.contains("seconds_bucket{le=\"+Inf\"} 4\n"))
    #expect(factory.text.contains("seconds_count 4\n"))
  }
}
