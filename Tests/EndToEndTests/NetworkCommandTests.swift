import Pseudoterminal
import Testing

/// What `concord links` prints and `concord export network` writes.
struct NetworkCommandTests {
    private func run(_ arguments: String, _ after: String = "") throws -> ShellCommand {
        try ShellCommand("\"$concord\" \(arguments) >out 2>err </dev/null; code=$?; \(after.isEmpty ? ":" : after); exit $code")
    }

    @Test(arguments: [
        ("links --of body:luton --relation hosted", 1, "There are:"),
        ("links --of body:luton --format csv", 0, "body:luton,co-organised,event:conference-2018,,,article,stated"),
        ("links --of body:luton --relation role --format csv", 0, "person:simmons,role,body:luton"),
        ("links --of practice:luton-leadership --relation 'owned by' --format json", 0, "\"to\": \"body:luton\""),
        ("links --relation 'works with'", 0, "Institute for Strategic Dialogue"),
        ("links --of body:luton --language ar --format md", 0, "| من |"), ("links --of Luton", 1, "Did you mean"),
        ("links --of person:nobody", 1, "there is no entry"),
        ("export network --kind person --format popolo", 0, "\"id\": \"person:ward\""),
        ("export network --of body:luton --format md", 0, "### Luton Borough Council"),
        ("export network --format graphml --kind practice", 0, "<graphml"), ("export network --format dot", 0, "digraph"),
        ("export network --format jsonld", 0, "\"@graph\""),
        ("export network --format vcard --kind person", 0, "FN;ALTID=1;LANGUAGE=ar"),
        ("export network --format nodes", 0, "id,kind,name,name_ar,word"),
        ("export network --format links", 0, "from,relation,to"),
        ("export network --format csv", 1, "two tables"), ("export network --kind things", 64, "Kinds are"),
        ("export network --format odd", 64, "odd"), ("export network --output network.odd", 64, "no format"),
        ("export network --of body:nothing", 1, "there is no entry"),
    ]) func answers(arguments: String, code: Int32, words: String) throws {
        let run = try run(arguments)
        #expect(run.status == .exited(code), "\(run.out.prefix(300))\(run.err)")
        #expect((run.out + run.err).contains(words), "\(run.out.prefix(2000))\(run.err)")
    }

    @Test(arguments: ["popolo", "jsonld"]) func isJSON(format: String) throws {
        let run = try run("export network --format \(format)")
        #expect(run.status == .exited(0) && JSONChecker.accepts(run.out), "\(run.out.prefix(400))\(run.err)")
    }

    /// The form goes by the ending; both tables get files of their own; no file is replaced unasked.
    @Test func filesByTheirEndings() throws {
        let run = try run(
            "export network --output n.csv",
            "head -1 n-nodes.csv n-links.csv >out; \"$concord\" export network -o n.vcf; "
                + "head -1 n.vcf >>out; \"$concord\" export network -o n.vcf 2>>err; \"$concord\" export network -o n.vcf --force"
        )
        #expect(run.status == .exited(0), "\(run.err)")
        for words in ["id,kind,name", "from,relation,to", "BEGIN:VCARD"] { #expect(run.out.contains(words), "\(run.out)") }
        #expect(run.err.contains("--force replaces it"), "\(run.err)")
    }
}
