// Serves on a free port, says which, and ends when whoever started it does.
const { createHttpsServer } = require("@vercel/cosmosdb-server");

const server = createHttpsServer({ keepAlive: true });
// Node closes an idle connection after five seconds; on a busy machine a client can be sending on it just then.
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}`));
process.stdin.resume().on("end", () => process.exit(0));
