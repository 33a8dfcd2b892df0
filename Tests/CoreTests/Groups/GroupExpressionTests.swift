import Testing

@testable import Core

/// What expressions of groups mean before any name is looked up, and where they are wrong.
@Suite struct GroupExpressionTests {
    private static func text(_ expression: GroupExpression) -> String {
        switch expression {
        case .name(let text, let kind, let place): (kind.map { $0.rawValue + ":" } ?? "") + text + "@\(place)"
        case .union(let a, let b): "(" + self.text(a) + " + " + self.text(b) + ")"
        case .intersection(let a, let b): "(" + self.text(a) + " & " + self.text(b) + ")"
        case .difference(let a, let b): "(" + self.text(a) + " - " + self.text(b) + ")"
        }
    }

    @Test(arguments: [
        ("members", "members@1"), ("  members  ", "members@3"), ("a+b", "(a@1 + b@3)"), ("a|b", "(a@1 + b@3)"),
        ("a - b - c", "((a@1 - b@5) - c@9)"), ("a + b & c", "(a@1 + (b@5 & c@9))"), ("(a + b) & c", "((a@2 + b@6) & c@11)"),
        ("a -b", "(a@1 - b@4)"), ("a − b", "(a@1 - b@5)"), ("Stratford-on-Avon", "Stratford-on-Avon@1"),
        ("(a)-b", "(a@2 - b@5)"), ("\"West Midlands\"-BIR", "(West Midlands@1 - BIR@17)"),
        ("members & \"West Midlands\" - BIR + leeds", "(((members@1 & West Midlands@11) - BIR@29) + leeds@35)"),
        ("members & West  Midlands", "(members@1 & West Midlands@11)"), ("King's Lynn & b", "(King's Lynn@1 & b@15)"),
        ("'a & b' + c", "(a & b@1 + c@11)"), ("\"it's\"", "it's@1"), ("region:London", "region:London@1"),
        ("Region:\"West Midlands\" & b", "(region:West Midlands@1 & b@26)"), ("area:E23000014", "force:E23000014@1"),
        ("Bob's: north", "Bob's: north@1"), ("\"region:London\"", "region:London@1"), ("council:region:x", "council:region:x@1"),
        ("((((a))))", "a@5"), ("الأعضاء & لندن", "(الأعضاء@1 & لندن@11)"),
    ]) func means(text: String, parts: String) throws {
        #expect(GroupExpressionTests.text(try GroupExpression(text)) == parts)
    }

    @Test(arguments: [
        ("", GroupError(.empty, place: 1)), ("   ", GroupError(.empty, place: 1)), ("+ a", GroupError(.noName, place: 1)),
        ("a +", GroupError(.noName, place: 4)), ("a & & b", GroupError(.noName, place: 5)),
        ("a + (b", GroupError(.openParenthesis, place: 5)), ("a)", GroupError(.strayParenthesis, place: 2)),
        (")", GroupError(.strayParenthesis, place: 1)), ("(a & )", GroupError(.noName, place: 6)),
        ("()", GroupError(.noName, place: 2)), ("(a) (b)", GroupError(.noSign, place: 5)),
        ("(a) b", GroupError(.noSign, place: 5)),
        ("a + \"b", GroupError(.openQuote, place: 5)), ("\"\"", GroupError(.noName, place: 1)),
        ("a & region:", GroupError(.noName, place: 5)), ("a (b", GroupError(.noSign, place: 3)),
    ]) func isWrong(text: String, error: GroupError) {
        #expect(throws: error) { try GroupExpression(text) }
    }

    @Test func isBounded() throws {
        let long = String(repeating: "a+", count: 499) + "a"
        #expect((try? GroupExpression(long)) != nil)
        #expect(throws: GroupError(.tooLong(limit: 1000), place: 1001)) { try GroupExpression(long + "+b+c") }
        let deep = { String(repeating: "(", count: $0) + "a" + String(repeating: ")", count: $0) }
        #expect((try? GroupExpression(deep(50))) != nil)
        #expect(throws: GroupError(.tooDeep(limit: 50), place: 51)) { try GroupExpression(deep(51)) }
    }

    /// Whatever is typed is understood or refused, at a place within it.
    @Test func nothingTypedDoesHarm() {
        var dice = SeededNumbers(state: 11)
        let signs = Array("ab +-&()\"':| region:−\u{202E}\u{0}é")
        for _ in 0..<5000 {
            let text = String((0..<Int.random(in: 0...24, using: &dice)).map { _ in signs.randomElement(using: &dice) ?? "a" })
            do throws(GroupError) { _ = try GroupExpression(text) } catch {
                #expect((1...text.count + 1).contains(error.place), "\(text)")
            }
        }
    }
}
