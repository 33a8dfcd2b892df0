import Core

/// Councils on a map of the United Kingdom: a letter for what each is, dots around them, a legend, and what is known of the selected one.
struct MapPicture {
    let library: Library
    let strings: Strings
    let colouring: MapColouring
    /// The councils that are shown with letters; the others are dots.
    let shown: [EntryID]
    var selected: EntryID?
    var marked: Set<EntryID> = []
    var magnified = 0
    var isFocused = false
    /// What it is drawn in, with its legend.
    var size = Size(width: 0, height: 0)
    let map: CouncilMap
    let rates: MapRates
    let classes: [MapClass]
    private let rows: [EntryID: Int]

    init(_ library: Library, by colouring: MapColouring, of shown: [EntryID], _ strings: Strings) {
        (self.library, self.colouring, self.shown, self.strings) = (library, colouring, shown, strings)
        map = CouncilMap(library.network.councils)
        rates = MapRates(library)
        classes = library.mapClasses(by: colouring, rates)
        rows = Dictionary(shown.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func isShown(_ council: EntryID) -> Bool { rows[council] != nil }

    /// The map's own cells within a panel of a size, the rest being its legend.
    static func field(_ size: Size, _ map: CouncilMap, magnified: Int) -> Size {
        let room = max(1, min(size.width, max(size.width / 3, size.width - 28)))
        return Size(width: magnified > 0 ? room : min(room, map.width(forHeight: size.height)), height: size.height)
    }

    /// The part of the plane that is shown.
    var window: MapWindow? {
        let field = MapPicture.field(size, map, magnified: magnified)
        return map.window(width: field.width, height: field.height, magnified: magnified, around: selected)
    }

    /// The councils in the cell of the selected one, itself among them.
    var here: [EntryID] {
        guard let selected, let place = map.place(of: selected), let window, let cell = window.cell(of: place.point) else {
            return []
        }
        return cells(of: window)[cell] ?? []
    }

    private func item(of council: EntryID, _ key: MapKey) -> MapKey.Item? {
        library.network.council(council.key).flatMap { key[library.mapClass(of: $0, by: colouring, rates)] }
    }

    // MARK: Drawing

    /// Draws it in a canvas of its size.
    func draw(on canvas: Canvas) {
        guard let window else { return }
        let key = MapKey(classes, canvas.glyphs)
        let field = canvas.part(Rect(x: 0, y: 0, width: window.width, height: window.height))
        // East is on the right in every language.
        drawField(field.leftToRight, window, key)
        let side = Rect(x: window.width + 2, y: 0, width: canvas.width - window.width - 2, height: canvas.height)
        MapLegend(self, key).draw(on: canvas.part(side))
    }

    private func drawField(_ canvas: Canvas, _ window: MapWindow, _ key: MapKey) {
        var dots = DotField(Size(width: window.width, height: window.height), canvas.glyphs)
        let (across, down) =
            canvas.glyphs.hasBraille ? (1, 1) : (MapWindow.dotsAcross, MapWindow.dotsDown)
        var items: [EntryID: MapKey.Item] = [:]
        for place in map.places { items[place.council] = item(of: place.council, key) }
        let owners = map.surroundings(in: window) { !isWide($0) && (isShown($0) || !isEnded($0)) }
        for y in 0..<window.dotHeight where y % 2 == 0 {
            for x in 0..<window.dotWidth where x % 2 == 0 {
                guard let owner = owners[y * window.dotWidth + x] else { continue }
                dots.dot(x / across, y / down, isShown(owner) ? items[owner]?.role ?? .dim : .dim, ".")
            }
        }
        for place in map.places where !place.hasEnded || isShown(place.council) {
            let dot = window.dot(of: place.point)
            guard dot.x >= 0, dot.y >= 0 else { continue }
            dots.dot(dot.x / across, dot.y / down, isShown(place.council) ? items[place.council]?.role ?? .dim : .dim, ".")
        }
        dots.draw(on: canvas)
        let cells = cells(of: window)
        for (cell, councils) in cells { drawCell(canvas, cell, councils, items) }
        drawSelected(canvas, window, items)
    }

    private func drawCell(_ canvas: Canvas, _ cell: MapCell, _ councils: [EntryID], _ items: [EntryID: MapKey.Item]) {
        guard let first = councils.first, let item = items[first] else { return }
        let isMarked = councils.contains(where: marked.contains)
        canvas.set(isMarked ? canvas.glyphs.marked : item.sign, x: cell.x, y: cell.y, isMarked ? .marked : item.role)
        canvas.hit(
            .councilsHere(councils.compactMap { rows[$0] }), Rect(x: cell.x, y: cell.y, width: 1, height: 1))
    }

    /// The selected council: its own sign, and a pointer beside it.
    private func drawSelected(_ canvas: Canvas, _ window: MapWindow, _ items: [EntryID: MapKey.Item]) {
        guard let selected, let place = map.place(of: selected), let cell = window.cell(of: place.point), isShown(selected) else {
            return
        }
        let role: Role = isFocused ? .selection : .restingSelection
        let sign = marked.contains(selected) ? canvas.glyphs.marked : items[selected]?.sign ?? canvas.glyphs.absent
        canvas.set(sign, x: cell.x, y: cell.y, role)
        let isAtEdge = cell.x == 0
        canvas.set(
            isAtEdge ? canvas.glyphs.pointerMirrored : canvas.glyphs.pointer, x: cell.x + (isAtEdge ? 1 : -1), y: cell.y, role)
        if isFocused { canvas.cursor(x: cell.x, y: cell.y) }
    }

    /// The councils in each cell; where ties are told apart those with one stand before the others.
    private func cells(of window: MapWindow) -> [MapCell: [EntryID]] {
        map.cells(of: window, among: isShown) { colouring == .network && library.ties[$0] != nil }
    }

    private func isWide(_ council: EntryID) -> Bool { map.place(of: council)?.isWide ?? false }

    private func isEnded(_ council: EntryID) -> Bool { library.network.council(council.key)?.hasEnded ?? true }

    // MARK: As text

    /// The map as lines of text of a width.
    func lines(width: Int) -> [String] {
        let room = max(10, min(width - 28, 60))
        let height = (8...200).first { map.width(forHeight: $0) >= room } ?? 50
        let frame = Canvas.Frame(size: Size(width: width, height: height + 1), glyphs: .unicode, language: strings.language)
        let canvas = Canvas(frame)
        canvas.text(strings.map.by(colouring), y: 0, .title)
        var picture = self
        picture.size = Size(width: width, height: height)
        picture.draw(on: canvas.part(Rect(x: 0, y: 1, width: width, height: height)))
        return frame.grid.lines
    }
}
