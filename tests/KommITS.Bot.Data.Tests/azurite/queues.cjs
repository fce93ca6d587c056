// Serves storage queues on a free port, kept in the folder that it is told, says which port, and ends when whoever started it does.
const folder = process.argv.pop();
const write = console.log;
console.log = (line) => {
  const port = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(String(line));
  if (port) write(`port ${port[1]}`);
};
// An account whose key is no secret.
process.env.AZURITE_ACCOUNTS = `tests:${Buffer.alloc(64).toString("base64")}`;
process.argv.push("--queueHost", "127.0.0.1", "--queuePort", "0", "--location", folder, "--disableTelemetry");
process.stdin.resume().on("end", () => process.exit(0));
require("azurite/dist/src/queue/main.js");
