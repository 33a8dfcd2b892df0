/// The forms that figures are exported in.
enum ExportFormat: String, CaseIterable, Sendable {
    case csv, json, md, ods
}
