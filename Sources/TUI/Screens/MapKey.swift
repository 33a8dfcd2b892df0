import Core

/// The signs and roles of what councils are on a map: a letter or a figure each, as colour alone tells nothing apart.
struct MapKey {
    struct Item {
        let mapClass: MapClass
        let sign: Unicode.Scalar
        let role: Role
    }

    let items: [Item]
    private let index: [MapClass: Int]

    init(_ classes: [MapClass], _ glyphs: Glyphs) {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
        let figures = Array("1234".unicodeScalars), small = Array("abcd".unicodeScalars)
        let roles: [Role] = [.line1, .line2, .line3, .line4]
        let steps: [Role] = [.line1, .line4, .line2, .line3]
        items = classes.enumerated().map { number, mapClass in
            switch mapClass {
            case .region: Item(mapClass: mapClass, sign: letters[number % letters.count], role: roles[number % roles.count])
            case .tie(let kind?): Item(mapClass: mapClass, sign: MapKey.sign(kind), role: roles[number % roles.count])
            case .rate(.forces, let step): Item(mapClass: mapClass, sign: figures[step % 4], role: steps[step % 4])
            case .rate(.boroughs, let step): Item(mapClass: mapClass, sign: small[step % 4], role: steps[step % 4])
            case .tie(nil), .noRate: Item(mapClass: mapClass, sign: glyphs.absent, role: .dim)
            }
        }
        index = Dictionary(items.enumerated().map { ($1.mapClass, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func sign(_ kind: Tie.Kind) -> Unicode.Scalar {
        switch kind {
        case .international: "S"
        case .uk: "U"
        case .conference: "C"
        case .practice: "P"
        }
    }

    subscript(mapClass: MapClass) -> Item? { index[mapClass].map { items[$0] } }
}
