using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Committee;

/// <summary>Something that only the committee does with one conference.</summary>
internal abstract class CommitteeHandler(ConferenceTarget target) : TargetHandler<Conference>(target, "conferences.notFound");
