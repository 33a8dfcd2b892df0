/// The elements without doubles, in their order.
public func uniqued<Element: Hashable>(_ elements: some Sequence<Element>) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}

/// What two values give together; `nil` where either is missing.
public func both<A, B, C>(_ a: A?, _ b: B?, _ give: (A, B) -> C) -> C? {
    if let a, let b { give(a, b) } else { nil }
}
