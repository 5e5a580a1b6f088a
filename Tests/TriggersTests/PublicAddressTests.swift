import Testing

@testable import Triggers

@Suite struct PublicAddressTests {
  @Test(arguments: [
    "https://registry.market-data.io", "HTTPS://registry.market-data.io:8443/api/v1?x#y", "https://8.8.8.8/health",
    "https://[2606:4700::1111]:443", "https://172.32.0.1", "https://a.b.",
    "https://[::ffff:8.8.8.8]".replacing("8.8.8.8", with: "808:808"),
  ]) func isPublic(address: String) { #expect(PublicAddress.refusal(of: address) == nil) }

  @Test(arguments: [
    "http://registry.market-data.io", "https://localhost:8000", "https://127.0.0.1", "https://registry",
    "https://10.1.2.3",
    "https://192.168.0.1", "https://172.16.0.1", "https://169.254.169.254", "https://100.64.0.1", "https://0.0.0.0",
    "https://printer.local", "https://a.internal", "https://a.localhost", "https://[::1]", "https://[fe80::1]",
    "https://[fd00::1]", "https://[::ffff:7f00:1]", "https://[2001:db8::1]", "https://2130706433", "https://0x7f.0.0.1",
    "https://0177.0.0.1", "https://127.1", "https://256.1.1.1", "https://user@registry.market-data.io", "https://",
    "https://a..b", "https://-a.b", "https://[::1", "", "ftp://a.b", "https://[1::2::3]", "https://a.b%2elocal",
  ]) func isNot(address: String) { #expect(PublicAddress.refusal(of: address) != nil) }
}
