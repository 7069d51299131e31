/** The floor of the list route: a bare Express route that sends the bytes it was started with. */
import { readFileSync } from 'node:fs';
import express from 'express';

const [file = '', encoding = 'identity'] = process.argv.slice(2);
const body = readFileSync(file);
const app = express();
app.get('/api/v1/jobs', (_req, res) => {
  res.set({ 'Content-Type': 'application/json', 'Content-Encoding': encoding });
  res.send(body);
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    console.log(`listening on http://127.0.0.1:${address.port}`);
  }
});
