import Core

/// The three views, in the order of their keys.
enum Panel: Int, CaseIterable, Sendable {
    case councils, trends, agenda

    var scope: Scope {
        switch self {
        case .councils: .councils
        case .trends: .trends
        case .agenda: .agenda
        }
    }
}

/// A view that a panel keeps for itself, and the one that it followed to when another panel led.
struct Following<View: Equatable & Sendable>: Equatable, Sendable {
    var own: View
    var followed: View?
    /// The selection that it followed; it stays when another comes, as while panels are pinned.
    var lead: Selection?

    init(_ own: View) { self.own = own }

    var shown: View {
        get { followed ?? own }
        set { if followed == nil { own = newValue } else { followed = newValue } }
    }
}
