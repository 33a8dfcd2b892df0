import Core

extension Worker {
    /// Writes what a view shows so that it can be shared: nothing goes out that could be recovered from it, or from it and what went out
    /// before.
    func exportSafe(_ view: TrendsView, as format: ExportFormat, _ library: Library, _ strings: Strings) {
        answer { [self] in
            let dataset = library.trends.datasets[view.slice.dataset]
            let ledger = SafeLedger(storePath: storePath)
            do throws(StoreError) {
                let earlier = try ledger.earlier(of: dataset.id).map(\.earlier)
                let made = Result { () throws(SafetyRefusal) in
                    try FigureExport([view], library, strings, rule: DisclosureRule(base: 5), earlier: earlier)
                }
                switch made {
                case .failure(let refusal): return .failed(strings.refusal(refusal, dataset))
                case .success(let export):
                    guard let bytes = export.bytes(as: format), let safe = export.safe else {
                        return .failed(strings.refusal(.nothing, dataset))
                    }
                    // What cannot be written down is not let out; what cannot be let out is taken back.
                    let written = try ledger.record(safe.record)
                    switch File.export(bytes, named: "concord-" + dataset.id + "-safe." + format.rawValue) {
                    case .success(let path): return .written(path: path)
                    case .failure(let problem):
                        try ledger.takeBack(written)
                        return .failed(problem.description)
                    }
                }
            } catch {
                return .failed(strings.store(error))
            }
        }
    }
}
