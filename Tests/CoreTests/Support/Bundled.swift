@testable import Core

/// The bundled library, read once for all tests.
enum Bundled {
    private static let result = Result { () throws(BundleError) in try Library.bundled() }

    static func library() throws -> Library { try result.get() }
}
