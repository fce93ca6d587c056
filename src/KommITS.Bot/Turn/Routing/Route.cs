namespace KommITS.Bot.Turn.Routing;

/// <summary>What takes care of an intent or a command, and who may.</summary>
internal sealed record Route(Type Handler, Access Access)
{
    public static Route Anyone<THandler>()
        where THandler : IHandler => new(typeof(THandler), Access.Anyone);

    public static Route Joined<THandler>()
        where THandler : IHandler => new(typeof(THandler), Access.Joined);

    public static Route Members<THandler>()
        where THandler : IHandler => new(typeof(THandler), Access.Members);

    public static Route Committee<THandler>()
        where THandler : IHandler => new(typeof(THandler), Access.Committee);
}
