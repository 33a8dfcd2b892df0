import Core

/// Words about groups of councils. Both languages fill every field.
struct GroupWords: Sendable {
    let kind: @Sendable (GroupKind) -> String
    /// What is wrong with an expression, with its place.
    let error: @Sendable (GroupError) -> String
    /// Titles of columns.
    let group, groupKind, unknown: String
    /// Asked of the person.
    let nameOfGroup: String
    let saved: @Sendable (_ name: String, _ added: Int, _ known: Int) -> String
    let isBuiltIn: @Sendable (_ name: String) -> String
    let needsColumns: @Sendable (_ path: String) -> String
    let cannotBeRead: @Sendable (_ path: String) -> String
    /// What Enter does with an expression that is typed where areas are picked.
    let takesExpression: @Sendable (_ areas: Int) -> String
    let noAreas: @Sendable (_ text: String) -> String
}
