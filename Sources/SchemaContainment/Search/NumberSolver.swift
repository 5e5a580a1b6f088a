import BigInt
import JSONModel

/// The search for a number: an interval, multiples of some numbers, no multiples of others, and values left out.
///
/// All numbers are scaled by one power of ten to integers, so that bounds, least common multiples and remainders are exact.
struct NumberSolver {
  private let search: EmptinessSearch
  private let arena: TermArena
  private let state: TypeState
  private var lower: Bound?
  private var upper: Bound?
  private var divisors: [JSONNumber] = []
  private var nonDivisors: [JSONNumber] = []

  private struct Bound {
    let number: JSONNumber
    let isExclusive: Bool
  }

  init(_ state: TypeState, _ search: EmptinessSearch) {
    self.search = search
    self.state = state
    arena = search.arena
    for literal in state.leaves { add(arena[literal], isNegated: literal.isNegated) }
  }

  private mutating func add(_ term: Term, isNegated: Bool) {
    let number = arena.number(term.first)
    switch (term.kind, isNegated) {
    case (.atLeast, false), (.below, true): raise(Bound(number: number, isExclusive: false))
    case (.above, false), (.atMost, true): raise(Bound(number: number, isExclusive: true))
    case (.atMost, false), (.above, true): cut(Bound(number: number, isExclusive: false))
    case (.below, false), (.atLeast, true): cut(Bound(number: number, isExclusive: true))
    case (.multiple, false): divisors.append(number)
    case (.multiple, true): nonDivisors.append(number)
    default: break
    }
  }

  private mutating func raise(_ bound: Bound) {
    if let lower, lower.number > bound.number || lower.number == bound.number && lower.isExclusive { return }
    lower = bound
  }

  private mutating func cut(_ bound: Bound) {
    if let upper, upper.number < bound.number || upper.number == bound.number && upper.isExclusive { return }
    upper = bound
  }

  func solve() -> Outcome {
    if let lower, let upper {
      if lower.number > upper.number { return .empty }
      if lower.number == upper.number, lower.isExclusive || upper.isExclusive { return .empty }
    }
    for candidate in plainCandidates where isSolution(candidate) { return .inhabited(.number(candidate)) }
    if let lower, let upper, lower.number == upper.number { return .empty }
    guard let scale = commonExponent() else {
      return .unknown(search.undetermined(.numberRange, "the bounds and divisors are too far apart"))
    }
    return divisors.isEmpty ? solveInterval(scale) : solveMultiples(scale)
  }

  /// The numbers that people find plainest: small ones, round ones near long bounds, and the bounds.
  private var plainCandidates: [JSONNumber] {
    let bounds = [lower, upper].compactMap { $0?.number }
    return Self.small + bounds.flatMap(roundNumbers) + bounds + divisors
  }

  private static let small = ["0", "1", "-1", "0.5", "1.5"].compactMap { JSONNumber($0) }

  /// Numbers of three digits around one of many, which validators that compute in binary tell apart from it.
  private func roundNumbers(near number: JSONNumber) -> [JSONNumber] {
    let (coefficient, exponent) = number.parts
    let digits = String(coefficient.magnitude).utf8.count
    guard digits > 15 else { return [] }
    let leading = coefficient / BigInt(10).power(digits - 3)
    return [leading + 1, leading - 1, leading * 2].compactMap {
      JSONNumber(coefficient: $0, exponent: exponent + digits - 3)
    }
  }

  private func isSolution(_ number: JSONNumber) -> Bool {
    if let lower, number < lower.number || lower.isExclusive && number == lower.number { return false }
    if let upper, number > upper.number || upper.isExclusive && number == upper.number { return false }
    if !divisors.allSatisfy({ number.isMultiple(of: $0) }) || nonDivisors.contains(where: { number.isMultiple(of: $0) })
    {
      return false
    }
    return arena.scalarNumber(ifKnown: .number(number)).map { !state.excluded.contains($0) } ?? true
  }

  /// The exponent by which all numbers become integers, `nil` where those would be too long.
  private func commonExponent() -> Int? {
    let numbers = [lower, upper].compactMap { $0?.number } + divisors + nonDivisors
    let parts = numbers.filter { !$0.isZero }.map(\.parts)
    let least = min(0, parts.map(\.exponent).min() ?? 0)
    let isFar = parts.contains { $0.exponent - least > 800 || $0.coefficient.magnitude.bitWidth > 4_000 }
    return isFar ? nil : least
  }

