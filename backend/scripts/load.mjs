// Reads and writes without a pause until SIGINT; then says how many were answered. An answer above 499, or none, is a failure.
const base = process.argv[2];
const requests = [
  ['/api/v1/groups?q=%E5%AD%90%E3%81%A9%E3%82%82'],
  ['/api/v1/groups?size=20'],
  ['/api/v1/projects'],
  ['/api/v1/city'],
  ['/'],
  // Nobody is signed in: an answer all the same, of an operation that a gateway must not send twice.
  ['/api/v1/auth/refresh', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }],
];
const counts = { answered: 0, failed: 0 };
let going = true;
process.on('SIGINT', () => {
  going = false;
});

async function reader(offset) {
  for (let i = offset; going; i++) {
    const [path, options] = requests[i % requests.length];
    try {
      const response = await fetch(base + path, options);
      const text = await response.text();
      if (response.status < 500) counts.answered++;
      else {
        counts.failed++;
        console.error(new Date().toISOString(), path, response.status, text.slice(0, 300));
      }
    } catch (failure) {
      counts.failed++;
      console.error(new Date().toISOString(), path, String(failure.cause ?? failure));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

await Promise.all(Array.from({ length: 8 }, (_, i) => reader(i)));
console.log(`${counts.answered} requests answered, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
