// swift-tools-version: 6.3

import PackageDescription

// Servers and a benchmark that use the product IMHook as any Swift program does. A package of its own, so that imhook
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
        .target(
            name: "CallbackServing",
            dependencies: [
                .product(name: "IMHook", package: "imhook"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "ModerationServer",
            dependencies: [
                "CallbackServing",
                .product(name: "IMHook", package: "imhook"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "ExpenseServer",
            dependencies: [
                "CallbackServing",
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
        .target(name: "ServerTesting", path: "Tests/ServerTesting"),
        .testTarget(
            name: "ExpenseServerTests",
            dependencies: [
                "CallbackServing", "ExpenseServer", "ServerTesting",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]
        ),
        .testTarget(
            name: "ModerationServerTests",
            dependencies: [
                "CallbackServing", "ModerationServer", "ServerTesting",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
