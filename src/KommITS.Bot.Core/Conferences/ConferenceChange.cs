namespace KommITS.Bot.Core.Conferences;

/// <summary>A decision about a conference: what it is, and the conference as it is afterwards where it changed.</summary>
public readonly record struct ConferenceChange(ConferenceOutcome Outcome, Conference? Changed = null);

/// <summary>What a step came to, and the conference as it is stored afterwards; null when there is none.</summary>
public readonly record struct ConferenceResult(ConferenceOutcome Outcome, Conference? Conference);
