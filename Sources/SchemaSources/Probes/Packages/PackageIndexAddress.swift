import Foundation
import JSONModel

/// Where the package index is, and what opens it. Nobody guesses one.
struct PackageIndexAddress: Sendable {
  /// The base address, without user, password and slash at its end.
  let base: HTTPAddress
  let credential: Credential?

  /// The base address with user and password in it: a secret, for a program that takes them in no other way.
  var urlWithCredential: String {
    guard let user = credential?.userInformation, let host = base.url.range(of: "://")?.upperBound else {
      return base.url
    }
    return "\(base.url[..<host])\(user)@\(base.url[host...])"
  }

  /// The index that the configuration names, else `PIP_INDEX_URL`, else pip's own configuration files.
  static func find(
    configured: String?, surroundings: SourceSurroundings
  ) throws(Problem) -> PackageIndexAddress {
    if let configured { return try PackageIndexAddress(configured, place: "probes.packages.index") }
    if let variable = surroundings.environment("PIP_INDEX_URL"), !variable.isEmpty {
      return try PackageIndexAddress(variable, place: "environment variable PIP_INDEX_URL")
    }
    for path in pipConfigurations(surroundings) {
      guard let data = try? surroundings.readFile(path), let url = indexURL(in: String(decoding: data, as: UTF8.self))
      else { continue }
      return try PackageIndexAddress(url, place: path)
    }
    throw Problem(
      what: "no package index configured", place: "probes.packages",
      next: "add `index: https://HOST/simple` to `probes: packages:`, or set PIP_INDEX_URL")
  }

  /// An address as pip takes it, with the user and password that it may hold; neither is repeated in a message.
  private init(_ text: String, place: String) throws(Problem) {
    var parts = URLComponents(string: text)
    let user = parts?.user
    let password = parts?.password
    parts?.user = nil
    parts?.password = nil
    guard let plain = parts?.string, !plain.contains("?"),
      let base = HTTPAddress(String(plain.reversed().drop { $0 == "/" }.reversed()))
    else {
      throw Problem(
        what: "the address of the package index is not an http or https URL without query", place: place,
        next: "write it as https://HOST/simple")
    }
    self.base = base
    credential = user.map { Credential(user: $0, password: password ?? "") }
  }

  /// pip's configuration files, the one that counts most first (pip's manual, "Configuration").
  private static func pipConfigurations(_ surroundings: SourceSurroundings) -> [String] {
    let named = surroundings.environment("PIP_CONFIG_FILE")
    if named == "/dev/null" { return [] }
    let environment = surroundings.environment("VIRTUAL_ENV").map { [$0 + "/pip.conf"] } ?? []
    let home = surroundings.environment("HOME")
    let settings = surroundings.environment("XDG_CONFIG_HOME") ?? home.map { $0 + "/.config" }
    return (named.map { [$0] } ?? []) + environment + (settings.map { [$0 + "/pip/pip.conf"] } ?? [])
      + (home.map { [$0 + "/.pip/pip.conf"] } ?? []) + ["/etc/xdg/pip/pip.conf", "/etc/pip.conf"]
  }

  /// The `index-url` of the section `[global]` of an INI file.
  private static func indexURL(in text: String) -> String? {
    var section = ""
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
      } else if section == "global", let sign = line.firstIndex(where: { "=:".contains($0) }) {
        let key = line[..<sign].trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "_", with: "-")
        let value = line[line.index(after: sign)...].trimmingCharacters(in: .whitespaces)
        if key == "index-url", !value.isEmpty { return value }
      }
    }
    return nil
  }
}
