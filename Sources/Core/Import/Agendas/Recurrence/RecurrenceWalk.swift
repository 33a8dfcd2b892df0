internal import CLibical

extension RecurrenceRule {
    /// Rules by another calendar (RFC 7529) are libical's: it takes some milliseconds for each time.
    func walk(_ start: Int, isDate: Bool, _ collecting: inout RecurrenceCollecting) throws(ReadError) {
        guard collecting.spend(RecurrenceRule.searchPrice) else { return }
        let (bound, most) = (collecting.bound, min(collecting.bound.limit, 100))
        let walls: [Int] = try Libical.use { () throws(ReadError) in
            var walls: [Int] = []
            guard let rule = concord_rule_read(endless) else { return [] }
            defer { concord_rule_free(rule) }
            guard let walk = concord_walk_open(rule, concord_clock(wall: start, isDate: isDate)) else { return [] }
            defer { concord_walk_close(walk) }
            var time = concord_clock()
            var seen = 0
            while walls.count < most, seen < 1000, concord_walk_next(walk, &time) != 0, let wall = time.wall {
                seen += 1
                // It gives times before the first of interest only to count them.
                if wall >= bound.first || bound.count != .max { walls.append(wall) }
                if wall > bound.end { break }
            }
            return walls
        }
        guard collecting.spend(walls.count * RecurrenceRule.searchPrice / 100) else { return }
        for wall in walls { collecting.take(wall) }
    }

    /// What a rule of another calendar costs at the most, for its hundred times.
    private static let searchPrice = 45_000
}
