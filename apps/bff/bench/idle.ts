/** A process that does nothing, to tell how long the machine alone keeps an event loop waiting. */
console.log('listening on http://127.0.0.1:0');
setInterval(() => {}, 1_000_000);
