extension Store {
    /// Adds a revision. What is already in force is left out: the same content read in the same way, a star that is set.
    ///
    /// A revision that says nothing new is not written. Undoing what is undone already is nothing new.
    public func append(_ revision: Revision) throws(StoreError) -> Appended {
        for case .figures(let figures) in revision.changes {
            guard let fault = figures.fault else { continue }
            throw StoreError(doing: .appending, problem: .misshapen(fault), path: path)
        }
        return try writing { connection throws(StoreError) in
            let history = try History(connection)
            if history.number(of: revision.id) != nil {
                return Appended(revision: revision.id, added: 0, known: revision.changes.count, isUnchanged: true)
            }
            var new: [Change] = []
            var holder: Int?
            for change in revision.changes {
                if let number = try connection.holder(of: change, history) { holder = number } else { new.append(change) }
            }
            var undone: Int?
            if let id = revision.undoes {
                guard let number = history.number(of: id) else {
                    throw StoreError(doing: .appending, problem: .unknownRevision(id), path: self.path)
                }
                undone = history.isInForce(number) ? number : nil
                if undone == nil { holder = history.undoing(number) ?? holder }
            }
            guard !new.isEmpty || undone != nil else {
                return Appended(
                    revision: holder.flatMap(history.id) ?? revision.id, added: 0, known: revision.changes.count,
                    isUnchanged: true)
            }
            try connection.insert(revision, undoing: undone, new)
            // An undoing may take away or bring back a part of the network.
            if undone != nil || new.contains(where: { if case .network = $0 { true } else { false } }) {
                try connection.keepSnapshot()
            }
            return Appended(
                revision: revision.id, added: new.count, known: revision.changes.count - new.count, isUnchanged: false)
        }
    }
}

extension Connection {
    /// The revision in force that already says this.
    fileprivate func holder(of change: Change, _ history: History) throws(StoreError) -> Int? {
        switch change {
        case .figures(let figures):
            let origin = figures.origin
            let same = try Query(
                """
                SELECT revision FROM figures WHERE content = ? AND mapping = ? AND sheet IS ? AND dataset = ? AND coverage = ?
                AND release = ? ORDER BY number DESC
                """, self)
            try same.bind(
                .text(origin.content), .text(origin.mapping), Bound(origin.sheet), .text(figures.dataset),
                .text(figures.series.coverage.id), .text(figures.series.release.id))
            while try same.step() {
                let number = same.integer(0)
                if history.isInForce(number) { return number }
            }
        case .programme(let programme):
            // The newest of the key must say it: going back to an earlier version is something new.
            let last = try Query(
                "SELECT revision, content, mapping FROM programme WHERE key = ? ORDER BY number DESC", self)
            try last.bind(.text(programme.key))
            while try last.step() {
                let number = last.integer(0)
                guard history.isInForce(number) else { continue }
                let isSame = last.text(1) == programme.origin.content && last.text(2) == programme.origin.mapping
                return isSame ? number : nil
            }
        case .network(let part):
            let last = try Query("SELECT revision, content, mapping FROM network WHERE key = ? ORDER BY number DESC", self)
            try last.bind(.text(part.key))
            while try last.step() {
                let number = last.integer(0)
                guard history.isInForce(number) else { continue }
                return last.text(1) == part.origin.content && last.text(2) == part.origin.mapping ? number : nil
            }
        case .shared(let export):
            let same = try Query(
                "SELECT revision FROM shared WHERE dataset = ? AND series = ? AND tables = ? ORDER BY revision DESC", self)
            try same.bind(.text(export.dataset), .text(export.series), .text(export.text))
            while try same.step() {
                let number = same.integer(0)
                if history.isInForce(number) { return number }
            }
        case .personal(let personal):
            let last = try Query(
                "SELECT revision, value FROM personal WHERE kind = ? AND key = ? ORDER BY revision DESC, position DESC", self)
            try last.bind(.text(personal.kind), .text(personal.key))
            while try last.step() {
                let number = last.integer(0)
                if history.isInForce(number) { return last.optionalText(1) == personal.value ? number : nil }
            }
        }
        return nil
    }

    func insert(_ revision: Revision, undoing: Int?, _ changes: [Change]) throws(StoreError) {
        try Query("INSERT INTO revision (id, at, author, home, undoes) VALUES (?, ?, ?, ?, ?)", self).run(
            .text(revision.id.text), .text(revision.at.utc), .text(revision.author), .text(revision.home),
            undoing.map(Bound.integer) ?? .null)
        let number = lastRow
        if let report = revision.report {
            try Query("INSERT INTO report VALUES (?, ?)", self).run(.integer(number), .text(report))
        }
        for (position, change) in changes.enumerated() {
            switch change {
            case .figures(let figures): try insert(figures, revision: number, position)
            case .shared(let export):
                try Query("INSERT INTO shared VALUES (?, ?, ?, ?, ?)", self).run(
                    .integer(number), .integer(position), .text(export.dataset), .text(export.series), .text(export.text))
            case .personal(let personal):
                try Query("INSERT INTO personal VALUES (?, ?, ?, ?, ?)", self).run(
                    .integer(number), .integer(position), .text(personal.kind), .text(personal.key), Bound(personal.value))
            case .programme(let programme): try insert(programme, revision: number, position)
            case .network(let part): try insert(part, revision: number, position)
            }
        }
    }

    private func insert(_ figures: Figures, revision: Int, _ position: Int) throws(StoreError) {
        let (coverage, release, origin) = (figures.series.coverage, figures.series.release, figures.origin)
        try Query(
            """
            INSERT INTO figures (revision, position, dataset, name, remark, coverage, coverage_name, coverage_arabic, coverage_without, release,
            publisher, title, published, supersedes, release_note, file, content, sheet, mapping, counts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, self
        ).run(
            .integer(revision), .integer(position), .text(figures.dataset), .text(figures.name), .text(figures.remark),
            .text(coverage.id), .text(coverage.name.english),
            Bound(coverage.name.arabic), Bound(coverage.without?.description), .text(release.id), .text(release.publisher),
            .text(release.title), Bound(release.published?.iso), Bound(release.supersedes), .text(release.note),
            .text(origin.name), .text(origin.content), Bound(origin.sheet), .text(origin.mapping),
            .blob(Packing.bytes(figures.counts, row: figures.periods.count)))
        let number = lastRow
        let member = try Query("INSERT INTO member VALUES (?, ?, ?, ?, ?)", self)
        for (axis, members) in figures.axes {
            for (index, one) in members.enumerated() {
                try member.run(.integer(number), .text(axis.rawValue), .integer(index), .text(one.key), .text(one.name))
            }
        }
        let kind = try Query("INSERT INTO kind VALUES (?, ?, ?, ?, ?, ?, ?)", self)
        for (index, one) in figures.categories.enumerated() {
            try kind.run(
                .integer(number), .integer(index), .text(one.measure.rawValue), .text(one.strands.joined(separator: ";")),
                Bound(one.total), .integer(one.decimals), .integer(one.shownDecimals))
        }
        let remark = try Query("INSERT INTO remark VALUES (?, ?, ?, ?)", self)
        for (kind, texts) in figures.remarks {
            for (cell, text) in texts { try remark.run(.integer(number), .text(kind.rawValue), .integer(cell), .text(text)) }
        }
    }
}
