import { chromium } from '@playwright/test';
import { encode } from '#domain/workshop/contribution-code.ts';
import { nothing } from '#domain/progress/state.ts';
import { writeDocument } from '#domain/progress/change.ts';
import { aLearner, handed } from './handed.ts';
import { serve } from './serve.ts';
const which = process.argv.slice(2);
const site = await serve('dist', { path: '/cours/' });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const people = Array.from({ length: 24 }, (_, i) => encode(handed(i)));
let room = writeDocument(nothing, 'workshop', 'gathered', { value: { codes: people } });
const few = writeDocument(nothing, 'workshop', 'gathered', { value: { codes: people.slice(0, 3) } });
room = writeDocument(room, 'workshop', 'observed', { value: { what: 'Atelier A', groups: [{ relit: { seen: 3, missed: 1, none: false, note: '« On relit avant. »' }, separe: { seen: 2, missed: 0, none: false, note: '' }, heure: { seen: 0, missed: 2, none: false, note: '« On vous tient au courant. »' }, corrige: { seen: 0, missed: 0, none: true, note: '' } }] } });
room = writeDocument(room, 'workshop', 'session', { value: { session: {}, summary: { kit: 'a', title: 'Premiers secours', day: '2026-11-25', ended: true, steps: [{ id: 'x', title: 'Lecture en silence', minutes: 10, real: 12 }, { id: 'y', title: 'Trier', minutes: 17, real: 15 }], votes: [{ step: 'Trier', question: 'Que faites-vous de ce message ?', options: ['Répondre', 'Transmettre', 'Laisser', 'Signaler'], first: [5, 4, 2, 0], again: [9, 2, 0, 0] }], notes: [{ step: 'Trier', text: 'La règle des horaires a surpris.' }] } } });
const states: Record<string, unknown> = { learner: aLearner(3), room, few, none: nothing };
for (const spec of which) {
  const [path, width, scheme, name, state = 'none', act] = spec.split(':') as string[];
  const ctx = await browser.newContext({ viewport: { width: +width!, height: 900 }, colorScheme: scheme as 'light', reducedMotion: 'reduce', locale: 'fr-FR' });
  const page = await ctx.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log(path, m.text()));
  page.on('pageerror', (e) => console.log(path, e.message));
  await page.goto(`${site.url}fr/`);
  await page.evaluate((s) => localStorage.setItem('porte-voix/default/progress', s), JSON.stringify(states[state!]));
  await page.goto(site.url + path); await page.waitForLoadState('networkidle'); await page.waitForTimeout(400);
  if (act === 'open') await page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; });
  if (act === 'qr') await page.getByRole('button', { name: /QR/ }).click();
  await page.waitForTimeout(400);
  if (act === 'pdf' || act === 'paper') {
    if (act === 'paper') await page.evaluate(() => { document.documentElement.dataset.paper = ''; });
    await page.pdf({ path: `/tmp/pv/shots/g-${name}.pdf`, format: 'A4', preferCSSPageSize: true });
  } else await page.screenshot({ path: `/tmp/pv/shots/g-${name}.png`, fullPage: true });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  console.log(name, over ? `OVERFLOW ${over}` : '');
  await ctx.close();
}
await browser.close(); await site.close();
