/// A step from one schema to the next. Once released it stays as it is; what comes after is another step.
struct Migration {
    /// What it brings, also written into the store.
    let name: String
    let sql: String

    /// All steps. Their count is the `user_version` of a store.
    static let all = [revisions, figures, personal, reports, programmes, shared, network, details]

    /// `Cncd`: what tells a store of this program from other databases.
    static let applicationID = 0x436E_6364

    private static let revisions = Migration(
        name: "revisions",
        sql: """
            CREATE TABLE migration (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL UNIQUE
            ) STRICT;

            -- Append-only: what was done is taken back by another revision that names it.
            CREATE TABLE revision (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'),
                author TEXT NOT NULL,
                home TEXT NOT NULL,
                undoes INTEGER REFERENCES revision (number) CHECK (undoes < number)
            ) STRICT;

            CREATE TRIGGER revision_stays BEFORE UPDATE ON revision
                BEGIN SELECT RAISE (ABORT, 'revisions are not changed'); END;
            CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision
                BEGIN SELECT RAISE (ABORT, 'revisions are not deleted'); END;
            """)

    private static let figures = Migration(
        name: "figures",
        sql: """
            -- One series of a dataset in one release. `counts`: a byte 1, then as `Packing` has it: 32 bits each, lowest byte first,
            -- for their number and the length of a row; for each row a byte (0: zeros, 8: no figures, 3: half a byte for a count,
            -- 1, 2, 4: bytes of a count) and its counts. The highest number of up to 2 bytes is no figure, the one below it a
            -- withheld one; of 4 bytes, -2147483648 and -2147483647 are.
            CREATE TABLE figures (
                number INTEGER PRIMARY KEY,
                revision INTEGER NOT NULL REFERENCES revision (number),
                position INTEGER NOT NULL CHECK (position >= 0),
                dataset TEXT NOT NULL CHECK (dataset <> ''),
                name TEXT NOT NULL,
                remark TEXT NOT NULL,
                coverage TEXT NOT NULL CHECK (coverage <> ''),
                coverage_name TEXT NOT NULL,
                coverage_arabic TEXT,
                coverage_without TEXT,
                release TEXT NOT NULL CHECK (release <> ''),
                publisher TEXT NOT NULL,
                title TEXT NOT NULL,
                published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                supersedes TEXT,
                release_note TEXT NOT NULL,
                file TEXT NOT NULL,
                content TEXT NOT NULL CHECK (content <> ''),
                sheet TEXT,
                mapping TEXT NOT NULL,
                counts BLOB NOT NULL CHECK (length(counts) >= 9 AND substr(counts, 1, 1) = x'01'),
                UNIQUE (revision, position)
            ) STRICT;
            CREATE INDEX figures_of_dataset ON figures (dataset);
            CREATE INDEX figures_of_content ON figures (content);

            CREATE TABLE member (
                figures INTEGER NOT NULL REFERENCES figures (number),
                axis TEXT NOT NULL CHECK (axis IN ('category', 'type', 'area', 'period')),
                position INTEGER NOT NULL CHECK (position >= 0),
                key TEXT NOT NULL,
                name TEXT NOT NULL,
                PRIMARY KEY (figures, axis, position),
                UNIQUE (figures, axis, key)
            ) STRICT, WITHOUT ROWID;

            -- What the members of the category axis count.
            CREATE TABLE kind (
                figures INTEGER NOT NULL REFERENCES figures (number),
                position INTEGER NOT NULL CHECK (position >= 0),
                measure TEXT NOT NULL,
                strands TEXT NOT NULL,
                total TEXT,
                decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 9),
                shown INTEGER NOT NULL CHECK (shown BETWEEN 0 AND 9),
                PRIMARY KEY (figures, position)
            ) STRICT, WITHOUT ROWID;

            -- What stands beside few of the counts, by their place in `counts`.
            CREATE TABLE remark (
                figures INTEGER NOT NULL REFERENCES figures (number),
                kind TEXT NOT NULL CHECK (kind IN ('marker', 'note', 'change', 'place')),
                cell INTEGER NOT NULL CHECK (cell >= 0),
                text TEXT NOT NULL,
                PRIMARY KEY (figures, kind, cell)
            ) STRICT, WITHOUT ROWID;

            CREATE TRIGGER figures_stay BEFORE UPDATE ON figures
                BEGIN SELECT RAISE (ABORT, 'figures are not changed'); END;
            CREATE TRIGGER figures_are_kept BEFORE DELETE ON figures
                BEGIN SELECT RAISE (ABORT, 'figures are not deleted'); END;
            """)

    private static let reports = Migration(
        name: "reports",
        sql: """
            -- What was told of a file when it came in: lines of JSON.
            CREATE TABLE report (
                revision INTEGER PRIMARY KEY REFERENCES revision (number),
                text TEXT NOT NULL
            ) STRICT;
            """)

