// swift-tools-version: 6.3

import PackageDescription

// IMHOOK_EMBEDDED=1 compiles the same files as Embedded Swift, which is what libimhook.so and libimhook.a are made of;
// without it the package is an ordinary one. `make lib` sets it.
let isEmbedded = Context.environment["IMHOOK_EMBEDDED"] == "1"

var settings: [SwiftSetting] = [
    .strictMemorySafety(),
    .enableExperimentalFeature("Lifetimes"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
if isEmbedded {
    settings += [.enableExperimentalFeature("Embedded"), .unsafeFlags(["-wmo"])]
}

var products: [Product] = [
    .library(name: "IMHook", targets: ["IMHook"]),
    .library(name: "IMHookFoundation", targets: ["IMHookFoundation"]),
]
if isEmbedded {
    products = [
        .library(name: "imhook", type: .dynamic, targets: ["IMHookABI"]),
        .library(name: "imhook-static", type: .static, targets: ["IMHookABI"]),
    ]
}

var targets: [Target] = [
    .target(name: "CIMHook"),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "IMHookWire", dependencies: ["CIMHook"], swiftSettings: settings),
    .target(name: "IMHookSigning", dependencies: ["IMHookWire", "COpenSSL", "CIMHook"], swiftSettings: settings),
    .target(name: "IMHook", dependencies: ["IMHookSigning", "IMHookWire", "CIMHook"], swiftSettings: settings),
    .target(
        name: "IMHookABI",
        dependencies: ["IMHook", "IMHookSigning", "IMHookWire", "CIMHook"],
        swiftSettings: settings
    ),
]

if !isEmbedded {
    targets += [
        .target(name: "IMHookFoundation", dependencies: ["IMHook"], swiftSettings: settings),
        .target(
            name: "TestData",
            dependencies: ["IMHookWire"],
            path: "Tests/TestData",
            exclude: ["tencent_chat_samples.json"],
            swiftSettings: settings
        ),
        .testTarget(name: "IMHookWireTests", dependencies: ["IMHookWire", "TestData"]),
        .testTarget(
            name: "IMHookSigningTests",
            dependencies: ["IMHookSigning", "IMHookWire", "COpenSSL", "TestData"]
        ),
        .testTarget(name: "IMHookTests", dependencies: ["IMHook", "TestData"]),
        .testTarget(name: "IMHookFoundationTests", dependencies: ["IMHookFoundation"]),
    ]
}

let package = Package(name: "imhook", products: products, targets: targets, swiftLanguageModes: [.v6])
