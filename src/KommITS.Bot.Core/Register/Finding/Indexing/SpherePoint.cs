namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>A place on the unit sphere. Distances are great circles, as the haversine formula gives them, without its trigonometry at every comparison.</summary>
internal readonly record struct SpherePoint(double X, double Y, double Z)
{
    private const double EarthRadius = 6371.0088;

    public static SpherePoint Nowhere { get; } = new(double.NaN, double.NaN, double.NaN);

    public static SpherePoint Of(Municipality municipality)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(municipality.Latitude));
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(municipality.Longitude));
        return new SpherePoint(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
    }

    public double KilometresTo(SpherePoint other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        var halfChord = Math.Sqrt((x * x) + (y * y) + (z * z)) / 2;
        return 2 * EarthRadius * Math.Asin(Math.Min(1, halfChord));
    }
}
