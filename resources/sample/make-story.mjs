// Writes merida-story.json: what the people of the sample firm wrote, as rows of tables. Run: node resources/sample/make-story.mjs
import { readdirSync, writeFileSync } from 'node:fs';
import { addColleagues } from './story/kit.mjs';
import { addMarket } from './story/market.mjs';
import { Story } from './story/rows.mjs';

const here = new URL('./', import.meta.url);

/** The whole story: our people, the market, then every client of `story/clients`. */
async function makeStory() {
  const story = new Story();
  addColleagues(story);
  addMarket(story);
  const files = readdirSync(new URL('story/clients/', here)).filter((name) =>
    name.endsWith('.mjs'),
  );
  for (const name of files.toSorted()) {
    const { tell } = await import(new URL(`story/clients/${name}`, here).href);
    tell(story);
  }
  return story.toJSON();
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(new URL('merida-story.json', here), `${JSON.stringify(await makeStory())}\n`);
