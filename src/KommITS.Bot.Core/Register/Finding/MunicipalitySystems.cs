using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding;

/// <summary>What one municipality runs, will run and has run.</summary>
/// <param name="Municipality">Municipality code.</param>
/// <param name="Usages">By kind in the order of the kinds, running before planned before ended, then by name.</param>
/// <param name="HasTold">It has told of anything at all, so that an empty answer says something.</param>
/// <param name="LeavesOutSecurity">The question covers security products, which are left out for everyone but the municipality's own people.</param>
public sealed record MunicipalitySystems(string Municipality, IReadOnlyList<Usage> Usages, bool HasTold, bool LeavesOutSecurity);
