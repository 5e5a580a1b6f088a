import Foundation

/// Why the system refused a file operation, in words for a person rather than in Foundation's codes.
public struct PlainReason: CustomStringConvertible, Sendable {
  public let description: String

  public init(_ error: any Error) {
    description = Self.systemWords(error as NSError) ?? Self.words(of: (error as? CocoaError)?.code)
  }

  /// The system's own words, which Foundation keeps beneath its error.
  private static func systemWords(_ error: NSError) -> String? {
    if error.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(error.code))).lowercased() }
    return (error.userInfo[NSUnderlyingErrorKey] as? NSError).flatMap(systemWords)
  }

  private static func words(of code: CocoaError.Code?) -> String {
    switch code {
    case .fileWriteNoPermission?, .fileReadNoPermission?: "permission denied"
    case .fileWriteOutOfSpace?: "no space left on device"
    case .fileWriteVolumeReadOnly?: "read-only file system"
    case .fileNoSuchFile?, .fileReadNoSuchFile?: "no such file or directory"
    case .fileWriteFileExists?: "a file of this name is there already"
    case .fileWriteInvalidFileName?, .fileReadInvalidFileName?: "the name is not one that a file can have"
    default: "the system refused it without saying why"
    }
  }
}
