/// A part of the network that came in at once: of a file, or said in a form.
public struct NetworkPart: Equatable, Sendable {
    /// A later one with its key takes its place.
    public let key: String
    public let name: String
    public let layout: NetworkLayout
    public let origin: FileOrigin
    public let table: NetworkTable

    public init(key: String, name: String, layout: NetworkLayout, origin: FileOrigin, table: NetworkTable) {
        self.key = key
        self.name = name
        self.layout = layout
        self.origin = origin
        self.table = table
    }

    /// What a person says in a form; nothing takes its place, it is undone.
    public init(form file: NetworkFile, id: RevisionID) {
        let table = NetworkTable([file])
        var hash = SHA256()
        NetworkBytes.bytes(table).withUnsafeBytes { hash.update($0) }
        self.init(
            key: "form/" + id.text, name: file.title, layout: .form,
            origin: FileOrigin(name: "", content: hash.digest(), sheet: nil, mapping: NetworkLayout.form.rawValue), table: table)
    }
}
