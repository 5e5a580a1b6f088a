import Foundation
import JSONModel
import Testing

@Suite("Foundation reads the same from valid documents")
struct FoundationAgreementTests {
  @Test("random ones", arguments: 0..<300)
  func random(seed: Int) throws {
    var random = SeededGenerator(seed: 6_000 + UInt64(seed))
    // Foundation's strings compare canonically equivalent names as equal, so only ASCII names are safe for both
    let value = RandomJSON.value(
      depth: 4, alphabet: Array("ab01 \"\\/\n\t~'\u{1}\u{7F}".unicodeScalars), using: &random)
    let text = value.spelled(using: &random)
    let foreign = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    expectSame(try JSONDocument(parsing: text).root, foreign)
  }

  @Test("text beyond ASCII", arguments: 0..<200)
  func text(seed: Int) throws {
    var random = SeededGenerator(seed: 7_000 + UInt64(seed))
    let scalars = (0..<40).map { _ in
      Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &random)) ?? RandomJSON.wideAlphabet[0]
    }
    let text = RandomJSON.array([.string(String(String.UnicodeScalarView(scalars)))]).spelled(using: &random)
    let foreign = try JSONSerialization.jsonObject(with: Data(text.utf8))
    expectSame(try JSONDocument(parsing: text).root, foreign)
  }
}
