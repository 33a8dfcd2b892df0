extension IncidentCube {
    /// The cube with counts from 1 to below `least` withheld (`Figures.suppressed`); zeros stay.
    ///
    /// A single withheld place on a line is what the total of the line leaves: for each area and month, on each line over the strands
    /// and each over the kinds of offence, the smallest other count is withheld too, or else the total, until no line has a single
    /// one. This keeps the exact number from whoever subtracts within one area and month.
    ///
    /// It does not keep from anyone: how large a withheld count can be at most, which the total of its line bounds, closely where
    /// few are withheld; the sum of those withheld on a line; counts that several lines together give away; what another release,
    /// another division into areas or months, or figures published elsewhere leave when they are subtracted; that there was an
    /// incident at all. Tables that are handed on need the checks of an export.
    public func suppressing(below least: Int) -> IncidentCube {
        guard least > 1, !counts.isEmpty else { return self }
        var cube = self
        let least = Int32(clamping: least)
        cube.counts.withUnsafeMutableBufferPointer { counts in
            for index in counts.indices where counts[index] > 0 && counts[index] < least { counts[index] = Figures.suppressed }
            let width = max(1, types.count), plane = areas.count * months
            let byStrand = Lines(count: width, stride: plane, length: categories.count, step: width * plane)
            let byType = Lines(count: categories.count, stride: width * plane, length: width, step: plane)
            for place in 0..<plane {
                // What is withheld on one line may be a single one on another. Each round withholds more, so it ends.
                while byStrand.protect(counts, place) || byType.protect(counts, place) {}
            }
        }
        return cube
    }

    /// The lines of one area and month along one axis, each with its total first.
    private struct Lines {
        let count: Int, stride: Int, length: Int, step: Int

        /// Withholds a second place on each line that has a single one; whether there was such a line.
        func protect(_ counts: UnsafeMutableBufferPointer<Int32>, _ place: Int) -> Bool {
            guard length > 1 else { return false }
            var isChanged = false
            for line in 0..<count {
                let start = line * stride + place
                var (withheld, smallest) = (0, -1)
                for index in 0..<length {
                    let offset = start + index * step
                    if counts[offset] == Figures.suppressed { withheld += 1 }
                    guard index > 0, counts[offset] > 0, smallest < 0 || counts[offset] < counts[smallest] else { continue }
                    smallest = offset
                }
                guard withheld == 1 else { continue }
                if smallest < 0, counts[start] > 0 { smallest = start }
                guard smallest >= 0 else { continue }
                counts[smallest] = Figures.suppressed
                isChanged = true
            }
            return isChanged
        }
    }
}
