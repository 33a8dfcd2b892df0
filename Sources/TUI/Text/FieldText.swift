import CFriBidi
import Core

/// A text laid out for one field of the screen: cut to its width, ordered from left to right, Arabic letters joined.
struct FieldText {
    struct Glyph {
        var scalar: UInt32
        var mark: UInt32 = 0
        var secondMark: UInt32 = 0
        var isWide = false
    }

    private(set) var glyphs: [Glyph] = []
    private(set) var width = 0

    init(_ raw: String, width limit: Int, language: Language) {
        var scalars = FieldText.cut(raw.visible.unicodeScalars.map(\.value), to: limit)
        if scalars.contains(where: FieldText.isRightToLeft) { scalars = FieldText.reordered(scalars, language) }
        append(scalars)
    }

    private mutating func append(_ scalars: [UInt32]) {
        for scalar in scalars {
            switch TextWidth.of(scalar) {
            case 0:
                guard let last = glyphs.indices.last else { continue }
                if glyphs[last].mark == 0 { glyphs[last].mark = scalar } else { glyphs[last].secondMark = scalar }
            case 2:
                glyphs.append(Glyph(scalar: scalar, isWide: true))
                width += 2
            default:
                glyphs.append(Glyph(scalar: scalar))
                width += 1
            }
        }
    }

    /// The scalars that fit, with an ellipsis in place of the rest.
    private static func cut(_ scalars: [UInt32], to limit: Int) -> [UInt32] {
        var used = 0
        var lastFit = 0
        for (index, scalar) in scalars.enumerated() {
            used += TextWidth.of(scalar)
            if used > limit { return limit > 0 ? Array(scalars[..<lastFit]) + [0x2026] : [] }
            if used <= limit - 1 { lastFit = index + 1 }
        }
        return scalars
    }

    private static func isRightToLeft(_ scalar: UInt32) -> Bool {
        (0x590..<0x900).contains(scalar) || (0xFB1D..<0xFE00).contains(scalar) || (0xFE70..<0xFEFF).contains(scalar)
    }

    /// From logical to visual order, joined (Unicode Bidirectional Algorithm, by FriBidi). In an Arabic field the text
    /// runs from the right as soon as it has any Arabic; in an English one only when it begins with it and has no Latin letter.
    private static func reordered(_ logical: [UInt32], _ language: Language) -> [UInt32] {
        let hasLatin = logical.contains {
            (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0xC0..<0x250).contains($0)
        }
        let beginsRightToLeft = logical.first { $0 != 0x20 }.map(isRightToLeft) ?? false
        var base = language == .arabic || (beginsRightToLeft && !hasLatin) ? concord_bidi_rtl() : concord_bidi_ltr()
        var text = logical
        let count = FriBidiStrIndex(text.count)
        var types = [FriBidiCharType](repeating: FriBidiCharType(rawValue: 0), count: text.count)
        var brackets = [FriBidiBracketType](repeating: 0, count: text.count)
        var levels = [FriBidiLevel](repeating: 0, count: text.count)
        var joins = [FriBidiJoiningType](repeating: 0, count: text.count)
        fribidi_get_bidi_types(text, count, &types)
        fribidi_get_bracket_types(text, count, types, &brackets)
        guard fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &levels) != 0 else { return logical }
        fribidi_get_joining_types(text, count, &joins)
        fribidi_join_arabic(types, count, levels, &joins)
        fribidi_shape(concord_bidi_shape, levels, count, &joins, &text)
        guard fribidi_reorder_line(concord_bidi_reorder, types, count, 0, base, &levels, &text, nil) != 0 else { return logical }
        // U+FEFF is what FriBidi leaves where two letters became one sign; direction marks have done their work.
        return text.filter { $0 != 0xFEFF && !(0x200B...0x200F).contains($0) && $0 != 0x61C }
    }
}
