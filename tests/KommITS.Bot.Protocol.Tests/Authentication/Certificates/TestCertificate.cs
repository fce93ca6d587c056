using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace KommITS.Bot.Protocol.Tests.Authentication.Certificates;

/// <summary>A certificate made for a test, and the files it can lie in.</summary>
internal sealed class TestCertificate : IDisposable
{
    private const string Password = "pass word";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kommits-");
    private readonly X509Certificate2 _certificate;

    private TestCertificate(X509Certificate2 certificate) => _certificate = certificate;

    public X509Certificate2 Certificate => _certificate;

    public static TestCertificate Rsa(DateTimeOffset from, DateTimeOffset until)
    {
        using var key = RSA.Create(2048);
        return new(new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(from, until));
    }

    public static TestCertificate Ecdsa(DateTimeOffset from, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new(new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256).CreateSelfSigned(from, until));
    }

    /// <param name="form">pfx, pem, locked.pem, public.pem, public.cer or junk.</param>
    /// <returns>The file's path.</returns>
    public string Write(string form)
    {
        var path = Path.Combine(_folder.FullName, form);
        File.WriteAllBytes(path, form switch
        {
            "pfx" => _certificate.Export(X509ContentType.Pkcs12, Password),
            "public.cer" => _certificate.Export(X509ContentType.Cert),
            "junk" => [1, 2, 3],
            _ => [.. (_certificate.ExportCertificatePem() + "\n" + KeyPem(form)).Select(letter => (byte)letter)],
        });
        return path;
    }

    public void Dispose()
    {
        _certificate.Dispose();
        _folder.Delete(recursive: true);
    }

    private string KeyPem(string form)
    {
        using AsymmetricAlgorithm key = _certificate.GetRSAPrivateKey() ?? (AsymmetricAlgorithm)_certificate.GetECDsaPrivateKey()!;
        var protection = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        return form switch
        {
            "pem" => key.ExportPkcs8PrivateKeyPem(),
            "locked.pem" => key.ExportEncryptedPkcs8PrivateKeyPem(Password, protection),
            _ => "",
        };
    }
}
