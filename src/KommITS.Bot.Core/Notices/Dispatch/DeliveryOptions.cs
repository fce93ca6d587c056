using KommITS.Bot.Core.Notices.Settings;
using NodaTime;

namespace KommITS.Bot.Core.Notices.Dispatch;

/// <summary>Section <c>Delivery</c>.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <summary>Where the queue is.</summary>
    public DeliveryQueueKind Queue { get; set; }

    /// <summary>How long a claimed delivery is left to its sender; longer than a send may take. Default 90 seconds.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>Whether people are left alone from 18 to 7 and on days off until they choose otherwise. Default true, in Development false.</summary>
    public bool? QuietHours { get; set; }

    /// <summary>Ordinary notices to one person in seven days, until they choose otherwise; the rest comes in a digest. Default 10.</summary>
    public int WeeklyBudget { get; set; } = 10;

    /// <summary>How many sends to one tenant are under way at a time. Default 8.</summary>
    public int SendsPerTenant { get; set; } = 8;

    /// <summary>How many sends to one host are under way at a time. Default 32.</summary>
    public int SendsPerHost { get; set; } = 32;

    public Duration LeaseTime => Duration.FromTimeSpan(Lease);

    public QuietHours Quiet => QuietHours == false ? Settings.QuietHours.None : Settings.QuietHours.Default;
}

public enum DeliveryQueueKind
{
    InProcess,

    /// <summary>Shared by all instances of the bot.</summary>
    AzureStorage,
}
