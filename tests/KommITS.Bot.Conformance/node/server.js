'use strict';
// One server for all scenarios: POST /<scenario>/api/messages. Each has an adapter of its own, as each has a server in C#.
const http = require('node:http');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

const names = [
  'turns/cards', 'turns/echo', 'turns/edits', 'turns/errors-told', 'turns/errors-untold', 'turns/handler', 'turns/members', 'turns/proactive',
  'turns/reads', 'turns/replies', 'turns/state', 'turns/teams', 'turns/teams-bare', 'turns/typing',
  'dialogs/component', 'dialogs/dates', 'dialogs/interruption', 'dialogs/nested', 'dialogs/places', 'dialogs/prompts', 'dialogs/stack', 'dialogs/validation',
];

const scenarios = new Map(names.map((name) => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  return [name.split('/')[1], { adapter, bot: require(`./scenarios/${name}`)(adapter) }];
}));

// CloudAdapter wants a parsed body and four methods of Express's response; like Express, a body that is no JSON is answered with 400.
function adapt(response) {
  response.status = (code) => { response.statusCode = code; return response; };
  response.header = (name, value) => { response.setHeader(name, value); return response; };
  response.send = (body) => response.write(typeof body === 'string' ? body : JSON.stringify(body));
  return response;
}

function parse(text) {
  try {
    return { body: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

async function answer(request, response, text) {
  const scenario = scenarios.get(request.url.split('/')[1]);
  const parsed = parse(text);
  if (!scenario || !parsed) {
    response.statusCode = scenario ? 400 : 404;
    return response.end();
  }
  request.body = parsed.body;
  try {
    await scenario.adapter.process(request, adapt(response), (context) => scenario.bot.run(context));
  } catch (error) {
    // What process throws is answered by Express, with 500.
    console.error(error);
    response.statusCode = 500;
    response.end();
  }
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => answer(request, response, Buffer.concat(chunks).toString('utf8')));
});

server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
process.stdin.resume().on('end', () => process.exit());
