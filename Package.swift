// swift-tools-version: 6.2
// The five stages are a strict DAG: the order below is the order of the levels in docs/ARCHITECTURE.md.
import PackageDescription

#if compiler(<6.4)  // a newer compiler's new warnings must not stop a build
  let warnings: [SwiftSetting] = [
    .treatAllWarnings(as: .error), .treatWarning("DeprecatedDeclaration", as: .warning),
  ]
#else
  let warnings: [SwiftSetting] = []
#endif

// A seventh of the prover's time in release builds; debug builds, which run the tests, keep the checks.
let releaseOptimizations = SwiftSetting.unsafeFlags(
  ["-cross-module-optimization", "-enforce-exclusivity=unchecked"], .when(configuration: .release))

let strict: [SwiftSetting] =
  warnings + [
    releaseOptimizations,
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

/// A library target of this package, with the settings that every target shares.
func library(
  _ name: String, path: String? = nil, dependencies: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

/// The tests of one target, in the folder of the same name.
func tests(of name: String, dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "schema-drift",
  products: [.executable(name: "schema-drift", targets: ["schema-drift"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // 0: embedded text
    library(
      "Migrations", path: "Migrations", exclude: ["CHECKSUMS"],
      resources: [
        .embedInCode("0001-create-history.sql"), .embedInCode("0002-keep-answers.sql"),
        .embedInCode("0003-tell-others.sql"), .embedInCode("0004-import-git.sql"),
        .embedInCode("0005-keep-editions.sql"), .embedInCode("0006-prune-archives.sql"),
        .embedInCode("0007-shorten-documents.sql"), .embedInCode("0008-keep-probes.sql"),
        .embedInCode("0009-date-statements.sql"), .embedInCode("0010-keep-listed-versions.sql"),
      ]),
    library(
      "ReportTemplates", path: "reports", exclude: ["README.md", "example.md", "report.schema.json"],
      resources: [.embedInCode("report.md.mustache")]),
    // 1: JSON with exact numbers and positions
    library("JSONModel", dependencies: [bigInt]),
    library("RegularExpressions"),
    // 2: what a schema says; the nouns that cross the stages
    library("JSONSchema", dependencies: ["JSONModel", "RegularExpressions"]),
    library("DriftModel", dependencies: ["JSONModel", crypto]),
    // 3: collect, record
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    library(
      "SchemaSources",
      dependencies: ["CArchive", "DriftModel", "JSONModel", asyncHTTPClient, nioCore, nioHTTP1, nioPosix]),
    .systemLibrary(name: "CZstandard", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    library("DriftHistory", dependencies: ["CZstandard", "DriftModel", "JSONModel", "Migrations", grdb]),
    library(
      "SchemaContainment", dependencies: ["JSONModel", "JSONSchema", "RegularExpressions", bigInt]),
    // 4, 5: compare, judge
    library("SchemaComparison", dependencies: ["JSONModel", "JSONSchema", "SchemaContainment"]),
    library("ChangeRules", dependencies: ["JSONModel", "JSONSchema", "SchemaComparison", "SchemaContainment"]),
    // 6: triggers
    library("Triggers", dependencies: ["DriftModel", "JSONModel"]),
    // 7: report
    library("Reports", dependencies: ["DriftModel", "JSONModel", "ReportTemplates", mustache]),
    // 8: the conductor, its configuration, and the registry that demo and tests talk to
    library("DriftConfiguration", dependencies: ["ChangeRules", "DriftModel", "JSONModel", "JSONSchema", yams]),
    library(
      "RegistryServer",
      dependencies: ["DriftModel", "JSONModel", hummingbird, logging, nioCore, nioPosix, serviceLifecycle, unixSignals]),
    library(
      "DriftPipeline",
      dependencies: [
        "ChangeRules", "DriftConfiguration", "DriftHistory", "DriftModel", "JSONModel", "JSONSchema", "Reports",
        "SchemaComparison", "SchemaContainment", "SchemaSources", "Triggers", crypto,
      ]),
    // 9: words in, exit status out
    .executableTarget(
      name: "schema-drift",
      dependencies: [
        "ChangeRules", "DriftConfiguration", "DriftHistory", "DriftModel", "DriftPipeline", "JSONModel", "JSONSchema",
        "RegistryServer", "Reports", "SchemaComparison", "SchemaContainment", "SchemaSources", "Triggers",
        argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "drift-benchmarks",
      dependencies: [
        "ChangeRules", "DriftConfiguration", "DriftHistory", "DriftModel", "DriftPipeline", "JSONModel", "JSONSchema",
        "RegistryServer", "SchemaComparison", "SchemaContainment",
      ], path: "Benchmarks", exclude: ["Peers/containment.py", "Peers/validation.py"], swiftSettings: strict),
    // Tests: a folder a target, and scenarios that run the built program
    library("HostileServer", path: "Tests/HostileServer", dependencies: [nioCore, nioPosix]),
    library(
      "GitHubServer", path: "Tests/GitHubServer", dependencies: ["DriftModel", "HostileServer", "JSONModel"]),
    library(
      "ContainmentTrials", path: "Tests/ContainmentTrials",
      dependencies: ["JSONModel", "JSONSchema", "RegularExpressions", "SchemaContainment"]),
    .executableTarget(
      name: "containment-soak", dependencies: ["ContainmentTrials"], path: "Tests/ContainmentSoak",
      swiftSettings: strict),
    tests(of: "JSONModel"),
    tests(of: "RegularExpressions"),
    tests(of: "JSONSchema", dependencies: ["JSONModel"]),
    tests(of: "SchemaContainment", dependencies: ["ContainmentTrials", "JSONModel", "JSONSchema"]),
    tests(of: "SchemaComparison", dependencies: ["JSONModel", "JSONSchema", "SchemaContainment"]),
    tests(
      of: "ChangeRules", dependencies: ["JSONModel", "JSONSchema", "SchemaComparison", "SchemaContainment"]),
    tests(
      of: "SchemaSources",
      dependencies: [
        "CArchive", "DriftModel", "GitHubServer", "HostileServer", "JSONModel", "RegistryServer", asyncHTTPClient,
        nioCore, nioHTTP1,
      ]),
    tests(of: "DriftHistory", dependencies: ["DriftModel", "JSONModel", "Migrations", grdb]),
    tests(of: "Triggers", dependencies: ["DriftModel"]),
    tests(of: "Reports", dependencies: ["DriftModel", "JSONModel"], exclude: ["Goldens"]),
    tests(of: "DriftConfiguration", dependencies: ["ChangeRules", "DriftModel", "JSONModel"]),
    tests(
      of: "DriftPipeline",
      dependencies: [
        "ChangeRules", "DriftConfiguration", "DriftHistory", "DriftModel", "HostileServer", "JSONModel", "JSONSchema",
        "Reports",
        "SchemaComparison", "SchemaContainment", "SchemaSources", "Triggers",
      ]),
    tests(of: "RegistryServer", dependencies: ["DriftModel", "JSONModel", asyncHTTPClient, hummingbird]),
    .testTarget(
      name: "ScenarioTests",
      dependencies: ["DriftModel", "GitHubServer", "HostileServer", "JSONModel", "RegistryServer", "schema-drift"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
