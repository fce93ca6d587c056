using System.Security.Cryptography;
using System.Text;

namespace KommITS.Bot.Core.Announcements.Responses;

/// <summary>Names a reply or an answer by who wrote it and in which message: short, since notices and deliveries are named by it in turn.</summary>
internal static class ResponseId
{
    private const int Length = 20;

    public static string Of(string member, string request) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{member}|{request}")))[..Length];
}
