/// A colour: its number among 256, and the one of the eight basic ones that comes nearest.
struct Colour: Hashable, Sendable {
    let rich: Int16
    let basic: Int16

    // The basic ones are as the person has set them up, and take half the bytes.
    static let red = Colour(rich: 1, basic: 1)
    static let green = Colour(rich: 2, basic: 2)
    static let yellow = Colour(rich: 3, basic: 3)
    static let blue = Colour(rich: 4, basic: 4)
    static let magenta = Colour(rich: 5, basic: 5)
    static let cyan = Colour(rich: 6, basic: 6)
    static let selectionBlue = Colour(rich: 25, basic: 4)
    static let white = Colour(rich: 231, basic: 7)
    static let grey = Colour(rich: 244, basic: 7)
}

/// How a role looks.
struct Style: Equatable, Sendable {
    var foreground: Colour?
    var background: Colour?
    var isBold = false
    var isDim = false
    var isUnderlined = false
    var isReversed = false
    /// Reversed where there is no colour to tell it by.
    var isReversedWithoutColour = false
}

/// A table from roles to styles.
struct Theme: Sendable {
    private let styles: [Style]

    init(_ style: (Role) -> Style) { styles = Role.allCases.map(style) }

    func style(of role: Role) -> Style { styles[Int(role.rawValue)] }

    /// Colours that read on a light and on a dark ground; the ground itself stays the terminal's own.
    static let standard = Theme { role in
        switch role {
        case .text: Style()
        case .dim: Style(foreground: .grey)
        case .title: Style(isBold: true)
        case .border: Style(foreground: .grey)
        case .focusedBorder: Style(foreground: .cyan, isBold: true)
        case .panelTitle: Style()
        case .focusedPanelTitle: Style(foreground: .cyan, isBold: true)
        case .tab: Style(foreground: .grey)
        case .activeTab: Style(isBold: true, isUnderlined: true)
        case .columnTitle: Style(foreground: .grey, isUnderlined: true)
        case .currentColumnTitle: Style(isBold: true, isUnderlined: true)
        case .heading: Style(foreground: .yellow)
        case .selection: Style(foreground: .white, background: .selectionBlue, isBold: true, isReversedWithoutColour: true)
        case .restingSelection: Style(isBold: true)
        case .selectedCell: Style(foreground: .selectionBlue, background: .white, isBold: true, isUnderlined: true)
        case .marked: Style(foreground: .magenta, isBold: true)
        case .linked: Style(foreground: .green, isBold: true)
        case .warning: Style(foreground: .red, isBold: true)
        case .rise: Style()
        case .fall: Style()
        case .label: Style(foreground: .grey)
        case .link: Style(foreground: .blue)
        case .key: Style(isBold: true)
        case .keyLabel: Style(foreground: .grey)
        case .prompt: Style(isBold: true)
        case .notice: Style(foreground: .yellow, isBold: true)
        case .line1: Style(foreground: .cyan)
        case .line2: Style(foreground: .yellow)
        case .line3: Style(foreground: .magenta)
        case .line4: Style(foreground: .green)
        case .today: Style(isBold: true, isReversed: true, isReversedWithoutColour: true)
        case .busyDay: Style(foreground: .green, isBold: true, isUnderlined: true)
        }
    }
}
