extension PackageFacts {
  /// The releases that can be installed, as an installer prefers them, the best last.
  ///
  /// They are in the order of PEP 440, final releases after all pre-releases; a version that PEP 440 does not know, a
  /// yanked release and one without a file are left out. When a release was uploaded does not matter: a patch of an old
  /// line may come later than the newest line.
  package var installable: [PackageRelease] {
    releases.compactMap { release -> (version: PythonVersion, release: PackageRelease)? in
      guard release.isInstallable, !release.isYanked else { return nil }
      return PythonVersion(release.version).map { ($0, release) }
    }
    .sorted { left, right in
      if left.version.isPrerelease != right.version.isPrerelease { return left.version.isPrerelease }
      if left.version != right.version { return left.version < right.version }
      return left.release.version < right.release.version
    }
    .map(\.release)
  }

  /// The release that an installer takes where nobody names one.
  package var newest: PackageRelease? { installable.last }
}
