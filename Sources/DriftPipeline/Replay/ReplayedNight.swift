public import DriftHistory
import DriftModel
public import JSONModel

/// A recorded run as the rules and the configuration of today would have called it.
public struct ReplayedNight: Hashable, Sendable {
  public let run: RunReference
  /// What would have been called otherwise: triggers, lines of the checklist and the decision, then verdicts.
  public let differences: [Difference]

  /// One state or verdict that was recorded and comes out otherwise today.
  public struct Difference: Hashable, Sendable {
    public let kind: Kind
    /// The id of the trigger or line, or the schema.
    public let id: String
    /// The word of the state or verdict that the run recorded.
    public let recorded: String
    public let recomputed: String

    public enum Kind: String, Sendable {
      case trigger, item, decision, verdict
    }
  }

  /// The night with what differs in it.
  public var json: JSONOutput {
    [
      "run": .integer(Int(run.id)), "started_at": .string(run.startedAt.description),
      "differences": .array(
        differences.map { difference in
          [
            "kind": .string(difference.kind.rawValue), "id": .string(difference.id),
            "recorded": .string(difference.recorded), "recomputed": .string(difference.recomputed),
          ]
        }),
    ]
  }
}
