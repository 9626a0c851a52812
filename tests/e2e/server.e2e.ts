import { expect, test } from '@playwright/test';

test('the server gives no file outside the site', async ({ request }) => {
  const outside = await request.get('/..%2fpackage.json');
  expect(outside.status()).toBe(404);
  expect(await outside.text()).not.toContain('devDependencies');
  expect((await request.get('/%00')).status()).toBe(404);
  expect((await request.get('/%E0%A4%A')).status()).toBe(400);
  expect((await request.post('/')).status()).toBe(405);
});

test('what never changes is kept, all else is asked for again', async ({ request }) => {
  const first = await request.get('/');
  expect(first.headers()['content-type']).toBe('text/html; charset=utf-8');
  expect(first.headers()['cache-control']).toBe('no-cache');
  const again = await request.get('/', { headers: { 'if-none-match': first.headers()['etag'] ?? '' } });
  expect(again.status()).toBe(304);
  const [, script = ''] = /href="\.(\/_app\/immutable\/[^"]+\.js)"/.exec(await first.text()) ?? [];
  const kept = await request.get(script);
  expect(kept.headers()['content-type']).toBe('text/javascript; charset=utf-8');
  expect(kept.headers()['cache-control']).toContain('immutable');
});