    private static let programmes = Migration(
        name: "programmes",
        sql: """
            -- A programme or a calendar; the last one of a key holds. `sessions`: as `ProgrammeBytes` has it.
            CREATE TABLE programme (
                number INTEGER PRIMARY KEY,
                revision INTEGER NOT NULL REFERENCES revision (number),
                position INTEGER NOT NULL CHECK (position >= 0),
                key TEXT NOT NULL CHECK (key <> ''),
                name TEXT NOT NULL,
                layout TEXT NOT NULL CHECK (layout <> ''),
                file TEXT NOT NULL,
                content TEXT NOT NULL CHECK (content <> ''),
                mapping TEXT NOT NULL,
                sessions BLOB NOT NULL,
                UNIQUE (revision, position)
            ) STRICT;
            CREATE INDEX programme_of_key ON programme (key);

            CREATE TRIGGER programmes_stay BEFORE UPDATE ON programme
                BEGIN SELECT RAISE (ABORT, 'programmes are not changed'); END;
            CREATE TRIGGER programmes_are_kept BEFORE DELETE ON programme
                BEGIN SELECT RAISE (ABORT, 'programmes are not deleted'); END;
            """)

    private static let shared = Migration(
        name: "shared",
        sql: """
            -- Tables that were exported as safe to share, so that later ones agree with them: no counts, but what was hidden.
            CREATE TABLE shared (
                revision INTEGER NOT NULL REFERENCES revision (number),
                position INTEGER NOT NULL CHECK (position >= 0),
                dataset TEXT NOT NULL CHECK (dataset <> ''),
                series TEXT NOT NULL CHECK (series <> ''),
                tables TEXT NOT NULL CHECK (tables <> ''),
                PRIMARY KEY (revision, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TRIGGER shared_stays BEFORE UPDATE ON shared
                BEGIN SELECT RAISE (ABORT, 'what was shared is not changed'); END;
            CREATE TRIGGER shared_is_kept BEFORE DELETE ON shared
                BEGIN SELECT RAISE (ABORT, 'what was shared is not deleted'); END;
            """)

    private static let network = Migration(
        name: "network",
        sql: """
            -- Entries and statements of a file or a form; the last one of a key holds. `entries`: as `NetworkBytes` has it.
            CREATE TABLE network (
                number INTEGER PRIMARY KEY,
                revision INTEGER NOT NULL REFERENCES revision (number),
                position INTEGER NOT NULL CHECK (position >= 0),
                key TEXT NOT NULL CHECK (key <> ''),
                name TEXT NOT NULL,
                layout TEXT NOT NULL CHECK (layout <> ''),
                file TEXT NOT NULL,
                content TEXT NOT NULL CHECK (content <> ''),
                mapping TEXT NOT NULL,
                entries BLOB NOT NULL,
                UNIQUE (revision, position)
            ) STRICT;
            CREATE INDEX network_of_key ON network (key);

            -- Parts that are in force, put together: made anew whenever one comes or goes.
            CREATE TABLE snapshot (
                parts TEXT PRIMARY KEY,
                entries BLOB NOT NULL
            ) STRICT;

            CREATE TRIGGER network_stays BEFORE UPDATE ON network
                BEGIN SELECT RAISE (ABORT, 'parts of the network are not changed'); END;
            CREATE TRIGGER network_is_kept BEFORE DELETE ON network
                BEGIN SELECT RAISE (ABORT, 'parts of the network are not deleted'); END;
            """)

    private static let details = Migration(
        name: "details",
        sql: """
            -- What the outline of a programme leaves out, as `ProgrammeBytes` has it. Programmes from before have all of it in `sessions`.
            CREATE TABLE details (
                programme INTEGER PRIMARY KEY REFERENCES programme (number),
                bytes BLOB NOT NULL
            ) STRICT;

            CREATE TRIGGER details_stay BEFORE UPDATE ON details
                BEGIN SELECT RAISE (ABORT, 'programmes are not changed'); END;
            CREATE TRIGGER details_are_kept BEFORE DELETE ON details
                BEGIN SELECT RAISE (ABORT, 'programmes are not deleted'); END;
            """)

    private static let personal = Migration(
        name: "personal",
        sql: """
            -- Stars, notes, named views. The last one of a kind and key holds; without a value it is taken away.
            CREATE TABLE personal (
                revision INTEGER NOT NULL REFERENCES revision (number),
                position INTEGER NOT NULL CHECK (position >= 0),
                kind TEXT NOT NULL CHECK (kind <> ''),
                key TEXT NOT NULL CHECK (key <> ''),
                value TEXT,
                PRIMARY KEY (revision, position)
            ) STRICT, WITHOUT ROWID;
            """)
}

extension Connection {
    /// How many migrations the database has; `nil` when it is some other program's.
    func version() throws(StoreError) -> Int? {
        let id = try number("PRAGMA application_id") ?? 0
        if id == Migration.applicationID { return try number("PRAGMA user_version") ?? 0 }
        // A start that was killed may have left a database with nothing in it.
        let tables = try number("SELECT count(*) FROM sqlite_schema")
        return id == 0 && tables == 0 ? 0 : nil
    }

    /// Brings the schema up to these migrations, in one transaction.
    func migrate(to migrations: [Migration]) throws(StoreError) {
        doing = .migrating
        try transaction { () throws(StoreError) in
            for (number, migration) in migrations.enumerated().dropFirst(try version() ?? 0) {
                try execute(migration.sql)
                try Query("INSERT INTO migration VALUES (?, ?)", self).run(.integer(number + 1), .text(migration.name))
            }
            try execute("PRAGMA application_id = \(Migration.applicationID); PRAGMA user_version = \(migrations.count)")
        }
    }
}
