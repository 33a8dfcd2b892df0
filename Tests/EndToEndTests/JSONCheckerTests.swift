import Testing

/// The checker itself.
struct JSONCheckerTests {
    @Test(arguments: [
        "{}", "[]", " [1, -0.5, 1e9, 0] ", #"{"a": {"b": [true, false, null, "c\né"]}, "c": ""}"#, "\"x\"",
    ])
    func accepts(text: String) { #expect(JSONChecker.accepts(text)) }

    @Test(arguments: [
        "", "{", "[1,]", "[1 2]", #"{"a": 1, "a": 2}"#, "{a: 1}", "[NaN]", "[01]", "[1.]", "[.5]", "[+1]", "\"a\nb\"", #""\x""#,
        "[] []", "nul", #"{"a"}"#, #"{"a": 1,}"#, "[\"a]",
    ])
    func refuses(text: String) { #expect(!JSONChecker.accepts(text)) }
}
