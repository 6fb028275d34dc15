import RecordStore
import Testing

struct RecordFileTests {
}
