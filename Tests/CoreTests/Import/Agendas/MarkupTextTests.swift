import Testing

@testable import Core

@Suite struct MarkupTextTests {
    @Test(arguments: [
        ("", ""), ("  plain\n text ", "plain\n text"), ("<p>a</p><p>b</p>", "a\n\nb"), ("<p>a\n  b</p>", "a b"),
        ("a<br>b<BR />c", "a\nb\nc"),
        ("<ul><li>a</li><li>b</li></ul>c", "- a\n- b\n\nc"), ("a &amp; b &#39;c&#x27; &hellip;", "a & b 'c' …"),
        ("&bogus; & &", "&bogus; & &"),
        ("1 < 2 > 0", "1 < 2 > 0"), ("Vec<T> and <unknown>", "Vec<T> and <unknown>"), ("<p>Vec&lt;T&gt;</p>", "Vec<T>"),
        ("<pre>a\n  b</pre>c", "a\n  b\n\nc"), ("<script>alert(1)</script>a", "a"), ("a<!-- no --- > -->b", "ab"),
        ("<a href=\"x>y\">a</a>", "a"), ("<p", "<p"), ("<p class=\"never closed", "<p class=\"never closed"),
        ("a\r\nb\r\rc", "a\nb\n\nc"),
        ("<p>a&nbsp;b</p>", "a b"), ("<p>\u{1B}[31m</p>", "\u{1B}[31m"), ("&#27;&#0;", "\u{1B}\u{FFFD}"),
        ("<b>a</b> <i>b</i>", "a b"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"), ("<p>مرحبا</p><p>é</p>", "مرحبا\n\né"),
        ("<blockquote>a</blockquote>b", "a\n\nb"), ("</p></p></pre></script>a", "a"), ("&#xD800;&#99999999;", "\u{FFFD}\u{FFFD}"),
        ("a\n\n\n\nb", "a\n\n\n\nb"),
    ])
    func plain(text: String, found: String) {
        #expect(MarkupText.plain(text) == found)
    }
}

@Suite struct ScheduleClockTests {
    @Test(arguments: [
        ("01:30", 5400), ("1:30", 5400), ("00:45:00", 2700), ("10:00:00", 36_000), ("1:00:00", 86_400), ("1:06:30", 109_800),
        ("1:30:00", 5400),
        ("0:20:00", 1200), ("90", 5400), ("PT1H30M", 5400), ("P1DT2H", 93_600), ("P1W", 604_800), ("PT90S", 90), ("P", nil),
        ("P1D1D", nil),
        ("PT1M1H", nil), ("PT1H1", nil),
        ("PT", nil),
        ("", nil), ("1:2:3:4", nil), ("00:75", nil), ("-1:00", nil), ("999999:00", nil), ("1h", nil), ("30:00", 108_000),
    ])
    func durations(text: String, seconds: Int?) {
        #expect(ScheduleClock.duration(text) == seconds)
    }

    @Test(arguments: [
        ("09:30", 34_200), ("9:30", 34_200), ("09:30:15", 34_215), ("9:30 PM", 77_400), ("12:00 AM", 0), ("12:15pm", 44_100),
        ("9 a.m.", 32_400),
        ("25:30", 91_800), ("9", nil), ("13:00 PM", nil), ("0:30 am", nil), ("09:30x", nil), ("9.30", nil), ("", nil),
        ("48:00", nil),
    ])
    func times(text: String, seconds: Int?) {
        #expect(ScheduleClock.time(text) == seconds)
    }

    @Test(
        arguments: [
            ("2024-02-29", 19_782 * 86_400, nil), ("2024-02-29T12:00:00Z", 19_782 * 86_400 + 43_200, 0),
            ("2024-02-29T12:00+01:00", 19_782 * 86_400 + 43_200, 3600),
            ("2024-02-29 12:00:00 -0330", 19_782 * 86_400 + 43_200, -12_600),
            ("2024-02-29T24:00", 19_783 * 86_400, nil), ("2023-02-29", nil, nil), ("2024-02-29T12:00+19:00", nil, nil),
            ("2024-02-29T25:00", nil, nil),
            ("0000-01-01", nil, nil), ("9999-12-31", 2_932_896 * 86_400, nil), ("2024-2-9", nil, nil),
            ("2024-02-29T12:00+01:00x", nil, nil),
        ] as [(String, Int?, Int?)])
    func written(text: String, wall: Int?, offset: Int?) {
        #expect(WrittenTime(text)?.wall == wall)
        #expect(WrittenTime(text)?.offset == offset)
    }
}
