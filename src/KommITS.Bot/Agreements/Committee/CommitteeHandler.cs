using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Committee;

/// <summary>Something that only the committee does with one agreement.</summary>
internal abstract class CommitteeHandler(AgreementTarget target) : TargetHandler<Agreement>(target, "agreements.notFound");
