/// What the store could not do, why, and what helps. A value: its sentences are the display's.
public struct StoreError: Error, Equatable, Sendable {
    /// What was being done.
    public enum Doing: String, CaseIterable, Sendable {
        case opening, migrating, reading, appending, settingAside
    }

    /// What is wrong.
    public enum Problem: Equatable, Sendable {
        /// The file or its folder cannot be opened or made.
        case cannotOpen
        /// The file or its folder may not be written to.
        case readOnly
        case diskFull
        /// Another program holds the store for longer than it was waited for.
        case busy
        /// The file is broken. `setAside` is where it now lies; `nil`: it was left where it is.
        case damaged(setAside: String?)
        /// A newer program wrote it: `version` is its schema, `known` the newest that this one knows.
        case newer(version: Int, known: Int)
        /// Something else than a store of this program.
        case notAStore
        /// There is no revision of this id.
        case unknownRevision(RevisionID)
        /// Figures whose counts do not fit their axes: nothing was written.
        case misshapen(Figures.Fault)
        /// The system failed to read or write.
        case inputOutput(code: Int, message: String)
        /// Anything else that SQLite refuses.
        case refused(code: Int, message: String)
    }

    /// What to do about it.
    public enum Remedy: String, CaseIterable, Sendable {
        case chooseAnotherPath, allowWriting, freeSpace, closeTheOther, updateProgram, importAgain, checkTheDisk, report
    }

    public let doing: Doing
    public let problem: Problem
    /// The file of the store; `:memory:` for one without a file.
    public let path: String

    public init(doing: Doing, problem: Problem, path: String) {
        self.doing = doing
        self.problem = problem
        self.path = path
    }

    public var remedy: Remedy {
        switch problem {
        case .cannotOpen, .notAStore: .chooseAnotherPath
        case .readOnly: .allowWriting
        case .diskFull: .freeSpace
        case .busy: .closeTheOther
        case .damaged: .importAgain
        case .newer: .updateProgram
        case .inputOutput: .checkTheDisk
        case .unknownRevision, .misshapen, .refused: .report
        }
    }
}
