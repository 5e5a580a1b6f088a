/// Whether an address is one that anybody could reach: https, and a host of the public network.
enum PublicAddress {
  /// What counts as one, as a sentence of the lines that wait for it.
  static let rule = "Only an https address of a public host counts (see `registry-in-production`)."

  /// Why the address is not public, or `nil` where it is. Nothing is asked of the network.
  static func refusal(of address: String) -> String? {
    let marks = address.prefix(8).lowercased()
    guard marks == "https://" else { return "it is not an https address" }
    let authority = address.dropFirst(8).prefix { !"/?#\\".contains($0) }
    guard !authority.contains("@") else { return "it carries a user's name" }
    return refusal(ofHost: host(of: authority))
  }

  /// The authority without its port.
  private static func host(of authority: Substring) -> Substring {
    if authority.first == "[" { return authority.firstIndex(of: "]").map { authority[...$0] } ?? authority }
    return authority.firstIndex(of: ":").map { authority[..<$0] } ?? authority
  }

  private static func refusal(ofHost host: Substring) -> String? {
    if host.first == "[" {
      guard host.last == "]", let groups = IPv6Address(String(host.dropFirst().dropLast())) else {
        return "its host is no address of version 6"
      }
      return groups.isPublic ? nil : "its host is not an address of the public network"
    }
    let labels = host.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    let names = labels.last == "" ? labels.dropLast() : labels[...]
    guard names.count > 1 else { return "its host is a bare name" }
    guard names.allSatisfy(isLabel) else { return "its host is not a host's name" }
    guard let top = names.last, top.contains(where: \.isLetter), !top.hasPrefix("0x") else {
      guard let address = IPv4Address(names.joined(separator: ".")) else {
        return "its host is no address of version 4"
      }
      return address.isPublic ? nil : "its host is not an address of the public network"
    }
    let isPrivate = privateNames.contains(String(top)) || names.suffix(2) == ["home", "arpa"]
    return isPrivate ? "names under .\(top) are not public" : nil
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
      && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
  }

  /// The top-level names that RFC 6761, 6762, 8375 and 9476 and common use keep out of the public network.
  private static let privateNames: Set<String> = [
    "alt", "corp", "example", "home", "internal", "intranet", "invalid", "lan", "local", "localdomain", "localhost",
    "onion", "private", "test",
  ]
}
