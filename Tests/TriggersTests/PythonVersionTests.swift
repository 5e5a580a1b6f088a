import DriftModel
import Testing

@testable import Triggers

/// The examples of PEP 440, PEP 508 and PEP 503.
@Suite struct PythonVersionTests {
  @Test func ordersAsTheStandardSays() throws {
    let order = [
      "1.dev0", "1.0.dev456", "1.0a1", "1.0a2.dev456", "1.0a12.dev456", "1.0a12", "1.0b1.dev456", "1.0b2",
      "1.0b2.post345.dev456", "1.0b2.post345", "1.0rc1.dev456", "1.0rc1", "1.0", "1.0+abc.5", "1.0+abc.7", "1.0+5",
      "1.0.post456.dev34", "1.0.post456", "1.0.15", "1.1.dev1", "2.0", "1!0.1",
    ]
    let versions = try order.map { try #require(PythonVersion($0)) }
    for (left, right) in zip(versions, versions.dropFirst()) { #expect(left < right) }
    #expect(versions.reversed().sorted() == versions)
  }

  @Test(arguments: [
    ("1.1RC1", "1.1rc1"), ("00", "0"), ("1.1.a1", "1.1a1"), ("1.1alpha1", "1.1a1"), ("1.1c3", "1.1rc3"),
    ("1.2a", "1.2a0"), ("1.2-post2", "1.2.post2"), ("1.0-1", "1.0.post1"), ("1.0-r4", "1.0.post4"),
    ("1.2.post", "1.2.post0"), ("1.2dev", "1.2.dev0"), ("v1.0", "1.0"), ("1.0", "1.0.0"),
    ("1.0+ubuntu-1", "1.0+ubuntu.1"),
    (" 1.0\n", "1.0"),
  ]) func readsEverySpelling(left: String, right: String) throws {
    #expect(try #require(PythonVersion(left)) == #require(PythonVersion(right)))
  }

  @Test(arguments: ["", "x", "1.", "1..2", "1.0+", "1.0+a..b", "-1", "1.0x1", "!1", "1!", "１.0", "1.0 2"])
  func refusesWhatIsNoVersion(text: String) { #expect(PythonVersion(text) == nil) }

  @Test(arguments: [
    ("~=2.2", "2.3", true), ("~=2.2", "3.0", false), ("~=1.4.5", "1.4.9", true), ("~=1.4.5", "1.5", false),
    ("~=2.2.post3", "2.2.post3", true), ("~=2.2.post3", "2.2", false), ("==1.1", "1.1.post1", false),
    ("==1.1.post1", "1.1.post1", true), ("==1.1.*", "1.1.post1", true), ("==1.1", "1.1a1", false),
    ("==1.1.*", "1.1a1", true), ("==1.1", "1.1+local", true), ("!=1.1", "1.1.post1", true),
    ("!=1.1.*", "1.1.post1", false),
    (">1.7", "1.7.0.post1", false), (">1.7", "1.7.1", true), (">1.7.post2", "1.7.post3", true),
    (">1.7", "1.7+local", false),
    ("<2.0", "2.0rc1", false), ("<2.0", "1.9", true), ("===1.0", "1.0", true), (">=1, <3", "2.4", true),
    (">=1,!=1.3.4.*,<2", "1.3.4.7", false), ("", "7", true),
  ]) func admits(specifier: String, version: String, isAdmitted: Bool) throws {
    #expect(try #require(VersionSpecifier(specifier)).admits(#require(PythonVersion(version))) == isAdmitted)
  }

  @Test(arguments: ["1.0", "~=1", ">=1.*", "=1.0", "==", ">1.0+local"])
  func refusesWhatIsNoSpecifier(text: String) { #expect(VersionSpecifier(text) == nil) }

  @Test(arguments: [
    (">=1.2", true), ("<2", false), ("<=2", true), ("<2.0.1,>2", true), (">2,<2.0.0.0.1", true), ("~=1.4", false),
    ("~=2.1", true), ("==2.*", true), ("==1.*", false), (">=2.0rc1,<2.0", false), (">2.9999", true), ("!=2.*", false),
    (">=1,!=2.0", true), ("==2.0rc1", false), (">=3", false), ("", true), (">=1!2", false), ("<=2,!=2.0", false),
  ]) func knowsWhetherTwoIsAdmitted(specifier: String, isAdmitted: Bool) throws {
    #expect(try #require(VersionSpecifier(specifier)).admitsRelease(ofMajor: .two) == isAdmitted)
  }

  @Test(arguments: [
    ("requests [security,tests] >= 2.8.1, == 2.8.* ; python_version < \"2.7\"", "requests", false),
    ("Foo._-Bar(>=1)", "foo-bar", false), ("a; extra == 'dev'", "a", true), ("a; os_name == 'extra'", "a", false),
    ("pip @ https://example.org/pip.zip", "pip", false),
  ]) func readsRequirements(text: String, name: String, isOptional: Bool) throws {
    let requirement = try #require(PackageRequirement(text))
    #expect(requirement.name == name)
    #expect(requirement.isOptional == isOptional)
  }
}
