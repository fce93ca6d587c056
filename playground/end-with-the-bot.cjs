// The bot holds the other end of standard input. When the bot is gone, however it ended, the input ends and so does the Playground.
process.stdin.on("end", () => process.exit(0)).on("error", () => process.exit(0)).resume();
