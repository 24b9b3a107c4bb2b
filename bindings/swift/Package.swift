// swift-tools-version: 6.3

import PackageDescription

// A client of DingTalk's Stream mode, and servers and a benchmark that use the product IMHook as any Swift program does. A
// package of its own, so that imhook itself depends on nothing.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "imhook-examples",
    products: [
        .library(name: "IMHookStream", targets: ["IMHookStream"])
    ],
    dependencies: [
        .package(name: "imhook", path: "../.."),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        .target(
            name: "CallbackHandling",
            dependencies: [.product(name: "IMHook", package: "imhook")],
            swiftSettings: settings
        ),
        .target(
            name: "IMHookStream",
            dependencies: [
                "CallbackHandling",
                .product(name: "IMHook", package: "imhook"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "NIOExtras", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "CallbackServing",
            dependencies: [
                "CallbackHandling",
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
                "CallbackHandling",
                "CallbackServing",
                .product(name: "IMHook", package: "imhook"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "ApprovalBot",
            dependencies: [
                "IMHookStream",
                .product(name: "IMHook", package: "imhook"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "FaultRunClient",
            dependencies: [
                "IMHookStream",
                .product(name: "IMHook", package: "imhook"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(name: "StreamQuickstart", dependencies: ["IMHookStream"], swiftSettings: settings),
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
            name: "IMHookStreamTests",
            dependencies: [
                "CallbackServing", "IMHookStream", "FaultRunClient", "ApprovalBot", "ServerTesting",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "IMHook", package: "imhook"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Logging", package: "swift-log"),
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
