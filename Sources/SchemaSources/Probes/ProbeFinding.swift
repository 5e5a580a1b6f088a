import DriftModel

/// What a look came to, and the digest of what was read for it.
struct ProbeFinding {
  let digest: SHA256Digest?
  let outcome: ProbeAnswer.Outcome

  init(_ outcome: ProbeAnswer.Outcome, digest: SHA256Digest? = nil) {
    self.digest = digest
    self.outcome = outcome
  }
}
