namespace KommITS.Bot.Core.Conferences;

/// <summary>Which parts of a conference differ between two versions.</summary>
public static class ConferenceComparison
{
    public static IReadOnlyList<ConferenceField> FieldsOf(ConferenceDetails before, ConferenceDetails after)
    {
        var fields = new List<ConferenceField>();
        Add(ConferenceField.Title, before.Title != after.Title);
        Add(ConferenceField.Time, before.StartsAt != after.StartsAt || before.EndsAt != after.EndsAt);
        Add(ConferenceField.Place, before.Place != after.Place || before.Address != after.Address);
        Add(ConferenceField.Registration, before.RegistrationOpens != after.RegistrationOpens || before.RegistrationCloses != after.RegistrationCloses);
        Add(ConferenceField.Hotel, before.HotelDeadline != after.HotelDeadline);
        Add(ConferenceField.Programme, !SaysTheSame(before.Sessions, after.Sessions));
        Add(ConferenceField.Documents, !before.Documents.SequenceEqual(after.Documents) || !before.Agenda.SequenceEqual(after.Agenda));
        Add(ConferenceField.Other, fields.Count == 0);
        return fields;

        void Add(ConferenceField field, bool differs)
        {
            if (differs)
                fields.Add(field);
        }
    }

    /// <summary>Slides come after the conference; nobody need be told of each.</summary>
    private static bool SaysTheSame(IReadOnlyList<ConferenceSession> before, IReadOnlyList<ConferenceSession> after) =>
        before.Select(WithoutSlides).SequenceEqual(after.Select(WithoutSlides));

    private static ConferenceSession WithoutSlides(ConferenceSession session) => session with { Slides = null };
}
