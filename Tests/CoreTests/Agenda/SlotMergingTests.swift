import Testing

@testable import Core

/// Lists of slots become one list in order.
@Suite struct SlotMergingTests {
    @Test(arguments: [
        ([], []), ([1], []), ([], [1]), ([1], [2]), ([2], [1]), ([1, 4, 6], [2, 3, 5, 7]), ([1, 2, 3], [7, 8]),
        ([7, 8], [1, 2, 3]),
        ([0, 9], [1, 2, 3, 4, 5]), ([5], [1, 2, 3, 4, 6, 7]),
    ]) func isInOrder(a: [Int], b: [Int]) {
        func slots(_ days: [Int]) -> [AgendaSlot] { days.map { AgendaSlot(day: $0, second: -1, source: .event, index: 0) } }
        #expect([AgendaSlot].merging(slots(a), slots(b)) == slots((a + b).sorted()))
    }
}
