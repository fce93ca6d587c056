using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Exporting;

/// <summary>
/// Makes the table that a person may take away: their own municipality's, or, for a committee member with another's yes, everybody's without security
/// products.
/// </summary>
public sealed class RegisterExport(SystemRegister register, ReferenceData reference, MemberDirectory members, ExportPass pass)
{
    /// <summary>Null when the person may not.</summary>
    public async Task<ExportTable?> MakeAsync(Member by, bool all, string language, string remark, CancellationToken cancellationToken)
    {
        if (!by.IsActive || by.Municipality is null || (all && !await pass.HoldsAsync(by, cancellationToken)))
            return null;
        if (!all)
        {
            var contacts = await SystemContacts.OfAsync(members, by.Municipality, cancellationToken);
            return ExportTable.Of(reference, [await register.PortfolioOfAsync(by.Municipality, cancellationToken)], language, withSecurity: true, remark, contacts);
        }

        var index = await register.IndexAsync(cancellationToken);
        return ExportTable.Of(reference, index.Portfolios, language, withSecurity: false, remark, SystemContacts.None);
    }
}
