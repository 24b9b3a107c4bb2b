// swift-tools-version: 6.3

import PackageDescription

// A server and a benchmark that use the product IMHook as any Swift program does. A package of its own, so that imhook
// itself depends on nothing.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "imhook-examples",
    dependencies: [
        .package(name: "imhook", path: "../.."),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
    ],
    targets: [
        .executableTarget(
            name: "ExpenseServer",
            dependencies: [
                .product(name: "IMHook", package: "imhook"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "Quickstart",
            dependencies: [
                .product(name: "IMHookFoundation", package: "imhook"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: settings
        ),
        .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "Allocations"),
        .executableTarget(
            name: "CallbackBenchmark",
            dependencies: [.product(name: "IMHook", package: "imhook"), "Allocations", "CLibcrypto"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ExpenseServerTests",
            dependencies: ["ExpenseServer", .product(name: "HummingbirdTesting", package: "hummingbird")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
