/// The names of general categories in PropertyValueAliases, as ECMA-262 refers to them.
extension GeneralCategories {
  /// Name to the two-letter categories that it stands for.
  static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":")
      for name in parts[0].split(separator: " ") { names[String(name)] = String(parts[1]) }
    }
    return names
  }()

  private static let table = """
    L Letter:Lu Ll Lt Lm Lo
    LC Cased_Letter:Lu Ll Lt
    Lu Uppercase_Letter:Lu
    Ll Lowercase_Letter:Ll
    Lt Titlecase_Letter:Lt
    Lm Modifier_Letter:Lm
    Lo Other_Letter:Lo
    M Mark Combining_Mark:Mn Mc Me
    Mn Nonspacing_Mark:Mn
    Mc Spacing_Mark:Mc
    Me Enclosing_Mark:Me
    N Number:Nd Nl No
    Nd Decimal_Number digit:Nd
    Nl Letter_Number:Nl
    No Other_Number:No
    P Punctuation punct:Pc Pd Ps Pe Pi Pf Po
    Pc Connector_Punctuation:Pc
    Pd Dash_Punctuation:Pd
    Ps Open_Punctuation:Ps
    Pe Close_Punctuation:Pe
    Pi Initial_Punctuation:Pi
    Pf Final_Punctuation:Pf
    Po Other_Punctuation:Po
    S Symbol:Sm Sc Sk So
    Sm Math_Symbol:Sm
    Sc Currency_Symbol:Sc
    Sk Modifier_Symbol:Sk
    So Other_Symbol:So
    Z Separator:Zs Zl Zp
    Zs Space_Separator:Zs
    Zl Line_Separator:Zl
    Zp Paragraph_Separator:Zp
    C Other:Cc Cf Cs Co Cn
    Cc Control cntrl:Cc
    Cf Format:Cf
    Cs Surrogate:Cs
    Co Private_Use:Co
    Cn Unassigned:Cn
    """
}
