using System.Security.Cryptography;
using System.Text;

namespace KommITS.Bot.Core.Documents;

/// <summary>
/// Names what a person makes by one message: handled again, it is the same. Short, since notices and deliveries are named by it in turn, and it does not tell
/// who the person is.
/// </summary>
public static class RequestId
{
    private const int Length = 20;

    /// <param name="request">Of the message or the dialog; chats may number alike.</param>
    public static string Of(string member, string request) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{member}|{request}")))[..Length];
}