  private static func scaled(_ number: JSONNumber, to exponent: Int) -> BigInt {
    let parts = number.parts
    return parts.coefficient == 0 ? 0 : parts.coefficient * BigInt(10).power(parts.exponent - exponent)
  }

  private func number(_ value: BigInt, _ exponent: Int) -> JSONNumber? {
    JSONNumber(coefficient: value, exponent: exponent)
  }

  /// Any decimal inside an interval that has more than one point: there are infinitely many, and those that end in a digit
  /// finer than all divisors are multiples of none.
  private func solveInterval(_ scale: Int) -> Outcome {
    var fineness = 1
    while fineness < 18, BigInt(10).power(fineness) < BigInt(state.excluded.count + 16) * 2 { fineness += 1 }
    let factor = BigInt(10).power(fineness)
    let start: BigInt
    let step: BigInt
    if let lower {
      start = Self.scaled(lower.number, to: scale) * factor
      step = 1
    } else if let upper {
      start = Self.scaled(upper.number, to: scale) * factor
      step = -1
    } else {
      start = 0
      step = 1
    }
    var offset: BigInt = step
    for _ in 0..<(state.excluded.count * 2 + 32) {
      let value = start + offset
      if value % 10 != 0, let candidate = number(value, scale - fineness), isSolution(candidate) {
        return .inhabited(.number(candidate))
      }
      offset += step
    }
    return .unknown(search.undetermined(.numberRange, "no number was found in an interval that has some"))
  }

  /// The multiples k·L of the least common multiple of the divisors: which k remain.
  private func solveMultiples(_ scale: Int) -> Outcome {
    var multiple: BigInt = 1
    for (index, divisor) in divisors.enumerated() {
      let next = Self.scaled(divisor, to: scale)
      multiple = index == 0 ? next : leastCommonMultiple(multiple, next)
      guard multiple.magnitude.bitWidth < 8_000 else {
        return .unknown(search.undetermined(.numberRange, "the least common multiple is too long"))
      }
    }
    let periods = nonDivisors.map { leastCommonMultiple(multiple, Self.scaled($0, to: scale)) / multiple }
    if periods.contains(1) { return .empty }
    let first = lower.map { ceiling(Self.scaled($0.number, to: scale), multiple, isExclusive: $0.isExclusive) }
    let last = upper.map { floor(Self.scaled($0.number, to: scale), multiple, isExclusive: $0.isExclusive) }
    if let first, let last, first > last { return .empty }
    return firstFactor(from: first, to: last, multiple: multiple, scale: scale, periods: periods)
  }

  /// Tries factors outwards from the one nearest to zero.
  private func firstFactor(
    from first: BigInt?, to last: BigInt?, multiple: BigInt, scale: Int, periods: [BigInt]
  ) -> Outcome {
    var start: BigInt = 0
    if let first, first > start { start = first }
    if let last, last < start { start = last }
    let most = 4_096 + 2 * state.excluded.count
    var isExhaustive = false
    for distance in 0..<most {
      guard search.spend() else { return .unknown(search.exhausted) }
      let around = distance == 0 ? [start] : [start + BigInt(distance), start - BigInt(distance)]
      let inside = around.filter { factor in (first.map { factor >= $0 } ?? true) && (last.map { factor <= $0 } ?? true)
      }
      if inside.isEmpty {
        isExhaustive = true
        break
      }
      for factor in inside where !periods.contains(where: { factor % $0 == 0 }) {
        if let candidate = number(factor * multiple, scale), isSolution(candidate) {
          return .inhabited(.number(candidate))
        }
      }
    }
    if isExhaustive { return .empty }
    return .unknown(search.undetermined(.numberRange, "too many multiples are left out to find one that is not"))
  }

  private func leastCommonMultiple(_ left: BigInt, _ right: BigInt) -> BigInt {
    left / left.greatestCommonDivisor(with: right) * right
  }

  private func ceiling(_ value: BigInt, _ divisor: BigInt, isExclusive: Bool) -> BigInt {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    if remainder == 0 { return isExclusive ? quotient + 1 : quotient }
    return value < 0 ? quotient : quotient + 1
  }

  private func floor(_ value: BigInt, _ divisor: BigInt, isExclusive: Bool) -> BigInt {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    if remainder == 0 { return isExclusive ? quotient - 1 : quotient }
    return value < 0 ? quotient - 1 : quotient
  }
}
