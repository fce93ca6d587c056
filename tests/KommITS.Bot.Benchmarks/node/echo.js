'use strict';
// The official SDK's echo bot on plain node http. CloudAdapter wants a parsed body and four methods of Express's response.
const http = require('node:http');
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (_, error) => { console.error(error); throw error; };

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(MessageFactory.text(`Du skrev: ${context.activity.text}`));
  await next();
});

function adapt(response) {
  response.status = (code) => { response.statusCode = code; return response; };
  response.header = (name, value) => { response.setHeader(name, value); return response; };
  response.send = (body) => response.write(typeof body === 'string' ? body : JSON.stringify(body));
  return response;
}

http.createServer((request, response) => {
  if (request.method === 'GET') return response.end('ready');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    request.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    await adapter.process(request, adapt(response), (context) => bot.run(context));
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
