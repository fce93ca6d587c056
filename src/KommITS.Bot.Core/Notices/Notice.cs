namespace KommITS.Bot.Core.Notices;

/// <summary>Something that the bot tells people unasked. It names what it is about; the words are made when it is sent.</summary>
/// <param name="Id">Derived from what it is about, so that the same thing told twice has the same id.</param>
/// <param name="Kind">Which card it becomes ("questions.asked").</param>
/// <param name="Subject">Id of what it is about.</param>
/// <param name="Detail">Id of the part of the subject that it is about, where there is one.</param>
/// <param name="Topic">What a person may turn off, and then does not get it; null: always sent.</param>
public sealed record Notice(string Id, string Kind, string Subject, string? Detail = null, string? Topic = null);

/// <summary>Why a person gets a notice, as a code that the card words, with the products that explain it.</summary>
public sealed record NoticeReason(string Code, IReadOnlyList<string>? Products = null);

public sealed record NoticeRecipient(string Member, NoticeReason Reason);
