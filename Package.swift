// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: warnings are errors, and only what is imported is seen.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// System libraries go into the program: loading them costs as much of its start as reading a thousand figures, and the program stays
/// one file. Their development packages bring them in this form.
func archives(_ names: String...) -> [LinkerSetting] { names.map { .linkedLibrary(":lib\($0).a") } }

let package = Package(
    name: "concord",
    products: [
        .executable(name: "concord", targets: ["TUI"]),
        .executable(name: "concord-bench", targets: ["Benchmarks"]),
        .library(name: "Core", targets: ["Core"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CFriBidi"),
        .systemLibrary(name: "CExpat"),
        .systemLibrary(name: "CZlib"),
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "CScan"),
        .target(name: "CAssets"),
        .target(name: "CLibical"),
        .target(
            name: "Core", dependencies: ["CAssets", "CExpat", "CLibical", "CScan", "CZlib", "CSQLite"], swiftSettings: strict,
            linkerSettings: archives("sqlite3", "expat", "z") + [.linkedLibrary("m")]),
        .executableTarget(
            name: "TUI",
            dependencies: [
                "Core", "CNcurses", "CFriBidi",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: archives("fribidi", "ncursesw", "tinfo")),
        .target(name: "CPty", path: "Tests/CPty"),
        .target(name: "Pseudoterminal", dependencies: ["CPty"], path: "Tests/Pseudoterminal", swiftSettings: strict),
        .executableTarget(
            name: "Benchmarks", dependencies: ["Core", "Pseudoterminal"], path: "Benchmarks", swiftSettings: strict),
        .testTarget(
            name: "CoreTests", dependencies: ["Core", "CZlib"], exclude: ["Vectors", "Fixtures"], swiftSettings: strict),
        .testTarget(name: "TUITests", dependencies: ["TUI", "Core"], exclude: ["Frames", "Stories"], swiftSettings: strict),
        .executableTarget(
            name: "StoreWriter", dependencies: ["Core"], path: "Tests/StoreWriter", swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["TUI", "Core", "Pseudoterminal", "StoreWriter"], swiftSettings: strict),
    ]
)
