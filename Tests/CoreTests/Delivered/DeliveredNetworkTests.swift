import Testing

@testable import Core

/// The bundled network and agenda against the facts delivered. Notes may be reworded, and columns be added.
@Suite(.enabled(if: Delivered.isThere)) struct DeliveredNetworkTests {
    @Test(arguments: [
        ("organisations", "bodies"), ("people", "people"), ("links", "links"), ("themes", "themes"), ("practices", "practices"),
        ("commitments", "commitments"), ("events", "events"), ("conference_2018", "sessions"), ("claims", "claims"),
        ("sources", "sources"), ("trigger_events", "trigger-events"), ("awareness_days", "awareness-days"),
        ("scn_members_2016", "cities"), ("police_forces", "forces"), ("releases", "releases"),
    ])
    func recordsAreTheSame(delivered: String, bundled: String) throws {
        func withoutNotes(_ rows: [TableRow]) -> [TableRow] {
            rows.map { row in TableRow(fields: row.fields.filter { $0.key != "note" }) }
        }
        let facts = withoutNotes(try Delivered.rows(delivered + ".csv"))
        #expect(!facts.isEmpty)
        let columns = Set(facts.flatMap(\.fields.keys))
        let ours = withoutNotes(try TableRow.all(of: "assets/\(bundled).csv")).map { row in
            TableRow(fields: row.fields.filter { columns.contains($0.key) })
        }
        #expect(ours == facts)
    }

    @Test func councils() throws {
        let network = try Bundled.library().network
        let rows = try Delivered.rows("councils.csv")
        #expect(rows.count == network.councils.count)
        for row in rows {
            let council = try #require(network.council(row["code"]))
            let fields: [(String, String?)] = [
                ("gss", council.gss), ("name", council.name), ("short_name", council.shortName), ("type", council.type),
                ("nation", council.nation), ("region", council.region), ("county", council.county),
                ("combined_authority", council.combinedAuthority), ("police_force", council.force),
                ("police_force_name", council.force.flatMap { network.force($0)?.name }), ("start_date", council.start?.iso),
                ("end_date", council.end?.iso), ("replaced_by", council.replacedBy.joined(separator: ",")),
            ]
            for (column, text) in fields { #expect(text ?? "" == row[column], "\(council.code) \(column)") }
            #expect(council.population == row.integer("population_2020"), "\(council.code)")
            #expect(council.position?.latitude == row.number("latitude"), "\(council.code)")
            #expect(council.position?.longitude == row.number("longitude"), "\(council.code)")
        }
    }
}
