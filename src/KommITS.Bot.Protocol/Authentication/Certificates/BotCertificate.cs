using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Protocol.Authentication.Certificates;

/// <summary>The bot's certificate with its private key, from a PFX or PEM file.</summary>
internal sealed class BotCertificate(IHostEnvironment environment, TimeProvider time)
{
    private const string Key = nameof(BotOptions.MicrosoftAppCertificatePath);

    /// <exception cref="BotCertificateException">It cannot be used, and why.</exception>
    public X509Certificate2 Load(BotOptions options)
    {
        var path = Path.GetFullPath(options.MicrosoftAppCertificatePath!.Trim(), environment.ContentRootPath);
        var certificate = Read(path, options.MicrosoftAppCertificatePassword);
        if (ProblemOf(certificate) is not { } problem)
            return certificate;
        certificate.Dispose();
        throw new BotCertificateException($"{Key}: {problem}");
    }

    private static X509Certificate2 Read(string path, string? password)
    {
        try
        {
            var pem = File.ReadAllText(path);
            if (!pem.Contains("-----BEGIN ", StringComparison.Ordinal))
                return X509CertificateLoader.LoadPkcs12FromFile(path, password);
            if (!pem.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
                return X509CertificateLoader.LoadCertificateFromFile(path);
            return pem.Contains("-----BEGIN ENCRYPTED PRIVATE KEY-----", StringComparison.Ordinal)
                ? X509Certificate2.CreateFromEncryptedPem(pem, pem, password)
                : X509Certificate2.CreateFromPem(pem, pem);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BotCertificateException($"{Key}: there is no file {path}.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BotCertificateException($"{Key}: the file cannot be read.", exception);
        }
        catch (CryptographicException exception)
        {
            throw new BotCertificateException($"{Key}: the file is no PFX or PEM certificate, or MicrosoftAppCertificatePassword is wrong.", exception);
        }
    }

    private string? ProblemOf(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPrivateKey();
        if (key is null)
            return "the certificate has no RSA private key in its file.";
        var now = time.GetUtcNow();
        if (now > certificate.NotAfter)
            return $"the certificate expired on {certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}.";
        return now < certificate.NotBefore ? $"the certificate is not valid before {certificate.NotBefore.ToUniversalTime():yyyy-MM-dd}." : null;
    }
}

internal sealed class BotCertificateException(string message, Exception? inner = null) : Exception(message, inner);
