// Lets plain Node run the reader's sources in a child process: finds `./name` as `./name.ts` and the `@shared/` alias.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

const shared = new URL('../../../../shared/', import.meta.url);

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier.startsWith('@shared/'))
      return nextResolve(new URL(`${specifier.slice('@shared/'.length)}.ts`, shared).href, context);
    if (specifier.startsWith('.') && context.parentURL !== undefined) {
      const url = new URL(`${specifier}.ts`, context.parentURL);
      if (existsSync(url)) return nextResolve(url.href, context);
    }
    return nextResolve(specifier, context);
  },
});
