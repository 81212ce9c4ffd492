/** A mail server on loopback, in a thread of its own: the thread of the tests waits while mails are delivered. */

import { parentPort } from 'node:worker_threads';
import { SMTPServer } from 'smtp-server';

let connections = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onConnect(_session, done) {
    connections++;
    done();
  },
  onRcptTo({ address }, _session, done) {
    done(address.startsWith('nadie@') ? Object.assign(new Error('No such user'), { responseCode: 550 }) : undefined);
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      parentPort.postMessage({
        connections,
        from: session.envelope.mailFrom.address,
        to: session.envelope.rcptTo.map(({ address }) => address),
        source: Buffer.concat(chunks).toString('utf8'),
      });
      done();
    });
  },
});

server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.server.address().port }));
